/** The smallest readers: a day, a month, a year, a weekday, a joining word. Each answers with what it read and the next token. */
import { wordSet } from '../../language/wordSet.ts';
import type { DateParts } from '../value.ts';
import { isPossible } from './calendar.ts';
import { CARDINALS, DASHES, MEASURE_NOUNS, MONTHS, NOT_PLURAL, ORDINALS, RANGE_WORDS, VERB_MONTHS, WEEKDAYS } from './lexicon.ts';
import { isOpening, type Scan } from './scan.ts';

export interface Read {
  n: number;
  next: number;
}

const SUFFIX = wordSet('st nd rd th');
const UP_TO_99 = /^\d{1,2}$/;
const FOUR_DIGITS = /^\d{4}$/;

/** Whether a date may begin at the token: not glued to something that makes it part of another number or word ("3/4", "£5", "F-16"). */
export function startsClean(scan: Scan, at: number): boolean {
  if (!scan.glued(at)) return true;
  const before = scan.word(at - 1);
  if (isOpening(before) || before === '\u2014') return true;
  if (before === '-' || before === '\u2013') return scan.tokens[at - 2]?.kind === 'word' && scan.isLower(at - 2);
  return before === ',' || before === ';' || before === ':' ? !scan.isNumber(at - 2) : false;
}

/** "22", "22nd", "the 22nd" is read by the caller. Ordinal words: "first" to "thirty-first". */
export function readDay(scan: Scan, at: number): (Read & { ordinal: boolean }) | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (!UP_TO_99.test(token.text)) return undefined;
    const n = Number(token.text);
    if (n < 1 || n > 31) return undefined;
    if (scan.glued(at + 1)) {
      const after = scan.tokens[at + 1];
      if (SUFFIX.has(after.word.folded)) return { n, next: at + 2, ordinal: true };
      if (after.kind === 'word' || (after.text === ':' && scan.isNumber(at + 2)) || after.text === '%' || after.text === '\u00b0')
        return undefined;
    }
    return { n, next: at + 1, ordinal: false };
  }
  const word = readOrdinalWord(scan, at);
  return word && word.n <= 31 ? { ...word, ordinal: true } : undefined;
}

/** "third", "twenty-second". */
export function readOrdinalWord(scan: Scan, at: number): Read | undefined {
  const n = ORDINALS.get(scan.word(at));
  if (n !== undefined) return { n, next: at + 1 };
  const tens = CARDINALS.get(scan.word(at));
  if (tens !== undefined && tens >= 20 && DASHES.has(scan.word(at + 1))) {
    const unit = ORDINALS.get(scan.word(at + 2));
    if (unit !== undefined && unit < 10) return { n: tens + unit, next: at + 3 };
  }
  return undefined;
}

/** "two", "twenty-two", "a", "12": a small count. */
export function readCount(scan: Scan, at: number): Read | undefined {
  if (scan.isNumber(at)) return /^\d{1,3}$/.test(scan.tokens[at].text) ? { n: Number(scan.tokens[at].text), next: at + 1 } : undefined;
  const n = CARDINALS.get(scan.word(at));
  if (n === undefined) return undefined;
  if (n >= 20 && scan.word(at + 1) === '-') {
    const unit = CARDINALS.get(scan.word(at + 2));
    if (unit !== undefined && unit < 10 && scan.word(at + 2).length > 2) return { n: n + unit, next: at + 3 };
  }
  return { n, next: at + 1 };
}

export interface MonthRead extends Read {
  /** "Sept", "Jan.": needs a day or a year beside it. */
  abbreviated: boolean;
  /** In lower case, and a word of its own so written ("may", "march"). */
  verbLike: boolean;
}

export function readMonth(scan: Scan, at: number): MonthRead | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const folded = token.word.folded;
  const n = MONTHS.get(folded);
  if (n === undefined) return undefined;
  const abbreviated = folded.length < 5 && folded !== 'may' && folded !== 'june' && folded !== 'july';
  const stop = abbreviated && scan.glued(at + 1) && scan.word(at + 1) === '.';
  return { n, next: stop ? at + 2 : at + 1, abbreviated, verbLike: !token.word.capital && VERB_MONTHS.has(folded) };
}

/** "Tuesday", "Tues.", with a comma after it where `comma`. */
export function readWeekday(scan: Scan, at: number): (Read & { abbreviated: boolean }) | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const n = WEEKDAYS.get(token.word.folded);
  if (n === undefined) return undefined;
  const abbreviated = !token.word.folded.endsWith('day');
  const stop = abbreviated && scan.glued(at + 1) && scan.word(at + 1) === '.';
  return { n, next: stop ? at + 2 : at + 1, abbreviated };
}

const BEFORE_CHRIST = wordSet('bc bce b.c. b.c.e. bp');

