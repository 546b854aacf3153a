/**
 * What a number is a number of: 12.5% · 12 per cent · 3 percentage points · 25 basis points · £4m · 5 million euros · 50p · 7.2 miles ·
 * 4 km² · five-hour · 45-year-old · 6 feet 2 inches · 6'2" · two hours and 15 minutes · 4-million-dollar.
 */

import { foldedAt, isComma, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Unit } from '../../value.ts';
import { COMPOUND_DIMENSIONS } from '../data/units.ts';
import { inWords, isDash, isHyphen, joined, type NumberReading, type Reading, tidy } from '../reading.ts';
import { convert, currencyAt, type EndingCurrency, unitAt, unitNamed } from '../units.ts';
import { readDigits } from './digits.ts';
import { isNumberWord, readWords } from './words.ts';

/** The sort of value at the end of a number: scale and unit, a factor for pence and basis points, and where it ends. */
export interface Suffix {
  scale: 'percent' | 'points' | 'money' | 'measure';
  unit?: Unit;
  factor: number;
  next: number;
  noun?: string[];
}

/** No percentage moves by more points. */
const MOST_POINTS = 60;

const PERCENT = wordSet('% percent pct ٪ ％');

/** Reads percent, currency or unit at token `i`, right after a number (a hyphen may join them). `digits`: the number is in digits. */
export function readSuffix(tokens: Token[], i: number, digits: boolean): Suffix | undefined {
  let at = i;
  const hyphenated = isHyphen(tokens[at]) && joined(tokens, at) && joined(tokens, at + 1);
  if (hyphenated) at++;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '(') return digits ? readBracketed(tokens, at + 1) : undefined;
  return readPercent(tokens, at) ?? readCurrency(tokens, at) ?? readUnit(tokens, at, digits, hyphenated) ?? readStretch(tokens, at);
}

/** "347.1 (square kilometres)": a unit alone in brackets, as tables have it. Short ones may be anything ("12 (m)", "5 (min)"). */
function readBracketed(tokens: Token[], i: number): Suffix | undefined {
  const found = tokens[i]?.text.length > 3 ? unitAt(tokens, i, true) : undefined;
  return found && tokens[found.next]?.text === ')' ? { scale: 'measure', unit: found.unit, factor: 1, next: found.next + 1 } : undefined;
}

function readPercent(tokens: Token[], i: number): Suffix | undefined {
  const word = foldedAt(tokens, i);
  let next = 0;
  if (PERCENT.has(word)) next = i + 1;
  else if (word === 'per' && foldedAt(tokens, i + 1) === 'cent') next = i + 2;
  // "A 20-per-cent rise".
  else if (word === 'per' && isHyphen(tokens[i + 1]) && foldedAt(tokens, i + 2) === 'cent') next = i + 3;
  else if (word === 'pc' && joined(tokens, i)) next = i + 1;
  if (next) {
    const dash = isHyphen(tokens[next]) ? next + 1 : next;
    if (/^points?$/.test(foldedAt(tokens, dash))) return { scale: 'points', factor: 1, next: dash + 1 };
    return { scale: 'percent', factor: 1, next };
  }
  const second = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  if (/^points?$/.test(foldedAt(tokens, second))) {
    if (word === 'percentage') return { scale: 'points', factor: 1, next: second + 1 };
    if (word === 'basis') return { scale: 'points', factor: 0.01, next: second + 1 };
  }
  // "416pp" of a book.
  if (word === 'pp' && joined(tokens, i) && Number(tokens[i - 1]?.text) > MOST_POINTS) return undefined;
  if (word === 'pp' || word === 'ppt' || word === 'ppts') return { scale: 'points', factor: 1, next: i + 1 };
  if (word === 'bps') return { scale: 'points', factor: 0.01, next: i + 1 };
  return undefined;
}

function readCurrency(tokens: Token[], i: number): Suffix | undefined {
  const found = currencyAt(tokens, i);
  return found && { scale: 'money', unit: found.unit, factor: found.share, next: found.next };
}

