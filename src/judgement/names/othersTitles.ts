/**
 * A post that the base gives somebody else, beside a name of the cast that has none like it: "the head brewer, Ida Moor" of a treasurer, where it is Ruth Lund who
 * brews. Told of posts of two words or more and of those of which a body has one, whether a title says so or a fact ("Ruth Lund is the head brewer").
 */

import type { Fact, Name } from '../../factbase/model.ts';
import { KNOWN_OR_OWNED } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { oncePer } from '../../language/once.ts';
import { titleFamily } from '../../language/titles.ts';
import { endsPhrase, foldedAt, isComma, type Token, tokenize } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { keyOf } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { factsAbout, targetsAbout } from '../targets/factsAbout.ts';
import { hasKey } from '../targets/target.ts';
import { holdersByName, holdersOf } from './postHolders.ts';
import { SINGLE_POSTS } from './posts.ts';
import { FORMER, headOf, type Role, roleOf } from './titles.ts';

/** Of each side one, so that the base may well have only some of those who hold it. */
const OF_A_SIDE = wordSet('captain coach skipper manager');

interface Title {
  name: Name;
  words: string[];
  /** The fact that says so, where it is no title, and of whom it says so. */
  fact?: Fact;
  body?: string;
}

/** Somebody's post, and whose it is. */
export interface OthersTitle {
  role: Role;
  owner: Name;
  fact?: Fact;
}

/** Telling titles by their last word, folded. */
const titlesOf = oncePer((base: CompiledBase): Map<string, Title[]> => {
  const index: Map<string, Title[]> = new Map();
  const add = (name: Name, words: string[], fact?: Fact, body?: string) => {
    const told = words.filter((w) => w !== 'the');
    if (told.length) pushTo(index, told[told.length - 1], { name, words: told, fact, body });
  };
  for (const name of base.base.names.values())
    for (const title of name.titles) {
      const words = tokenize(title).map((t) => t.word.folded);
      add(name, words);
      // "Finance director" is "director of finance", and of "Civic Union leader" the draft says "Union leader".
      const of = words.indexOf('of');
      if (of === 1) add(name, [...words.slice(2), words[0]]);
      else if (of < 0 && words.length > 1) add(name, [words[words.length - 1], 'of', ...words.slice(0, -1)]);
      if (of < 0 && words.length > 2) add(name, words.slice(1));
    }
  for (const holder of [...holdersOf(base).values()].flat()) {
    const name = base.base.names.get(keyOf(holder.run, base) ?? '');
    if (name?.kind === 'person') add(name, holder.post, holder.fact, holder.body);
  }
  return index;
});

/** The post of another that stands beside the name, in apposition or right before it. */
export function titleOfAnother(mention: CastMention, name: Name, scene: Scene, base: CompiledBase): OthersTitle | undefined {
  const { tokens, text } = scene.analysis;
  const comma = isComma(tokens, mention.first - 1);
  const before = comma ? mention.first - 1 : mention.first;
  const index = titlesOf(base);
  for (const title of index.get(foldedAt(tokens, before - 1)) ?? []) {
    const first = before - title.words.length;
    if (isLone(title) || first < scene.sentence.first || !stands(title, tokens, first) || !isOther(title, name, base)) continue;
    if (comma ? isApposed(tokens, first, mention) : title.words.length > 1 || isWhole(tokens, first, scene.sentence.first))
      return { role: roleOf(text, tokens, first, before, undefined), owner: title.name, fact: title.fact };
  }
  const after = afterName(tokens, mention.last);
  if (after < 0) return undefined;
  // "Kessling's chief financial officer".
  const owned = scene.ownMentions.find((m) => m.first === after && tokens[m.last]?.kind === 'clitic');
  const from = owned ? owned.last + 1 : after;
  const isOf = ({ name: owner, body }: Title, keys: readonly string[]) =>
    body ? keys.includes(base.cast.byForm.get(body) ?? '') : isToldWith(owner, keys, base);
  const othersPost = (to: number, body: readonly string[] | undefined): Title | undefined => {
    const said = wordsIn(tokens, from, to);
    return index
      .get(said[said.length - 1])
      ?.find(
        (t) =>
          said.join(' ') === t.words.join(' ') &&
          (!body || isOf(t, body)) &&
          stands(t, tokens, from, said) &&
          isOther(t, name, base, body !== undefined),
      );
  };
  for (let last = from + 1; last <= from + LONGEST && last <= scene.sentence.last; last++) {
    if (!isClosed(tokens[last])) continue;
    // "Mayor of Tarnby", of the mayor whom a fact gives to Tarnby.
    const place = scene.ownMentions.find((m) => m.last === last && m.first > from + 1 && foldedAt(tokens, m.first - 1) === 'of');
    const title = othersPost(last, owned?.keys) ?? (place && othersPost(place.first - 1, place.keys));
    if (title) return { role: roleOf(text, tokens, from, last, undefined), owner: title.name, fact: title.fact };
  }
  return undefined;
}

/** Whether a fact about somebody names one of some keys. */
const isToldWith = ({ key }: Name, keys: readonly string[], base: CompiledBase): boolean =>
  targetsAbout(key, base).some((target) => hasKey(target, keys));

