/**
 * A title that the base gives somebody else, beside a name that has others: "the head brewer, Ida Moor" of a treasurer, where it is Ruth Lund who brews. Told of
 * titles of two words or more, and of posts of which a body has one.
 */
import type { Name } from '../factbase/model.ts';
import { oncePer } from '../language/once.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import { pushTo } from '../lists.ts';
import type { CastMention } from '../values/names/cast.ts';
import type { CompiledBase } from './compile.ts';
import type { Scene } from './scene.ts';
import { FORMER, headOf, type Role, roleOf } from './titles.ts';

/** Posts of which a body has one, said in one word. */
const SINGLE = wordSet(
  'mayor captain coach treasurer chair chairman chairwoman headteacher headmaster headmistress cook chef skipper manager conductor bishop',
);

interface Title {
  name: Name;
  words: string[];
}

/** Telling titles by their last word, folded. */
const titlesOf = oncePer((base: CompiledBase): Map<string, Title[]> => {
  const index: Map<string, Title[]> = new Map();
  for (const name of base.base.names.values())
    for (const title of name.titles) {
      const words = tokenize(title).map((t) => t.word.folded);
      if (words.length > 1 || SINGLE.has(words[0])) pushTo(index, words[words.length - 1], { name, words });
    }
  return index;
});

/** The title of another that stands beside the name, in apposition or right before it. */
export function titleOfAnother(mention: CastMention, name: Name, scene: Scene, base: CompiledBase): Role | undefined {
  if (!name.titles.length) return undefined;
  const { tokens, text } = scene.analysis;
  const comma = tokens[mention.first - 1]?.text === ',';
  const before = comma ? mention.first - 1 : mention.first;
  for (const title of titlesOf(base).get(tokens[before - 1]?.word.folded ?? '') ?? []) {
    const first = before - title.words.length;
    if (first >= scene.sentence.first && isOther(title, name, tokens, first) && (!comma || isApposed(tokens, first, mention)))
      return roleOf(text, tokens, first, before, undefined);
  }
  if (tokens[mention.last]?.text !== ',') return undefined;
  const from = ARTICLES.has(tokens[mention.last + 1]?.word.folded ?? '') ? mention.last + 2 : mention.last + 1;
  for (let last = from + 1; last <= from + LONGEST && last <= scene.sentence.last; last++)
    for (const title of titlesOf(base).get(tokens[last - 1].word.folded) ?? [])
      if (last - from === title.words.length && isOther(title, name, tokens, from) && isEnd(tokens[last]))
        return roleOf(text, tokens, from, last, undefined);
  return undefined;
}

/** Longest title looked at, in words. */
const LONGEST = 5;
const ARTICLES = wordSet('the its our their his her');

/** The words stand there, with nothing before them that makes them another title or another time, and the name has no title like it. */
function isOther({ name: other, words }: Title, name: Name, tokens: readonly Token[], first: number): boolean {
  if (other === name || words.some((w, i) => tokens[first + i]?.word.folded !== w)) return false;
  const before = tokens[first - 1]?.word.folded ?? '';
  if (FORMER.has(before) || /^(?:deputy|vice|assistant|an?|-)$/.test(before)) return false;
  const head = headOf(words.join(' '));
  return name.titles.every((title) => headOf(title) !== head);
}

/** "…, the head brewer, Ida Moor, …", and not "beside the head brewer, Ida Moor looked small". */
function isApposed(tokens: readonly Token[], first: number, { last }: CastMention): boolean {
  const article = tokens[first - 1];
  if (!article || !(ARTICLES.has(article.word.folded) || article.kind === 'clitic' || article.word.capital)) return false;
  if (PREPOSITIONS.has(tokens[first - 2]?.word.folded ?? '')) return false;
  return isEnd(tokens[last]) && !/^(?:and|or)$/.test(tokens[last + 1]?.word.folded ?? '');
}

const PREPOSITIONS = wordSet('with without beside besides behind before after like unlike for to from of by near at under over about');
const isEnd = (token: Token | undefined) => token === undefined || /^[,.;:)]$/.test(token.text);
