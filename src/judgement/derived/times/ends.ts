/** Ends of stretches of dates. */
import type { DateParts, DateValue } from '../../../values/value.ts';

/** One end of a stretch by itself. */
export const endAt = (date: DateValue, parts: DateParts): DateValue => ({
  ...date,
  from: parts,
  to: parts,
  range: false,
  bound: undefined,
});

/** Where a stretch begins. */
export const beginningOf = (date: DateValue): DateValue => endAt(date, date.from);

/** A year that no date of a text says. */
export const yearDate = (year: number): DateValue => ({
  kind: 'date',
  start: 0,
  end: 0,
  grain: 'year',
  from: { year },
  to: { year },
  range: false,
  qualifier: 'none',
});

/** Several stretches of one fact, by the years in which they begin. */
export const earliestFirst = (dates: readonly DateValue[]): DateValue[] =>
  [...dates].sort((a, b) => (a.from.year ?? 0) - (b.from.year ?? 0));
