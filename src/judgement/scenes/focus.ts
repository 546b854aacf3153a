/** Who the next sentence may mean by a pronoun or by nothing at all. */
import { isComma } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Discourse } from './discourse.ts';
import type { Scene } from './scene.ts';

const PRONOUNS = wordSet('he she it they his her its their him them this these');
/** How far into a sentence its subject is looked for, in tokens. */
const OPENING = 12;

/**
 * The focus after a sentence: the first name of the cast that opens it; nobody where a stranger opens it; else the focus before, a sentence older.
 */
export function focusAfter(scene: Scene): Discourse['focus'] {
  const before = scene.discourse.focus;
  const { sentence, analysis } = scene;
  const opening = analysis.tokens[sentence.first];
  const mention = scene.mentions.find((m) => m.first >= sentence.first && !isOwner(m, scene));
  const stranger = scene.strangers.find((s) => !s.opensSentence);
  const startsWithPronoun = opening !== undefined && PRONOUNS.has(opening.word.folded);
  if (startsWithPronoun && before.key) return { key: before.key, age: 1 };
  if (stranger && stranger.first < sentence.first + 3 && (!mention || stranger.first < mention.first)) return { key: '', age: 0 };
  if (mention && mention.first < sentence.first + OPENING) return { key: mention.keys[0], age: 1 };
  if (mention && !before.key) return { key: mention.keys[0], age: 1 };
  return before.key ? { key: before.key, age: before.age + 1 } : before;
}

/** "The Rovers' captain, Ann Boyd, …": the sentence speaks of the captain. */
function isOwner({ last }: CastMention, { analysis: { tokens }, mentions }: Scene): boolean {
  if (!GENITIVE.test(tokens[last]?.text ?? '')) return false;
  return mentions.some((m) => m.first > last && m.first <= last + TITLE && isComma(tokens, m.first - 1) && isComma(tokens, m.last));
}
const GENITIVE = /^['’]s?$/;
/** Tokens that a title may take, with its comma. */
const TITLE = 5;
