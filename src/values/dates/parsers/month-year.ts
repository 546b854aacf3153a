import { wordSet } from '../../../language/wordSet.ts';
import type { DateParts } from '../../value.ts';
import { AMBIGUOUS_MONTHS, DASHES } from '../lexicon.ts';
import {
  afterBetween,
  isYearNumber,
  joinEnds,
  type MonthRead,
  readDay,
  readJoin,
  readMonth,
  readYear,
  startsClean,
  tidy,
} from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Months, with a year or alone:
 *
 * - March 2012 · March, 2012 · March of 2012 · Sept. 2012 · March '12 · 2012 March
 * - March–May 2012 · March to May · between March and May 2012 · March and April 2012 · November 2012 to January 2013
 * - in March · last May · by June · early August (months that are also words or given names need such evidence; the others do not)
 */
export const monthYear: DateParser = {
  name: 'month-year',
  triggers: Class.Month,
  read(scan, at) {
    if (!startsClean(scan, at) && !DASHES.has(scan.word(at - 1))) return undefined;
    const month = readMonth(scan, at);
    if (!month) return undefined;
    // "30 February 2012" is no date, and no month either.
    if (readDay(scan, at - 1)?.next === at || (scan.glued(at - 1) && readDay(scan, at - 2)?.next === at)) return undefined;
    const year = readYear(scan, month.next);
    if (month.verbLike && (!year || isVerbBefore(scan, at))) return undefined;
    const a = { ...(year && { year: year.n }), month: month.n };
    const next = year ? year.next : month.next;
    const range = readRange(scan, at, month, a, next);
    if (range) return range;
    if (!year && !standsAlone(scan, at, month)) return undefined;
    return { first: at, next, value: body('month', tidy(a)) };
  },
};

/** "may 2000 soldiers", "they march 2012 miles": lower case, and no preposition before it. */
const isVerbBefore = (scan: Scan, at: number) => !EVIDENCE.has(scan.word(at - 1));

/** Words that stand before a month and seldom before a person. */
// biome-ignore format: a table
const EVIDENCE = wordSet('in during since until till late early mid last next this throughout of between previous following that each end');
/** Those that stand before a person too: enough for "March", unless the text knows a Mrs May. */
const WEAK_EVIDENCE = wordSet('by from to before after through');

const PERIODS = wordSet('year years month months week weeks quarter half season');

function standsAlone(scan: Scan, at: number, month: MonthRead): boolean {
  if (month.abbreviated || !scan.isCapital(at)) return false;
  const prev = scan.word(at - 1) === '-' ? scan.word(at - 2) : scan.word(at - 1);
  const ambiguous = AMBIGUOUS_MONTHS.has(scan.word(at));
  if (ambiguous && scan.namesMonth()) return false;
  // "May Day", "October Revolution", "April Jones": part of a name.
  if (scan.isCapital(month.next) && scan.isCapital(at) && !scan.endsClause(month.next)) return false;
  if (scan.isCapital(at - 1) && !scan.startsSentence(at - 1) && !EVIDENCE.has(prev) && !WEAK_EVIDENCE.has(prev)) return false;
  if (!ambiguous) return true;
  if (EVIDENCE.has(prev)) return true;
  // "The year to June".
  if (prev === 'to' && PERIODS.has(scan.word(at - 2))) return true;
  return WEAK_EVIDENCE.has(prev) && (scan.word(at) === 'march' || scan.word(at) === 'may' || (prev !== 'to' && prev !== 'from'));
}

function readRange(scan: Scan, at: number, month: MonthRead, a: DateParts, after: number): Match | Match[] | undefined {
  const join = readJoin(scan, after);
  if (!join) return undefined;
  const other = readMonth(scan, join.next);
  if (!other || other.verbLike) return undefined;
  // "March to 5 May" is no range of months, and "from May to June 5" none either.
  if (scan.isNumber(other.next) && !isYearNumber(scan, other.next)) return undefined;
  const year = readYear(scan, other.next);
  // "May to September": two months joined need no other evidence, unless "and" joins them.
  const paired = join.kind === 'to' && scan.isCapital(at) && scan.isCapital(join.next) && !scan.namesMonth();
  if (!year && a.year === undefined && !paired && !standsAlone(scan, at, month)) return undefined;
  if ((month.abbreviated || other.abbreviated) && !year) return undefined;
  const next = year ? year.next : other.next;
  const b = { ...(year && { year: year.n }), month: other.n };
  if (join.kind === 'and' && !afterBetween(scan, at)) {
    const follows = a.year === undefined && (other.n === month.n + 1 || (month.n === 12 && other.n === 1 && !year));
    if (!follows) {
      if (a.year !== undefined) return undefined;
      return [
        { first: at, next: after, value: body('month', tidy({ ...b, month: month.n })) },
        { first: join.next, next, value: body('month', tidy(b)) },
      ];
    }
  }
  const ends = joinEnds(a, b);
  return ends && { first: at, next, value: body('month', ends.from, ends.to, { range: true }) };
}
