/** Facts that list all who have a role in a thing, or all of its sort: "The labels of the band are Sunray, Mint and Foxglove". */

import type { Fact } from '../../factbase/model.ts';
import { BE } from '../../language/closedWords.ts';
import { oncePer } from '../../language/once.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { placesAndCitiesIn } from '../../values/names/places.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { rolesByThing, subjectKeysOf } from './holders.ts';
import { rolesIn } from './reading.ts';

export interface Listed {
  fact: Fact;
  /** Lemmas of what the items are. */
  words: string[];
  /** Whether the word for them is one for a role. */
  role: string;
  /** Folded. */
  items: string[];
  /** As written. */
  text: string;
}

/** What shows that a list names only some. */
const OPEN = wordSet(
  'include including among such other others another etc notably like least more most several various many some numerous mainly mostly mainly first current former formerly then previously list now not or unknown none',
);

/** Lists by the key of what they are lists of; read once a base. */
export const listsByThing = oncePer((base: CompiledBase): ReadonlyMap<string, readonly Listed[]> => {
  const index: Map<string, Listed[]> = new Map();
  const headed = new Set<Fact>();
  for (const fact of base.base.facts.values()) {
    const { tokens } = statementOf(fact);
    const listed = fact.status === 'current' && isClosed(tokens) ? headedList(fact, tokens) : undefined;
    if (!listed) continue;
    headed.add(fact);
    for (const key of subjectKeysOf(fact, base)) pushTo(index, key, listed);
  }
  for (const [key, held] of rolesByThing(base))
    for (const { fact, role, names } of held) {
      const { tokens } = statementOf(fact);
      if (headed.has(fact) || !isClosed(tokens) || !isWhole(tokens, names[names.length - 1].last)) continue;
      pushTo(index, key, {
        fact,
        words: [role.role],
        role: role.role,
        items: names.map((n) => n.words.join(' ')),
        text: names.map((n) => n.text).join(', '),
      });
    }
  return index;
});

const isClosed = (tokens: readonly Token[]) => !tokens.some((t) => OPEN.has(t.word.folded));

/** Whether no more items can follow after the last name that was read. */
const isWhole = (tokens: readonly Token[], last: number) => /^(?:[.;)]|in|on|at)?$/.test(foldedAt(tokens, last));

/** "The producers of … are …", "…'s producers are …": the words of the noun, and all that it is said to be. */
function headedList(fact: Fact, tokens: readonly Token[]): Listed | undefined {
  const be = tokens.findIndex((t) => BE.has(t.word.folded));
  if (be < 3 || !/^the$/.test(foldedAt(tokens, 0))) return undefined;
  const of = tokens.findIndex((t) => t.word.folded === 'of');
  if (of < 2 || of > 6 || of > be) return undefined;
  const words = tokens
    .slice(1, of)
    .filter((t) => t.kind === 'word' && !isFunctionWord(t.word.folded))
    .map((t) => t.word.lemma);
  const items = itemsOf(tokens, be + 1);
  const role = rolesIn(tokens, namesOfStatement(fact).runs, 0, tokens.length)[0]?.roles[0].role ?? '';
  return words.length && items
    ? { fact, words, role, items, text: fact.statement.slice(tokens[be].end).trim().replace(/\.$/, '') }
    : undefined;
}

/** The items from token `first` to the end, brackets aside; undefined where they are no plain list. Where semicolons part them, commas do not. */
function itemsOf(tokens: readonly Token[], first: number): string[] | undefined {
  const items: Item[] = [];
  let item: Item | undefined;
  let depth = 0;
  const isParted = tokens.some((t, i) => i >= first && t.text === ';' && !isBracketed(tokens, first, i));
  // "Ames, Reed and the Larks, Orr": before another comma "and" stands in a name.
  const last = tokens.reduce(
    (at, t, i) => (t.text === ',' && foldedAt(tokens, i + 1) !== 'and' && !isBracketed(tokens, first, i) ? i : at),
    -1,
  );
  for (let i = first; i < tokens.length; i++) {
    const { text, kind, word } = tokens[i];
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth) continue;
    else if (text === ';' || (!isParted && (text === ',' || ((word.folded === 'and' || text === '&') && i > last)))) item = undefined;
    else if ((kind === 'number' && !isParted) || text === ':' || text === '/') return undefined;
    else if (kind === 'word') {
      if (BE.has(word.folded) || /^(?:who|which|that|to|from|by|with|for|since|until)$/.test(word.folded)) return undefined;
      if (!item && isFunctionWord(word.folded)) continue;
      if (item) item.words.push(word.folded);
      else {
        item = { words: [word.folded], first: i, last: i };
        items.push(item);
      }
      item.last = i + 1;
    }
  }
  // "Downey, California, U.S." is one place.
  const placeOf = ({ first: from, last: to }: Item) => placesAndCitiesIn(tokens, from, to).find((p) => p.first === from && p.last === to);
  const isPlace = (one: Item) => placeOf(one) !== undefined;
  // Two countries are two, wherever they lie.
  const isCountry = (one: Item) => placeOf(one)?.country === placeOf(one)?.name && isPlace(one);
  if (
    !items.length ||
    (!isParted && (items.some((i) => i.words.length > 5) || (items.length > 1 && items.some(isPlace) && !items.every(isCountry))))
  )
    return undefined;
  return items.map(({ words }) => words.join(' '));
}

interface Item {
  words: string[];
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
}

function isBracketed(tokens: readonly Token[], first: number, at: number): boolean {
  let depth = 0;
  for (let i = first; i < at; i++) depth += tokens[i].text === '(' ? 1 : tokens[i].text === ')' ? -1 : 0;
  return depth > 0;
}
