/**
 * A place in an order, where it numbers a noun: the third bullet · the 88th minute · her twenty-first novel · the third Indian to win · the 33rd over; where it is said of
 * how many, or who did something: the third of five children · the fourth to stand here; and where it is what somebody is: ranked 187th · came home second · was eighth,
 * never lower than sixth · Mettraux, eighth in the race. Not: at first, second-hand, the Second World War, a third party, the 21st century, 5th July, was third-rate.
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MONTHS, ORDINAL_IDIOMS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { ORDINALS, SMALL, TENS } from '../data/number-words.ts';
import { isHyphen, joined, type Reading, readingOf } from '../reading.ts';
import { digitsValue } from './digits.ts';
import { isNumberWord } from './words.ts';

/** "The five-hundredth engineer". */
const MANY: Record<string, number | undefined> = { hundredth: 100, thousandth: 1000, millionth: 1e6 };

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
  const many = value === undefined && isHyphen(tokens[next]) ? MANY[foldedAt(tokens, next + 1)] : undefined;
  if (many && isNumberWord(word)) {
    value = (SMALL[word] ?? TENS[word]) * many;
    next += 2;
  }
  if (value === undefined || !Number.isInteger(value)) return undefined;
  const nounFrom = afterSuperlative(tokens, next) ?? ofHowMany(tokens, i, next);
  if (!lenient && nounFrom === undefined && !numbersNoun(tokens, i, next, value) && !isPlace(tokens, i, next, value)) return undefined;
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

/** "The third of five children": where the noun phrase begins after the number. */
function ofHowMany(tokens: Token[], i: number, next: number): number | undefined {
  if (foldedAt(tokens, i - 1) !== 'the' || foldedAt(tokens, next) !== 'of') return undefined;
  const whole = tokens[next + 1];
  if (whole?.kind !== 'number' && !isNumberWord(foldedAt(tokens, next + 1))) return undefined;
  return tokens[next + 2]?.kind === 'word' && !CLOSED.has(foldedAt(tokens, next + 2)) ? next + 2 : undefined;
}

/** Verbs after which an ordinal is a place only where it says in what: "is second in the North Division", "lies third behind Brunn". */
const BEING = wordSet('is are was were be been lie lies lay lying sit sits sat stand stands stood remain remains remained');
const OF_WHAT = wordSet('in among behind on');
const BEFORE_PLACE = wordSet('in into a only joint tied equal out home');
const COMPARING = wordSet('lower higher worse better further');
/** What a place by itself is told with: "sixth with 55 points". */
const WITH_WHAT = wordSet('in among behind on with at');

/** "came in first", "ranked 187th in the world", "finished sixth", "was eighth, in an older boat", "never lower than sixth", "Duluth, sixth with 55". */
function isPlace(tokens: Token[], i: number, next: number, value: number): boolean {
  const before = foldedAt(tokens, i - 1);
  const k = BEFORE_PLACE.has(before) ? i - 2 : i - 1;
  const after = tokens[next];
  const isAlone = after === undefined || (after.kind !== 'word' && !isHyphen(after) && after.kind !== 'clitic');
  if (BEING.has(foldedAt(tokens, k))) {
    if (OF_WHAT.has(foldedAt(tokens, next)) && foldedAt(tokens, next + 1) !== 'line') return true;
    // "It was first, then": what was done before something else.
    return value > 1 && isAlone;
  }
  // "Beaten into second".
  if (before === 'into' && isAlone) return true;
  if (before === 'than' && COMPARING.has(foldedAt(tokens, i - 2))) return isAlone || CLOSED.has(foldedAt(tokens, next));
  if (before === ',' && value > 1 && tokens[i].kind === 'word') return WITH_WHAT.has(foldedAt(tokens, next)) && isNamed(tokens[i - 2]);
  if (!PLACING.has(foldedAt(tokens, k))) return false;
  return after?.kind !== 'word' || CLOSED.has(after.word.folded);
}

const isNamed = (token: Token | undefined) => token?.kind === 'word' && token.word.capital;

/** "The third Indian to win", "the fourth to stand here": who is placed by what they did; the first and the second do much. */
function isOfDoing(tokens: Token[], i: number, next: number, value: number): boolean {
  if (value < 3 || foldedAt(tokens, i - 1) !== 'the' || tokens[i].word.capital) return false;
  const to = tokens[next]?.kind === 'word' && tokens[next].word.capital ? next + 1 : next;
  return (
    foldedAt(tokens, to) === 'to' &&
    tokens[to + 1]?.kind === 'word' &&
    (foldedAt(tokens, to + 1) === 'be' || !CLOSED.has(foldedAt(tokens, to + 1)))
  );
}

function numbersNoun(tokens: Token[], i: number, next: number, value: number): boolean {
  const noun = tokens[next];
  // "In the 33rd over": of cricket.
  if (noun?.kind === 'word' && tokens[i].kind === 'number' && noun.word.folded === 'over' && foldedAt(tokens, i - 1) === 'the') return true;
  if (isOfDoing(tokens, i, next, value)) return true;
  if (noun?.kind !== 'word' || !noun.spaceBefore || noun.word.capital) return false;
  const name = noun.word.folded;
  if (CLOSED.has(name) || MONTHS.has(name) || (ORDINAL_IDIOMS.has(name) && (value <= 3 || name !== 'place')) || name.endsWith('ly'))
    return false;
  // "The first nine months" is no ninth.
  if (Object.hasOwn(ORDINALS, name) || isNumberWord(name) || name === 'century' || name === 'centuries') return false;
  // "at first glance", "in the first instance": adverbs.
  return (tokens[i].kind === 'number' || foldedAt(tokens, i - 1) !== 'at') && foldedAt(tokens, i - 1) !== 'every';
}
