import { wordSet } from '../../../language/wordSet.ts';
import type { DateValue } from '../../value.ts';
import { joinEnds, readJoin } from '../read.ts';
import { joinNeighbours, type Match, type Scan } from '../scan.ts';

/**
 * Joins the ends of a stretch that were said at different grains or with a portion: "from 2010 until 11 May 2016", "from early 2012 to late
 * 2013", "between 1998 and March 2002". The ends of one form ("5–7 May") are read as a stretch by their parser.
 */
export function joinStretches(scan: Scan, matches: Match[]): Match[] {
  return joinNeighbours(matches, (a, b) => join(scan, a, b));
}

const GRAINS: DateValue['grain'][] = ['day', 'month', 'year'];
const PORTION_WORDS = wordSet('early mid late - the end start beginning middle of summer spring');

function join(scan: Scan, a: Match, b: Match): Match | undefined {
  if (!isPlainEnd(a) || !isPlainEnd(b)) return undefined;
  const opener = before(scan, a.first);
  if (opener.word !== 'from' && opener.word !== 'between') return undefined;
  const joint = readJoin(scan, a.next);
  if (!joint || (joint.kind === 'and') !== (opener.word === 'between')) return undefined;
  const second = before(scan, b.first);
  if (second.at !== joint.next - 1 || joint.next > b.first) return undefined;
  const ends = joinEnds(a.value.from, b.value.to);
  if (!ends) return undefined;
  const grain = GRAINS.indexOf(a.value.grain) < GRAINS.indexOf(b.value.grain) ? a.value.grain : b.value.grain;
  const soft = opener.portioned || second.portioned;
  return { first: a.first, next: b.next, value: { ...a.value, ...ends, grain, range: true, qualifier: soft ? 'about' : 'none' } };
}

function isPlainEnd({ value }: Match): boolean {
  return GRAINS.includes(value.grain) && !value.range && !value.relative && !value.alternative && value.time === undefined;
}

/** The word before an end, its article and portion ("early", "the end of") apart. */
function before(scan: Scan, first: number): { word: string; at: number; portioned: boolean } {
  let at = first - 1;
  for (let k = 0; k < 4 && PORTION_WORDS.has(scan.word(at)); k++) at--;
  return { word: scan.word(at), at, portioned: at < first - 2 || (at === first - 2 && scan.word(first - 1) !== 'the') };
}
