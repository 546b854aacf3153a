/** Units and currencies: looked up at a token, by symbol, and converted. */

import { once } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';
import { fold } from '../../language/words.ts';
import type { Unit } from '../value.ts';
import { CURRENCY_ROWS, HUNDREDTHS, SHARED } from './data/currencies.ts';
import { AFTER_DIGITS_ONLY, TEMPERATURE_ZERO, UNIT_ROWS } from './data/units.ts';
import { addPhrase, matchBackward, matchForward, type Phrases } from './phrases.ts';

const units = once(() => {
  const phrases: Phrases<Unit> = new Map();
  const bySymbol = new Map<string, Unit>();
  for (const row of UNIT_ROWS.trim().split('\n')) {
    const [symbol, dimension, factor, ...names] = row.split(' ');
    const unit: Unit = { symbol: symbol.replace('_', ' '), dimension, factor: Number(factor) };
    if (symbol in TEMPERATURE_ZERO) unit.offset = TEMPERATURE_ZERO[symbol];
    bySymbol.set(unit.symbol, unit);
    for (const name of names) {
      const bare = name.replace(/^!/, '');
      const exact = bare !== name || /[A-Z]/.test(bare);
      addPhrase(phrases, bare, unit, { exact });
      if (!exact) for (const plural of pluralsOf(bare)) addPhrase(phrases, plural, unit);
    }
  }
  return { phrases, bySymbol };
});

/** "square_mile" → "square_miles", "metre_per_second" → "metres_per_second". */
function pluralsOf(name: string): string[] {
  const [head, rate] = name.split(/(?=_(?:per|an?)_)/);
  if (head.startsWith('degree_')) return [name.replace('degree', 'degrees')];
  const last = head.split('_').at(-1)!;
  if ((last.length < 4 && last !== 'ton' && last !== 'day') || /s$|feet$|foot$|inch$|hertz$|ies$|ia$/.test(last))
    return last === 'day' ? [`${head}s`] : [];
  const plural = `${head}s${rate ?? ''}`;
  return [plural];
}

/** A currency as named beside a number; `share` is 0.01 for pence and cents. */
export interface CurrencyName {
  unit: Unit;
  share: 1 | 0.01;
}

/** Currency units carry `money:CODE`; all have factor 1, as rates of exchange are none of ours. */
const currencies = once(() => {
  const byCode = new Map<string, Unit>();
  const currency = (code: string) => {
    const unit: Unit = byCode.get(code) ?? { symbol: code, dimension: `money:${code}`, factor: 1 };
    byCode.set(code, unit);
    return unit;
  };
  const before: Phrases<CurrencyName> = new Map();
  const after: Phrases<CurrencyName> = new Map();
  for (const row of CURRENCY_ROWS.trim().split('\n')) {
    const [code, ...names] = row.split(' ');
    const name: CurrencyName = { unit: currency(code), share: 1 };
    for (const form of names) {
      addPhrase(before, form, name, { backward: true });
      addPhrase(after, form, name);
      if (/[a-z]{4}$|yen$/.test(form)) addPhrase(after, `${form}s`, name);
    }
    if (/^[A-Z]{3}$/.test(code)) addPhrase(before, `${code}$`, name, { backward: true });
  }
  for (const [form, code] of Object.entries(HUNDREDTHS)) addPhrase(after, form, { unit: currency(code), share: 0.01 });
  return { byCode, before, after };
});

/** A currency before a number, from its token `first`. */
export type EndingCurrency = CurrencyName & { first: number };

