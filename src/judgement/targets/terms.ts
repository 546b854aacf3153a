/** How telling each word of a statement is of one of its values. */
import { phrasalAt } from '../../language/phrasalVerbs.ts';
import type { Span } from '../../values/value.ts';
import type { FactValue } from './factValues.ts';
import type { Reading } from './reading.ts';

/** How telling a lemma is, 0–1. */
export type Idf = (lemma: string) => number;

/** Share of a word's weight that reaches a value when another value of the statement stands nearer to the word. */
const FAR_SHARE = 0.4;

export function termsOf(reading: Reading, value: FactValue, values: Span[], subjects: Span[], idf: Idf): Map<string, number> {
  const { analysis } = reading;
  const { tokens } = analysis;
  const weights = new Map<string, number>();
  for (const i of analysis.content) {
    const token = tokens[i];
    if (inside(token, subjects) || (value.span && inside(token, [value.span]))) continue;
    if (values.some((v) => v !== value.span && inside(token, [v]))) continue;
    // As it is read of a draft: "stepped down" is "resigned".
    const lemma = phrasalAt(tokens, i) ?? token.word.lemma;
    let weight = idf(lemma);
    if (value.span && values.length > 1) {
      const own = gap(token, value.span);
      const nearest = Math.min(...values.map((v) => gap(token, v)));
      if (nearest < own) weight *= FAR_SHARE;
    }
    weights.set(lemma, Math.max(weight, weights.get(lemma) ?? 0));
  }
  return weights;
}

const inside = (token: Span, spans: Span[]) => spans.some((s) => token.start >= s.start && token.end <= s.end);
/** Characters between two spans; 0 where they overlap. */
export const gap = (a: Span, b: Span) => (a.end <= b.start ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0);
