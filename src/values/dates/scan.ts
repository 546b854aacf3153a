/** One pass over a piece of prose: its tokens, and what each means to the grammar of dates. */
import type { Token } from '../../language/tokens.ts';
import type { DateParts, DateValue, Grain } from '../value.ts';
import { AMBIGUOUS_MONTHS, CARDINALS, DECADES, MONTHS, ORDINALS, SEASONS, TITLES, WEEKDAYS } from './lexicon.ts';
import { NAMED_DAYS } from './named-days.ts';

/** Classes of trigger words; a parser names those that it wakes at. */
export const Class = {
  Number: 1,
  Month: 2,
  Weekday: 4,
  Season: 8,
  Ordinal: 16,
  Cardinal: 32,
  Decade: 64,
  Fiscal: 128,
  Quarter: 256,
  Relative: 512,
  Clock: 1024,
  Apostrophe: 2048,
  NamedDay: 4096,
} as const;

const classes = new Map<string, number>();
const add = (words: Iterable<string>, bit: number) => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
};
add(MONTHS.keys(), Class.Month);
add(WEEKDAYS.keys(), Class.Weekday);
add(SEASONS.keys(), Class.Season);
add(ORDINALS.keys(), Class.Ordinal);
add(CARDINALS.keys(), Class.Cardinal);
add(DECADES.keys(), Class.Decade);
add(['fy', 'fiscal', 'financial'], Class.Fiscal);
add(['q', 'h', 'half', 'quarter'], Class.Quarter);
add(
  [
    'last',
    'next',
    'following',
    'previous',
    'preceding',
    'same',
    'that',
    'this',
    'today',
    'yesterday',
    'tomorrow',
    'several',
    'day',
    'week',
    'month',
    'year',
  ],
  Class.Relative,
);
add(['noon', 'midday', 'midnight', 'half', 'quarter'], Class.Clock);
add(
  NAMED_DAYS.map(([[word]]) => word),
  Class.NamedDay,
);
add(["'", '\u2019', '\u2018'], Class.Apostrophe);

/** A date found, with the tokens it covers: `next` is the first token after it. */
export interface Match {
  first: number;
  next: number;
  value: DateBody;
}

/** A date value but for its span, which the tokens give. */
export type DateBody = Omit<DateValue, 'start' | 'end' | 'kind'>;

/** Recognises one family of forms at a trigger token. */
export interface DateParser {
  /** Name for messages and tests. */
  name: string;
  /** Classes of the tokens that wake it. */
  triggers: number;
  /** The date, or dates, whose trigger is token `at`; tokens before `scan.taken` belong to another date. */
  read(scan: Scan, at: number): Match | Match[] | undefined;
}

export interface FindOptions {
  /** Order of "03/04/2012"; absent: ambiguous. */
  order?: 'day-first' | 'month-first';
}

export class Scan {
  /** First token that no date has taken yet. */
  taken = 0;
  private ambiguousNames?: boolean;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly options: FindOptions,
  ) {}

  /** Folded form of a token; empty outside the text. */
  word(at: number): string {
    return this.tokens[at]?.word.folded ?? '';
  }

  classAt(at: number): number {
    const token = this.tokens[at];
    if (!token) return 0;
    return token.kind === 'number' ? Class.Number : (classes.get(token.word.folded) ?? 0);
  }

  /** Whether token `at` follows the one before it without a space. */
  glued(at: number): boolean {
    return at > 0 && at < this.tokens.length && !this.tokens[at].spaceBefore;
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number';
  }

  /** Whether the token is a word in lower case. */
  isLower(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !token.word.capital;
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && token.word.capital;
  }

  /** Whether a sentence, a clause after a colon, or the text begins at the token. */
  startsSentence(at: number): boolean {
    if (at <= 0) return at === 0;
    const before = this.word(at - 1);
    if (isOpening(before)) return this.startsSentence(at - 1) || at === 1;
    return before === '.' || before === '!' || before === '?' || before === ':' || before === '\u2022';
  }

  /** Whether a clause or the text ends before the token. */
  endsClause(at: number): boolean {
    const token = this.tokens[at];
    return !token || (token.kind === 'mark' && CLOSING.has(token.text));
  }

  /** Whether the text speaks of a person or thing called April, May, June, March or August ("Theresa May"). */
  namesMonth(): boolean {
    this.ambiguousNames ??= this.tokens.some(
      (token, i) =>
        i > 0 &&
        token.word.capital &&
        AMBIGUOUS_MONTHS.has(token.word.folded) &&
        TITLES.has(this.tokens[i - 1].word.folded) &&
        !this.isNumber(i + 1),
    );
    return this.ambiguousNames;
  }
}

const CLOSING = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '"', '\u201d', '\u2019', '\u2013', '\u2014', '\u2026', '|']);
const OPENING = new Set(['(', '[', '"', '\u201c', '\u2018', "'", '*']);
export const isOpening = (mark: string): boolean => OPENING.has(mark);

/** A value body with everything but the calendar parts at rest. */
export function body(grain: Grain, from: DateParts, to: DateParts = from, more: Partial<DateBody> = {}): DateBody {
  return { grain, from, to, range: false, qualifier: 'none', ...more };
}

/** Joins neighbours in order, each with what the joins before it made, wherever `join` makes one of two. */
export function joinNeighbours(matches: Match[], join: (a: Match, b: Match) => Match | undefined): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const last = out[out.length - 1];
    const joined = last && join(last, match);
    if (joined) out[out.length - 1] = joined;
    else out.push(match);
  }
  return out;
}
