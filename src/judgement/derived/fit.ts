/** Compares a claim with a number that follows from facts: the rules of comparison are those of figures, with more room for rounding on both sides. */
import { say } from '../../say.ts';
import { compareFigures } from '../../values/figures/index.ts';
import type { Agreement, Figure } from '../../values/value.ts';

/** Room before a worked-out value differs, as a share of it: multiples and fractions in words are rounded to the next handy one. */
const ROOM = { handy: 0.12, hedged: 0.15, bound: 0.03, digits: 0.015 } as const;

/** The kindest agreement with any of the points; `incomparable` where it is off by no more than rounding may explain. */
export function agreementWith(figure: Figure, points: readonly number[]): Agreement {
  let best: Agreement | undefined;
  for (const value of points) {
    const agreement = compareFigures(plain(figure), workedOut(figure, value));
    if (agreement.result === 'agrees') return agreement;
    if (!best || (best.result !== 'loosely' && agreement.result === 'loosely')) best = agreement;
  }
  if (best && best.result !== 'agrees' && isToTheHalf(figure) && points.some((p) => Math.abs(p - figure.value) <= 0.25))
    return { result: 'agrees' };
  if (best?.result !== 'differs') return best ?? { result: 'incomparable' };
  if (isBareCount(figure) && points.some((p) => MAGNITUDES.some((m) => isSameAs(figure, p / m)))) return { result: 'agrees' };
  // The ends of what roundings leave open have all the room there is.
  const near = points.some((p, i) => Math.abs(p - figure.value) <= (i ? ROOM.digits : room(figure, p)) * Math.max(Math.abs(p), 1e-9));
  return near ? { result: 'incomparable' } : best;
}

/** "Five and a half" is as near as one cares to say. */
const isToTheHalf = (figure: Figure): boolean =>
  figure.form === 'words' && figure.scale !== 'fraction' && Math.abs(figure.value % 1) === 0.5 && figure.value > 1 && !isBound(figure);

/** "Cost £58 million, twelve more than planned": the millions were said before. */
const isBareCount = ({ scale, noun, value }: Figure) => (scale === 'count' || scale === 'money') && !noun.length && value < 1000;
const MAGNITUDES = [1e3, 1e6, 1e9];
const isSameAs = (figure: Figure, point: number) => compareFigures(plain(figure), workedOut(figure, point)).result === 'agrees';

/** "More than", "at least": the value lies on one side. */
export const isBound = ({ qualifier }: Figure): boolean =>
  qualifier === 'moreThan' || qualifier === 'lessThan' || qualifier === 'atLeast' || qualifier === 'atMost';

function room(figure: Figure, point: number): number {
  const { scale, qualifier, value } = figure;
  if (isBound(figure)) return ROOM.bound;
  // "A little over three" is no two and three quarters.
  if (scale !== 'fraction' && ((qualifier === 'justOver' && point < value) || (qualifier === 'nearly' && point > value))) return ROOM.bound;
  if (qualifier === 'about' || qualifier === 'nearly' || qualifier === 'justOver') return ROOM.hedged;
  return scale === 'multiple' || scale === 'fraction' ? ROOM.handy : ROOM.digits;
}

const plain = (f: Figure): Figure => ({ ...f, per: undefined, noun: [], outOf: undefined, sign: undefined });

function workedOut(figure: Figure, value: number): Figure {
  const derived: Figure = {
    ...plain(figure),
    value,
    high: undefined,
    qualifier: 'none',
    precision: Math.max(Math.abs(value) / 1e4, 1e-9),
    form: 'digits',
  };
  // A common fraction stands for its neighbourhood in per cent.
  if (figure.scale === 'fraction') return { ...derived, scale: 'percent', value: value * 100, precision: 0.01 };
  return derived;
}

/** Most that a rounding takes or gives, as a share: a hundred that is told as such is no 142. */
const MOST_ROUNDED = 0.05;

/** A figure at the middle and the ends of what its rounding leaves open: 173,000 is 172,500 to 173,500 where it is rounded, 494 is 494. */
export function rounded(figure: Figure): number[] {
  const { value, high, precision, qualifier } = figure;
  if (high !== undefined) return [(value + high) / 2, value, high];
  const half =
    precision >= 100 || qualifier !== 'none'
      ? Math.max(Math.min(precision / 2, MOST_ROUNDED * Math.abs(value)), qualifier === 'none' ? 0 : Math.abs(value) * 0.01)
      : precision < 1
        ? precision / 2
        : 0;
  return half ? [value, value - half, value + half] : [value];
}

/** Whether a figure is so many times as great or as small as any point: what it is told of lies between other ends. */
export const isFarFrom = (points: readonly number[], { value }: Figure, times: number): boolean =>
  points.every((p) => Math.max(p, value) > times * Math.min(p, value));

/** All results of an operation on two rounded figures, the unrounded one first. */
export function combine(a: readonly number[], b: readonly number[], operation: (x: number, y: number) => number): number[] {
  const points: number[] = [];
  for (const x of a) for (const y of b) points.push(operation(x, y));
  return points.filter(Number.isFinite);
}

/** The arithmetic in words. */
export const lessIs = (x: number, y: number, is: number): string => say`${shown(x)} less ${shown(y)} is ${shown(is)}`;
export const moreIs = (x: number, y: number, is: number): string => say`${shown(x)} and ${shown(y)} are ${shown(is)}`;
export const dividedIs = (x: number, y: number, is: number): string => say`${shown(x)} ÷ ${shown(y)} is ${shown(is)}`;
export const timesIs = (x: number, y: number, is: number): string => say`${shown(x)} × ${shown(y)} is ${shown(is)}`;
export const partIs = (part: number, whole: number): string =>
  say`${shown(part)} of ${shown(whole)} is ${shown((part / whole) * 100)} per cent`;
export const changeIs = (from: number, to: number, percent: number): string =>
  say`from ${shown(from)} to ${shown(to)} is ${shown(percent)} per cent`;
export const restIs = (percent: number): string => say`100 less ${shown(percent)} per cent is ${shown(100 - percent)} per cent`;

/** A number for a sentence: at most three digits after the point, thousands grouped. */
export function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const text = String(Number(value.toFixed(digits)));
  return Math.abs(value) >= 10_000 ? text.replace(/\B(?=(?:\d{3})+$)/g, ',') : text;
}