/** The currency that ends right before token `i`: "US$", "£", "Rs". Names ("dollars") do not stand there. */
export function currencyEndingAt(tokens: Token[], i: number): EndingCurrency | undefined {
  const token = tokens[i];
  if (!token || (token.kind === 'word' && token.text.length > 4)) return undefined;
  const found = matchBackward(currencies().before, tokens, i);
  if (!found) {
    if (token.text === '.' && tokens[i - 1]?.word.folded === 'rs') return { unit: currencies().byCode.get('Rs')!, share: 1, first: i - 1 };
    return undefined;
  }
  // A code or "Rs" before a number is written with a capital; "all" or "won" is not.
  if (token.kind === 'word' && !token.word.capital && token.word.folded !== 'kr') return undefined;
  // "US $" apart is not one name, and "bus$" does not end in one.
  let { first } = found;
  for (let k = first + 1; k <= i; k++) if (tokens[k].spaceBefore) first = k;
  if (first !== found.first) return { ...matchBackward(currencies().before, tokens.slice(first, i + 1), i - first)!.value, first };
  return { ...found.value, first };
}

/** The currency named from token `i` on: "euros", "US dollars", "pence", "p". */
export function currencyAt(tokens: Token[], i: number): (CurrencyName & { next: number }) | undefined {
  const found = matchForward(currencies().after, tokens, i);
  if (!found) return undefined;
  const token = tokens[i];
  const short = token.text.length <= 3 && token.kind === 'word';
  if (token.word.folded === 'p' && token.spaceBefore) return undefined;
  if (short && token.text !== token.text.toUpperCase() && !/^(kr|p|rs|yen|skr)$/i.test(token.text)) return undefined;
  return { ...found.value, next: found.next };
}

/** The unit of measure named from token `i` on. `digits`: the number before it is written in digits, so that "m" or "t" may be one. */
export function unitAt(tokens: Token[], i: number, digits: boolean): { unit: Unit; next: number } | undefined {
  const found = matchForward(units().phrases, tokens, i);
  if (!found) return undefined;
  let { value: unit, next } = found;
  if (next === i + 1 && !digits && AFTER_DIGITS_ONLY.has(tokens[i].text)) return undefined;
  const power = tokens[next];
  if (unit.dimension === 'length' && power && !power.spaceBefore && /^[²³23]$/.test(power.text)) {
    const raised = units().bySymbol.get(unit.symbol + (/[²2]/.test(power.text) ? '²' : '³'));
    if (raised) {
      unit = raised;
      next++;
    }
  }
  return { unit, next };
}

/** The unit of this symbol or name ("km", "miles", "USD"), if there is one. */
export function unitNamed(name: string): Unit | undefined {
  const known = units().bySymbol.get(name) ?? currencies().byCode.get(name);
  if (known) return known;
  for (const entry of units().phrases.get(fold(name)) ?? [])
    if (entry.words.length === 1 && (!entry.exact || entry.words[0] === name)) return entry.value;
  return undefined;
}

/** Units of one dimension, for facts that leave theirs unsaid. */
export function unitsOf(dimension: string): Unit[] {
  return [...units().bySymbol.values()].filter((u) => u.dimension === dimension);
}

export const isMoney = (unit: Unit | undefined) => unit?.dimension.startsWith('money:') ?? false;

/** Whether two currencies can be the same: the same, or one of them a name that the other shares ("$" and "C$"). */
export function sameCurrency(a: Unit, b: Unit): boolean {
  return a.symbol === b.symbol || (SHARED[a.symbol]?.includes(b.symbol) ?? false) || (SHARED[b.symbol]?.includes(a.symbol) ?? false);
}

/**
 * Converts between units of one dimension; temperatures by their zero. Units are given as such or by symbol or name.
 * @returns undefined where the dimensions differ or a name is unknown.
 */
export function convert(value: number, from: Unit | string, to: Unit | string): number | undefined {
  const a = typeof from === 'string' ? unitNamed(from) : from;
  const b = typeof to === 'string' ? unitNamed(to) : to;
  if (!a || !b) return undefined;
  if (a.symbol === b.symbol) return value;
  if (a.dimension !== b.dimension) return undefined;
  return (value * a.factor + (a.offset ?? 0) - (b.offset ?? 0)) / b.factor;
}
