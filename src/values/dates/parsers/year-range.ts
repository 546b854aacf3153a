import { wordSet } from '../../../language/wordSet.ts';
import { DASHES, YEAR_NOUNS } from '../lexicon.ts';
import { afterBetween, countsNoun, readJoin } from '../read.ts';
import { body, type Match, type Scan } from '../scan.ts';
import { changes, isLabelled, precedesYear } from '../year-evidence.ts';

const SECOND = /^(?:\d\d|\d{4})$/;

/** Two years joined, or a year and the present. A dash or slash speaks for itself; "to" and "and" need "from" and "between". */
export function readYearRange(scan: Scan, at: number): Match | undefined {
  const from = Number(scan.tokens[at].text);
  const mark = scan.word(at + 1);
  const join = readJoin(scan, at + 1);
  if (!join) return undefined;
  if (join.kind === 'to') {
    const open = openEnd(scan, at, join.next, DASHES.has(mark));
    if (open) return { first: at, next: open, value: body('year', { year: from }, { year: from }, { bound: 'since' }) };
  }
  const second = scan.tokens[join.next];
  if (second?.kind !== 'number' || !SECOND.test(second.text)) return undefined;
  const dashed = DASHES.has(mark) || mark === '/';
  if (second.text.length === 2 && !(dashed && scan.glued(at + 1) && scan.glued(at + 2))) return undefined;
  if (scan.glued(join.next + 1)) {
    const after = scan.tokens[join.next + 1];
    if (after.kind !== 'mark' && after.kind !== 'clitic') return undefined;
    if ((DASHES.has(after.text) || after.text === '/') && (scan.isNumber(join.next + 2) || after.text === '/')) return undefined;
  }
  const to = second.text.length === 2 ? Math.floor(from / 100) * 100 + Number(second.text) : Number(second.text);
  if (to <= from || to > 2199 || to - from > 500) return undefined;
  const next = join.next + 1;
  if (countsNoun(scan, next) && !(scan.isLower(next) && YEAR_NOUNS.has(scan.word(next)))) return undefined;
  if (!dashed) {
    const cue = join.kind === 'and' ? afterBetween(scan, at) : scan.word(at - 1) === 'from' || precedesYear(scan, at, from);
    if (!cue || changes(scan, at - 2)) return undefined;
  } else if (isLabelled(scan, at)) return undefined;
  const short = second.text.length === 2;
  if (to === from + 1 && dashed && (short || mark === '/')) {
    return { first: at, next, value: body('fiscal', { year: from }, { year: to }, isoReading(mark, second.text, from)) };
  }
  return {
    first: at,
    next,
    value: body('year', { year: from }, { year: to }, { range: true, ...(short && isoReading(mark, second.text, from)) }),
  };
}

/** Where "2002–present", "from 2002 to the present day" ends; undefined where it goes on otherwise. */
function openEnd(scan: Scan, at: number, to: number, dashed: boolean): number | undefined {
  let next = scan.word(to) === 'the' ? to + 1 : to;
  if (!OPEN.has(scan.word(next)) || isLabelled(scan, at) || !(dashed || scan.word(at - 1) === 'from')) return undefined;
  next = scan.word(next + 1) === 'day' ? next + 2 : next + 1;
  return dashed || scan.endsClause(next) || scan.word(to) === 'the' ? next : undefined;
}

const OPEN = wordSet('present now today date ongoing');

/** "2009-12" with a hyphen may also be December 2009. */
function isoReading(mark: string, second: string, year: number) {
  const month = Number(second);
  if (mark !== '-' || second.length !== 2 || month < 1 || month > 12) return {};
  return { alternative: { from: { year, month }, to: { year, month } } };
}
