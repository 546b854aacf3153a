/** Who the next sentence may mean by a pronoun or by nothing at all. */
import { isComma } from '../../language/tokens.ts';
import { wordClass } from '../../language/wordClasses.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type Focus, NOBODY } from './discourse.ts';
import type { Scene } from './scene.ts';

const PRONOUNS = wordSet('he she it they his her its their him them this these');
/** How far into a sentence its subject is looked for, in tokens. */
const OPENING = 12;

/**
 * The focus after a sentence: the first name of the cast that opens it; nobody where a stranger opens it; else the focus before, a sentence older.
 */
export function focusAfter(scene: Scene): Focus {
  const before = scene.discourse.focus;
  const { sentence, analysis } = scene;
  const opening = analysis.tokens[sentence.first];
  const mention = scene.mentions.find((m) => m.first >= sentence.first && !isOwner(m, scene));
  const stranger = scene.strangers.find((s) => !s.opensSentence);
  const startsWithPronoun = opening !== undefined && PRONOUNS.has(opening.word.folded);
  if (startsWithPronoun && before.key) return { key: before.key, age: 1 };
  if (stranger && stranger.first < sentence.first + 3 && (!mention || stranger.first < mention.first)) return NOBODY;
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

const PERSONAL_WORDS = wordSet('he she him her his himself herself');
/** Pronouns of a person. "She" may be a ship, too. */
const PERSONAL = wordClass(({ folded }) => PERSONAL_WORDS.has(folded));

/** The one of the cast of whom a sentence speaks by "he" or "she"; nobody where it has no such word. */
export const personSpokenOf = (scene: Scene): Focus =>
  scene.discourse.person.key && scene.hasWordOf(PERSONAL) ? scene.discourse.person : NOBODY;

/** Whether a sentence names one of the cast, or speaks of it by "he" or "she". */
export const isNamedOrHe = (key: string, scene: Scene): boolean =>
  personSpokenOf(scene).key === key || scene.mentions.some((m) => m.keys.includes(key));

/** What a sentence may speak of by a pronoun or by nothing: what the sentence before was about, and the person of its "he" or "she". */
export const fociOf = (scene: Scene): readonly Focus[] => [scene.discourse.focus, personSpokenOf(scene)].filter(({ key }) => key);

export const isFocus = (key: string, scene: Scene): boolean => scene.discourse.focus.key === key || personSpokenOf(scene).key === key;

/** Whom a sentence speaks of that names nobody: a person where it has "he" or "she", else what the sentence before was about. */
export function inFocus(scene: Scene): Focus {
  const person = personSpokenOf(scene);
  return person.key ? person : scene.discourse.focus;
}

/** The person after a sentence: the first of the cast whom it names, unless it opens with a pronoun or a stranger; else the one before. */
export function personAfter(scene: Scene, base: CompiledBase): Focus {
  const { sentence, analysis, discourse } = scene;
  const before = discourse.person;
  const isPerson = (key: string) => base.base.names.get(key)?.kind === 'person';
  const opening = analysis.tokens[sentence.first];
  if (before.key && opening !== undefined && PERSONAL_WORDS.has(opening.word.folded)) return { key: before.key, age: 1 };
  const mention = scene.ownMentions.find((m) => m.keys.length === 1 && isPerson(m.keys[0]));
  const stranger = scene.strangers.find((s) => !s.opensSentence && s.words.length > 1);
  if (stranger && stranger.first < sentence.first + 3 && (!mention || stranger.first < mention.first)) return NOBODY;
  if (mention) return { key: mention.keys[0], age: 1 };
  if (!before.key) return before;
  return { key: before.key, age: scene.hasWordOf(PERSONAL) ? 1 : before.age + 1 };
}
