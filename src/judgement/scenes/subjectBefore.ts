/** Where the subject of a fact stands before a word of a sentence: by its name, or by a pronoun that opens the sentence. */

import { OF_ANOTHER, PRONOUNS } from '../../language/closedWords.ts';
import { foldedAt } from '../../language/tokens.ts';
import type { Tied } from '../fillers/filler.ts';
import type { Scene } from './scene.ts';

/** The token after the subject that stands nearest before token `at`, or -1. "A firm like Pelham, based in …" is another firm. */
export function subjectBefore(
  { target }: Pick<Tied, 'target'>,
  at: number,
  { mentions, analysis: { tokens }, sentence, discourse }: Scene,
): number {
  const named = mentions.filter((m) => m.first >= 0 && m.last <= at && m.keys.some((k) => target.subjects.includes(k))).pop();
  if (named) return OF_ANOTHER.has(foldedAt(tokens, named.first - 1)) ? -1 : named.last;
  const { first } = sentence;
  return first < at && PRONOUNS.has(foldedAt(tokens, first)) && target.subjects.includes(discourse.focus.key) ? first + 1 : -1;
}
