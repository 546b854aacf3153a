/**
 * A number in words: forty-seven · one hundred and seventy-three thousand · a hundred · half a million · two dozen · one and a half million ·
 * two and a half · one point seven million · nineteen hundred. Not: "hundreds of thousands", "twenty twelve" (a year).
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MULTIPLIER_WORDS } from '../data/multipliers.ts';
import { DENOMINATORS, SMALL, TENS } from '../data/number-words.ts';
import { isHyphen, joined, type NumberReading, tidy } from '../reading.ts';
import { placeOf } from './digits.ts';

const own = (table: Record<string, number>, word: string) => (Object.hasOwn(table, word) ? table[word] : undefined);

/** Words that can begin a number. */
export const isNumberWord = (word: string) => own(SMALL, word) !== undefined || own(TENS, word) !== undefined;
/** Units that "a", "half a" and "several" may stand before. */
const OWNERS = wordSet('his her their its my our the');
const COUNTED = wordSet('hundred thousand million billion trillion dozen score lakh crore');

/** Reads the number in words that begins at token `i`. */
export function readWords(tokens: Token[], i: number): NumberReading | undefined {
  const word = foldedAt(tokens, i);
  if (word === 'half') return readHalf(tokens, i);
  if (word === 'a' || word === 'an') return readArticle(tokens, i);
  // "Her hundred and eighteen lasted three hours."
  if (word === 'hundred' && OWNERS.has(foldedAt(tokens, i - 1)) && foldedAt(tokens, i + 1) === 'and') return readCardinal(tokens, i, true);
  // "Sings on six of its dozen tracks."
  if (word === 'dozen' && foldedAt(tokens, i - 1) !== 'the' && OWNERS.has(foldedAt(tokens, i - 1))) return readCardinal(tokens, i, true);
  if (!isNumberWord(word)) return undefined;
  return readCardinal(tokens, i);
}

/** "a hundred", "a million and a half", "a dozen", "a hundred and twenty thousand", "a round hundred", which is no more and no less. */
function readArticle(tokens: Token[], i: number): NumberReading | undefined {
  let at = i + 1;
  const isRound = foldedAt(tokens, at) === 'round';
  if (isHyphen(tokens[at]) || isRound) at++;
  const word = foldedAt(tokens, at);
  if (!COUNTED.has(word) || word === 'score') return undefined;
  const read = readCardinal(tokens, at, true);
  if (read) Object.assign(read, { first: i }, isRound && { precision: 1 });
  return read;
}

/** "half a million", "half a dozen", "half-million". */
function readHalf(tokens: Token[], i: number): NumberReading | undefined {
  let at = i + 1;
  if (isHyphen(tokens[at])) at++;
  if (foldedAt(tokens, at) === 'a') at++;
  if (isHyphen(tokens[at])) at++;
  const word = foldedAt(tokens, at);
  if (!COUNTED.has(word) || word === 'score') return undefined;
  const factor = MULTIPLIER_WORDS[word];
  return {
    first: i,
    next: at + 1,
    value: factor / 2,
    precision: word === 'dozen' ? 1 : placeOf(factor / 2),
    form: 'words',
    multiplied: true,
    plain: false,
  };
}

/**
 * Cardinals by the usual sum of groups. `bare`: it begins with "hundred" or "million" after an article.
 */
