/** Dates that the head of a row or a column says: "Goats 2021" is of the year, which in a sentence might as well be a number. */
import { parseDate } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import type { Analysis } from './analysis.ts';

export function datesOfHead({ dates, text }: Analysis): readonly DateValue[] {
  if (dates.length) return dates;
  const year = /^\D+ ((?:1[5-9]|20)\d\d)$/.exec(text);
  const date = year ? parseDate(year[1]) : undefined;
  return date ? [{ ...date, start: text.length - 4, end: text.length }] : dates;
}
