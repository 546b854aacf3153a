/** A figure in words for messages. */
import { wordSet } from '../../language/wordSet.ts';
import type { Figure, Qualifier } from '../value.ts';

export const QUALIFIER_TEXT: Record<Qualifier, string> = {
  none: '',
  exactly: 'exactly ',
  about: 'about ',
  nearly: 'nearly ',
  justOver: 'just over ',
  atLeast: 'at least ',
  atMost: 'at most ',
  moreThan: 'more than ',
  lessThan: 'less than ',
};

/** Symbols written before the number. */
const SIGNS: Record<string, string> = { $: '$', USD: 'US$', CAD: 'C$', AUD: 'A$', NZD: 'NZ$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const WORDS: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
/** Fractions that have a name. */
export const FRACTIONS: readonly [number, string][] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [2 / 3, 'two-thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three-quarters'],
  [1 / 5, 'a fifth'],
  [1 / 10, 'a tenth'],
];
/** Units set right against the number. */
const TIGHT = wordSet('° °C °F');

function number(value: number, precision: number): string {
  for (const [size, word] of WORDS) {
    if (Math.abs(value) >= size && precision >= size / 1e4) return `${grouped(value / size)} ${word}`;
  }
  return grouped(value);
}

/** Digits with a comma every three ("173,000"), at most six decimals. Written out, as the platform's formatter is slow and this runs once a comparison. */
export function grouped(value: number): string {
  const text = String(Math.round(value * 1e6) / 1e6);
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  if (end <= 3 || text.includes('e')) return text;
  let whole = text.slice(0, end);
  for (let at = end - 3; at > (value < 0 ? 1 : 0); at -= 3) whole = `${whole.slice(0, at)},${whole.slice(at)}`;
  return whole + text.slice(end);
}

/** The figure as a writer would put it: "at least 40", "C$1.5 billion", "18–26 km", "12.5%", "two-thirds"; its noun is left to the caller. */
export function formatFigure(f: Figure): string {
  const range = f.high === undefined ? number(f.value, f.precision) : `${number(f.value, f.precision)}–${number(f.high, f.precision)}`;
  return `${QUALIFIER_TEXT[f.qualifier]}${f.sign ? '−' : ''}${body(f, range)}${f.outOf !== undefined ? ` of ${grouped(f.outOf)}` : ''}${f.per ? ` per ${f.per}` : ''}`;
}

/** "27.8" of a sum of money is 27.80. */
const inCents = (text: string) => text.replace(/(?<=^[\d,]+\.\d)(?=$|–)/g, '0').replace(/(?<=–[\d,]+\.\d)$/, '0');

function body(f: Figure, range: string): string {
  switch (f.scale) {
    case 'percent':
      return `${range}%`;
    case 'points':
      return `${range} percentage points`;
    case 'fraction':
      return FRACTIONS.find(([value]) => Math.abs(value - f.value) < 0.001)?.[1] ?? `${grouped(Math.round(f.value * 1000) / 10)}%`;
    case 'multiple':
      return f.value < 1 ? `${grouped(f.value)} times` : `${range} times`;
    case 'money':
      return SIGNS[f.unit!.symbol] ? `${SIGNS[f.unit!.symbol]}${inCents(range)}` : `${inCents(range)} ${f.unit!.symbol}`;
    case 'measure':
      return `${range}${TIGHT.has(f.unit!.symbol) ? '' : ' '}${unitName(f)}`;
    case 'ordinal':
      return ordinal(f.value);
    default:
      return range;
  }
}

/** Units of time are words and take a plural. */
function unitName(f: Figure): string {
  const words: Record<string, string> = {
    s: 'second',
    min: 'minute',
    h: 'hour',
    day: 'day',
    night: 'night',
    week: 'week',
    fortnight: 'fortnight',
    month: 'month',
    year: 'year',
    decade: 'decade',
    century: 'century',
    mi: 'mile',
    millennium: 'millennium',
  };
  const symbol = f.unit!.symbol;
  const word = words[symbol];
  if (!word) return symbol;
  if (f.value === 1 && f.high === undefined) return word;
  return word === 'century' ? 'centuries' : word === 'millennium' ? 'millennia' : `${word}s`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
