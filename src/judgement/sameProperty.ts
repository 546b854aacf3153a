/** Whether two targets say the same thing of two subjects, so that their values can be taken for each other. */
import type { Target } from './target.ts';

/** Share of their words that two such targets must have in common. */
const SAME_WORDS = 0.6;

export function sameProperty(a: Target, b: Target): boolean {
  if (a.property === b.property) return a.property !== '';
  if (a.phrases.some((p) => b.phrases.some((q) => p.lemmas.join(' ') === q.lemmas.join(' ')))) return true;
  let common = 0;
  for (const lemma of a.terms.keys()) if (b.terms.has(lemma)) common++;
  return common >= SAME_WORDS * Math.max(a.terms.size, b.terms.size) && common > 0;
}
