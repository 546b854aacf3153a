/** Look-up of facts by anything a writer remembers of them. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Fact, FactBase } from '../factbase/model.ts';
import { oncePer } from '../language/once.ts';
import { fold } from '../language/words.ts';
import { entryMaker, type SearchEntry } from './entry.ts';

export interface FactMatch {
  fact: Fact;
  /** Higher is better; comparable within one search only. */
  score: number;
  /** The words of the fact that the query found, folded, in the order of the query: for highlighting. */
  matched: string[];
}

/** A query that is a fact's whole id means that fact. */
const ID_BOOST = 1000;
/** Matches returned unless the caller asks for more or fewer. */
const LIMIT = 50;
/** Longest query that is looked at. */
const LONGEST_QUERY = 200;

const FIELDS: (keyof SearchEntry)[] = ['id', 'statement', 'value', 'names', 'source', 'quote', 'about'];
const BOOST = { id: 2.5, statement: 2, value: 3, names: 2, about: 1.5, quote: 1, source: 0.8 };

const SEARCH: SearchOptions = {
  boost: BOOST,
  // A word of four letters may have one slip; of six two, as letters that change places are two. A number is right or wrong.
  fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : term.length < 6 ? 1 : 2),
  // While typing, the last word may be unfinished, and words before it cut short ("agu kill"); of numbers only the last.
  prefix: (term, at, terms) => term.length > 1 && (at === terms.length - 1 || !/\d/.test(term)),
  weights: { fuzzy: 0.4, prefix: 0.7 },
};

interface Index {
  facts: Fact[];
  search: MiniSearch<SearchEntry>;
}

/**
 * The facts that `query` finds, best first: by id, statement, value, name or alias, about, terms, source and quote; forgiving of
 * typing errors, diacritics, case and word order, and of a last word not yet finished. Facts that have every word come alone; only where
 * none has, those that have some. At most `limit` (50); empty for a query without a word. The index is built at the first search of a base.
 */
export function searchFacts(base: FactBase, query: string, options: { limit?: number } = {}): FactMatch[] {
  const text = query.slice(0, LONGEST_QUERY);
  if (wordsOf(text).length === 0) return [];
  const { facts, search } = indexOf(base);
  const id = fold(text.trim());
  const how: SearchOptions = { ...SEARCH, boostDocument: (at) => (fold(facts[at].id) === id ? ID_BOOST : 1) };
  let results = search.search(text, { ...how, combineWith: 'AND' });
  if (results.length === 0) results = search.search(text, { ...how, combineWith: 'OR' });
  return results.slice(0, options.limit ?? LIMIT).map(({ id, score, terms }) => ({ fact: facts[id], score, matched: terms }));
}

const indexOf = oncePer((base: FactBase): Index => {
  const facts = [...base.facts.values()];
  const search = new MiniSearch<SearchEntry>({ fields: FIELDS, idField: 'at', tokenize: wordsOf, processTerm: (term) => term });
  search.addAll(facts.map(entryMaker(base)));
  const index = { facts, search };
  return index;
});

/** Folded words and numbers; "173,000" and "173 000" are 173000, "killed-aguelhok" two words. */
export function wordsOf(text: string): string[] {
  const grouped = text.replace(/(?<=\d)[,\u00a0\u2009\u202f ](?=\d{3}(?!\d))/g, '');
  return fold(grouped).match(/\d+(?:\.\d+)?|[\p{L}\d]+(?:'\p{L}+)?/gu) ?? [];
}
