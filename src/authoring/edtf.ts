/** A date as EDTF, where EDTF says the same as the words do. */
import { parseDate } from '../values/dates/index.ts';
import type { DateParts, DateValue } from '../values/value.ts';

/** A date in EDTF ("2012-03-22", "2012-03~", "2012-03-21/2012-03-22"); absent where that would say more or less than the date does. */
export function edtfOf(date: DateValue): string | undefined {
  if (date.bound || date.portion || date.relative || date.alternative || date.time || date.part !== undefined) return undefined;
  if (!['day', 'month', 'year'].includes(date.grain)) return undefined;
  const mark = date.qualifier === 'about' ? '~' : date.qualifier === 'none' || date.qualifier === 'exactly' ? '' : undefined;
  if (mark === undefined) return undefined;
  const from = isoOf(date.from);
  const to = isoOf(date.to);
  if (!from || !to) return undefined;
  const text = from === to ? `${from}${mark}` : `${from}${mark}/${to}${mark}`;
  return parseDate(text) ? text : undefined;
}

/** The EDTF of a text that says a date in words. */
export function edtfOfText(text: string): string | undefined {
  const date = parseDate(text);
  return date && edtfOf(date);
}

function isoOf({ year, month, day }: DateParts): string | undefined {
  if (year === undefined || year < 0 || year > 9999 || (day !== undefined && month === undefined)) return undefined;
  return [String(year).padStart(4, '0'), month, day].flatMap((n) => (n === undefined ? [] : String(n).padStart(2, '0'))).join('-');
}
