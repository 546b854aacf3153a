/** How much a wrong date looks like a slip from the right one, 0–1. */

import type { DateParts } from '../value.ts';
import { sameParts } from './format.ts';

/** From this likeness on all of a date is the other's but one part. */
export const PART_OFF = 0.9;

/** The largest likeness between the ends that differ. Two stretches that have one end in common are seldom of two things. */
export function slipOf(d: { from: DateParts; to: DateParts }, f: { from: DateParts; to: DateParts }): number {
  const isPair = !sameParts(d.from, d.to) && !sameParts(f.from, f.to);
  if (isPair && sameParts(d.from, f.from) !== sameParts(d.to, f.to)) return ONE_END;
  return Math.max(
    partsSlip(d.from, f.from),
    sameParts(d.from, f.from) || sameParts(f.from, f.to) ? partsSlip(d.to, f.to) : 0,
    sameParts(d.from, d.to) ? partsSlip(d.from, f.to) : 0,
  );
}

const ONE_END = 0.9;

function partsSlip(d: DateParts, f: DateParts): number {
  const year = d.year === undefined || f.year === undefined || d.year === f.year;
  const month = d.month === undefined || f.month === undefined || d.month === f.month;
  const day = d.day === undefined || f.day === undefined || d.day === f.day;
  if (year && month && day) return 0;
  if (year && month) return 0.9;
  if (year && day && d.day !== undefined && f.day !== undefined) return 0.9;
  if (year && d.day !== undefined && d.day === f.month && d.month === f.day) return 0.9;
  if (year && d.month !== undefined && f.month !== undefined) {
    const apart = Math.abs(d.month - f.month);
    const near = apart === 1 || apart === 11;
    return d.day === undefined || f.day === undefined ? (near ? 0.8 : 0.6) : near ? 0.5 : 0.35;
  }
  if (!year && month && day) {
    const digits = yearSlip(d.year!, f.year!);
    // The same day of another year, or the same month of one that may have been mistaken for it.
    const isMonth = d.month !== undefined && f.month !== undefined;
    return isMonth && (digits >= NEAR || (d.day !== undefined && f.day !== undefined)) ? Math.max(0.9, digits) : digits;
  }
  return 0.2;
}

/** Likeness of years from which one may have been written for the other. */
export const NEAR = 0.6;

/** Transposed digits 0.95, one digit off 0.8, else by distance. */
export function yearSlip(a: number, b: number): number {
  const s = String(a);
  const t = String(b);
  if (s.length === t.length) {
    const off = [...s].map((_, i) => i).filter((i) => s[i] !== t[i]);
    if (off.length === 2 && s[off[0]] === t[off[1]] && s[off[1]] === t[off[0]]) return 0.95;
    if (off.length === 1) return 0.8;
  }
  const apart = Math.abs(a - b);
  return apart <= 2 ? 0.8 : apart <= 5 ? 0.6 : apart <= 10 ? 0.4 : 0.2;
}

/** Likeness of two times of day in minutes: a.m. for p.m. 0.9, swapped digits or one digit off 0.8, the same hour 0.6. */
export function timeSlip(a: number, b: number): number {
  if (Math.abs(a - b) === 720) return 0.9;
  const digits = (m: number) => String(Math.floor(m / 60)).padStart(2, '0') + String(m % 60).padStart(2, '0');
  const s = digits(a);
  const t = digits(b);
  const off = [0, 1, 2, 3].filter((i) => s[i] !== t[i]);
  if (off.length === 1) return 0.8;
  if (off.length === 2 && s[off[0]] === t[off[1]] && s[off[1]] === t[off[0]]) return 0.9;
  if (Math.floor(a / 60) === Math.floor(b / 60)) return 0.6;
  return a % 60 === b % 60 ? 0.5 : 0.3;
}
