/** The stretch of days that a date can mean, taken generously: seasons of both hemispheres, soft edges of "early" and "late". */
import type { DateParts, DateValue } from '../value.ts';
import { dayNumber, daysInMonth, isPossible, toDayInterval, weekdayOf } from './calendar.ts';

/** First and last day number, both inclusive. */
export interface Extent {
  from: number;
  to: number;
}

/** The stretches, one or several, that the value can mean once its years are known; empty where they are not. */
export function extentsOf(d: DateValue, northern = false): Extent[] {
  switch (d.grain) {
    case 'season':
      return seasons(d, northern);
    case 'quarter':
      return monthsOf(d, ((d.part ?? 1) - 1) * 3 + 1, 3).map((e) => portionOf(e, d.portion));
    case 'half':
      return monthsOf(d, ((d.part ?? 1) - 1) * 6 + 1, 6).map((e) => portionOf(e, d.portion));
    case 'fiscal':
      return fiscalYears(d);
    case 'century': {
      // Writers count a century from its hundredth or from its first year.
      const whole = yearSpan(d.from.year! - (d.from.year! % 100 === 1 ? 1 : 0), d.to.year!);
      return whole.map((e) => portionOf(e, d.portion));
    }
    default: {
      const whole = toDayInterval(d);
      if (!whole) return [];
      return [d.portion ? portionByGrain(d, whole) : whole];
    }
  }
}

function yearSpan(from: number, to: number): Extent[] {
  return [{ from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) }];
}

/** Early: months 1–5, mid 4–9, late 8–12; of a month, days 1–12, 9–21, 18–31; of a decade or century its first, middle and last 45 per cent. */
function portionByGrain(d: DateValue, whole: Extent): Extent {
  if (d.grain === 'year' && d.from.year === d.to.year) {
    const [first, last] = d.portion === 'early' ? [1, 5] : d.portion === 'mid' ? [4, 9] : [8, 12];
    return { from: dayNumber(d.from.year!, first, 1), to: dayNumber(d.from.year!, last, daysInMonth(last, d.from.year)) };
  }
  if (d.grain === 'month' && !d.range) {
    const [first, last] = d.portion === 'early' ? [0, 11] : d.portion === 'mid' ? [8, 20] : [17, 30];
    return { from: whole.from + first, to: Math.min(whole.to, whole.from + last) };
  }
  return portionOf(whole, d.portion);
}

function portionOf(e: Extent, portion: DateValue['portion']): Extent {
  if (!portion) return e;
  const length = e.to - e.from + 1;
  if (portion === 'early') return { from: e.from, to: e.from + Math.ceil(length * 0.45) };
  if (portion === 'late') return { from: e.to - Math.ceil(length * 0.45), to: e.to };
  return { from: e.from + Math.floor(length * 0.27), to: e.to - Math.floor(length * 0.27) };
}

/** First month (northern) of the seasons 21–24; the southern one is half a year off. */
const SEASON_MONTH = [3, 6, 9, 12];

/** Both hemispheres unless it is known which, each with some weeks' grace at its edges; winter may begin in the year before or in the year said. */
function seasons(d: DateValue, northern: boolean): Extent[] {
  const { year } = d.from;
  if (year === undefined) return [];
  const last = d.to.year ?? year;
  const first = SEASON_MONTH[(d.part ?? 21) - 21];
  const starts = northern ? [first] : [first, first + 6 > 12 ? first - 6 : first + 6];
  const out: Extent[] = [];
  for (let y = year - 1; y <= last; y++) {
    for (const start of starts) {
      // Only a season over New Year may begin in the year before the one said.
      if (y < year && start !== 12) continue;
      const months = { from: dayNumber(y, start, 1), to: dayNumber(y, start + 3, 1) - 1 };
      out.push({ from: months.from - 15, to: months.to + 22 });
    }
  }
  return out;
}

function monthsOf(d: DateValue, first: number, count: number): Extent[] {
  const year = d.from.year;
  if (year === undefined) return [];
  return [{ from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1 }];
}

/** "2024/25": April 2024 to September 2025 and the months around; "FY2024" may end in 2024 or begin in it. */
function fiscalYears(d: DateValue): Extent[] {
  const from = d.from.year;
  const to = d.to.year;
  if (from === undefined || to === undefined) return [];
  if (from === to) return [{ from: dayNumber(from - 1, 4, 1), to: dayNumber(from + 1, 6, 30) }];
  return [{ from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) }];
}

/** Widens by a number of units of the value's own grain. */
export function widen(e: Extent, grain: DateValue['grain'], units: number): Extent {
  const days = units * (DAYS[grain] ?? 0);
  return { from: e.from - days, to: e.to + days };
}

const DAYS: Partial<Record<DateValue['grain'], number>> = {
  time: 1,
  day: 1,
  month: 31,
  season: 92,
  quarter: 92,
  half: 183,
  year: 366,
  fiscal: 366,
  decade: 1830,
};

export const overlap = (a: Extent, b: Extent): boolean => a.from <= b.to && b.from <= a.to;
export const contains = (a: Extent, b: Extent): boolean => a.from <= b.from && b.to <= a.to;

/** The value with the missing years, months filled in. */
export function fill(d: DateValue, parts: DateParts, toParts: DateParts = parts): DateValue {
  const from = filled(d.from, parts);
  const to = filled(d.to, toParts);
  // A stretch over New Year without years: its end lies in the year after.
  if (d.from.year === undefined && from.year === to.year && from.year !== undefined && (from.month ?? 0) > (to.month ?? 12))
    to.year = from.year + 1;
  return { ...d, from, to };
}

function filled(p: DateParts, by: DateParts): DateParts {
  const out = { ...p };
  if (out.year === undefined && by.year !== undefined) out.year = by.year;
  if (out.month === undefined && out.day !== undefined && by.month !== undefined) out.month = by.month;
  return out;
}

/** "The second Saturday in March", once its year is known: the last day of its stretch that falls on the weekday. Any other date as it is. */
export function nthDay<D extends Pick<DateValue, 'from' | 'to' | 'range' | 'weekday'>>(d: D): D {
  const { from, to, range, weekday } = d;
  if (weekday === undefined || range || from.year === undefined || from.day === undefined || from.day === to.day) return d;
  for (let day = to.day!; day >= from.day; day--) {
    const on = { ...from, day };
    if (isPossible(on) && weekdayOf(on) === weekday) return { ...d, from: on, to: on };
  }
  return d;
}
