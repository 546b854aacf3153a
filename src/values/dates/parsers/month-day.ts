import { wordSet } from '../../../language/wordSet.ts';
import type { DateParts } from '../../value.ts';
import { isPossible } from '../calendar.ts';
import { FUNCTION_WORDS } from '../lexicon.ts';
import { afterBetween, countsNoun, joinEnds, readDay, readJoin, readMonth, readWeekday, readYear, startsClean, tidy } from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Month before day, the American order:
 *
 * - March 22, 2012 · March 22 2012 · March 22nd · March the 22nd · Sept. 5
 * - March 21–22, 2012 · March 21 to 22 · March 21 and 22 · March 5, 9 and 12, 2012
 * - February 28 – March 2, 2012 · between December 28, 2012 and January 3
 *
 * After "in" a bare number is a count, not a day ("In March 21 soldiers were killed"); so it is before a noun in the plural.
 */
export const monthDay: DateParser = {
  name: 'month-day',
  triggers: Class.Month,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    const point = readMonthDay(scan, at);
    if (!point) return undefined;
    return (
      readRange(scan, at, point) ?? readList(scan, at, point) ?? { first: at, next: point.next, value: body('day', tidy(point.parts)) }
    );
  },
};

/** Words that a day follows, whatever comes after it: "the September 11 attacks", "on March 22 soldiers mutinied". */
const DAY_CUES = wordSet('on the this of');

interface Point {
  parts: DateParts;
  next: number;
}

/** "March 22,2012": without the space, day and year are one token. */
const FUSED = /^(\d{1,2}),((?:1\d|20)\d\d)$/;

function readMonthDay(scan: Scan, at: number): Point | undefined {
  const month = readMonth(scan, at);
  if (!month || month.verbLike) return undefined;
  const fused = FUSED.exec(scan.word(month.next));
  if (fused) {
    const parts = { year: Number(fused[2]), month: month.n, day: Number(fused[1]) };
    return isPossible(parts) && parts.day > 0 ? { parts, next: month.next + 1 } : undefined;
  }
  const dayAt = scan.word(month.next) === 'the' ? month.next + 1 : month.next;
  const day = readDay(scan, dayAt);
  if (!day || (scan.glued(dayAt) && dayAt === at + 1)) return undefined;
  if (!day.ordinal && !scan.isNumber(dayAt)) return undefined;
  // "March the first" but not "March third": an ordinal in words needs its article.
  if (!scan.isNumber(dayAt) && dayAt === month.next) return undefined;
  // "That May the first pieces of deck arrived": an ordinal in words before a noun orders that noun.
  if (!scan.isNumber(dayAt) && scan.isLower(day.next) && !FUNCTION_WORDS.has(scan.word(day.next))) return undefined;
  const year = readYear(scan, day.next);
  const parts = { ...(year && { year: year.n }), month: month.n, day: day.n };
  if (!isPossible(parts)) return undefined;
  if (!day.ordinal && !year && !DAY_CUES.has(scan.word(at - 1))) {
    if ((countsNoun(scan, day.next) && scan.word(day.next) !== 'or') || (scan.word(at - 1) === 'in' && !readJoin(scan, day.next)))
      return undefined;
  }
  return { parts, next: year ? year.next : day.next };
}

function readRange(scan: Scan, at: number, a: Point): Match | undefined {
  const join = readJoin(scan, a.next);
  if (!join || (join.kind === 'and' && !afterBetween(scan, at))) return undefined;
  let i = join.next;
  const weekday = readWeekday(scan, i);
  if (weekday) i = scan.word(weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  const full = readMonthDay(scan, i);
  if (full) return ranged(at, a.parts, full.parts, full.next);
  if (a.parts.year !== undefined) return undefined;
  if (scan.word(i) === 'the') i++;
  const day = readDay(scan, i);
  if (!day || !scan.isNumber(i) || day.n <= (a.parts.day ?? 0)) return undefined;
  if (countsNoun(scan, day.next)) return undefined;
  const year = readYear(scan, day.next);
  return ranged(at, a.parts, { ...(year && { year: year.n }), month: a.parts.month, day: day.n }, year ? year.next : day.next);
}

function ranged(first: number, a: DateParts, b: DateParts, next: number): Match | undefined {
  const ends = joinEnds(a, b);
  return ends && { first, next, value: body('day', ends.from, ends.to, { range: true }) };
}

/** "March 5, 9 and 12, 2012", "March 21 and 22": days after the first; one stretch where two follow each other. */
function readList(scan: Scan, at: number, a: Point): Match | Match[] | undefined {
  if (a.parts.year !== undefined) return undefined;
  const days: { n: number; at: number; next: number }[] = [];
  let i = a.next;
  while (days.length < 7) {
    let k = i;
    let last = false;
    if (scan.word(k) === ',') k++;
    if (scan.word(k) === 'and' || scan.word(k) === '&') {
      last = true;
      k++;
    }
    if (k === i) break;
    if (scan.word(k) === 'the') k++;
    const day = scan.isNumber(k) ? readDay(scan, k) : undefined;
    if (!day || countsNoun(scan, day.next)) break;
    days.push({ n: day.n, at: k, next: day.next });
    i = day.next;
    if (last) {
      const year = readYear(scan, day.next);
      const end = year ? year.next : day.next;
      const parts = { ...(year && { year: year.n }), month: a.parts.month };
      const first = { ...parts, day: a.parts.day };
      if (days.some((d) => !isPossible({ ...parts, day: d.n }))) return undefined;
      if (days.length === 1 && day.n === (a.parts.day ?? 0) + 1) {
        return { first: at, next: end, value: body('day', tidy(first), tidy({ ...parts, day: day.n }), { range: true }) };
      }
      const rest = days.map((d, j) => ({
        first: d.at,
        next: j === days.length - 1 ? end : d.next,
        value: body('day', tidy({ ...parts, day: d.n })),
      }));
      return [{ first: at, next: a.next, value: body('day', tidy(first)) }, ...rest];
    }
  }
  return undefined;
}
