/** Whom an age is of: the name right before it, the person in focus, those whose facts the sentence states. */
import { isPersonNoun, kindOfNoun } from '../../../language/genericNouns.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { inFocus } from '../../scenes/focus.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { isPhraseKey } from '../../targets/target.ts';
import { clauseAt, hasWord, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type AgeSaid, beforeAside } from './ageSaid.ts';
import { agedPeople, begunThings, originsAbout } from './origins.ts';

/** Keys with how surely they are meant, 0–1; `only` where nobody and nothing else can be. */
export interface AgeSubjects {
  keys: { key: string; tie: number }[];
  only: boolean;
}

const PRONOUNS = wordSet('he she i they');
const NOBODY: AgeSubjects = { keys: [], only: true };

export function subjectsOfAge(matter: Matter, claim: Claim, said: AgeSaid): AgeSubjects {
  const { scene } = matter;
  if (said.thingEnd !== undefined) return thingBefore(matter, said.thingEnd);
  if (said.subjectEnd !== undefined) return beforeVerb(matter, said.subjectEnd);
  if (said.loose) return { keys: [...stated(matter)], only: true };
  const clause = clauseAt(scene, claim.first);
  const named = namedIn(matter, clause.first, claim.first) ?? namedIn(matter, scene.sentence.first, claim.first);
  if (named) return named;
  // "The project is ten years old" is not of the person in focus.
  const people = !said.thing || hasWord(scene, PRONOUNS, scene.sentence.first, claim.first);
  const keys = people ? [...stated(matter), ...pointedAt(matter, scene.sentence.first, claim.first, said.loose === false)] : [];
  return { keys, only: false };
}

/** The name, pronoun or noun that ends at a token. */
function beforeVerb(matter: Matter, at: number): AgeSubjects {
  const { scene } = matter;
  let end = beforeAside(scene, at);
  if (wordAt(scene, end - 1) === ',') end--;
  const word = wordAt(scene, end - 1);
  if (word === 'who') return namedIn(matter, Math.max(scene.sentence.first, end - WHO_REACH), end - 1) ?? NOBODY;
  const mention = scene.mentions.find((m) => m.first >= 0 && m.last === end);
  if (mention) return { keys: mention.keys.map((key) => ({ key, tie: mention.keys.length > 1 ? 0.7 : 1 })), only: true };
  const own = HE.has(word) && dateBeside(scene, end) ? namedAlone(matter, end - 1) : undefined;
  if (own !== undefined) return own ? { keys: [{ key: own, tie: 0.85 }], only: true } : NOBODY;
  if (PRONOUNS.has(word)) return { keys: pointedAt(matter, end - 1, end), only: true };
  const given = byGivenName(matter, word);
  if (given) return { keys: [{ key: given, tie: 0.8 }], only: true };
  if (scene.strangers.some((s) => s.last === end)) return NOBODY;
  // "Her deputy", "a diver" is somebody else.
  if (OTHERS.has(wordAt(scene, end - 2)) || scene.analysis.tokens[end - 2]?.kind === 'clitic') return NOBODY;
  // Any other capital is a stranger's, or opens the sentence.
  return scene.analysis.tokens[end - 1].word.capital ? NOBODY : { keys: focused(matter, 0.75), only: true };
}

/** "Marsh is remembered for a comet that she found on 8 November 1936, when she was 43": the one person that the sentence opens with; '' where "a clerk" could be meant as well. */
function namedAlone({ scene, base }: Matter, at: number): string | undefined {
  const { sentence, analysis, strangers } = scene;
  const people = scene.ownMentions.filter((m) => m.last <= at && m.keys.some((key) => base.base.names.get(key)?.kind === 'person'));
  const [one] = people;
  if (!one || one.first > sentence.first + 1 || new Set(people.flatMap((m) => m.keys)).size !== 1) return undefined;
  if (strangers.some((s) => s.last <= at && !s.opensSentence)) return '';
  for (let i = one.last; i + 1 < at; i++) if (OTHERS.has(wordAt(scene, i)) && isPersonNoun(analysis.tokens[i + 1].word.lemma)) return '';
  return one.keys[0];
}

/** "On the night of 8 November 1936, when she was 43": the date that the age is of, beside a pronoun that ends at a token. */
export const dateBeside = (scene: Scene, end: number): Claim | undefined =>
  wordAt(scene, end - 2) !== 'when'
    ? undefined
    : scene.claims.find(
        ({ value, last }) =>
          value.kind === 'date' &&
          !value.relative &&
          value.from.year !== undefined &&
          (last === end - 2 || (last === end - 3 && wordAt(scene, last) === ',')),
      );

/** "The organisation itself, born of a merger, turned 14": what is named right before the verb, or means the only one of its kind, or the base's topic. */
function thingBefore({ scene, base }: Matter, at: number): AgeSubjects {
  let end = beforeAside(scene, at, 'thing');
  if (wordAt(scene, end - 1) === 'itself') end--;
  const { focus, seen } = scene.discourse;
  const only = (keys: string[]): AgeSubjects => ({ keys: keys.map((key) => ({ key, tie: 0.8 })), only: true });
  const mention = scene.mentions.find((m) => m.first >= 0 && m.last === end);
  if (mention) return only(mention.keys);
  if (wordAt(scene, end - 1) === 'it') return only([focus.key]);
  if (!DEFINITE.has(wordAt(scene, end - 2))) return NOBODY;
  const { lemma } = scene.analysis.tokens[end - 1].word;
  const kind = kindOfNoun(lemma);
  return only(
    begunThings(base).filter((key) => {
      if (!seen.has(key)) return false;
      if (base.byHead.get(lemma)?.length === 1) return base.byHead.get(lemma)![0] === key;
      return (
        kind !== undefined && base.base.names.get(key)?.kind === kind && (focus.key === key || seen.isOnlyOf(kind) || base.topics.has(key))
      );
    }),
  );
}

