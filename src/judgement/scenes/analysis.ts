/** What can be read from a piece of prose without a fact base: tokens, sentences, dates and figures. */
import type { Fact } from '../../factbase/model.ts';
import { oncePer } from '../../language/once.ts';
import { type Sentence, splitSentences } from '../../language/sentences.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { firstWhere } from '../../lists.ts';
import { findDates } from '../../values/dates/index.ts';
import { findFigures } from '../../values/figures/index.ts';
import type { DateValue, Figure } from '../../values/value.ts';

/** A piece of prose read for its values. */
export interface Analysis {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  dates: DateValue[];
  figures: Figure[];
  /** Indexes of the tokens that carry meaning, in order: words that are not function words, and numbers. */
  content: number[];
}

/** Reads a text. Linear in its length. */
export function analyse(text: string, order?: 'day-first' | 'month-first'): Analysis {
  const tokens = tokenize(text);
  const dates = findDates(text, tokens, { order });
  const figures = findFigures(text, tokens, dates);
  const sentences = splitSentences(text, tokens).flatMap((s) => cut(s, tokens));
  return { text, tokens, sentences, dates, figures, content: contentOf(tokens) };
}

/** Indexes of the tokens that carry meaning. */
export function contentOf(tokens: readonly Token[]): number[] {
  const content: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind === 'number' || (token.kind === 'word' && !token.word.function)) content.push(i);
  }
  // A header such as "For" or "Against" has no other words than these.
  if (!content.length) for (let i = 0; i < tokens.length; i++) if (tokens[i].kind === 'word') content.push(i);
  return content;
}

/** A fact's statement, read once. */
export const statementOf = oncePer((fact: Fact): Analysis => {
  return analyse(fact.statement);
});

/** Longest sentence judged as one, in tokens. Beyond it prose is a list or no prose, and work on a sentence grows with the square of its claims. */
const LONGEST = 160;

/** Cuts a sentence that is too long, at the start of a clause where one is near. */
function cut(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
  if (sentence.last - sentence.first <= LONGEST) return [sentence];
  const pieces: Sentence[] = [];
  const bounds = sentence.clauses.map((c) => c.first);
  let b = 0;
  for (let first = sentence.first; first < sentence.last; ) {
    let last = Math.min(first + LONGEST, sentence.last);
    while (b < bounds.length && bounds[b] <= first) b++;
    while (last < sentence.last && b + 1 < bounds.length && bounds[b + 1] <= last) b++;
    if (last < sentence.last && b < bounds.length && bounds[b] > first && bounds[b] <= last) last = bounds[b];
    pieces.push({
      ...sentence,
      first,
      last,
      start: tokens[first].start,
      end: last < sentence.last ? tokens[last].start : sentence.end,
      clauses: [{ first, last }],
    });
    first = last;
  }
  return pieces;
}

/** The stretch of a sorted list whose items' numbers lie in [from, to). */
export function stretch<T>(items: readonly T[], at: (item: T) => number, from: number, to: number): T[] {
  const first = firstWhere(items.length, (i) => at(items[i]) >= from);
  let end = first;
  while (end < items.length && at(items[end]) < to) end++;
  return items.slice(first, end);
}

/** Index of the first token that starts at or after `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstWhere(tokens.length, (i) => tokens[i].start >= offset);
