/**
 * Parts of a whole: two-thirds · a quarter of · one in five · seven of every eight · nine out of ten · half of · 3/4 · a fifth of one percent.
 * A fraction of a unit or a number is that quantity: half an hour · a quarter of a million · three-quarters of a mile.
 * Not: the third man, the first quarter, half-time, a quarter past, the second half.
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MULTIPLIER_WORDS } from '../data/multipliers.ts';
import { DENOMINATORS, SMALL, VULGAR } from '../data/number-words.ts';
import { DIVIDED_UNITS, SINGLE_UNITS } from '../data/units.ts';
import { isHyphen, joined, type NumberReading, type Reading, readingOf, tidy } from '../reading.ts';
import { isPlural } from '../refiners/noun.ts';
import { digitsValue, placeOf } from './digits.ts';
import { readSuffix } from './suffix.ts';
import { isNumberWord, readWords } from './words.ts';

/** Words before "a third", "a quarter" or "half" that show a part is meant: a hedge, or the amount of a change. */
const SHOWS_PART = wordSet(`
by than about around roughly nearly almost over under some approximately least most exactly just only to from up only
`);
/** Words after it that do. */
const PART_OF = wordSet(
  'of more less fewer higher lower larger smaller bigger cheaper dearer faster slower longer shorter wider taller heavier lighter quieter louder above below',
);
/** Changes: "a fall of a quarter" is by so much; verbs of them: "prices rose a fifth". */
const CHANGES = wordSet('rise fall drop increase decrease decline gain loss cut growth jump reduction saving slump dip grow shrink climb');
/** "Three quarters were against it" is of no year. */
const PREDICATES = wordSet('were are was is voted said had have');
/** "A third as many". */
const AS_WHAT = wordSet('many much big large long high fast likely wide old often');
/** "A third were women": of more than one. */
const AFTER_SOME = wordSet('were are have');
const IN_TIME = wordSet('in for last first past next previous all the');
const OF_WHOM = wordSet('these those them which whom');
const AFTER_HALF = wordSet('of the its their his her our those these as all');
/** Slashed fractions are written with these denominators; others are dates, odds and names ("9/11", "24/7"). */
const SLASHED = new Set([2, 3, 4, 5, 8, 10, 16]);

/** A fraction in words from token `i`: an article, a numerator, "half", "quarter". */
export function readFraction(tokens: Token[], i: number, lenient = false): Reading | undefined {
  const word = foldedAt(tokens, i);
  let numerator: number | undefined;
  let at = i;
  let article = false;
  if (word === 'half') {
    const outer = tokens[i - 1];
    if (outer && isHyphen(outer) && joined(tokens, i)) return undefined;
    return readHalf(tokens, i, lenient);
  }
  if (word === 'a' || word === 'an') {
    numerator = 1;
    article = true;
  } else numerator = Object.hasOwn(SMALL, word) ? SMALL[word] : undefined;
  if (numerator === undefined || numerator === 0) return undefined;
  at++;
  const hyphen = isHyphen(tokens[at]) && joined(tokens, at) && joined(tokens, at + 1);
  if (hyphen) at++;
  const name = foldedAt(tokens, at);
  const denominator = Object.hasOwn(DENOMINATORS, name) ? DENOMINATORS[name] : undefined;
  if (denominator === undefined || numerator >= denominator) return undefined;
  const next = at + 1;
  const after = foldedAt(tokens, next);
  const plural = name.endsWith('s') || name === 'halves';
  if (plural === (numerator === 1)) {
    // "Three-quarter", "two-third" before a noun; "its five-hundredth engineer" is one of many.
    if (numerator === 1 || !hyphen || denominator > 10) return undefined;
  }
  const before = foldedAt(tokens, i - 1);
  // "1,420, or a tenth, are on show", "of these a quarter work on deck".
  const again = before === 'or' && !isNoun(tokens[next]);
  const pointed = OF_WHOM.has(before) && foldedAt(tokens, i - 2) === 'of';
  const changed = isOfChange(tokens, i);
  const people = (name === 'quarters' ? PREDICATES.has(after) : article && AFTER_SOME.has(after)) && !IN_TIME.has(before);
  const compared = after === 'as' && AS_WHAT.has(foldedAt(tokens, next + 1));
  const shown =
    compared || changed || people || (lenient && !isNoun(tokens[next])) || PART_OF.has(after) || SHOWS_PART.has(before) || again || pointed;
  if (isHyphen(tokens[next]) && joined(tokens, next) && !(name === 'half' || name === 'quarter')) return undefined;
  if (after === 'past' || after === 'final' || after === 'finals') return undefined;
  // "A quarter to six", not "needs two-thirds to pass".
  if (after === 'to' && (name === 'quarter' || tokens[next + 1]?.kind === 'number' || isNumberWord(foldedAt(tokens, next + 1))))
    return undefined;
  if (name === 'half' && article && !PART_OF.has(after) && !SHOWS_PART.has(before) && !changed) return undefined;
  // "a third man" counts on; "a third of", "by a third", "nearly a third" divide. Quarters are also parts of a year and of a game.
  if (!shown && !hyphen && (article || name === 'quarters' || name === 'quarter')) {
    const end = tokens[next];
    if (article || name !== 'quarter' || (end && end.kind === 'word')) return undefined;
  }
  if (!hyphen && numerator === 1 && !article && !shown && isNoun(tokens[next])) return undefined;
  return ofQuantity(tokens, fractionReading(i, next, numerator / denominator, 'words'));
}

