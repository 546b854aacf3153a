/** Which telling words of a phrase a fact has: a phrase means a fact that has them all. */
import { related } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { DateValue } from '../../values/value.ts';
import { stretch } from '../analysis.ts';
import type { Scene } from '../scene.ts';
import type { Target } from '../target.ts';

/** Words that name nothing by themselves. */
const SHELLS = wordSet('one figure number total time amount level before house');
/** Words for what was before; a record is so by itself. */
const OLD = wordSet('old former previous earlier last');

/** How many telling words of [from, to) a fact has; undefined where it lacks one. Dates and numbers are no words. */
export function wordsMeant(target: Target, scene: Scene, from: number, to: number, date?: DateValue): number | undefined {
  let met = 0;
  for (const i of stretch(scene.analysis.content, (n) => n, from, to)) {
    const token = scene.analysis.tokens[i];
    if (SHELLS.has(token.word.folded) || (date && date.start <= token.start && token.end <= date.end)) continue;
    if (scene.claims.some((c) => c.value.kind === 'figure' && c.first <= i && i < c.last)) continue;
    if (isWordOf(target, scene, i)) met++;
    // "The crane vase" of what the base calls the crane: the noun only says what it is.
    else if (token.word.capital || !isSubjectAt(target, scene, i - 1)) return undefined;
  }
  return met;
}

const isSubjectAt = (target: Target, { mentions }: Scene, at: number): boolean =>
  mentions.some((m) => m.last === at + 1 && m.first >= 0 && m.keys.some((k) => target.subjects.includes(k)));

/** Whether the word at a token is the fact's own, a near synonym, or part of a name that it has. */
export function isWordOf(target: Target, scene: Scene, at: number): boolean {
  const { lemma } = scene.analysis.tokens[at].word;
  if (target.vocabulary.has(lemma)) return true;
  if (OLD.has(lemma) && [...OLD.all(), 'record'].some((word) => target.vocabulary.has(word))) return true;
  if (
    scene.mentions.some(
      (m) => m.first <= at && at < m.last && m.keys.some((k) => target.subjects.includes(k) || target.companions.includes(k)),
    )
  )
    return true;
  for (const own of target.lemmas) if (related(own, lemma) >= 0.8) return true;
  return false;
}
