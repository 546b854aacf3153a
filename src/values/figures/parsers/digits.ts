/**
 * A number in digits: 47 · 173,000 · 1,73,000 (lakh) · 173 000 (thin, no-break or plain space) · 1'000 · 1.234.567 · 12.5 · 2½ · 40k · 3.2bn ·
 * 1.7 million · 5 crore · 1.29E8. Not: 1.10.2 (a version), 007, 173.000 (a thousand in one country, three decimals in another), 4G, 1990s.
 */
import type { Token } from '../../../language/tokens.ts';
import { MONEY_SUFFIXES, MULTIPLIER_WORDS, SUFFIXES } from '../data/multipliers.ts';
import { VULGAR } from '../data/number-words.ts';
import { isHyphen, joined, type NumberReading, tidy } from '../reading.ts';
import { isPlural } from '../refiners/noun.ts';
import { powerAt } from './powers.ts';

const COMMAS = /^\d{1,3}(?:,\d{3})+(\.\d+)?$/;
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(\.\d+)?$/;
const SPACES = /^\d{1,3}(?:[\u202f\u2009\u00a0]\d{3})+(\.\d+)?$/;
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL = /^(?:0|[1-9]\d*)\.(\d+)$/;
const DECIMAL_COMMA = /^(?:0|[1-9]\d{0,2}),(\d{1,2})$/;

/** Value and precision of digits with their separators, or undefined where they are no single number. */
export function digitsValue(text: string): { value: number; precision: number; plain: boolean } | undefined {
  let decimals = 0;
  let digits = text;
  const plain = /^\d+$/.test(text);
  if (plain) {
    if (text.length > 15 || (text.length > 1 && text[0] === '0')) return undefined;
  } else if (DECIMAL.test(text)) {
    decimals = text.length - text.indexOf('.') - 1;
    // "173.000": three noughts after a point are thousands as often as decimals.
    if (decimals === 3 && text.endsWith('000') && text[0] !== '0') return undefined;
  } else if (COMMAS.test(text) || LAKHS.test(text) || SPACES.test(text)) {
    digits = text.replace(/[^\d.]/g, '');
    const point = digits.indexOf('.');
    decimals = point < 0 ? 0 : digits.length - point - 1;
  } else if (POINTS.test(text)) {
    digits = text.replace(/\./g, '');
  } else {
    return undefined;
  }
  const value = Number(digits);
  return { value, precision: decimals > 0 ? 10 ** -decimals : placeOf(value), plain };
}

/** Place value of the last digit that is not nought: 173000 → 1000. Nought itself is exact to one. */
export function placeOf(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/**
 * Reads the number that begins at token `i` with a number token or a fraction sign. `money`: a currency stands before it, so that "m" and "b"
 * are multipliers.
 */
export function readDigits(tokens: Token[], i: number, money: boolean): NumberReading | undefined {
  const token = tokens[i];
  let next = i + 1;
  const vulgar = VULGAR[token.text];
  let read: { value: number; precision: number; plain: boolean } | undefined;
  if (vulgar !== undefined) read = { value: vulgar, precision: 0.01, plain: false };
  else {
    read = digitsValue(token.text);
    if (read?.plain && token.text.length <= 3) {
      const grouped = readGroups(tokens, i);
      if (grouped) {
        read = { value: grouped.value, precision: placeOf(grouped.value), plain: false };
        next = grouped.next;
      }
    }
    const after = tokens[next];
    if (!read && DECIMAL_COMMA.test(token.text) && after && (after.text === '%' || after.word.folded in MULTIPLIER_WORDS)) {
      const value = Number(token.text.replace(',', '.'));
      read = { value, precision: 10 ** -token.text.match(DECIMAL_COMMA)![1].length, plain: false };
    }
    if (read && after && VULGAR[after.text] !== undefined) {
      read = { value: read.value + VULGAR[after.text], precision: 0.01, plain: false };
      next++;
    }
  }
  if (!read) return undefined;
  const multiplied = readMultiplier(tokens, next, money);
  const factor = multiplied?.factor ?? 1;
  return {
    first: i,
    next: multiplied?.next ?? next,
    value: factor === 1 ? read.value : tidy(read.value * factor),
    precision: factor === 1 ? read.precision : tidy(read.precision * factor),
    form: multiplied?.word ? 'mixed' : 'digits',
    multiplied: multiplied !== undefined,
    factor: multiplied?.factor,
    plain: read.plain && !multiplied,
  };
}

/** Groups of three set apart by a space or an apostrophe: "173 000", "1'000'000". */
function readGroups(tokens: Token[], i: number): { value: number; next: number } | undefined {
  if (tokens[i].text[0] === '0') return undefined;
  let digits = tokens[i].text;
  let at = i + 1;
  for (;;) {
    const apostrophe = tokens[at]?.text === "'" || tokens[at]?.text === '’';
    const group = tokens[apostrophe ? at + 1 : at];
    if (group?.kind !== 'number' || !/^\d{3}$/.test(group.text)) break;
    if (apostrophe ? !joined(tokens, at) || group.spaceBefore : group.start !== tokens[at - 1].end + 1) break;
    digits += group.text;
    at += apostrophe ? 2 : 1;
  }
  return at > i + 1 && digits.length <= 15 ? { value: Number(digits), next: at } : undefined;
}

/** The multiplier at token `i`: "million", "-million", "k" right after the digits. Several in a row multiply ("5 lakh crore"). */
export function readMultiplier(tokens: Token[], i: number, money: boolean): { factor: number; next: number; word: boolean } | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const power = powerAt(tokens, i);
  if (power) return { ...power, word: false };
  if (!token.spaceBefore && token.kind === 'word') {
    // "40m users" are millions, "a 40m pool" is metres.
    const people = token.text === 'm' && isPlural(tokens[i + 1]);
    const suffix =
      (money || people ? MONEY_SUFFIXES[token.text] : undefined) ?? SUFFIXES[token.text] ?? MULTIPLIER_WORDS[token.word.folded];
    return suffix ? { factor: suffix, next: i + 1, word: false } : undefined;
  }
  let at = i;
  let factor = 1;
  for (;;) {
    const hyphen = isHyphen(tokens[at]) && joined(tokens, at) && joined(tokens, at + 1) ? 1 : 0;
    const word = tokens[at + hyphen]?.word.folded ?? '';
    const step = Object.hasOwn(MULTIPLIER_WORDS, word) ? MULTIPLIER_WORDS[word] : undefined;
    // "20 score" is no multiplier in print, "two score" hardly is; "score" counts only after number words.
    if (step === undefined || word === 'score' || at - i > 4) break;
    factor *= step;
    at += hyphen + 1;
  }
  return at > i ? { factor, next: at, word: true } : undefined;
}
