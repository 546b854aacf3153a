/** Why a date cannot be: for the message at a fact whose date no calendar has. */
import { say } from '../say.ts';
import { daysInMonth, toDayInterval, weekdayOf } from '../values/dates/calendar.ts';
import { formatDate, WEEKDAY_NAMES } from '../values/dates/index.ts';
import type { DateValue } from '../values/value.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD = `(${MONTHS.join('|')})[a-z]{0,6}`;
const ISO = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH_WORD}\\b(?:,? (\\d{4}))?`, 'i');
const MONTH_DAY = new RegExp(`\\b${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i');
/** Longest text that is looked at. */
const LONGEST = 200;

/** Why `text`, which could not be read as a date, names none; `undefined` where it names no day or month at all. */
export function impossibility(text: string): string | undefined {
  const shortened = text.slice(0, LONGEST);
  const ends = shortened.split('/');
  for (const part of ends) {
    const iso = ISO.exec(part);
    const reason = iso && dayReason(iso[3], Number(iso[2]), iso[1]);
    if (reason) return reason;
  }
  if (ends.length === 2 && ends.every((end) => ISO.test(end)) && ends[1] < ends[0]) return backwards();
  const dayFirst = DAY_MONTH.exec(shortened);
  if (dayFirst) return dayReason(dayFirst[1], monthOf(dayFirst[2]), dayFirst[3]);
  const monthFirst = MONTH_DAY.exec(shortened);
  return monthFirst ? dayReason(monthFirst[2], monthOf(monthFirst[1]), monthFirst[3]) : undefined;
}

const backwards = () => say`it ends before it begins`;
const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase()) + 1;

function dayReason(day: string | undefined, month: number, year: string | undefined): string | undefined {
  // EDTF gives 21–41 to seasons, quarters and halves; they have no days.
  if (month < 1 || (month > 12 && (month < 21 || month > 41 || day !== undefined))) return say`there is no month ${month}`;
  if (day === undefined) return undefined;
  const said = year === undefined ? undefined : Number(year);
  const days = daysInMonth(month, said);
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  return say`${formatDate(monthOfYear(month, month === 2 ? said : undefined))} has ${days} days`;
}

const monthOfYear = (month: number, year?: number): DateValue => {
  const parts = year === undefined ? { month } : { year, month };
  return { kind: 'date', start: 0, end: 0, grain: 'month', from: parts, to: parts, range: false, qualifier: 'none' };
};

/** Why a date that was read cannot be meant: another weekday is written beside it, or it ends before it begins. */
export function contradictionIn(date: DateValue): string | undefined {
  if (date.range) {
    const days = toDayInterval(date);
    return days && days.to < days.from ? backwards() : undefined;
  }
  if (date.weekday === undefined) return undefined;
  const weekday = weekdayOf(date.from);
  if (weekday === undefined || weekday === date.weekday) return undefined;
  return say`${formatDate({ ...date, weekday: undefined, time: undefined })} was a ${WEEKDAY_NAMES[weekday]}`;
}
