import type { DateParts, DateValue } from '../value.ts';

// biome-ignore format: a table
const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const EN_DASH = '\u2013';

/** A date in words, for messages: "22 March 2012", "21–22 March 2012", "early September 2023", "1:15 a.m. on 6 July 2013". */
export function formatDate(d: DateValue): string {
  const date = formatCalendar(d);
  const text = d.time ? (date ? `${formatTime(d.time)} on ${date}` : formatTime(d.time)) : date;
  return `${boundWords(d)}${qualifierWords(d)}${text}`;
}

function boundWords(d: DateValue): string {
  return d.bound ? `${d.bound} ` : '';
}

function qualifierWords(d: DateValue): string {
  switch (d.qualifier) {
    case 'about':
      return 'about ';
    case 'nearly':
      return 'shortly before ';
    case 'justOver':
      return 'shortly after ';
    default:
      return '';
  }
}

function formatCalendar(d: DateValue): string {
  if (d.relative && d.from.month === undefined) return d.weekday === undefined ? relativeWords(d) : WEEKDAY_NAMES[d.weekday];
  const weekday = d.weekday === undefined ? '' : WEEKDAY_NAMES[d.weekday];
  const portion = d.portion ? (d.portion === 'mid' ? 'mid-' : `${d.portion} `) : '';
  const text = portion + grainWords(d);
  return weekday && text ? `${weekday} ${text}` : weekday || text;
}

function grainWords(d: DateValue): string {
  const { from, to } = d;
  switch (d.grain) {
    case 'decade':
      return rangeOf(`${from.year}s`, to.year! - from.year! > 9 ? `${to.year! - 9}s` : undefined);
    case 'century':
      return centuryWords(from, to);
    case 'season':
      return `${SEASON_NAMES[(d.part ?? 21) - 21]}${from.year === undefined ? '' : ` ${fiscalYear(from, to)}`}`;
    case 'quarter':
      return `the ${ORDINALS[(d.part ?? 1) - 1]} quarter${from.year === undefined ? '' : ` of ${from.year}`}`;
    case 'half':
      return `the ${ORDINALS[(d.part ?? 1) - 1]} half${from.year === undefined ? '' : ` of ${from.year}`}`;
    case 'fiscal':
      return from.year === to.year ? `FY${from.year}` : fiscalYear(from, to);
    default:
      return sameParts(from, to) ? partsWords(from) : stretchWords(from, to);
  }
}

const rangeOf = (a: string, b: string | undefined) => (b === undefined ? a : `${a}${EN_DASH}${b}`);

function fiscalYear(from: DateParts, to: DateParts): string {
  return from.year === to.year ? String(from.year) : `${from.year}/${String(to.year! % 100).padStart(2, '0')}`;
}

function centuryWords(from: DateParts, to: DateParts): string {
  if (from.year! % 100 === 0) return `${from.year}s`;
  const a = Math.ceil(from.year! / 100);
  const b = Math.ceil(to.year! / 100);
  return a === b ? `the ${ordinal(a)} century` : `the ${ordinal(a)} to ${ordinal(b)} centuries`;
}

/** "22 March 2012", "March 2012", "2012", "the 22nd". */
function partsWords(p: DateParts): string {
  if (p.month === undefined) return p.day !== undefined ? `the ${ordinal(p.day)}` : p.year !== undefined ? yearWords(p.year) : '';
  const words = [p.day, MONTH_NAMES[p.month - 1], p.year === undefined ? undefined : yearWords(p.year)];
  return words.filter((w) => w !== undefined).join(' ');
}

const yearWords = (year: number) => (year > 0 ? String(year) : `${1 - year} BC`);

function stretchWords(from: DateParts, to: DateParts): string {
  if (from.year !== to.year) return `${partsWords(from)}${from.month === undefined ? EN_DASH : ` ${EN_DASH} `}${partsWords(to)}`;
  if (from.day === undefined || to.day === undefined) {
    return from.month === to.month ? partsWords(to) : `${partsWords({ month: from.month })}${EN_DASH}${partsWords(to)}`;
  }
  if (from.month === to.month)
    return from.month === undefined ? `the ${ordinal(from.day)}${EN_DASH}${ordinal(to.day)}` : `${from.day}${EN_DASH}${partsWords(to)}`;
  return `${partsWords({ month: from.month, day: from.day })} ${EN_DASH} ${partsWords(to)}`;
}

export const sameParts = (a: DateParts, b: DateParts) => a.year === b.year && a.month === b.month && a.day === b.day;

export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** "1:15 a.m.", "noon", "1:15" where a.m. or p.m. was not said; a stretch with an en dash. */
export function formatTime(time: NonNullable<DateValue['time']>): string {
  const a = clock(time.from, time.twelveHour);
  return time.to === time.from ? a : `${a}${EN_DASH}${clock(time.to, time.twelveHour)}`;
}

function clock(minutes: number, twelveHour?: boolean): string {
  if (!twelveHour && minutes === 0) return 'midnight';
  if (!twelveHour && minutes === 720) return 'noon';
  const hour = Math.floor(minutes / 60) % 24;
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minutes % 60).padStart(2, '0')}`;
  return twelveHour ? shown : `${shown} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

function relativeWords(d: DateValue): string {
  const { amount, unit, direction, anchor } = d.relative!;
  if (direction === 0) return anchor === 'now' ? `this ${unit}` : `the same ${unit}`;
  const count = `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  if (anchor === 'now') return direction < 0 ? `${count} ago` : `in ${count}`;
  return `${count} ${direction < 0 ? 'earlier' : 'later'}`;
}
