/** Reduces a folded word to its lemma: irregular forms by table, the rest by the Porter2 stemmer. */
import stem from 'wink-porter2-stemmer';

/** Lemma of a folded, lower-case word. Numbers and marks are their own lemma. */
export function lemmaOf(folded: string): string {
  return /^[a-z']+$/.test(folded) ? stem(folded) : folded;
}
