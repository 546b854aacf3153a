import type { DateParts, DateValue } from '../../../src/values/value.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const two = (n: number) => String(n).padStart(2, '0');

/**
 * A date on one line of a fixture: "2012-03-22", "--03-21..--03-22", "about 1990", "since --05", "T01:15? 2013-07-06", "Q3 2023",
 * "+2 day nearby". Unsaid years are "-", "?" after a time means that a.m. or p.m. was not said.
 */
export function normalForm(d: DateValue): string {
  const words: string[] = [];
  if (d.bound) words.push(d.bound);
  if (d.qualifier !== 'none') words.push(d.qualifier);
  if (d.portion) words.push(d.portion);
  if (d.time)
    words.push(`T${clock(d.time.from)}${d.time.to === d.time.from ? '' : `..${clock(d.time.to)}`}${d.time.twelveHour ? '?' : ''}`);
  if (d.weekday !== undefined) words.push(WEEKDAYS[d.weekday]);
  const calendar = calendarForm(d);
  if (calendar) words.push(calendar);
  if (d.alternative) words.push(`or ${stretch(d.alternative.from, d.alternative.to)}`);
  if (d.relative) {
    const { amount, unit, direction, anchor } = d.relative;
    words.push(`${direction > 0 ? '+' : direction < 0 ? '-' : '='}${amount} ${unit} ${anchor}`);
  }
  return words.join(' ');
}

function calendarForm(d: DateValue): string {
  const years = stretch(d.from, d.to);
  switch (d.grain) {
    case 'season':
      return [SEASONS[(d.part ?? 0) - 21], years].join(' ').trim();
    case 'quarter':
      return `Q${d.part} ${years}`.trim();
    case 'half':
      return `H${d.part} ${years}`.trim();
    case 'fiscal':
      return `FY${years}`;
    case 'decade':
      return `decade ${years}`.trim();
    case 'century':
      return `century ${years}`.trim();
    default:
      return years;
  }
}

const stretch = (a: DateParts, b: DateParts) => (parts(a) === parts(b) ? parts(a) : `${parts(a)}..${parts(b)}`);

function parts(p: DateParts): string {
  const year = p.year === undefined ? '-' : String(p.year);
  if (p.day !== undefined) return `${year}-${p.month === undefined ? '-' : two(p.month)}-${two(p.day)}`;
  if (p.month !== undefined) return `${year}-${two(p.month)}`;
  return p.year === undefined ? '' : year;
}

const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
