/** Where the subject of a fact stands before a word of a sentence: by its name, or by a pronoun that opens the sentence. */

import { OF_ANOTHER, PRONOUNS } from '../../language/closedWords.ts';
import { foldedAt } from '../../language/tokens.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Tied } from '../fillers/filler.ts';
import { isAbout, type Target } from '../targets/target.ts';
import { inFocus } from './focus.ts';
import type { Scene } from './scene.ts';

/** The mention of what a fact is about that ends nearest before token `at`. */
export const namedBefore = (target: Pick<Target, 'subjects'>, at: number, mentions: readonly CastMention[]) =>
  mentions.filter((m) => m.first >= 0 && m.last <= at && isAbout(target, m.keys)).pop();

/** The token after the subject that stands nearest before token `at`, or -1. "A firm like Pelham, based in …" is another firm. */
export function subjectBefore({ target }: Pick<Tied, 'target'>, at: number, scene: Scene): number {
  const { mentions, analysis, sentence } = scene;
  const { tokens } = analysis;
  const named = namedBefore(target, at, mentions);
  if (named) return OF_ANOTHER.has(foldedAt(tokens, named.first - 1)) ? -1 : named.last;
  const { first } = sentence;
  return first < at && PRONOUNS.has(foldedAt(tokens, first)) && target.subjects.includes(inFocus(scene).key) ? first + 1 : -1;
}
