/** Finds every figure in a piece of prose: parsers at trigger tokens, in a fixed order, then refiners that look around what was read. */
import type { Token } from '../../language/tokens.ts';
import type { Figure, Span } from '../value.ts';
import { BEFORE_ONE, HYPHEN_IDIOMS, ONE_IDIOMS, ZERO_IDIOMS } from './data/idioms.ts';
import { MULTIPLIER_WORDS } from './data/multipliers.ts';
import { CLOSED } from './data/noun-phrase.ts';
import { DENOMINATORS, MULTIPLES, ORDINALS, SMALL, TENS, TIMES, VULGAR } from './data/number-words.ts';
import { SINGLE_UNITS } from './data/units.ts';
import { readAge } from './parsers/ages.ts';
import { digitsValue, readDigits } from './parsers/digits.ts';
import { readDuration } from './parsers/durations.ts';
import { isExcepted, readException } from './parsers/exceptions.ts';
import { readFraction, readRatio, readSlashed } from './parsers/fractions.ts';
import { readMultiple, readTimes } from './parsers/multiples.ts';
import { readOrdinal } from './parsers/ordinals.ts';
import { readRange } from './parsers/ranges.ts';
import { readVotes } from './parsers/scores.ts';
import { applySuffix, readCompound, readPrefix, readSuffix } from './parsers/suffix.ts';
import { isNumberWord, readWords } from './parsers/words.ts';
import { readZero } from './parsers/zero.ts';
import { foldedAt, isHyphen, joined, type NumberReading, type Reading, readingOf } from './reading.ts';
import { readAdditional } from './refiners/additional.ts';
import { endOfChain, isClock, isLabelledWord, labelAt } from './refiners/label.ts';
import { readNoun } from './refiners/noun.ts';
import { qualifyAfter, qualifyBefore } from './refiners/qualifier.ts';
import { readRate } from './refiners/rate.ts';
import { currencyEndingAt, unitAt, unitNamed } from './units.ts';

type Trigger = 'number' | 'article' | 'half' | 'zero' | 'multiple' | 'ordinal' | 'couple';

/** What a word can begin. One look-up a token decides whether any parser runs. */
const TRIGGERS = new Map<string, Trigger>();
for (const word of Object.keys(ORDINALS)) TRIGGERS.set(word, 'ordinal');
for (const word of [...Object.keys(SMALL), ...Object.keys(TENS)]) TRIGGERS.set(word, 'number');
for (const word of [...Object.keys(MULTIPLES), ...Object.keys(TIMES)]) TRIGGERS.set(word, 'multiple');
for (const word of ['no', 'none', 'nobody']) TRIGGERS.set(word, 'zero');
TRIGGERS.set('a', 'article').set('an', 'article').set('half', 'half').set('couple', 'couple');

/** Words after "a" that make a number or a measure of it; most "a"s are dismissed by one look-up. */
const AFTER_ARTICLE = new Set([...Object.keys(MULTIPLIER_WORDS), ...Object.keys(DENOMINATORS), ...SINGLE_UNITS, 'couple', 'percentage']);

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
  let free = 0; // offset up to which the text is used
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const trigger =
      token.kind === 'number'
        ? 'digits'
        : (TRIGGERS.get(token.word.folded) ?? (token.kind === 'mark' && token.text in VULGAR ? 'digits' : undefined));
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
    if (refine(tokens, read)) {
      const figure = finish(tokens, read, free, text);
      const clash = t < taken.length && taken[t].start < figure.end;
      if (!clash) {
        if (t > 0 && taken[t - 1].end > figure.start) figure.start = figure.number.start;
        figures.push(figure);
        free = figure.end;
      }
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
  const label = labelAt(tokens, i);
  if (label) return label;
  const money = currencyEndingAt(tokens, i - 1);
  if (isExcepted(tokens, i)) return readException(tokens, i);
  const number = readDigits(tokens, i, money !== undefined);
  if (!number) return i + 1;
  if (number.value >= 100 && foldedAt(tokens, i - 1) === 'per') return number.next;
  const reading = readingOf(number);
  readPrefix(tokens, reading, money);
  return quantity(tokens, number, reading) ?? Math.max(number.next, endOfChain(tokens, i));
}