/** Longest title looked at, in words. */
const LONGEST = 7;

/** Where a post may begin after a name: "…, the", "…, our", "…, who is", with an age before it; -1 where none can. */
function afterName(tokens: readonly Token[], last: number): number {
  if (!isComma(tokens, last)) return -1;
  let from = last + 1;
  if (foldedAt(tokens, from) === 'who' && foldedAt(tokens, from + 1) === 'is') from += 2;
  if (KNOWN_OR_OWNED.has(foldedAt(tokens, from))) from++;
  // "The museum's director": of what a body of the base is called.
  if (tokens[from + 1]?.kind === 'clitic' && !tokens[from].word.capital) from += 2;
  // "The 44-year-old head brewer".
  if (tokens[from]?.kind === 'number')
    while (tokens[from]?.kind === 'number' || /^(?:-|years?|old)$/.test(tokens[from]?.text ?? '')) from++;
  return from;
}

/** The words stand there, with nothing before them that makes them another title or another time. */
function stands({ words }: Title, tokens: readonly Token[], first: number, said?: readonly string[]): boolean {
  if (!said && words.some((w, i) => tokens[first + i]?.word.folded !== w)) return false;
  const before = foldedAt(tokens, first - 1);
  return !FORMER.has(before) && !/^(?:deputy|vice|assistant|an?|-)$/.test(before);
}

/** "Chair of the museum's trustees" is the chair of the trustees: the words without articles and without whose they are. */
function wordsIn(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const { folded, capital } = tokens[i].word;
    if (tokens[i].kind === 'clitic' || folded === 'the' || (!capital && i > first && tokens[i + 1]?.kind === 'clitic')) continue;
    words.push(folded);
  }
  return words;
}

/** "Valuer", "accountant": many may be one, unless the base has but one of a few. */
const isLone = ({ words }: Title) => words.length === 1 && !SINGLE_POSTS.has(words[0]);

/**
 * Whether the name has no post like it: by its titles, or by a fact about it. Of somebody without titles the base may just not have them: then the post must be
 * one that it gives to one alone.
 */
function isOther({ name: other, words, body }: Title, name: Name, base: CompiledBase, isBodySaid = false): boolean {
  if (other === name) return false;
  // The mayor of Ames is not the mayor of Boyd, but "the mayor" may be either.
  const alike = body
    ? holdersByName(base)
        .get(name.key)
        ?.find((h) => h.body && h.post.join(' ') === words.join(' '))
    : undefined;
  if (alike) return isBodySaid && alike.body !== body;
  const head = headOf(words.join(' '));
  if (head === undefined || name.titles.some((title) => headOf(title) === head)) return false;
  const post = words.join(' ');
  const holders = (titlesOf(base).get(words[words.length - 1]) ?? []).filter((t) => t.words.join(' ') === post);
  if (holders.some((t) => t.name === name)) return false;
  if (isLone({ name: other, words }) && !(kindOfNoun(lemmaOf(words[0])) === 'person' && holders.length === 1 && hasPost(name, base)))
    return false;
  if (!name.titles.length && (OF_A_SIDE.has(words[words.length - 1]) || holders.some((t) => t.name !== other))) return false;
  for (const fact of factsAbout(name.key, base))
    if (statementOf(fact).tokens.some((t) => t.word.lemma === head) && !givesAnother(fact, name, base)) return false;
  return true;
}

/** "Ruth Lund is the head brewer; Ida Moor is the treasurer": who has a post of their own in a statement has no other of it. */
const givesAnother = (fact: Fact, name: Name, base: CompiledBase) => (holdersByName(base).get(name.key) ?? []).some((h) => h.fact === fact);

/** Whether the base tells another post or trade of somebody. */
const hasPost = (name: Name, base: CompiledBase) =>
  name.titles.some((title) => !/^(?:courtesy|academic)$/.test(titleFamily(title) ?? '')) || holdersByName(base).has(name.key);

/** "Referee Ida Moor", "for the referee Ida Moor": nothing before a post of one word says of what. */
function isWhole(tokens: readonly Token[], first: number, start: number): boolean {
  if (first === start) return true;
  const { kind, word, text } = tokens[first - 1];
  return kind === 'mark' ? text !== '-' : word.function;
}

/** "…, the head brewer, Ida Moor, …", and not "beside the head brewer, Ida Moor looked small". */
function isApposed(tokens: readonly Token[], first: number, { last }: CastMention): boolean {
  const article = tokens[first - 1];
  if (!article || !(KNOWN_OR_OWNED.has(article.word.folded) || article.kind === 'clitic' || article.word.capital)) return false;
  if (PREPOSITIONS.has(foldedAt(tokens, first - 2))) return false;
  return endsPhrase(tokens[last]) && !/^(?:and|or)$/.test(foldedAt(tokens, last + 1));
}

const PREPOSITIONS = wordSet('with without beside besides behind before after like unlike for to from of by near at under over about');
/** An apposition goes no further, or tells since when and who that is. */
const isClosed = (token: Token | undefined) => endsPhrase(token) || /^(?:who|since|[”"])$/.test(token?.word.folded ?? '');