function readUnit(tokens: Token[], i: number, digits: boolean, hyphenated: boolean): Suffix | undefined {
  const token = tokens[i];
  if (token.text === "'" || token.text === '’' || token.text === '′') {
    // 6'2": feet only where inches follow.
    if (!joined(tokens, i) || !joined(tokens, i + 1) || tokens[i + 1].kind !== 'number' || !/^["”″]$/.test(tokens[i + 2]?.text ?? ''))
      return undefined;
    return { scale: 'measure', unit: unitNamed('ft'), factor: 1, next: i + 1 };
  }
  // 20C, 68F: degrees only right after digits.
  if (
    digits &&
    joined(tokens, i) &&
    (token.text === 'C' || token.text === 'F') &&
    (!joined(tokens, i + 1) || tokens[i + 1].kind === 'mark')
  ) {
    return { scale: 'measure', unit: unitNamed(`°${token.text}`), factor: 1, next: i + 1 };
  }
  const found = unitAt(tokens, i, digits);
  if (!found) return undefined;
  // "14L/32R" is a runway, "10-11 FT" free throws.
  if (tokens[found.next]?.text === '/' && joined(tokens, found.next) && tokens[found.next + 1]?.kind === 'number') return undefined;
  if (token.text.length === 2 && token.word.acronym && found.unit.symbol !== token.text) return undefined;
  // "1990s", "in 10 in 2012": single letters and "in" are units only where nothing else reads them.
  if (token.text === 's' && joined(tokens, i) && !/[.]/.test(tokens[i - 1].text)) return undefined;
  // "twelve stone lions", "two second chances": a unit in the singular right before a noun is none, unless a hyphen binds it.
  if (
    !hyphenated &&
    /^(stone|second|knot|yard|foot)$/.test(token.word.folded) &&
    isPlainWord(tokens[found.next]) &&
    token.word.folded !== 'foot' &&
    !(token.word.folded === 'stone' && isNumberWord(foldedAt(tokens, found.next)))
  )
    return undefined;
  let { next } = found;
  let noun: string[] | undefined;
  if (found.unit.dimension === 'time') {
    // "45-year-old", "45 years old", "45 years of age".
    const dash = isHyphen(tokens[next]) ? next + 1 : next;
    if (/^olds?$/.test(foldedAt(tokens, dash))) {
      next = dash + 1;
      noun = ['old'];
    } else if (foldedAt(tokens, next) === 'of' && foldedAt(tokens, next + 1) === 'age') {
      next += 2;
      noun = ['old'];
    }
  }
  return { scale: 'measure', unit: found.unit, factor: 1, next, noun };
}

/** Between a number and a unit of time, and the time is as long without it. */
const STRETCHING = wordSet('consecutive successive straight full whole solid long calendar flight flying');

/** "Six consecutive weeks", "11,350 flight hours". */
function readStretch(tokens: Token[], i: number): Suffix | undefined {
  const found = STRETCHING.has(foldedAt(tokens, i)) && /s$/.test(foldedAt(tokens, i + 1)) ? unitAt(tokens, i + 1, false) : undefined;
  return found?.unit.dimension === 'time' ? { scale: 'measure', unit: found.unit, factor: 1, next: found.next } : undefined;
}

const isPlainWord = (token: Token | undefined) => token !== undefined && token.kind === 'word' && token.spaceBefore && !token.word.capital;

/** Applies a suffix to a reading. */
export function applySuffix(reading: Reading, suffix: Suffix): void {
  reading.scale = suffix.scale;
  reading.unit = suffix.unit;
  reading.next = suffix.next;
  if (suffix.noun) reading.noun = suffix.noun;
  if (suffix.factor !== 1) {
    reading.value = tidy(reading.value * suffix.factor);
    if (reading.high !== undefined) reading.high = tidy(reading.high * suffix.factor);
    reading.precision = tidy(reading.precision * suffix.factor);
  }
}

/**
 * Adds smaller units that follow: "6 feet 2 inches", "two hours, 15 minutes and 3 seconds", "an hour and a half"; "£4 and 50 pence" is none. `least` is the
 * smallest unit so far.
 */
export function readCompound(tokens: Token[], reading: Reading, least = reading.unit): void {
  const { unit } = reading;
  if (!unit || !least || !COMPOUND_DIMENSIONS.has(unit.dimension) || reading.high !== undefined || reading.noun.length > 0) return;
  // "Stood at 31.4 feet, eight inches below": whoever tells tenths tells no smaller unit.
  if (least === unit && reading.precision < 1 && reading.form === 'digits') return;
  let at = reading.next;
  const feet = tokens[at - 1]?.text;
  if (feet === "'" || feet === '’' || feet === '′') {
    reading.value = tidy(reading.value + Number(tokens[at].text) / 12);
    reading.precision = 1 / 12;
    reading.next = at + 2;
    return;
  }
  const and = foldedAt(tokens, at) === 'and';
  if (and && least === unit) {
    const tail = foldedAt(tokens, at + 2);
    if (/^an?$/.test(foldedAt(tokens, at + 1)) && (tail === 'half' || tail === 'quarter') && foldedAt(tokens, at + 3) !== 'of') {
      // "an hour and a half", "a year and a quarter"
      reading.value += tail === 'half' ? 0.5 : 0.25;
      reading.precision = tail === 'half' ? 0.5 : 0.25;
      reading.next = at + 3;
      return;
    }
  }
  if (and || tokens[at]?.text === ',') at++;
  const token = tokens[at];
  if (!token) return;
  let number: NumberReading | undefined;
  if (token.kind === 'number') number = readDigits(tokens, at, false);
  // "Two years and a month", where "a month" begins nothing else.
  else if (and && /^an?$/.test(token.word.folded)) number = inWords(at, at + 1, 1);
  else if (token.kind === 'word') number = readWords(tokens, at);
  if (!number) return;
  let suffix = readSuffix(tokens, number.next, token.kind === 'number');
  // "5ft 10in", "5 ft 10\"", "5 ft 10 in tall": "in" is an inch only here; "6 ft 2 in his socks" is as tall.
  if (!suffix && unit.symbol === 'ft' && isInch(tokens, number.next)) {
    suffix = { scale: 'measure', unit: unitNamed('in'), factor: 1, next: number.next + 1 };
  }
  // "1h 20m" is no length.
  if (suffix?.unit?.symbol === 'm' && unit.symbol === 'h' && joined(tokens, number.next)) suffix.unit = unitNamed('min');
  // "Six foot two", "eleven stone six": nobody needs to say inches or pounds.
  const smaller = suffix ? undefined : smallerOf(tokens, at, number);
  if (smaller) suffix = { scale: 'measure', unit: unitNamed(smaller), factor: 1, next: number.next };
  if (suffix?.scale !== 'measure' || !suffix.unit || suffix.noun) return;
  const inches = suffix.unit.dimension === unit.dimension && suffix.unit.factor < least.factor;
  const part = inches ? convert(number.value, suffix.unit, unit) : undefined;
  // A smaller part is less than one of the larger unit, or it is a second figure of its own.
  if (part === undefined || part >= 1.0001 * (least.factor / unit.factor)) return;
  reading.value = tidy(reading.value + part);
  reading.precision = convert(number.precision, suffix.unit, unit)!;
  reading.next = suffix.next;
  readCompound(tokens, reading, suffix.unit);
}

/** The unit that a bare number is in behind a larger one: inches behind feet, pounds behind stones. */
function smallerOf(tokens: Token[], at: number, { next, value, form }: NumberReading): string | undefined {
  const larger = foldedAt(tokens, at - 1);
  const isEnd = tokens[next]?.kind !== 'word' || /^(?:and|in|tall|with|at)$/.test(foldedAt(tokens, next));
  if (form !== 'words' || !isEnd) return undefined;
  return larger === 'foot' && value < 12 ? 'in' : larger === 'stone' && value < 14 ? 'lb' : undefined;
}

/** "In" or a mark for inches that leads to no place or time. */
const isInch = (tokens: Token[], at: number): boolean =>
  joined(tokens, at)
    ? /^(in|["”″])$/.test(tokens[at].text)
    : foldedAt(tokens, at) === 'in' && !isComma(tokens, at - 2) && !tokens[at + 1]?.word?.capital && !LED.test(foldedAt(tokens, at + 1));
const LED = /^(?:the|an?|th(?:is|at|ese|ose)|every|each|all|its|our|my|your|\d.*)$/;

/** The sign and the currency before a number that begins at token `first`; moves the reading's start over them. */
export function readPrefix(tokens: Token[], reading: Reading, money: EndingCurrency | undefined): void {
  if (money) {
    reading.first = money.first;
    reading.scale = 'money';
    reading.unit = money.unit;
  }
  const before = tokens[reading.first - 1];
  if (!before) return;
  if (isDash(before) && before.text !== '—' && joined(tokens, reading.first)) {
    const outer = tokens[reading.first - 2];
    // A dash right after a word or a number joins or separates; after a space or an opening bracket it is a minus sign.
    if (!outer || before.spaceBefore || /^[([{:;,]$/.test(outer.text)) {
      reading.sign = -1;
      reading.first--;
    }
  } else if (before.word.folded === 'minus') {
    reading.sign = -1;
    reading.first--;
  } else if (before.text === '+' && joined(tokens, reading.first) && before.spaceBefore) {
    reading.first--;
  }
}
