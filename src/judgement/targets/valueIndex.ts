/**
 * Which targets a value calls to mind by itself: those that state it, or that it is a slip of the pen away from (its digits in another order,
 * or ten times as much). A tie found so still needs its other evidence.
 */
import type { DateValue, Figure, Value } from '../../values/value.ts';
import type { Target } from './target.ts';

/** Keys under which a value is entered and looked up. Small bare counts have none: they are met everywhere. */
export function valueKeys(value: Value): string[] {
  if (value.kind === 'figure') return figureKeys(value);
  return value.kind === 'date' ? dateKeys(value) : [];
}

export function targetKeys(target: Target): string[] {
  return [...target.figures.flatMap(figureKeys), ...target.dates.flatMap(dateKeys)];
}

function figureKeys(figure: Figure): string[] {
  const keys: string[] = [];
  for (const number of figure.high === undefined ? [figure.value] : [figure.value, figure.high]) {
    const digits = digitsOf(number);
    if (digits.length >= 2) keys.push(`d:${digits}`);
    if (figure.scale !== 'count') keys.push(measureKey(figure, number));
  }
  return keys;
}

/** A measure in the base of its dimension, so that "72 hours" calls three days to mind; without a unit, by its scale. */
function measureKey({ unit, scale }: Figure, number: number): string {
  if (!unit) return `u:${scale}:${number}`;
  const inBase = unit.offset ? number : Number((number * unit.factor).toPrecision(5));
  return `u:${unit.offset ? unit.symbol : unit.dimension}:${inBase}`;
}

/** Significant digits in ascending order, zeros left out: 1,793 and 1,973 share them, and so do 4.5 and 45,000. */
const digitsOf = (n: number) =>
  String(Math.abs(n))
    .replace(/e.*$/, '')
    .replace(/[^1-9]/g, '')
    .split('')
    .sort()
    .join('');

function dateKeys(date: DateValue): string[] {
  const keys: string[] = [];
  for (const { year, month, day } of [date.from, date.to]) {
    if (month !== undefined && day !== undefined) keys.push(`md:${month}-${day}`);
    if (year !== undefined && month !== undefined) keys.push(`ym:${year}-${month}`);
    else if (year !== undefined) keys.push(`y:${year}`);
  }
  return keys;
}
