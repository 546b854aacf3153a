/** The unit or currency of a figure, written as a draft writes its own: in full or as a symbol. */
import { UNIT_ROWS } from '../values/figures/data/units.ts';
import type { Figure } from '../values/value.ts';

/** Symbol → its name in full, in the singular. */
let names: Map<string, string> | undefined;

/** Where the table's first form of four letters is not what prose has. */
const NAMES: Record<string, string> = { kg: 'kilogram', s: 'second', min: 'minute', week: 'week', lb: 'pound' };
/** Symbols that prose does not have. */
const NO_SYMBOL = new Set(['mi', 'impgal', 'bbl', 'au', 'ly', 'st']);

function nameOf(symbol: string): string | undefined {
  if (!names) {
    names = new Map(Object.entries(NAMES));
    for (const row of UNIT_ROWS.trim().split('\n')) {
      const [key, , , ...forms] = row.split(' ');
      const full = forms.find((form) => form.length >= 4 && /^[a-z_]+$/.test(form)) ?? forms.find((form) => /^[a-z]{3,}$/.test(form));
      const unit = key.replace('_', ' ');
      if (full && !names.has(unit)) names.set(unit, full.replaceAll('_', ' '));
    }
  }
  return names.get(symbol);
}

const PLURALS: Record<string, string> = { foot: 'feet', inch: 'inches', century: 'centuries', millennium: 'millennia' };
const SAME = /(?:hertz|s)$/;

const pluralOf = (name: string): string => {
  const [, head, rest] = /^(?:(?:square|cubic) )?([a-z]+)(.*)$/.exec(name) ?? [];
  if (!head || SAME.test(head)) return name;
  return name.replace(`${head}${rest}`, `${PLURALS[head] ?? `${head}s`}${rest}`);
};

/** A joint and a word: " kilometres", "-metre", "km", " m". */
const WRITTEN = /^([\s-]*)(.+)$/su;

/** The fact's unit in the place of the draft's: in full where that was, with its hyphen and its space. */
export function unitLike(written: string, unit: NonNullable<Figure['unit']>, value: number): string | undefined {
  const [, joint, word] = WRITTEN.exec(written) ?? [];
  if (!word) return undefined;
  const full = nameOf(unit.symbol);
  const isName =
    NO_SYMBOL.has(unit.symbol) || word.length >= 4 || /^(?:foot|feet|mile|inch|ton|day|year|week|hour)/.test(word) || full === unit.symbol;
  if (!isName) return `${joint}${unit.symbol}`;
  if (!full) return `${joint.includes('-') ? '-' : ' '}${unit.symbol}`;
  const name = isAmerican(word) ? full.replace(/metre|litre/, (m) => `${m.slice(0, -2)}er`) : full;
  return `${joint || ' '}${joint.includes('-') || value === 1 ? name : pluralOf(name)}`;
}

const isAmerican = (word: string) => /meter|liter/.test(word);

/** "1 mile" of "2 miles", and the other way round; a compound such as "26-metre" stays. */
export function numbered(written: string, value: number): string {
  const [, joint, word] = WRITTEN.exec(written) ?? [];
  if (!word || joint.includes('-')) return written;
  for (const name of unitNames()) {
    if (word === name && value !== 1) return `${joint}${pluralOf(name)}`;
    if (word === pluralOf(name) && value === 1) return `${joint}${name}`;
  }
  return written;
}

function unitNames(): Iterable<string> {
  nameOf('');
  return names!.values();
}

/** Signs before a number and names after it. */
const CURRENCIES: Record<string, { sign?: string; name?: string }> = {
  $: { sign: '$', name: 'dollars' },
  USD: { sign: 'US$', name: 'US dollars' },
  CAD: { sign: 'C$', name: 'Canadian dollars' },
  AUD: { sign: 'A$', name: 'Australian dollars' },
  NZD: { sign: 'NZ$', name: 'New Zealand dollars' },
  HKD: { sign: 'HK$', name: 'Hong Kong dollars' },
  EUR: { sign: '€', name: 'euros' },
  GBP: { sign: '£', name: 'pounds' },
  JPY: { sign: '¥', name: 'yen' },
  CNY: { name: 'yuan' },
  INR: { sign: '₹', name: 'rupees' },
  CHF: { sign: 'CHF ', name: 'Swiss francs' },
  Rs: { sign: 'Rs ', name: 'rupees' },
};

export const signOf = (currency: string): string | undefined => CURRENCIES[currency]?.sign;
export const currencyName = (currency: string): string | undefined => CURRENCIES[currency]?.name;

/** "%", "per cent" or "percent", as the prose has it elsewhere. */
export function percentLike(prose: string, number: string): string {
  const own = /\d(%| ?pc\b)|(\bper cent\b)|(\bpercent\b)/.exec(prose.replace(/percentage/g, ''));
  if (own) return own[1] ?? ` ${own[2] ?? own[3]}`;
  return /\d/.test(number) ? '%' : ' per cent';
}