const DEFINITE = wordSet('the this');
const OTHERS = wordSet('his her their its my our a an another one');
const WHO_REACH = 8;

/** "Joan", who was named in full before: the only one of that given name whose age can be known. */
export function byGivenName({ scene, base }: Pick<Matter, 'scene' | 'base'>, folded: string): string | undefined {
  const keys = agedPeople(base).filter((key) => {
    const name = base.base.names.get(key)?.name.toLowerCase() ?? '';
    return scene.discourse.seen.has(key) && name.startsWith(`${folded} `);
  });
  return keys.length === 1 ? keys[0] : undefined;
}

const WEDS = wordSet('married wed divorced');

/** The last person named in [from, to); a stranger named later takes their place. */
function namedIn({ scene, base }: Matter, from: number, to: number): AgeSubjects | undefined {
  let last: { at: number; keys: string[] } | undefined;
  for (const m of scene.mentions) {
    if (m.first < from || m.last > to || isPhraseKey(m.keys[0])) continue;
    const kind = base.base.names.get(m.keys[0])?.kind;
    if (kind === 'place' || (!m.keys.some((k) => originsAbout(k, base).length) && kind !== 'person')) continue;
    last = { at: m.first, keys: m.keys };
  }
  const stranger = scene.strangers.find(
    (s) =>
      s.first >= from &&
      s.last <= to &&
      !s.opensSentence &&
      s.words.length > 1 &&
      // "New Year's Day 2020".
      !scene.claims.some((c) => c.value.kind === 'date' && c.first <= s.first && s.last <= c.last) &&
      // "Married Tom Lake in her twenties" is said of whoever married.
      (!last || (s.first > last.at && !WEDS.has(wordAt(scene, s.first - 1)))),
  );
  if (stranger) return NOBODY;
  return last ? { keys: last.keys.map((key) => ({ key, tie: 0.95 })), only: true } : undefined;
}

/** Whom the sentence's facts are of. */
function stated({ decisions, before, base }: Matter): { key: string; tie: number }[] {
  const keys: { key: string; tie: number }[] = [];
  for (const { tie, verdict } of [...decisions, ...before]) {
    if (verdict === 'contradicted') continue;
    for (const key of tie.target.subjects) if (originsAbout(key, base).some((o) => o.born)) keys.push({ key, tie: 0.8 });
  }
  return keys;
}

function focused({ scene, base }: Matter, tie: number): { key: string; tie: number }[] {
  const { key } = inFocus(scene);
  return key && originsAbout(key, base).some((o) => o.born) ? [{ key, tie }] : [];
}

/** Whom a pronoun in [from, to) may mean: the person in focus, or any that the draft has met and whose age can be known. */
function pointedAt(matter: Matter, from: number, to: number, definite = false): { key: string; tie: number }[] {
  const { scene, base } = matter;
  if (!hasWord(scene, PRONOUNS, from, to) && !definite) return focused(matter, 0.8);
  if (isOfTheOther(matter, from, Math.max(0, from - BACK))) return focused(matter, WEAK);
  const keys = focused(matter, 0.8);
  const about = topicOf(matter);
  if (about) return [{ key: about, tie: 0.75 }];
  // Somebody in focus of whose birth nothing is known is meant, and nobody else.
  if (scene.discourse.foreign || (!keys.length && base.base.names.get(inFocus(scene).key)?.kind === 'person')) return keys;
  // "Edwin Marsh lived until he was 47": nobody was spoken of before whom the sentence itself opens with.
  const own = scene.ownMentions.filter((m) => m.first < from);
  if (!inFocus(scene).key && own.length === 1 && own[0].first === scene.sentence.first && own[0].keys.length === 1)
    return [{ key: own[0].keys[0], tie: 0.8 }];
  const known = agedPeople(base).filter((key) => scene.discourse.seen.has(key));
  // "He" and "she" are not told apart: any of a few may be meant.
  return known.length <= MOST_MEANT ? known.map((key) => ({ key, tie: keys.some((k) => k.key === key) ? 0.8 : 0.72 })) : keys;
}

/** A place or a thing was spoken of last, and a person is pointed at: the one that the base is about, where it knows the age of nobody else that was met. */
function topicOf({ scene, base }: Matter): string | undefined {
  const { focus, seen } = scene.discourse;
  if (!focus.key || base.base.names.get(focus.key)?.kind === 'person') return undefined;
  const known = agedPeople(base).filter((key) => seen.has(key));
  return known.length === 1 && base.topics.has(known[0]) ? known[0] : undefined;
}

/** "She was 33 and he was 40", "She was 33. He was 40": whoever is in focus, the second pronoun hardly means whom the first means. */
function isOfTheOther({ scene: { analysis } }: Matter, at: number, from: number): boolean {
  const { folded } = analysis.tokens[at].word;
  if (!HE.has(folded)) return false;
  for (let i = at - 1; i >= from; i--) if (HE.has(analysis.tokens[i].word.folded)) return analysis.tokens[i].word.folded !== folded;
  return false;
}
const HE = wordSet('he she');
/** Tokens back to the pronoun before. */
const BACK = 40;
/** Too weak to contradict. */
const WEAK = 0.6;

/** Of more people than this a pronoun without a focus says nothing. */
const MOST_MEANT = 3;
