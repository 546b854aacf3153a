/** Proleptic Gregorian calendar arithmetic over day numbers (0 = 1 January 1970, UTC); no clock and no time zone is consulted. */
import type { DateParts } from '../value.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1–12); without a year February has 29, as "29 February" may be right. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Whether the parts that are said exist in the calendar: no month 13, no 30 February, no 29 February 2013. */
export function isPossible(parts: DateParts): boolean {
  const { year, month, day } = parts;
  if (month !== undefined && !(month >= 1 && month <= 12)) return false;
  if (day !== undefined && !(day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year)))) return false;
  return true;
}

/** Day number of a calendar day; months beyond 1–12 carry into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = year + Math.floor((month - 1) / 12);
  const monthFromMarch = (((month - 3) % 12) + 12) % 12;
  const y = monthFromMarch >= 10 ? shifted - 1 : shifted;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function dayOf(number: number): Required<DateParts> {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** First and last day number of a stretch of calendar parts; absent where a year is needed and neither said nor given as `defaultYear`. */
export function toDayInterval(d: { from: DateParts; to: DateParts }, defaultYear?: number): { from: number; to: number } | undefined {
  const fromYear = d.from.year ?? d.to.year ?? defaultYear;
  const toYear = d.to.year ?? fromYear;
  if (fromYear === undefined || toYear === undefined) return undefined;
  if ((d.from.day !== undefined && d.from.month === undefined) || (d.to.day !== undefined && d.to.month === undefined)) return undefined;
  const lastMonth = d.to.month ?? 12;
  return {
    from: dayNumber(fromYear, d.from.month ?? 1, d.from.day ?? 1),
    to: dayNumber(toYear, lastMonth, d.to.day ?? daysInMonth(lastMonth, toYear)),
  };
}

/**
 * Weekday (0 Sunday … 6 Saturday) of a full calendar day; absent where a part is missing, and before 1753: until then England, and later others, counted days by
 * the Julian calendar, in which 14 October 1066 was a Saturday.
 */
export function weekdayOf(parts: DateParts): number | undefined {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined || year < GREGORIAN || !isPossible(parts)) return undefined;
  return weekdayOfNumber(dayNumber(year, month, day));
}

const GREGORIAN = 1753;

/** Weekday (0 Sunday … 6 Saturday) of a day number: day 0 was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Adds calendar months to a day, keeping within the month's length: 31 January + 1 month is 28 or 29 February. */
export function addMonths(parts: Required<DateParts>, months: number): Required<DateParts> {
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(parts.day, daysInMonth(month, year)) };
}

/**
 * Time from one date to another, in days and in calendar months and years with their fraction (28 February 2012 to 28 March 2013: 394 days,
 * 13 months, 1.083 years). Negative where `b` is earlier. A missing day or month counts as the first; absent where a year is missing.
 */
export function durationBetween(a: DateParts, b: DateParts): { days: number; months: number; years: number } | undefined {
  if (a.year === undefined || b.year === undefined) return undefined;
  const from = { year: a.year, month: a.month ?? 1, day: a.day ?? 1 };
  const to = { year: b.year, month: b.month ?? 1, day: b.day ?? 1 };
  const days = dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);
  const months = days < 0 ? -monthsBetween(to, from) : monthsBetween(from, to);
  return { days, months, years: months / 12 };
}

/** Whole months from `a` to a later `b`, plus the fraction of the month begun. */
function monthsBetween(a: Required<DateParts>, b: Required<DateParts>): number {
  let whole = (b.year - a.year) * 12 + (b.month - a.month);
  const number = (p: Required<DateParts>) => dayNumber(p.year, p.month, p.day);
  if (number(addMonths(a, whole)) > number(b)) whole--;
  const reached = number(addMonths(a, whole));
  const next = number(addMonths(a, whole + 1));
  return whole + (number(b) - reached) / (next - reached);
}
