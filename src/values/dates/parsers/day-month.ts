import type { DateParts } from '../../value.ts';
import { isPossible } from '../calendar.ts';
import { afterBetween, joinEnds, readDay, readJoin, readMonth, readWeekday, readYear, startsClean, tidy } from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Day before month, the British order, single or in a list or range:
 *
 * - 22 March 2012 · 22 March, 2012 · 22nd of March 2012 · the twenty-second of March · 22 Sept. '68
 * - 21–22 March · 21-22 March 2012 · 21 to 22 March · 21/22 March · 21 and 22 March · 5, 9 and 12 March
 * - 28 February – 2 March 2012 · between 28 December 2012 and 3 January · Tuesday 21 to Thursday 23 March
 *
 * Days joined by "and" are one stretch where they follow each other or "between" stands before them, else dates of their own.
 */
export const dayMonth: DateParser = {
  name: 'day-month',
  triggers: Class.Number | Class.Ordinal | Class.Cardinal,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    const days = readDays(scan, at);
    if (!days) return undefined;
    const { list, month } = days;
    const year = readYear(scan, month.next);
    if (month.verbLike && !year) return undefined;
    const last = { ...(year && { year: year.n }), month: month.n, day: list[list.length - 1].n };
    const next = year ? year.next : month.next;
    if (list.length > 1) return lists(scan, list, last, next);
    if (!isPossible(last)) return undefined;
    return readSecondEnd(scan, at, tidy(last), next) ?? { first: at, next, value: body('day', tidy(last)) };
  },
};

interface Day {
  n: number;
  at: number;
  next: number;
  /** How it is joined to the day before it. */
  join?: 'to' | 'and' | 'comma';
}

/** One to eight days, joined, and the month after them. */
function readDays(scan: Scan, at: number): { list: Day[]; month: NonNullable<ReturnType<typeof readMonth>> } | undefined {
  const list: Day[] = [];
  let i = at;
  let join: Day['join'];
  while (list.length < 8) {
    const weekday = list.length ? readWeekday(scan, i) : undefined;
    if (weekday) i = weekday.next;
    if (list.length && (scan.word(i) === 'the' || (weekday && scan.word(i) === ','))) i++;
    const day = readDay(scan, i);
    if (!day) return undefined;
    list.push({ n: day.n, at: i, next: day.next, join });
    i = day.next;
    const monthAt = scan.word(i) === 'of' || scan.word(i) === '-' ? i + 1 : i;
    const month = readMonth(scan, monthAt);
    // "one March" is no date: a day in words needs "of".
    if (month) return day.ordinal || scan.isNumber(day.next - 1) ? { list, month } : undefined;
    if (scan.word(i) === ',') {
      join = 'comma';
      i++;
      if (scan.word(i) === 'and') i++;
    } else {
      const joined = readJoin(scan, i);
      if (!joined) return undefined;
      join = joined.kind;
      i = joined.next;
    }
  }
  return undefined;
}

/** Days of one month: stretches where joined as such, dates of their own otherwise. */
function lists(scan: Scan, list: Day[], last: DateParts, next: number): Match[] | undefined {
  const matches: Match[] = [];
  for (let k = 0; k < list.length; k++) {
    const a = list[k];
    const b = list[k + 1];
    const from = { ...last, day: a.n };
    if (!isPossible(from)) return undefined;
    const consecutive = list.length === 2 && b !== undefined && b.n === a.n + 1;
    const joins = b && (b.join === 'to' || (b.join === 'and' && (consecutive || (list.length === 2 && afterBetween(scan, a.at)))));
    if (joins) {
      const to = { ...last, day: b.n };
      if (!isPossible(to) || b.n <= a.n) return undefined;
      k++;
      matches.push({ first: a.at, next: k === list.length - 1 ? next : b.next, value: body('day', tidy(from), tidy(to), { range: true }) });
    } else {
      matches.push({ first: a.at, next: k === list.length - 1 ? next : a.next, value: body('day', tidy(from)) });
    }
  }
  return matches;
}

/** The other end of a range across months: "– 2 March 2012", "to Thursday 2 March". */
function readSecondEnd(scan: Scan, at: number, a: DateParts, after: number): Match | undefined {
  const join = readJoin(scan, after);
  if (!join || (join.kind === 'and' && !afterBetween(scan, at))) return undefined;
  let i = join.next;
  const weekday = readWeekday(scan, i);
  if (weekday) i = scan.word(weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  if (scan.word(i) === 'the') i++;
  const day = readDay(scan, i);
  if (!day) return undefined;
  const month = readMonth(scan, scan.word(day.next) === 'of' ? day.next + 1 : day.next);
  if (!month) return undefined;
  const year = readYear(scan, month.next);
  const ends = joinEnds(a, { ...(year && { year: year.n }), month: month.n, day: day.n });
  if (!ends) return undefined;
  return { first: at, next: year ? year.next : month.next, value: body('day', ends.from, ends.to, { range: true }) };
}