/** A figure that begins with a word at token `i`, or the token to go on from. */
function wordsAt(tokens: Token[], i: number, trigger: Trigger, lenient: boolean): Reading | number {
  const token = tokens[i];
  const skip = i + 1;
  if (joined(tokens, i) && i > 0 && (isHyphen(tokens[i - 1]) || tokens[i - 1].kind !== 'mark')) {
    if (!(trigger === 'number' && isHyphen(tokens[i - 1]) && tokens[i - 1].spaceBefore)) return skip;
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
        if (!AFTER_ARTICLE.has(after)) return skip;
        if (after === 'couple') return foldedAt(tokens, i + 2) === 'of' ? couple(tokens, i) : skip;
      }
      const words = readWords(tokens, i);
      if (words) return quantity(tokens, words, readingOf(words)) ?? words.next;
      return readFraction(tokens, i, lenient) ?? single(tokens, i, lenient) ?? skip;
    }
    default: {
      if (isExcepted(tokens, i)) return readException(tokens, i);
      const fraction = readFraction(tokens, i, lenient);
      if (fraction) return isClockFraction(tokens, fraction) ? fraction.next : fraction;
      const ordinal = Object.hasOwn(TENS, token.word.folded) ? readOrdinal(tokens, i, lenient) : undefined;
      if (ordinal) return ordinal;
      const words = readWords(tokens, i);
      if (!words) return endOfNumberWords(tokens, i);
      if (!lenient && !counts(tokens, words)) return words.next;
      return quantity(tokens, words, readingOf(words)) ?? words.next;
    }
  }
}

const isClockFraction = (tokens: Token[], reading: Reading) =>
  /^(past|to)$/.test(foldedAt(tokens, reading.next)) && reading.scale === 'fraction' && isNumberWord(foldedAt(tokens, reading.next + 1));

function endOfNumberWords(tokens: Token[], i: number): number {
  let at = i + 1;
  while (isNumberWord(foldedAt(tokens, at)) || (isHyphen(tokens[at]) && joined(tokens, at) && isNumberWord(foldedAt(tokens, at + 1)))) at++;
  return at;
}

/** "a couple of": two, loosely. */
function couple(tokens: Token[], i: number): Reading {
  const reading = readingOf({ first: i, next: i + 2, value: 2, precision: 1, form: 'words', multiplied: false, plain: false });
  reading.qualifier = 'about';
  reading.next = i + 3;
  const suffix = readSuffix(tokens, i + 3, false);
  if (suffix) applySuffix(reading, suffix);
  return reading;
}

/** "more than an hour", "nearly a decade", "a fortnight": one of a unit, where a hedge shows that it is measured. */
function single(tokens: Token[], i: number, lenient: boolean): Reading | undefined {
  const share = hedged(tokens, i) || lenient ? readSuffix(tokens, i + 1, false) : undefined;
  if (share?.scale === 'points') {
    const reading = readingOf({ first: i, next: share.next, value: 1, precision: 1, form: 'words', multiplied: false, plain: false });
    applySuffix(reading, share);
    reading.numberNext = i + 1;
    return reading;
  }
  const word = foldedAt(tokens, i + 1);
  const unit = SINGLE_UNITS.has(word) ? unitAt(tokens, i + 1, false) : undefined;
  if (!unit) return undefined;
  const reading = readingOf(
    { first: i, next: unit.next, value: 1, precision: 1, form: 'words', multiplied: false, plain: false },
    'measure',
  );
  reading.unit = unit.unit;
  reading.numberNext = i + 1;
  const after = foldedAt(tokens, unit.next);
  const half = after === 'and' && /^an?$/.test(foldedAt(tokens, unit.next + 1)) && /^(half|quarter)$/.test(foldedAt(tokens, unit.next + 2));
  if (half) {
    readCompound(tokens, reading);
    return reading;
  }
  if (word === 'fortnight') return /^(ago|later|earlier|before|after)$/.test(after) ? undefined : reading;
  if (!lenient && !hedged(tokens, i)) return undefined;
  // "over a mile" measures; "walked around a mile marker" does not matter enough to tell apart.
  return /^(ago|earlier|later|before|after)$/.test(after) ? undefined : reading;
}

