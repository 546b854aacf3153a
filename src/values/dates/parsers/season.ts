import { wordSet } from '../../../language/wordSet.ts';
import { DASHES, SEASONS } from '../lexicon.ts';
import { isYearNumber, readShortYear, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Seasons; the part is EDTF's (21 spring … 24 winter):
 *
 * - spring 2012 · the summer of 2012 · autumn of '68 · fall 2012 · winter 2012–13 · winter of 2012/13
 * - the spring of last year · autumn next year (the year is read apart, and joined to it)
 * - in the spring · last summer · this autumn (without a year a season needs one of these words)
 *
 * "Spring to mind", "a fall", "spring onions" are none.
 */
export const season: DateParser = {
  name: 'season',
  triggers: Class.Season,
  read(scan, at) {
    if (!startsClean(scan, at) && !DASHES.has(scan.word(at - 1))) return undefined;
    const part = SEASONS.get(scan.word(at))!;
    const yearAt = scan.word(at + 1) === 'of' || scan.word(at + 1) === ',' ? at + 2 : at + 1;
    if (isYearNumber(scan, yearAt)) {
      const from = { year: Number(scan.tokens[yearAt].text) };
      const second = readSecondYear(scan, yearAt, from.year);
      if (second) return { first: at, next: yearAt + 3, value: body('season', from, { year: second }, { part }) };
      return { first: at, next: yearAt + 1, value: body('season', from, from, { part }) };
    }
    const short = readShortYear(scan, yearAt);
    if (short) return { first: at, next: short.next, value: body('season', { year: short.n }, { year: short.n }, { part }) };
    if (!aloneAfter(scan, at) && !isOfOtherYear(scan, yearAt)) return undefined;
    return { first: at, next: at + 1, value: body('season', {}, {}, { part }) };
  },
};

/** "2012–13", "2012/13", "2012-2013" after "winter". */
function readSecondYear(scan: Scan, at: number, year: number): number | undefined {
  const mark = scan.word(at + 1);
  if ((!DASHES.has(mark) && mark !== '/') || !scan.glued(at + 2)) return undefined;
  const w = scan.word(at + 2);
  const second = /^\d\d$/.test(w) ? Math.floor(year / 100) * 100 + Number(w) : Number(w);
  return second === year + 1 ? second : undefined;
}

const isOfOtherYear = (scan: Scan, at: number) => /^(?:last|next|this)$/.test(scan.word(at)) && scan.word(at + 1) === 'year';

function aloneAfter(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  const follows = scan.endsClause(at + 1) || FOLLOWERS.has(scan.word(at + 1));
  if (before === 'last' || before === 'next' || before === 'this' || before === 'that') return scan.word(at) !== 'fall' || follows;
  if (!follows) return false;
  if (before === 'early' || before === 'late' || before === 'mid') return true;
  if (before === 'the') return PREPOSITIONS.has(scan.word(at - 2));
  return PREPOSITIONS.has(before) && scan.word(at) !== 'fall';
}

const PREPOSITIONS = wordSet('in by since until during before after late early mid');
const FOLLOWERS = wordSet('when and but after before with as the he she they it we to');
