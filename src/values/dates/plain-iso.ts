/** The commonest EDTF by hand, as a large fact base holds thousands of them: plain dates, their intervals, and "~" and "?" after them. */
import type { DateParts, DateValue } from '../value.ts';
import { isPossible } from './calendar.ts';

/** "2012-03-22", "2012-03-21/2012-03-22", "2012-03~". Absent for everything else, right or wrong. */
export function parsePlain(text: string, end: number): DateValue | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last === TILDE || last === QUESTION) {
    const date = parsePlainIso(text.slice(0, -1), end);
    return date && { ...date, qualifier: 'about' };
  }
  const slash = text.indexOf('/');
  if (slash < 0) return parsePlainIso(text, end);
  const a = parsePlainIso(text.slice(0, slash), end);
  const b = a && parsePlainIso(text.slice(slash + 1), end);
  // Ends of two grains, or in the wrong order, are for the library.
  if (!b || a.grain !== b.grain || text.slice(0, slash) > text.slice(slash + 1)) return undefined;
  return { ...a, to: b.to, range: true };
}

const TILDE = 0x7e;
const QUESTION = 0x3f;
const NOT_PLAIN = Number.NaN;

/** "2012", "2012-03", "2012-03-22". */
export function parsePlainIso(text: string, end: number): DateValue | undefined {
  const n = text.length;
  if (n !== 4 && n !== 7 && n !== 10) return undefined;
  const year = digits(text, 0, 4);
  if (Number.isNaN(year)) return undefined;
  if (n === 4) return plainValue('year', { year }, end);
  if (text.charCodeAt(4) !== HYPHEN) return undefined;
  const month = digits(text, 5, 7);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (n === 7) return plainValue('month', { year, month }, end);
  if (text.charCodeAt(7) !== HYPHEN) return undefined;
  const day = digits(text, 8, 10);
  const parts = { year, month, day };
  return day >= 1 && isPossible(parts) ? plainValue('day', parts, end) : undefined;
}

const HYPHEN = 0x2d;

function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i) - 48;
    if (!(d >= 0 && d <= 9)) return NOT_PLAIN;
    n = n * 10 + d;
  }
  return n;
}

function plainValue(grain: 'year' | 'month' | 'day', parts: DateParts, end: number): DateValue {
  return { kind: 'date', start: 0, end, grain, from: parts, to: parts, range: false, qualifier: 'none' };
}
