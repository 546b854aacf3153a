/** CSL date variables as a reader writes them: "23 March 2012". */
import { fieldsOf, plain } from './text.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** EDTF's codes for the part of a year, 21 onwards. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** A date variable as text: EDTF, `date-parts`, `raw` or `literal`; a text that is none of these stands as it is. `''` for nothing. */
export function dateText(value: unknown): string {
  const fields = fieldsOf(value);
  if (!fields) return edtfText(plain(value));
  const parts = fields['date-parts'];
  if (Array.isArray(parts)) {
    const ends = parts.slice(0, 2).map(dayOfParts);
    if (ends[0]) {
      const text = ends[1] ? rangeText(ends[0], ends[1]) : dayText(ends[0]);
      return isTrue(fields.circa) ? `about ${text}` : text;
    }
  }
  return edtfText(plain(fields.edtf) || plain(fields.raw) || plain(fields.literal));
}

/** The year of a date variable, as in "Melly 2012"; `''` where none is said. */
export function yearText(value: unknown): string {
  return /(?<!\d)\d{4}(?!\d)|\d{1,4} BC/.exec(dateText(value))?.[0] ?? '';
}

const isTrue = (value: unknown): boolean => value === true || /^(?:true|yes|1)$/i.test(plain(value));

function dayOfParts(parts: unknown): Day | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [year, month, day] = parts.map((part) => Number(plain(part) || Number.NaN));
  if (!Number.isInteger(year)) return undefined;
  return { year, month: Number.isInteger(month) ? month : undefined, day: Number.isInteger(day) ? day : undefined };
}

function edtfText(text: string): string {
  const [from, to, more] = text.split('/');
  // "20/02/2024" is no interval.
  if (to === undefined || more !== undefined) return oneText(text);
  if (from === '..' || from === '') return to === '..' || to === '' ? text : `until ${oneText(to)}`;
  if (to === '..' || to === '') return `from ${oneText(from)}`;
  const [a, b] = [dayOf(from), dayOf(to)];
  return a && b ? rangeText(a, b) : isEdtfLike(from) && isEdtfLike(to) ? `${oneText(from)} to ${oneText(to)}` : text;
}

const isEdtfLike = (text: string): boolean => /^-?\d{2,4}/.test(text);

function oneText(text: string): string {
  const match = /^(.*?)([~?%]?)$/s.exec(text)!;
  const decade = /^(\d{3})X$|^(\d{2})XX$/.exec(match[1]);
  const day = dayOf(match[1]);
  const said = decade ? `${decade[1] ?? `${decade[2]}0`}0s` : day && dayText(day);
  if (!said) return text;
  return match[2] === '~' || match[2] === '%' ? `about ${said}` : match[2] === '?' ? `probably ${said}` : said;
}

/** "2012", "2012-03", "2012-03-23", with or without a time of day; `undefined` for anything else. */
function dayOf(text: string): Day | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.Z+-]{1,30})?)?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const isMonth = month === undefined || (month >= 1 && month <= 12) || (month >= 21 && month <= 24 && day === undefined);
  return isMonth && (day === undefined || (day >= 1 && day <= 31)) ? { year: year!, month, day } : undefined;
}

function dayText({ year, month, day }: Day): string {
  const said = year > 0 ? String(year) : `${1 - year} BC`;
  if (month === undefined) return said;
  const name = MONTHS[month - 1] ?? SEASONS[month - 21];
  if (!name) return said;
  return day === undefined || month > 12 ? `${name} ${said}` : `${day} ${name} ${said}`;
}

function rangeText(from: Day, to: Day): string {
  const sameMonth = from.year === to.year && from.month === to.month;
  if (sameMonth && from.day !== undefined && to.day !== undefined && from.day !== to.day) return `${from.day}–${dayText(to)}`;
  const [a, b] = [dayText(from), dayText(to)];
  if (a === b) return a;
  return /\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`;
}
