import { daysInMonth } from '../calendar.ts';
import { nthDay } from '../extent.ts';
import { readMonth, readOrdinalWord, readWeekday, readYear, startsClean, tidy } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * The first to fourth or the last weekday of a month:
 *
 * - the second Saturday in March · the last Sunday of October 2021
 *
 * With its year it is a day; without, it lies in seven days of which the comparison finds the one once it knows the year.
 */
export const nthWeekday: DateParser = {
  name: 'nth-weekday',
  triggers: Class.Weekday,
  read(scan, at) {
    const weekday = readWeekday(scan, at);
    const link = weekday && scan.word(weekday.next);
    if (!weekday || weekday.abbreviated || !scan.isCapital(at) || (link !== 'in' && link !== 'of')) return undefined;
    const month = readMonth(scan, weekday.next + 1);
    const nth = at - 1 >= scan.taken ? nthAt(scan, at - 1) : undefined;
    if (!month || month.abbreviated || month.verbLike || !nth || !startsClean(scan, at - 1)) return undefined;
    const year = readYear(scan, month.next);
    const length = daysInMonth(month.n, year?.n);
    const last = nth === 'last' ? length : 7 * nth;
    // A February of 28 days, too.
    const first = last - (last === 29 ? 7 : 6);
    const on = (day: number) => tidy({ ...(year && { year: year.n }), month: month.n, day });
    const value = nthDay(body('day', on(first), on(last), { weekday: weekday.n }));
    return { first: at - 1, next: year ? year.next : month.next, value };
  },
};

/** 1 to 4, or the last. */
function nthAt(scan: Scan, at: number): number | 'last' | undefined {
  if (LAST.test(scan.word(at))) return 'last';
  const n = readOrdinalWord(scan, at)?.n;
  return n !== undefined && n <= 4 ? n : undefined;
}
const LAST = /^(?:last|final)$/;
