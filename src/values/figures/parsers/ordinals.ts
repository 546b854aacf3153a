/**
 * A place in an order, where it numbers a noun: the third bullet · the 88th minute · her twenty-first novel. Not: at first, second-hand, the
 * Second World War, a third party, the 21st century, 5th July.
 */
import type { Token } from '../../../language/tokens.ts';
import { MONTHS, ORDINAL_IDIOMS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { ORDINALS, TENS } from '../data/number-words.ts';
import { foldedAt, isHyphen, joined, type Reading, readingOf } from '../reading.ts';
import { digitsValue } from './digits.ts';

/** An ordinal in words or digits at token `i`. */
export function readOrdinal(tokens: Token[], i: number): Reading | undefined {
  const token = tokens[i];
  const word = token.word.folded;
  let value: number | undefined;
  let next = i + 1;
  if (token.kind === 'number') {
    if (!joined(tokens, next) || !/^(st|nd|rd|th)$/.test(foldedAt(tokens, next))) return undefined;
    value = digitsValue(token.text)?.value;
    next++;
  } else if (Object.hasOwn(ORDINALS, word)) value = ORDINALS[word];
  else if (Object.hasOwn(TENS, word) && isHyphen(tokens[next]) && ORDINALS[foldedAt(tokens, next + 1)] < 10) {
    value = TENS[word] + ORDINALS[foldedAt(tokens, next + 1)];
    next += 2;
  }
  if (value === undefined || !Number.isInteger(value)) return undefined;
  const noun = tokens[next];
  if (noun?.kind !== 'word' || !noun.spaceBefore || noun.word.capital) return undefined;
  const name = noun.word.folded;
  if (CLOSED.has(name) || MONTHS.has(name) || ORDINAL_IDIOMS.has(name) || name.endsWith('ly')) return undefined;
  if (Object.hasOwn(ORDINALS, name) || name === 'century' || name === 'centuries') return undefined;
  // "at first glance", "in the first instance": adverbs.
  if (token.kind !== 'number' && foldedAt(tokens, i - 1) === 'at') return undefined;
  return {
    ...readingOf(
      { first: i, next, value, precision: 1, form: token.kind === 'number' ? 'digits' : 'words', multiplied: false, plain: false },
      'ordinal',
    ),
    closed: true,
  };
}
