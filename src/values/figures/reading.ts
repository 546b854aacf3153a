/** What a parser reads at a token, before the refiners have looked around it. */
import type { Token } from '../../language/tokens.ts';
import type { Figure, Qualifier, Scale, Unit } from '../value.ts';

/** A bare number: tokens [first, next). */
export interface NumberReading {
  first: number;
  next: number;
  value: number;
  /** Place value of the last significant digit. */
  precision: number;
  form: Figure['form'];
  /** A multiplier ("million", "dozen", "k") is part of it. */
  multiplied: boolean;
  /** The multiplier in digits with one ("1.7 million" → 1000000); absent otherwise. */
  factor?: number;
  /** Digits alone, without separator, point or multiplier: may be a label. */
  plain: boolean;
}

/** A figure in the making: tokens [first, next) are its span, [numberFirst, numberNext) the number. */
export interface Reading {
  first: number;
  next: number;
  numberFirst: number;
  numberNext: number;
  value: number;
  high?: number;
  precision: number;
  form: Figure['form'];
  scale: Scale;
  unit?: Unit;
  qualifier: Qualifier;
  noun: string[];
  /** Where the noun phrase is looked for; by default `next`. */
  nounFrom?: number;
  per?: string;
  /** Tokens that say per what: the first, and the one after the last. */
  rate?: [number, number];
  sign?: -1;
  additional?: boolean;
  outOf?: number;
  denied?: boolean;
  /** Its words are a whole: no unit, range or "per" may follow (zero forms, multiples). */
  closed?: boolean;
}

/** A number that words stand for: "a trio", "a fiver", "an hour". */
export const inWords = (first: number, next: number, value: number): NumberReading => ({
  first,
  next,
  value,
  precision: 1,
  form: 'words',
  multiplied: false,
  plain: false,
});

export interface Prose {
  text: string;
  tokens: Token[];
}

export function readingOf(n: NumberReading, scale: Scale = 'count'): Reading {
  return {
    first: n.first,
    next: n.next,
    numberFirst: n.first,
    numberNext: n.next,
    value: n.value,
    precision: n.precision,
    form: n.form,
    scale,
    // Every field from the start, so that all readings have one shape: this runs once a number.
    high: undefined,
    unit: undefined,
    qualifier: 'none',
    noun: [],
    nounFrom: undefined,
    per: undefined,
    sign: undefined,
    additional: undefined,
    outOf: undefined,
    closed: undefined,
  };
}

/** Whether token `i` follows the one before it without a space. */
export const joined = (tokens: Token[], i: number) => i > 0 && i < tokens.length && !tokens[i].spaceBefore;

export const isDash = (token: Token | undefined) =>
  token !== undefined && (token.text === '-' || token.text === '–' || token.text === '—' || token.text === '‑' || token.text === '−');
export const isHyphen = (token: Token | undefined) => token !== undefined && (token.text === '-' || token.text === '‑');

/** Removes floating-point dust: 3.2 × 1e9 is 3200000000. */
export const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