/** Four digits 1000–2199 standing as a number of their own. */
export function isYearNumber(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !FOUR_DIGITS.test(token.text)) return false;
  const n = Number(token.text);
  if (n < 1000 || n > 2199) return false;
  if (BEFORE_CHRIST.has(scan.word(at + 1))) return false;
  if (!scan.glued(at + 1)) return true;
  const after = scan.tokens[at + 1];
  if (after.kind === 'word' || after.kind === 'number') return false;
  return after.text !== '%' && after.text !== '\u00b0' && after.text !== '+' && !(after.text === ':' && scan.isNumber(at + 2));
}

/**
 * The year after a day and month, or after a month: "2012", ", 2012", "of 2012", "'68", "1066 AD".
 * With a comma before it a count may begin there instead: "On 22 March, 2000 soldiers".
 */
export function readYear(scan: Scan, at: number): Read | undefined {
  let i = at;
  const comma = scan.word(i) === ',' && scan.glued(i);
  if (comma) i++;
  else if (scan.word(i) === 'of' || (scan.word(i) === '-' && scan.glued(i) && scan.glued(i + 1))) i++;
  if (isYearNumber(scan, i)) {
    const n = Number(scan.tokens[i].text);
    if (comma && n % 50 === 0 && countsNoun(scan, i + 1)) return undefined;
    return { n, next: ERAS.has(scan.word(i + 1)) ? i + 2 : i + 1 };
  }
  return comma ? undefined : readShortYear(scan, i);
}

/** Marks of the common era, taken with the year. */
export const ERAS = wordSet('ad a.d. ce c.e.');

/** "'68": a year of this or the last century (00–30: 2000s). */
export function readShortYear(scan: Scan, at: number): Read | undefined {
  const mark = scan.word(at);
  if (mark !== "'" && mark !== '\u2019' && mark !== '\u2018') return undefined;
  if (!scan.glued(at + 1) || !scan.isNumber(at + 1) || (scan.glued(at + 2) && scan.tokens[at + 2].kind === 'word')) return undefined;
  if (!/^\d\d$/.test(scan.tokens[at + 1].text)) return undefined;
  return { n: fullYear(Number(scan.tokens[at + 1].text)), next: at + 2 };
}

/** The year that two digits mean: 00–30 in the 2000s, the rest in the 1900s. */
export const fullYear = (two: number): number => (two <= 30 ? 2000 + two : 1900 + two);

/** Whether the words at the token are what a number before them counts or measures: a plural noun, or one after an adjective. */
export function countsNoun(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return token?.text === '%';
  if (token.word.capital) return false;
  return MEASURE_NOUNS.has(token.word.folded) || isPlural(scan, at);
}

export function isPlural(scan: Scan, at: number): boolean {
  if (!scan.isLower(at)) return false;
  const w = scan.word(at);
  return w.length > 3 && w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is') && !NOT_PLURAL.has(w);
}

/** The word or dash that joins the ends of a range; "and" and "&" are told apart, as they join ends only after "between". */
export function readJoin(scan: Scan, at: number): { kind: 'to' | 'and'; next: number } | undefined {
  const w = scan.word(at);
  if (DASHES.has(w) || RANGE_WORDS.has(w)) return { kind: 'to', next: at + 1 };
  if (w === '/' && scan.glued(at)) return { kind: 'to', next: at + 1 };
  if (w === 'and' || w === '&') return { kind: 'and', next: at + 1 };
  if (w === 'up' && scan.word(at + 1) === 'to') return { kind: 'to', next: at + 2 };
  return undefined;
}

/** Whether "between" stands right before the token, "the" and a weekday apart. */
export function afterBetween(scan: Scan, at: number): boolean {
  let i = at - 1;
  for (let k = 0; k < 3 && (scan.word(i) === 'the' || scan.word(i) === ',' || WEEKDAYS.has(scan.word(i))); k++) i--;
  return scan.word(i) === 'between';
}

/** Fills the year and month that only the other end says, and carries the year over New Year. */
export function joinEnds(a: DateParts, b: DateParts): { from: DateParts; to: DateParts } | undefined {
  const from = { ...a };
  const to = { ...b };
  if (from.year === undefined && to.year !== undefined) {
    const wraps = from.month !== undefined && to.month !== undefined && from.month > to.month;
    from.year = wraps ? to.year - 1 : to.year;
  } else if (to.year === undefined && from.year !== undefined) {
    const wraps = from.month !== undefined && to.month !== undefined && to.month < from.month;
    to.year = wraps ? from.year + 1 : from.year;
  }
  if (!isPossible(from) || !isPossible(to)) return undefined;
  if (from.year !== undefined && to.year !== undefined && order(from) > order(to)) return undefined;
  return { from: tidy(from), to: tidy(to) };
}

const order = (p: DateParts) => (p.year ?? 0) * 512 + (p.month ?? 0) * 32 + (p.day ?? 0);

/** Parts without undefined members, in the order year, month, day. */
export function tidy(p: DateParts): DateParts {
  const out: DateParts = {};
  if (p.year !== undefined) out.year = p.year;
  if (p.month !== undefined) out.month = p.month;
  if (p.day !== undefined) out.day = p.day;
  return out;
}
