import { foldedAt, type Token } from '../../language/tokens.ts';
import type { Figure, Span } from '../value.ts';
import { VULGAR } from './data/number-words.ts';
import { readAgeGroup } from './parsers/ages.ts';
import { digitsValue, readDigits } from './parsers/digits.ts';
import { readDuration } from './parsers/durations.ts';
import { isExcepted, readException } from './parsers/exceptions.ts';
import { asPart, readFraction, readSlashed } from './parsers/fractions.ts';
import { readCouple, readGroup, readNote, readScorer } from './parsers/groups.ts';
import { readAgain, readMultiple } from './parsers/multiples.ts';
import { readOrdinal } from './parsers/ordinals.ts';
import { readQuantity } from './parsers/quantity.ts';
import { readSingle } from './parsers/single.ts';
import { readPrefix } from './parsers/suffix.ts';
import { isNumberWord, readWords } from './parsers/words.ts';
import { readZero } from './parsers/zero.ts';
import { isHyphen, joined, type Reading, readingOf } from './reading.ts';
import { readAdditional } from './refiners/additional.ts';
import { readBelowZero } from './refiners/belowZero.ts';
import { turnDenied } from './refiners/denied.ts';
import { lendBack, lendUnit } from './refiners/elided.ts';
import { endOfChain, labelAt } from './refiners/label.ts';
import { readNoun } from './refiners/noun.ts';
import { counts } from './refiners/pronoun.ts';
import { qualifyAfter, qualifyBefore } from './refiners/qualifier.ts';
import { readRate, readShareOfUnit } from './refiners/rate.ts';
import { mayFollowArticle, type Trigger, triggers } from './triggers.ts';
import { currencyEndingAt } from './units.ts';

/**
 * All figures of a piece of prose, in order, none overlapping another or a span in `taken` (sorted; dates found before).
 * A figure's span covers qualifier, sign, currency, number, multiplier and unit or percent sign, not the noun counted.
 * An age ("45-year-old", "45 years of age") is a measure in years with the noun ["old"].
 * Linear in the number of tokens; never throws.
 */
export function findFigures(text: string, tokens: Token[], taken: Span[]): Figure[] {
  return scan(text, tokens, taken, false);
}

/** `lenient`: the text is a fact's figure, where "one year", "none", "4th" and "a quarter" can be nothing else. */
export function scan(text: string, tokens: Token[], taken: Span[], lenient: boolean): Figure[] {
  const figures: Figure[] = [];
  let t = 0;
  let last: Reading | undefined;
  let free = 0; // offset up to which the text is used
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const trigger =
      token.kind === 'number'
        ? 'digits'
        : (triggers().get(token.word.folded) ?? (token.kind === 'mark' && token.text in VULGAR ? 'digits' : undefined));
    if (!trigger) {
      i++;
      continue;
    }
    while (t < taken.length && taken[t].end <= token.start) t++;
    if (t < taken.length && taken[t].start < token.end) {
      i++;
      continue;
    }
    const read = trigger === 'digits' ? digitsAt(tokens, i, lenient) : wordsAt(tokens, i, trigger, lenient);
    if (typeof read === 'number') {
      i = read;
      continue;
    }
    refine(tokens, read);
    lendUnit(tokens, last, read);
    lendBack(tokens, figures[figures.length - 1], last, read);
    last = read;
    const figure = finish(tokens, read, free, text);
    const clash = t < taken.length && taken[t].start < figure.end;
    if (!clash) {
      // A hedge that a date before has taken is not ours.
      if (t > 0 && taken[t - 1].end > figure.start) figure.start = figure.number.start;
      figures.push(figure);
      free = figure.end;
    }
    i = Math.max(read.next, i + 1);
  }
  return figures;
}

/** A figure that begins with digits at token `i`, or the token to go on from. */
function digitsAt(tokens: Token[], i: number, lenient: boolean): Reading | number {
  const slashed = readSlashed(tokens, i);
  if (slashed) return slashed;
  const ordinal = readOrdinal(tokens, i, lenient);
  if (ordinal) return ordinal;
  const clock = readDuration(tokens, i);
  if (clock) return clock;
  const group = readAgeGroup(tokens, i);
  if (group) return group;
  const label = labelAt(tokens, i);
  if (label) return label;
  const money = currencyEndingAt(tokens, i - 1);
  if (isExcepted(tokens, i)) return readException(tokens, i);
  const number = readDigits(tokens, i, money !== undefined);
  if (!number) return i + 1;
  if (number.value >= 100 && foldedAt(tokens, i - 1) === 'per') return number.next;
  const reading = readingOf(number);
  readPrefix(tokens, reading, money);
  return readQuantity(tokens, number, reading) ?? Math.max(number.next, endOfChain(tokens, i));
}

