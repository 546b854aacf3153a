/**
 * Whether a proper name that is in no cast stands where a name of the cast is meant. String distance alone never says so: the other half of the
 * name, the title, the acronym beside it or a fact that the sentence meets must speak for it.
 */

import type { Name } from '../../factbase/model.ts';
import { isPersonNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { oncePer } from '../../language/once.ts';
import { contentWords } from '../../language/stopwords.ts';
import { titleEndingAt } from '../../language/titles.ts';
import { isComma, type Token } from '../../language/tokens.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { withoutHonours } from '../../values/names/cast.ts';
import { isCommonSurname, isShortName } from '../../values/names/shortNames.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import type { Decision } from '../decide.ts';
import { isSlip, likeness } from '../evidence/likeness.ts';
import { byRule } from '../fillers/filler.ts';
import type { Evidence } from '../finding.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { acronymMeant } from './acronyms.ts';
import { isRelative } from './kinship.ts';
import { judgeRole, roleBeside } from './titles.ts';

export interface Meant {
  key: string;
  /** The form that is meant, where it is not the name itself: an acronym. */
  form?: string;
  /** A misspelling, not another name. */
  slip?: boolean;
  because: Evidence[];
}

export function meantInstead(stranger: Stranger, scene: Scene, decisions: Decision[], base: CompiledBase): Meant | undefined {
  return (
    personMeant(stranger, scene, decisions, base) ?? organisationMeant(stranger, scene, base) ?? bodyMeant(stranger, scene, decisions, base)
  );
}

/** Likeness of the differing half from which a name with the same other half is a slip. */
const ALIKE = 0.6;
/** The same where the context speaks for the person too. */
const ALIKE_IN_CONTEXT = 0.4;

/** A person of the cast with one half of the name right. The run of capitals may open with a title or a sentence's first word: its tails are tried too. */
function personMeant(stranger: Stranger, scene: Scene, decisions: Decision[], base: CompiledBase): Meant | undefined {
  const words = withoutHonours(stranger.words, stranger.text);
  if (words.length > 5 || words.length === 0) return undefined;
  for (let from = 0; from < words.length - 1; from++) {
    const meant = halfRight(words.slice(from), stranger, scene, decisions, base);
    if (meant) return meant;
  }
  return surnameMeant(stranger, words[words.length - 1], scene, decisions, base);
}

function halfRight(words: string[], stranger: Stranger, scene: Scene, decisions: Decision[], base: CompiledBase): Meant | undefined {
  const given = words[0];
  const surname = words[words.length - 1];
  const candidates = new Set([...(base.cast.byGiven.get(given) ?? []), ...(base.cast.bySurname.get(surname) ?? [])]);
  for (const key of candidates) {
    const name = base.base.names.get(key)!;
    const right = base.cast.forms.get(key)![0];
    const rightSurname = right[right.length - 1];
    const sameGiven = right[0] === given;
    if (sameGiven && rightSurname === surname) continue; // a middle name more or less
    if (!sameGiven && (isInitialOf(given, right[0]) || isShortFor(given, right[0]))) continue;
    const [mine, theirs] = sameGiven ? [surname, rightSurname] : [given, right[0]];
    const like = likeness(mine, theirs);
    const context = speaksOf(key, name, stranger, scene, decisions);
    const isRare = (surname.length >= 5 && !isCommonSurname(surname)) || isHyphened(name);
    const alone =
      !(isRelative(scene.analysis.tokens, stranger) && !sameGiven) &&
      (isSlip(mine, theirs) ||
        (!isHyphened(name) && sharesMost(words, right)) ||
        (like >= ALIKE && mine[0] === theirs[0]) ||
        // "Stephen" for Simon beside a surname that few have.
        (!sameGiven && mine[0] === theirs[0] && isRare && !isNamedOtherwise(given, base)));
    if (!alone && !(context && (like >= ALIKE_IN_CONTEXT || (!sameGiven && (context.weight >= 1 || isHyphened(name)))))) continue;
    const because: Evidence[] = [
      { kind: 'subject', text: sameGiven ? say`the given name of ${name.name}` : say`the surname of ${name.name}`, weight: 1 },
      { kind: 'value', text: say`${Math.round(like * 100)}% alike in the rest`, weight: like },
    ];
    if (context) because.push(context);
    return { key, slip: isSlip(mine, theirs), because };
  }
  return undefined;
}

/** A surname alone, misspelt: only beside a right title, or where the sentence meets a fact about the person. */
function surnameMeant(stranger: Stranger, surname: string, scene: Scene, decisions: Decision[], base: CompiledBase): Meant | undefined {
  if (surname.length < 5) return undefined;
  for (const [right, keys] of surnamesLike(surname, base)) {
    if (!isSlip(surname, right) || keys.length !== 1) continue;
    const name = base.base.names.get(keys[0])!;
    if (isNamedApart(stranger, base.cast.forms.get(keys[0])![0][0], scene.analysis.tokens)) continue;
    const context = speaksOf(keys[0], name, stranger, scene, decisions);
    if (!context) continue;
    return { key: keys[0], because: [{ kind: 'value', text: say`like “${name.name}” but for a letter or two`, weight: 0.8 }, context] };
  }
  return undefined;
}

/** "Professor Ruth Haddon" of Ida Hadden: another given name makes it somebody else. */
function isNamedApart(stranger: Stranger, right: string, tokens: Token[]): boolean {
  const first = withoutTitle(tokens, stranger);
  const given = tokens[first].word.folded;
  return first < stranger.last - 1 && given[0] !== right[0] && likeness(given, right) < ALIKE;
}

/** Surnames of the cast with the same first letter, at most two letters longer or shorter, from an index by both. */
function surnamesLike(surname: string, base: CompiledBase): [string, string[]][] {
  const index = surnamesOf(base);
  const found: [string, string[]][] = [];
  for (let length = surname.length - 2; length <= surname.length + 2; length++)
    found.push(...(index.get(`${surname[0]}${length}`) ?? []).slice(0, MOST));
  return found;
}

const surnamesOf = oncePer((base: CompiledBase): Map<string, [string, string[]][]> => {
  const index: Map<string, [string, string[]][]> = new Map();
  for (const [right, keys] of base.cast.bySurname) pushTo(index, `${right[0]}${right.length}`, [right, keys]);
  return index;
});

/** Surnames of one first letter and length that are compared: a cast of thousands has no more work per stranger than one of hundreds. */
const MOST = 64;

/** "Kadré Désiré Ouattara" of Kadré Désiré Ouedraogo: all of a name of three words or more but one, in its place. */
const sharesMost = (words: readonly string[], right: readonly string[]) =>
  right.length > 2 &&
  words.length === right.length &&
  words.every((w, i) => w === right[i] || (w.length > 3 && i > 0)) &&
  words.filter((w, i) => w !== right[i]).length === 1;

const isHyphened = ({ name }: Name) => /-\S*$/.test(name.slice(-LONGEST_SURNAME));
const LONGEST_SURNAME = 60;

/** Somebody of the cast has this given name: he may be a namesake's relative. */
const isNamedOtherwise = (given: string, base: CompiledBase) => base.cast.byGiven.has(given);

const isInitialOf = (given: string, right: string) => /^[a-z]\.?$/.test(given) && right.startsWith(given[0]);

/** "Rob" for Robert, "Bill" for William: a short form is not a wrong name. Of names in no table, one that opens the other ("Jaz" for Jazmin). */
const isShortFor = (a: string, b: string) =>
  isShortName(a, b) || (a.length !== b.length && a.slice(0, 3) === b.slice(0, 3) && (a.length <= 4 || b.length <= 4));

/** What in the sentence speaks for a person of the cast: a right title beside the name, or a fact about the person that the sentence meets. */
function speaksOf(key: string, name: Name, stranger: Stranger, scene: Scene, decisions: Decision[]): Evidence | undefined {
  const { text, tokens } = scene.analysis;
  const role = roleBeside(text, tokens, withoutTitle(tokens, stranger), stranger.last, scene.sentence.last, name);
  if (role && judgeRole(role, name) === 'right')
    return { kind: 'term', text: say`the title “${role.text}” is right for ${name.name}`, weight: 1 };
  const ofName = decisions.filter((d) => d.verdict === 'supported' && d.tie.target.subjects.includes(key));
  const beside = ofName.find((d) => isApposed(stranger, d.claim, scene));
  const met = beside ?? ofName.find((d) => d.tie.features.specific > 0.3);
  if (met) {
    const text = say`the sentence states a fact about ${name.name}: ${met.tie.target.fact.statement}`;
    return { kind: 'discourse', text, weight: beside ? 1 : 0.8 };
  }
  const words = [...scene.hits].find(([target, hits]) =>
    target.subjects.includes(key) || target.nameKeys.includes(key) ? massOf(target.terms, hits) >= 0.6 * target.mass : false,
  );
  if (words) return { kind: 'discourse', text: say`the sentence has the words of a fact about ${name.name}`, weight: 0.6 };
  return undefined;
}

/** "Jon Hale, a former mayor of Brill" of Ida Hale, who was that: what is put beside the name, up to the next mark, holds the value. */
function isApposed({ last }: Stranger, { first, value }: Claim, { analysis: { tokens } }: Scene): boolean {
  if (value.kind !== 'name' || !isComma(tokens, last) || first <= last || first > last + APPOSED) return false;
  for (let i = last + 1; i < first; i++) if (tokens[i].kind === 'mark' || tokens[i].word.capital) return false;
  return !/^(?:who|whose|and)$/.test(tokens[last + 1].word.folded);
}
/** Tokens up to a value in apposition, at most. */
const APPOSED = 8;

/** Where the name begins in a run of capitals that may open with a title: "Captain Teodoresco". */
function withoutTitle(tokens: Token[], stranger: Stranger): number {
  for (let i = stranger.last - 1; i > stranger.first; i--) {
    const title = titleEndingAt(tokens, i);
    if (title && title.first >= stranger.first) return i;
  }
  return stranger.first;
}

function massOf(terms: Map<string, number>, hits: { lemma: string; strength: number }[]): number {
  const best = new Map<string, number>();
  for (const h of hits) best.set(h.lemma, Math.max(best.get(h.lemma) ?? 0, h.strength));
  let mass = 0;
  for (const [lemma, strength] of best) mass += (terms.get(lemma) ?? 0) * strength;
  return mass;
}

/** The name of three words or more that a stranger is but for a slip in one of them: "Brunnwold Baking School". */
export function misspelt(stranger: Stranger, base: CompiledBase): string | undefined {
  const words = contentWords(stranger.words);
  return sharers(words, base, words.length - 1).find((key) => {
    const right = contentWords(base.cast.forms.get(key)![0]);
    const off = right.length === words.length ? right.findIndex((w, i) => w !== words[i]) : -1;
    return (
      off >= 0 && words[off][0] === right[off][0] && isSlip(words[off], right[off]) && right.every((w, i) => i === off || w === words[i])
    );
  });
}

/** A name of several words with one of them wrong, or an expansion beside an acronym of the cast. */
function organisationMeant(stranger: Stranger, scene: Scene, base: CompiledBase): Meant | undefined {
  const words = contentWords(stranger.words);
  if (words.length < 2) return undefined;
  const slip = misspelt(stranger, base);
  if (slip !== undefined && base.base.names.get(slip)!.kind !== 'person')
    return {
      key: slip,
      slip: true,
      because: [{ kind: 'value', text: say`but for a letter or two it is ${base.base.names.get(slip)!.name}`, weight: 1 }],
    };
  const acronym = acronymAfter(stranger, scene, base);
  const candidates = acronym ? [acronym] : sharers(words, base);
  for (const key of candidates) {
    const name = base.base.names.get(key)!;
    if (name.kind === 'person') continue;
    const right = contentWords(base.cast.forms.get(key)![0]);
    const shared = words.filter((w) => right.includes(w)).length;
    const enough = acronym
      ? shared >= 1 && shared >= 0.3 * right.length
      : shared >= 3 && shared >= 0.7 * right.length && Math.abs(words.length - right.length) <= 1;
    // "The Licensing Board Officer" is somebody of it.
    if (isPersonNoun(lemmaOf(words[words.length - 1])) && !isPersonNoun(lemmaOf(right[right.length - 1]))) continue;
    if (!enough || (shared === words.length && words.length < right.length) || shared === right.length) continue;
    const because: Evidence[] = [
      { kind: 'term', text: say`${shared} of ${right.length} words of ${name.name}`, weight: shared / right.length },
    ];
    if (acronym) because.push(byRule(say`the acronym beside it stands for ${name.name}`));
    return { key, because };
  }
  return undefined;
}

/** A body whose acronym has a letter wrong: its letters in another order, or what the sentence says of it, or its name in full, speak for it. */
function bodyMeant(stranger: Stranger, scene: Scene, decisions: Decision[], base: CompiledBase): Meant | undefined {
  const meant = acronymMeant(stranger, scene, base);
  if (!meant) return undefined;
  const name = base.base.names.get(meant.key)!;
  const isInFull = scene.mentions.some(({ keys }) => keys.length === 1 && keys[0] === meant.key);
  const context = isInFull ? byRule(say`the sentence names ${name.name}`) : speaksOf(meant.key, name, stranger, scene, decisions);
  if (!meant.sameLetters && !context) return undefined;
  const letters: Evidence = { kind: 'value', text: say`but for a letter or two it is ${meant.acronym}`, weight: 1 };
  return { key: meant.key, form: meant.acronym, slip: true, because: context ? [letters, context] : [letters] };
}

/** The name that an acronym in brackets right after stands for: "… Research (IPPR)". */
function acronymAfter(stranger: Stranger, scene: Scene, base: CompiledBase): string | undefined {
  const { tokens } = scene.analysis;
  if (tokens[stranger.last]?.text !== '(' || !tokens[stranger.last + 1]?.word.acronym) return undefined;
  const mention = scene.mentions.find((m) => m.first === stranger.last + 1);
  return mention?.keys.find((k) => base.base.names.has(k));
}

/** Names of at least three content words that share `least` of them with the stranger. */
function sharers(words: string[], base: CompiledBase, least = 3): string[] {
  if (words.length < 3) return [];
  const counts = new Map<string, number>();
  for (const word of words) for (const key of base.keysOfWord.get(word) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= least).map(([key]) => key);
}
