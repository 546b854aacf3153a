/** Whether two facts' values cannot both be true. Unlike a draft's claim, neither is the right one: both must exclude the other. */
import { compareDates } from '../values/dates/index.ts';
import { compareFigures, sameQuestion } from '../values/figures/index.ts';
import type { DateValue, Figure } from '../values/value.ts';
import type { StatedValue } from './reading.ts';

/** Whether no alternative of the one goes with any of the other. */
export function excludes(a: StatedValue, b: StatedValue): boolean {
  if (a.kind === 'figure') return a.figures.every((x) => b.figures.every((y) => figuresExclude(x, y)));
  if (a.kind === 'date') return a.dates.every((x) => b.dates.every((y) => datesExclude(x, y)));
  const forms = (v: StatedValue) => [...v.keys, ...v.names.map((n) => n.toLowerCase())];
  const known = new Set(forms(a));
  return !forms(b).some((form) => known.has(form));
}

/** Whether two figures answer one question and leave no number that both allow. */
export function figuresExclude(a: Figure, b: Figure): boolean {
  if (sameQuestion(a, b) !== 'yes' || !sameNoun(a, b) || a.per !== b.per || a.additional || b.additional) return false;
  if (isOtherScale(a, b)) return false;
  if (compareFigures(a, b).result !== 'differs' || compareFigures(b, a).result !== 'differs') return false;
  if (a.unit?.dimension !== b.unit?.dimension || a.unit?.symbol !== b.unit?.symbol) return true;
  const [x, y] = [allowed(a), allowed(b)];
  return x.to < y.from || y.to < x.from;
}

/** Years and hours: an age is told in the one, flights flown in the other. */
function isOtherScale({ unit: a }: Figure, { unit: b }: Figure): boolean {
  if (a?.dimension !== 'time' || b?.dimension !== 'time') return false;
  return Math.max(a.factor, b.factor) > APART * Math.min(a.factor, b.factor);
}
const APART = 500;

/** Counts of different things do not meet; the noun may be left out. */
const sameNoun = (a: Figure, b: Figure) => !a.noun.length || !b.noun.length || a.noun.at(-1) === b.noun.at(-1);

/** Share of a hedged number by which it may be off. */
const HEDGE = 0.1;

/** The numbers that a figure allows: "at least 40" everything from 40, "about 40" what is near to it. */
function allowed({ value, high, qualifier, precision }: Figure): { from: number; to: number } {
  const top = high ?? value;
  switch (qualifier) {
    case 'atLeast':
    case 'moreThan':
    case 'justOver':
      return { from: value, to: Number.POSITIVE_INFINITY };
    case 'atMost':
    case 'lessThan':
    case 'nearly':
      return { from: Number.NEGATIVE_INFINITY, to: top };
    case 'about':
      return { from: value - Math.abs(value) * HEDGE, to: top + Math.abs(top) * HEDGE };
    default:
      return { from: value - (precision < 1 ? precision / 2 : 0), to: top + (precision < 1 ? precision / 2 : 0) };
  }
}

const isPlain = (d: DateValue) => !d.bound && !d.portion && !d.relative && (d.qualifier === 'none' || d.qualifier === 'exactly');

/** Whether two dates are both said plainly and have no day in common. */
export function datesExclude(a: DateValue, b: DateValue): boolean {
  return isPlain(a) && isPlain(b) && compareDates(a, b).result === 'differs' && compareDates(b, a).result === 'differs';
}