function readCardinal(tokens: Token[], i: number, bare = false): NumberReading | undefined {
  let at = i;
  let total = 0;
  let group = bare ? 1 : 0;
  /** What may still be added below: "forty" takes 1–9, "hundred" 1–99, "thousand" 1–999. */
  let room = Number.POSITIVE_INFINITY;
  let last = '';
  let next = i;
  let extra = 0;
  let multiplied = false;
  let fraction = 0;
  let precisionOf: number | undefined;
  for (;;) {
    let k = at;
    if (k > i) {
      if (isHyphen(tokens[k]) && joined(tokens, k) && joined(tokens, k + 1)) k++;
      if (foldedAt(tokens, k) === 'and' && multiplied && !['a', 'half'].includes(foldedAt(tokens, k + 1))) k++;
    }
    const word = foldedAt(tokens, k);
    const small = own(SMALL, word) ?? own(TENS, word);
    const factor = own(MULTIPLIER_WORDS, word);
    if (small !== undefined) {
      if (small >= room || (k > at && k === at + 1 && foldedAt(tokens, at) === 'and' && !multiplied)) break;
      if (k > i && small === 0) break;
      group += small;
      room = small >= 20 ? 10 : 1;
      // Nothing but a multiplier may follow a unit or a teen.
      if (small < 20) room = 0;
    } else if (factor !== undefined && (k > i || bare)) {
      if (word === 'score' && !(last in SMALL)) break;
      if (word === 'hundred') {
        if (group === 0 || group >= 100) break;
        group *= 100;
        room = 100;
      } else if (word === 'dozen') {
        group *= 12;
        room = 0;
      } else {
        total += group * factor;
        group = 0;
        room = Math.min(factor, 1000);
        if (total === 0) break;
      }
      multiplied = true;
      bare = false;
    } else break;
    last = word;
    next = k + 1;
    at = next;
    if (at - i > 24) break;
  }
  if (next === i) return undefined;
  // "one point seven million", "two and a half million", "a million and a half", "two and three-quarter million".
  const base = total + group;
  const point = readPoint(tokens, next);
  if (point && !multiplied) {
    fraction = point.value;
    precisionOf = point.precision;
    next = point.next;
  } else {
    const half = readAndFraction(tokens, next);
    if (half) {
      if (multiplied && last in MULTIPLIER_WORDS && last !== 'hundred') {
        const factor = MULTIPLIER_WORDS[last];
        extra = half.value * factor;
        precisionOf = placeOf(extra);
        next = half.next;
      } else if (!multiplied) {
        fraction = half.value;
        precisionOf = 0.1 ** (half.value === 0.5 ? 1 : 2);
        next = half.next;
      }
    }
  }
  let value = base + extra + fraction;
  let precision = precisionOf ?? (last === 'dozen' ? 1 : placeOf(value));
  if (fraction > 0) {
    const word = foldedAt(tokens, next);
    const factor = word === 'dozen' ? undefined : own(MULTIPLIER_WORDS, word);
    if (factor) {
      value *= factor;
      precision *= factor;
      multiplied = true;
      next++;
    }
  }
  // "twenty twelve", "nineteen eighty-four", "one two three": no single number.
  const after = foldedAt(tokens, next);
  if (isNumberWord(after) && !multiplied) return undefined;
  return { first: i, next, value: tidy(value), precision: tidy(precision), form: 'words', multiplied, plain: false };
}

/** "point seven five". */
function readPoint(tokens: Token[], i: number): { value: number; precision: number; next: number } | undefined {
  if (foldedAt(tokens, i) !== 'point') return undefined;
  let digits = '';
  let at = i + 1;
  while (at < tokens.length && digits.length < 6) {
    const small = own(SMALL, foldedAt(tokens, at));
    if (small === undefined || small > 9) break;
    digits += small;
    at++;
  }
  return digits ? { value: Number(`0.${digits}`), precision: 10 ** -digits.length, next: at } : undefined;
}

/** "and a half", "and three quarters", "-and-a-half". */
function readAndFraction(tokens: Token[], i: number): { value: number; next: number } | undefined {
  let at = i;
  const skip = () => {
    if (isHyphen(tokens[at]) && joined(tokens, at)) at++;
  };
  skip();
  if (foldedAt(tokens, at) !== 'and') return undefined;
  at++;
  skip();
  const word = foldedAt(tokens, at);
  const numerator = word === 'a' || word === 'an' ? 1 : own(SMALL, word);
  if (numerator === undefined || numerator > 7) return undefined;
  at++;
  skip();
  const denominator = own(DENOMINATORS, foldedAt(tokens, at));
  if (!denominator || numerator >= denominator) return undefined;
  return { value: numerator / denominator, next: at + 1 };
}
