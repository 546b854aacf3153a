/** Whether two values can be taken for each other: those of two targets that say the same thing of two subjects, or two of one fact. */
import type { Figure } from '../../values/value.ts';
import type { Target } from '../targets/target.ts';

/** Share of their words that two such targets must have in common. */
const SAME_WORDS = 0.6;

/** Whether two targets say the same thing of two subjects. */
export function sameProperty(a: Target, b: Target): boolean {
  if (a.property === b.property) return a.property !== '';
  if (a.phrases.some((p) => b.phrases.some((q) => p.lemmas.join(' ') === q.lemmas.join(' ')))) return true;
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  let common = 0;
  for (const lemma of ours) if (theirs.includes(lemma)) common++;
  return common >= SAME_WORDS * Math.max(ours.length, theirs.length) && common > 0;
}

/** Whether two figures of one fact may be taken for each other; the second may go without its noun ("212 people in 1950 and 41 in 1980"). */
export const haveOneScale = (a: Figure, b: Figure): boolean => a.scale === b.scale && a.unit?.dimension === b.unit?.dimension;

/** Whether two targets count the same thing, in whatever words: the points that one kicked and the other scored. */
export function countTheSame({ figures: [a] }: Target, { figures: [b] }: Target): boolean {
  const head = a?.noun.at(-1);
  return head !== undefined && head === b?.noun.at(-1) && haveOneScale(a, b);
}

/** What is said of the subject, without the words that only name it. */
function wordsOf(target: Target): readonly string[] {
  const { terms, subjectWords } = target;
  target.predicate ??= [...terms.keys()].filter((lemma) => !subjectWords.some(({ lemmas }) => lemmas.includes(lemma)));
  return target.predicate;
}