const isOfChange = (tokens: Token[], i: number) => {
  const at = foldedAt(tokens, i - 1) === 'of' ? i - 2 : i - 1;
  return CHANGES.has(tokens[at]?.word.lemma ?? '') && (at < i - 1 || !isNoun(tokens[i + 2]));
};

/** "The state will pay half." */
const PAYS = wordSet('pay meet cover own hold lose');

const isNoun = (token: Token | undefined) => token !== undefined && token.kind === 'word' && /^[a-z]/.test(token.text);

function readHalf(tokens: Token[], i: number, lenient: boolean): Reading | undefined {
  const after = foldedAt(tokens, i + 1);
  const reading = fractionReading(i, i + 1, 0.5, 'words');
  if (isHyphen(tokens[i + 1]) && joined(tokens, i + 1)) {
    // "half-hour", "half-mile"; "half-time" and "half-brother" are no fractions.
    const quantity = ofQuantity(tokens, reading);
    return quantity && quantity.scale !== 'fraction' ? quantity : undefined;
  }
  if (after === 'a' || after === 'an') {
    const quantity = ofQuantity(tokens, reading);
    return quantity && quantity.scale !== 'fraction' ? quantity : undefined;
  }
  const before = foldedAt(tokens, i - 1);
  // "the second half of the match": a stretch, not a share.
  if (
    /^(first|second|other|latter|last|final|each|either|opening|top|bottom|better|northern|southern|eastern|western|upper|lower)$/.test(
      before,
    )
  )
    return undefined;
  if (lenient || AFTER_HALF.has(after) || SHOWS_PART.has(before) || (PAYS.has(tokens[i - 1]?.word.lemma ?? '') && !isNoun(tokens[i + 1])))
    return after === 'past' || after === 'way' ? undefined : ofQuantity(tokens, reading);
  return undefined;
}

/** "Its quarter of a billion dollars": a part of the number that "a" begins, where no article stands before the part. */
export function asPart(tokens: Token[], reading: Reading | undefined): Reading | undefined {
  if (!reading || foldedAt(tokens, reading.first - 1) !== 'of') return reading;
  const part = foldedAt(tokens, reading.first - 2);
  if (part !== 'quarter' && part !== 'third') return reading;
  return {
    ...reading,
    first: reading.first - 2,
    numberFirst: reading.first - 2,
    value: reading.value / DENOMINATORS[part],
    precision: reading.precision / 100,
  };
}

function fractionReading(first: number, next: number, value: number, form: NumberReading['form']): Reading {
  return readingOf({ first, next, value, precision: value === 0.5 ? 0.1 : 0.01, form, multiplied: false, plain: false }, 'fraction');
}

/** "… of a million", "… of an hour", "… a mile", "… of one percent": the fraction times that. */
export function ofQuantity(tokens: Token[], reading: Reading): Reading {
  let at = reading.next;
  if (foldedAt(tokens, at) === 'of') at++;
  const hyphen = isHyphen(tokens[at]) && joined(tokens, at);
  const word = foldedAt(tokens, at);
  if (!hyphen && word !== 'a' && word !== 'an' && word !== 'one' && word !== '1') return reading;
  at++;
  const inner = foldedAt(tokens, at);
  const factor = Object.hasOwn(MULTIPLIER_WORDS, inner) ? MULTIPLIER_WORDS[inner] : undefined;
  if (factor) {
    reading.value = tidy(reading.value * factor);
    reading.precision = placeOf(reading.value);
    reading.scale = 'count';
    reading.next = reading.numberNext = at + 1;
    const suffix = readSuffix(tokens, reading.next, false);
    if (suffix) Object.assign(reading, { scale: suffix.scale, unit: suffix.unit, next: suffix.next });
    return reading;
  }
  if (/^points?$/.test(inner)) {
    // "half a point", "a quarter-point": of a percentage.
    Object.assign(reading, { scale: 'points', next: at + 1, precision: 0.05 });
    return reading;
  }
  const suffix = readSuffix(tokens, at, false);
  if (suffix && (suffix.scale !== 'measure' || SINGLE_UNITS.has(inner) || DIVIDED_UNITS.has(inner) || suffix.next > at + 1)) {
    reading.scale = suffix.scale;
    reading.unit = suffix.unit;
    reading.value = tidy(reading.value * suffix.factor);
    reading.next = suffix.next;
    reading.precision = tidy((reading.value === 0.5 ? 0.1 : 0.05) * suffix.factor);
  }
  return reading;
}

