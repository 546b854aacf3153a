/** How much one number looks like a slip of the pen for another. */
import type { Figure } from '../../value.ts';
import { SLIPS } from './conventions.ts';

/** @returns 0–1 by the kinds of slip in `SLIPS`: the most telling one that fits. */
export function slipOf(draft: number, fact: number): number {
  const a = Math.abs(draft);
  const b = Math.abs(fact);
  let best: number = closeness(a, b);
  if (a > 0 && b > 0) {
    const power = Math.abs(Math.log10(a / b));
    if (Math.abs(power - Math.round(power)) < 1e-6 && POWERS.has(Math.round(power))) return SLIPS.powerOfTen;
  }
  best = Math.max(best, digitSlip(digitsOf(a), digitsOf(b)));
  return best;
}

/** A nought or two too many, or "thousand", "million" or "billion" left out or taken for each other: £14.50 is no slip for £1.45 million. */
const POWERS = new Set([1, 2, 3, 6, 9]);

/** "Sixteen" for six, "fourteen" for forty: number words that are told apart by an ending. */
export function wordSlip(a: Figure, b: Figure): number {
  const isTeen = (n: number, of: number) => n > 12 && n < 20 && (of === n - 10 || of === (n - 10) * 10);
  return a.form === 'words' && (isTeen(a.value, b.value) || isTeen(b.value, a.value)) ? SLIPS.likeWords : 0;
}

function closeness(a: number, b: number): number {
  const larger = Math.max(a, b);
  if (larger === 0) return SLIPS.far;
  const off = Math.abs(a - b) / (b || larger);
  if (off <= 0.25) return SLIPS.near;
  return a <= 2 * b && b <= 2 * a ? SLIPS.withinTwofold : SLIPS.far;
}

/** Digits of numbers that were asked for, as a fact's number meets many of a draft's. */
const known = new Map<number, string>();
const LIMIT = 10_000;

function digitsOf(value: number): string {
  let digits = known.get(value);
  if (digits === undefined) {
    digits = String(Number(value.toPrecision(12))).replace('.', '');
    if (known.size >= LIMIT) known.clear();
    known.set(value, digits);
  }
  return digits;
}

/** Whether the digits of one are those of the other in another order. */
function haveSameDigits(a: string, b: string): boolean {
  for (let digit = 0x30; digit <= 0x39; digit++) if (countOf(a, digit) !== countOf(b, digit)) return false;
  return true;
}

function countOf(digits: string, code: number): number {
  let count = 0;
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) === code) count++;
  return count;
}

function digitSlip(a: string, b: string): number {
  // One or two digits are as soon another number as a slip, but for a swap.
  if (a.length === b.length) {
    const wrong: number[] = [];
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) wrong.push(i);
    if (wrong.length === 2 && a[wrong[0]] === b[wrong[1]] && a[wrong[1]] === b[wrong[0]]) {
      return wrong[1] === wrong[0] + 1 ? SLIPS.transposed : SLIPS.sameDigits;
    }
    if (wrong.length > 2 && haveSameDigits(a, b)) return SLIPS.sameDigits;
    if (wrong.length === 1 && a.length >= 2) return SLIPS.oneDigitChanged;
    return 0;
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || short.length < 2) return 0;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1) ? SLIPS.oneDigitDropped : 0;
}
