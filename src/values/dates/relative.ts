/** Dates said by their distance from another date. */
import type { DateParts, DateValue, Grain, Relative } from '../value.ts';
import { addMonths, dayNumber, dayOf, weekdayOfNumber } from './calendar.ts';

/**
 * The date that `relative` means when it counts from `anchor`. For unit "weekday" the amount is the weekday (0 Sunday … 6 Saturday), and the
 * nearest such day strictly after or before the anchor is meant (direction 0: in the anchor's own week, Monday first).
 * Absent where the anchor is too coarse: "two days later" than "March 2012" is no date. The span is the anchor's.
 */
export function resolveRelative(relative: Relative, anchor: DateValue): DateValue | undefined {
  const base = relative.direction >= 0 ? anchor.to : anchor.from;
  const shift = relative.amount * relative.direction;
  switch (relative.unit) {
    case 'day':
    case 'week':
      return dated(anchor, shiftDays(base, relative.unit === 'week' ? 7 * shift : shift), relative.unit === 'week' ? 3 : 0);
    case 'weekday':
      return dated(anchor, toWeekday(base, relative.amount, relative.direction));
    case 'month':
      return dated(anchor, shiftMonths(base, shift));
    case 'year':
      return dated(anchor, shiftYears(base, shift));
    case 'decade':
      return dated(anchor, shiftYears(base, 10 * shift));
    default:
      return shiftTime(anchor, relative.unit === 'hour' ? 60 * shift : shift);
  }
}

/** A value like the anchor's with the parts given; `slack` days either way make it approximate ("a week later" is not to the day). */
function dated(anchor: DateValue, parts: DateParts | undefined, slack = 0): DateValue | undefined {
  if (!parts) return undefined;
  const grain: Grain = parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';
  return {
    kind: 'date',
    start: anchor.start,
    end: anchor.end,
    grain,
    from: parts,
    to: parts,
    range: false,
    qualifier: slack ? 'about' : 'none',
  };
}

function shiftDays(parts: DateParts, days: number): DateParts | undefined {
  if (parts.month === undefined || parts.day === undefined) return undefined;
  if (parts.year !== undefined) return dayOf(dayNumber(parts.year, parts.month, parts.day) + days);
  // Without a year the shift holds as long as it stays clear of 29 February.
  const moved = dayOf(dayNumber(2001, parts.month, parts.day) + days);
  return moved.year === 2001 ? { month: moved.month, day: moved.day } : undefined;
}

function toWeekday(parts: DateParts, weekday: number, direction: Relative['direction']): DateParts | undefined {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = dayNumber(year, month, day);
  const ahead = (weekday - weekdayOfNumber(number) + 7) % 7;
  if (direction === 1) return dayOf(number + (ahead || 7));
  if (direction === -1) return dayOf(number - (7 - ahead || 7));
  const sinceMonday = (weekdayOfNumber(number) + 6) % 7;
  return dayOf(number - sinceMonday + ((weekday + 6) % 7));
}

function shiftMonths(parts: DateParts, months: number): DateParts | undefined {
  if (parts.month === undefined) return undefined;
  if (parts.year === undefined) {
    const month = parts.month + months;
    return month >= 1 && month <= 12 ? { month } : undefined;
  }
  const moved = addMonths({ year: parts.year, month: parts.month, day: parts.day ?? 1 }, months);
  return { year: moved.year, month: moved.month };
}

/** "A year later" keeps no more than the year: few writers mean it to the day. */
function shiftYears(parts: DateParts, years: number): DateParts | undefined {
  return parts.year === undefined ? undefined : { year: parts.year + years };
}

function shiftTime(anchor: DateValue, minutes: number): DateValue | undefined {
  if (!anchor.time) return undefined;
  const from = anchor.time.from + minutes;
  const days = Math.floor(from / 1440);
  const parts = days === 0 ? anchor.from : (shiftDays(anchor.from, days) ?? {});
  const at = from - days * 1440;
  const time = { ...anchor.time, from: at, to: at };
  return { ...anchor, from: parts, to: parts, range: false, qualifier: minutes % 60 === 0 ? 'about' : 'none', time };
}
