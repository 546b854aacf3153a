/** Facts that state no figure, no date and no `name`: their names are their values. Indexed by the cast and by the words of their names. */
import type { Fact } from '../factbase/model.ts';
import { isFunctionWord } from '../language/stopwords.ts';
import { findMentions } from '../values/names/cast.ts';
import { analyse } from './analysis.ts';
import type { CompiledBase } from './compile.ts';
import { namesOfStatement } from './statementNames.ts';

export interface PlainFact {
  fact: Fact;
  /** Content lemmas of the statement that belong to no name. */
  lemmas: Set<string>;
}

export interface PlainFacts {
  /** By key of each name of the cast in the statement. */
  byKey: Map<string, PlainFact[]>;
  /** By the last word of each name in the statement, of the cast or not. */
  byWord: Map<string, PlainFact[]>;
}

const indexes = new WeakMap<CompiledBase, PlainFacts>();

/** The index of a base, built when first needed. Linear in the statements. */
export function plainFactsOf(base: CompiledBase): PlainFacts {
  let index = indexes.get(base);
  if (!index) {
    index = build(base);
    indexes.set(base, index);
  }
  return index;
}

function build(base: CompiledBase): PlainFacts {
  const index: PlainFacts = { byKey: new Map(), byWord: new Map() };
  for (const fact of base.base.facts.values()) {
    if (fact.value || fact.status !== 'current' || base.targetsOfFact.get(fact.id)?.length) continue;
    const { tokens, content, text } = analyse(fact.statement);
    const mentions = findMentions(text, tokens, base.cast);
    const { runs } = namesOfStatement(fact);
    const inName = (i: number) => [...mentions, ...runs].some((m) => m.first <= i && i < m.last);
    const lemmas = new Set(content.filter((i) => !inName(i) && !isFunctionWord(tokens[i].word.folded)).map((i) => tokens[i].word.lemma));
    const plain: PlainFact = { fact, lemmas };
    for (const key of new Set([...mentions.flatMap((m) => m.keys), ...(fact.about ?? [])])) push(index.byKey, key, plain);
    for (const word of new Set(runs.map((r) => r.words[r.words.length - 1]))) push(index.byWord, word, plain);
  }
  return index;
}

function push(map: Map<string, PlainFact[]>, key: string, fact: PlainFact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}