/** "3/4", "1/3" in digits at token `i`; "¾" alone. */
export function readSlashed(tokens: Token[], i: number): Reading | undefined {
  const vulgar = VULGAR[tokens[i].text];
  if (vulgar !== undefined) return ofQuantity(tokens, fractionReading(i, i + 1, vulgar, 'digits'));
  const slash = tokens[i + 1];
  const below = tokens[i + 2];
  if (!slash || (slash.text !== '/' && slash.text !== '⁄') || slash.spaceBefore || !below || below.kind !== 'number' || below.spaceBefore)
    return undefined;
  const numerator = Number(tokens[i].text);
  const denominator = Number(below.text);
  if (!SLASHED.has(denominator) || !(numerator > 0 && numerator < denominator) || !Number.isInteger(numerator)) return undefined;
  const end = tokens[i + 3];
  if (end && !end.spaceBefore && (end.text === '/' || end.kind === 'word' || end.kind === 'number')) return undefined;
  if (joined(tokens, i) && /[/\w]$/.test(tokens[i - 1].text)) return undefined;
  return fractionReading(i, i + 3, numerator / denominator, 'digits');
}

/**
 * "one in five", "nine out of ten", "seven of every eight", "1 in 10": after the first number. "six of nine" and "63 out of 72" are counts
 * of a known whole: `outOf`.
 */
export function readRatio(tokens: Token[], first: NumberReading): Reading | undefined {
  let at = first.next;
  // "one islander in two", "three patients in ten"
  const isCounted = tokens[at]?.kind === 'word' && foldedAt(tokens, at + 1) === 'in' && (first.value === 1 || isPlural(tokens[at]));
  const counted = isCounted ? tokens[at] : undefined;
  if (counted) at++;
  const link = foldedAt(tokens, at);
  let every = false;
  if (link === 'in') at++;
  else if (link === 'out' && foldedAt(tokens, at + 1) === 'of') at += 2;
  else if (link === 'of' && foldedAt(tokens, at + 1) === 'every') at++;
  else return undefined;
  if (foldedAt(tokens, at) === 'every') {
    every = true;
    at++;
  }
  const token = tokens[at];
  if (!token) return undefined;
  const second = token.kind === 'number' ? plainNumber(tokens, at) : readWords(tokens, at);
  if (!second || second.value <= first.value || first.value < 1) return undefined;
  const suffix = readSuffix(tokens, second.next, token.kind === 'number');
  if (suffix) return undefined;
  // "40 in 2011" is no ratio, and "six in nine" hardly one: after a bare "in" only round wholes.
  const round =
    [2, 3, 4, 5, 6, 7, 8, 10, 12, 20].includes(second.value) ||
    placeOf(second.value) >= 100 ||
    (first.value === 1 && second.form === 'words');
  // "Two goals in three games": of what the second counts, the first is no part.
  if (counted && first.value > 1 && (first.form !== 'words' || second.form !== 'words' || isCountedAt(tokens, second.next)))
    return undefined;
  if (!every && (!round || (second.plain && second.value > 1000))) return undefined;
  if (!every && link === 'out' && !(first.form === 'words' || second.value <= 10 || placeOf(second.value) >= 100)) return undefined;
  const reading = fractionReading(first.first, second.next, first.value / second.value, first.form);
  if (counted) reading.noun = [counted.word.lemma];
  return reading;
}

/** Whether a noun stands there that a number before it counts. */
const isCountedAt = (tokens: Token[], i: number) => isPlural(tokens[i]) || (isNoun(tokens[i]) && isPlural(tokens[i + 1]));

function plainNumber(tokens: Token[], i: number): NumberReading | undefined {
  const read = digitsValue(tokens[i].text);
  return read && { first: i, next: i + 1, ...read, form: 'digits', multiplied: false };
}