const hedged = (tokens: Token[], i: number) =>
  /^(than|nearly|almost|about|least|under|within|over|around|roughly|approximately)$/.test(foldedAt(tokens, i - 1));

/** "two in the morning", "ten at night": a time of day. */
const isPartOfDay = (tokens: Token[], i: number) =>
  (foldedAt(tokens, i) === 'in' && foldedAt(tokens, i + 1) === 'the' && /^(morning|afternoon|evening)$/.test(foldedAt(tokens, i + 2))) ||
  (foldedAt(tokens, i) === 'at' && foldedAt(tokens, i + 1) === 'night');

/** Whether a number in words counts something: "one" is mostly a pronoun, and some compounds are idioms. */
function counts(tokens: Token[], number: NumberReading): boolean {
  const { first, next } = number;
  if (isLabelledWord(tokens, first)) return false;
  const after = foldedAt(tokens, next);
  if (isPartOfDay(tokens, next)) return false;
  if (isClock(tokens[next]) || (after === 'o' && /^['’]$/.test(tokens[next + 1]?.text ?? ''))) return false;
  const hyphen = isHyphen(tokens[next]) && joined(tokens, next) && joined(tokens, next + 1);
  if (hyphen && HYPHEN_IDIOMS.has(foldedAt(tokens, next + 1))) return false;
  if (number.value === 0)
    return (
      !ZERO_IDIOMS.has(foldedAt(tokens, hyphen ? next + 1 : next)) &&
      !/^(ground|from|at|below|to|near)$/.test(foldedAt(tokens, first - 1)) &&
      tokens[next]?.kind === 'word'
    );
  // "half past two", "a quarter to six", "ten past one": times of day.
  if (/^(past|to)$/.test(foldedAt(tokens, first - 1)) && /^(half|quarter|five|ten|twenty|twenty-five)$/.test(foldedAt(tokens, first - 2)))
    return false;
  if (after === 'past' && number.value < 60) return false;
  if (number.next !== first + 1 || number.value !== 1) return true;
  return oneCounts(tokens, first);
}

function oneCounts(tokens: Token[], i: number): boolean {
  const before = foldedAt(tokens, i - 1);
  const after = tokens[i + 1];
  if (BEFORE_ONE.has(before) || !after) return false;
  const hyphen = isHyphen(after) && joined(tokens, i + 1) && joined(tokens, i + 2);
  if (hyphen) return !HYPHEN_IDIOMS.has(foldedAt(tokens, i + 2));
  const word = after.word.folded;
  // "one in five", "one out of ten", "one percent", "one per cent"
  if (word === 'in' || word === 'out') return true;
  if (foldedAt(tokens, i + 2) === 'in' && isNumberWord(foldedAt(tokens, i + 3))) return true;
  if (word === 'per' || after.text === '%') return true;
  if (word === 'of' && foldedAt(tokens, i + 2) === 'every') return true;
  if (/^(more|less|fewer)$/.test(word)) return false;
  if (word === 'or' && foldedAt(tokens, i + 2) === 'two') return true;
  if (word === 'to' && isNumberWord(foldedAt(tokens, i + 2))) return true;
  return after.kind === 'word' && !after.word.capital && !ONE_IDIOMS.has(word) && !CLOSED.has(word) && !word.endsWith('ly');
}

/** The figure that a number makes with what follows it; `reading` has the sign and currency before it already. */
function quantity(tokens: Token[], number: NumberReading, reading: Reading): Reading | undefined {
  if (reading.scale === 'count') {
    const whole = readTimes(tokens, number) ?? readRatio(tokens, number) ?? readVotes(tokens, number);
    if (whole) return whole;
  }
  const suffix = readSuffix(tokens, number.next, number.form !== 'words');
  const range = readRange(tokens, number, reading, suffix);
  if (range === 'label') return undefined;
  if (range !== 'none') return range;
  if (suffix?.unit?.symbol === 'pound' && number.value >= 1e5 && number.multiplied)
    Object.assign(suffix, { scale: 'money', unit: unitNamed('GBP') });
  if (suffix && (reading.scale !== 'money' || suffix.scale === 'money')) {
    // "$4m US dollars" says the currency twice; the sign before it stands.
    if (reading.scale === 'money') reading.next = suffix.next;
    else applySuffix(reading, suffix);
    readCompound(tokens, reading);
    return reading;
  }
  if (isBareLabel(tokens, number, reading)) return undefined;
  readAge(tokens, number, reading);
  return reading;
}

/** A bare number that letters run on from ("4G", "737-based"), or that reads as a year: no figure. */
function isBareLabel(tokens: Token[], number: NumberReading, reading: Reading): boolean {
  const after = tokens[number.next];
  if (number.form === 'words' || reading.scale === 'money') return false;
  if (after && joined(tokens, number.next)) {
    if (after.kind === 'word' || after.kind === 'clitic') return true;
    if (/^[/\\_@=]$/.test(after.text)) return true;
    if (isHyphen(after) && joined(tokens, number.next + 1)) {
      const part = tokens[number.next + 1];
      if (/^(odd|ish|plus)$/.test(part?.word.folded ?? '')) return false;
      if (part?.kind !== 'word' || part.word.capital || HYPHEN_IDIOMS.has(part.word.folded)) return true;
    }
  }
  // A bare number in the range of today's years is one, whoever reads it.
  if (number.plain && number.value >= 1900 && number.value <= 2100) return after?.kind !== 'word' || CLOSED.has(after.word.folded);
  // A year that no date detector has claimed: "in 2012", "by 2030".
  if (
    number.plain &&
    number.value >= 1000 &&
    number.value <= 2100 &&
    /^(in|since|by|until|from|during|of|for|before|after|late|early|mid|and|to)$/.test(foldedAt(tokens, number.first - 1))
  ) {
    return after?.kind !== 'word' || CLOSED.has(after.word.folded);
  }
  return false;
}

/** Runs the refiners; false where they show that it is no figure after all. */
function refine(tokens: Token[], reading: Reading): boolean {
  if (reading.qualifier === 'none') qualifyBefore(tokens, reading);
  if (!reading.closed || reading.scale === 'multiple') qualifyAfter(tokens, reading);
  if (reading.high !== undefined && reading.scale !== 'score' && foldedAt(tokens, reading.first - 1) === 'between') reading.first--;
  readAdditional(tokens, reading);
  if (reading.scale !== 'multiple') readNoun(tokens, reading, (i) => wholeAt(tokens, i));
  if (!reading.closed) readRate(tokens, reading);
  return true;
}

function wholeAt(tokens: Token[], i: number): { value: number; next: number } | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') {
    const read = digitsValue(token.text);
    return read && { value: read.value, next: i + 1 };
  }
  return token?.kind === 'word' && isNumberWord(token.word.folded) ? readWords(tokens, i) : undefined;
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
  if (reading.sign) figure.sign = reading.sign;
  if (reading.additional) figure.additional = true;
  if (reading.outOf !== undefined) figure.outOf = reading.outOf;
  return figure;
}