/** A figure that begins with a word at token `i`, or the token to go on from. */
function wordsAt(tokens: Token[], i: number, trigger: Trigger, lenient: boolean): Reading | number {
  const skip = i + 1;
  if (joined(tokens, i) && i > 0 && (isHyphen(tokens[i - 1]) || tokens[i - 1].kind !== 'mark')) {
    if (!(trigger === 'number' && isHyphen(tokens[i - 1]) && (tokens[i - 1].spaceBefore || isParentOf(tokens, i)))) return skip;
  }
  switch (trigger) {
    case 'zero':
      return readZero(tokens, i, lenient) ?? skip;
    case 'multiple':
      return readMultiple(tokens, i) ?? skip;
    case 'ordinal':
      return readOrdinal(tokens, i, lenient) ?? skip;
    case 'couple':
      return skip;
    case 'half':
    case 'article': {
      if (trigger === 'article') {
        const after = foldedAt(tokens, i + 1);
        if (!mayFollowArticle(after)) return skip;
        if (after === 'couple' || after === 'pair') return (foldedAt(tokens, i + 2) === 'of' && readCouple(tokens, i)) || skip;
        const several = readGroup(tokens, i) ?? readScorer(tokens, i) ?? readNote(tokens, i);
        if (several) return several;
      }
      const words = readWords(tokens, i);
      if (words) return asPart(tokens, readQuantity(tokens, words, readingOf(words))) ?? words.next;
      return readFraction(tokens, i, lenient) ?? readSingle(tokens, i, lenient) ?? skip;
    }
    default: {
      if (isExcepted(tokens, i)) return readException(tokens, i);
      const fraction = readFraction(tokens, i, lenient);
      if (fraction) return isClockFraction(tokens, fraction) ? fraction.next : fraction;
      const ordinal = isHyphen(tokens[i + 1]) ? readOrdinal(tokens, i, lenient) : undefined;
      if (ordinal) return ordinal;
      const words = readWords(tokens, i);
      if (!words) return endOfNumberWords(tokens, i);
      if (!lenient && !counts(tokens, words)) return words.next;
      const reading = readingOf(words);
      if (foldedAt(tokens, i - 1) === 'minus') readPrefix(tokens, reading, undefined);
      return readQuantity(tokens, words, reading) ?? words.next;
    }
  }
}

/** "A mother-of-two". */
const isParentOf = (tokens: Token[], i: number) =>
  foldedAt(tokens, i - 2) === 'of' &&
  isHyphen(tokens[i - 3]) &&
  /^(?:mother|father|parent|mum|dad|grandmother|grandfather)$/.test(foldedAt(tokens, i - 4));

const isClockFraction = (tokens: Token[], reading: Reading) =>
  /^(past|to)$/.test(foldedAt(tokens, reading.next)) && reading.scale === 'fraction' && isNumberWord(foldedAt(tokens, reading.next + 1));

function endOfNumberWords(tokens: Token[], i: number): number {
  let at = i + 1;
  while (isNumberWord(foldedAt(tokens, at)) || (isHyphen(tokens[at]) && joined(tokens, at) && isNumberWord(foldedAt(tokens, at + 1)))) at++;
  return at;
}

/** Runs the refiners, which look around what was read. */
function refine(tokens: Token[], reading: Reading): void {
  if (reading.qualifier === 'none') qualifyBefore(tokens, reading);
  if (!reading.closed || reading.scale === 'multiple') qualifyAfter(tokens, reading);
  turnDenied(tokens, reading);
  readBelowZero(tokens, reading);
  readAgain(tokens, reading);
  if (reading.high !== undefined && reading.scale !== 'score' && foldedAt(tokens, reading.first - 1) === 'between') reading.first--;
  readAdditional(tokens, reading);
  readShareOfUnit(tokens, reading);
  if (reading.scale !== 'multiple') readNoun(tokens, reading, (i) => wholeAt(tokens, i));
  if (!reading.closed) readRate(tokens, reading);
}

function wholeAt(tokens: Token[], i: number): { value: number; next: number } | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') {
    const read = digitsValue(token.text);
    return read && { value: read.value, next: i + 1 };
  }
  return token?.kind === 'word' && (isNumberWord(token.word.folded) || token.word.folded === 'dozen') ? readWords(tokens, i) : undefined;
}

function finish(tokens: Token[], reading: Reading, free: number, text: string): Figure {
  const number = { start: tokens[reading.numberFirst].start, end: tokens[reading.numberNext - 1].end };
  const figure: Figure = {
    kind: 'figure',
    start: Math.max(tokens[reading.first].start, free),
    end: Math.min(tokens[reading.next - 1].end, text.length),
    number,
    value: reading.value,
    qualifier: reading.qualifier,
    precision: reading.precision,
    scale: reading.scale,
    noun: reading.noun,
    form: reading.form,
  };
  if (reading.high !== undefined) figure.high = reading.high;
  if (reading.unit) figure.unit = reading.unit;
  if (reading.per) figure.per = reading.per;
  if (reading.rate) {
    const [first, next] = reading.rate;
    figure.rate = { start: tokens[first].start, end: Math.min(tokens[next - 1].end, text.length) };
  }
  if (reading.sign) figure.sign = reading.sign;
  if (reading.additional) figure.additional = true;
  if (reading.denied) figure.denied = true;
  if (reading.outOf !== undefined) figure.outOf = reading.outOf;
  return figure;
}
