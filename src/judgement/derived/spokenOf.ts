/** The names that what is said at a place of a sentence may be said of: those before it in their own right, else the one in focus. */

import { OF_ANOTHER } from '../../language/closedWords.ts';
import type { Word } from '../../language/words.ts';
import { inFocus } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import { isPhraseKey } from '../targets/target.ts';

export function keysSpokenOf(at: number, scene: Scene): string[] {
  const { ownMentions, analysis, sentence, strangers } = scene;
  const { tokens } = analysis;
  const before = ownMentions.filter((m) => m.last <= at && !isPhraseKey(m.keys[0]));
  if (strangers.some((s) => !s.opensSentence && s.last <= at)) return [];
  if (before.length) {
    // "Its sequel", "the makers of Glass Harbour" are something else; "Ana Ruiz's film" too.
    const own = before.filter((m) => !OF_ANOTHER.has(tokens[m.first - 1]?.word.folded ?? '') && tokens[m.last]?.kind !== 'clitic');
    return own.length === before.length && before.length === 1 ? own[0].keys : [];
  }
  const { key } = inFocus(scene);
  return /^(?:it|they|he|she)$/.test(tokens[sentence.first].word.folded) && key ? [key] : [];
}

/**
 * Whether what is said at a token is said of the name before it, or of the pronoun that opens the sentence: nothing stands between them but words that may
 * (`passes`), and no mark or number.
 */
export function isSaidOfSubject(
  at: number,
  { ownMentions, analysis: { tokens }, sentence }: Scene,
  passes: (word: Word) => boolean,
): boolean {
  const own = ownMentions.filter((m) => m.last <= at).pop();
  for (let i = own ? own.last : sentence.first + 1; i < at; i++) if (tokens[i].kind !== 'word' || !passes(tokens[i].word)) return false;
  return true;
}
