/**
 * A place in an order, where it numbers a noun: the third bullet · the 88th minute · her twenty-first novel. Not: at first, second-hand, the
 * Second World War, a third party, the 21st century, 5th July.
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MONTHS, ORDINAL_IDIOMS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { ORDINALS, TENS } from '../data/number-words.ts';
import { isHyphen, joined, type Reading, readingOf } from '../reading.ts';
import { digitsValue } from './digits.ts';

/** Verbs that place somebody in an order, after which an ordinal needs no noun: "ranked 187th", "came in third". */
const PLACING = wordSet('ranked ranks ranking placed finished finishes finishing finish came come comes coming seeded');

/** An ordinal in words or digits at token `i`. `lenient`: it needs no noun after it (a fact's figure). */
export function readOrdinal(tokens: Token[], i: number, lenient = false): Reading | undefined {
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
  const nounFrom = afterSuperlative(tokens, next);
  if (!lenient && nounFrom === undefined && !numbersNoun(tokens, i, next, value) && !isPlace(tokens, i, next)) return undefined;
  return {
    ...readingOf(
      { first: i, next, value, precision: 1, form: token.kind === 'number' ? 'digits' : 'words', multiplied: false, plain: false },
      'ordinal',
    ),
    nounFrom,
    closed: true,
  };
}

/** Where the noun phrase begins after "-largest", "-most populous": "the second-largest city" is the second largest one. */
function afterSuperlative(tokens: Token[], next: number): number | undefined {
  if (!isHyphen(tokens[next]) || !joined(tokens, next) || !joined(tokens, next + 1)) return undefined;
  const word = foldedAt(tokens, next + 1);
  if (word === 'most' || word === 'least') return next + 2;
  return /^.{2,}est$/.test(word) ? next + 1 : undefined;
}

/** Verbs after which an ordinal is a place only where it says in what: "is second in the North Division", "lies third behind Brunn". */
const BEING = wordSet('is are was were be been lie lies lay sit sits sat stand stands stood remain remains remained');
const OF_WHAT = wordSet('in among behind on');

/** "came in first", "ranked 187th in the world", "finished sixth". */
function isPlace(tokens: Token[], i: number, next: number): boolean {
  const k = /^(in|a|only|joint|tied|equal)$/.test(foldedAt(tokens, i - 1)) ? i - 2 : i - 1;
  const after = tokens[next];
  if (BEING.has(foldedAt(tokens, k))) return OF_WHAT.has(foldedAt(tokens, next)) && foldedAt(tokens, next + 1) !== 'line';
  if (!PLACING.has(foldedAt(tokens, k))) return false;
  return after?.kind !== 'word' || CLOSED.has(after.word.folded);
}

function numbersNoun(tokens: Token[], i: number, next: number, value: number): boolean {
  const noun = tokens[next];
  if (noun?.kind !== 'word' || !noun.spaceBefore || noun.word.capital) return false;
  const name = noun.word.folded;
  if (CLOSED.has(name) || MONTHS.has(name) || (ORDINAL_IDIOMS.has(name) && (value <= 3 || name !== 'place')) || name.endsWith('ly'))
    return false;
  if (Object.hasOwn(ORDINALS, name) || name === 'century' || name === 'centuries') return false;
  // "at first glance", "in the first instance": adverbs.
  return (tokens[i].kind === 'number' || foldedAt(tokens, i - 1) !== 'at') && foldedAt(tokens, i - 1) !== 'every';
}
