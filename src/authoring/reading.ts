/** What the checker takes from a fact: for those who want to see why a draft is held to it. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { compile } from '../judgement/targets/compile.ts';
import { isPhraseKey } from '../judgement/targets/target.ts';

export interface FactReading {
  /** The values that a draft must not contradict, as messages give them. */
  values: string[];
  /** Names and words that it is about. */
  about: string[];
  /** Words for the property: those given, then those of the sentence, weightiest first. */
  terms: string[];
}

const MOST_TERMS = 8;

/** Reads one fact by itself, with the cast of its base. */
export function readingOf(fact: Fact, base: FactBase): FactReading {
  const { targets } = compile({ ...base, facts: new Map([[fact.id, fact]]) });
  const main = targets.filter((t) => !t.secondary);
  const [first] = main;
  const about = first?.subjects.map((s) => (isPhraseKey(s) ? s.slice(1) : (base.names.get(s)?.name ?? s))) ?? [];
  const weighed = [...(first?.terms ?? [])].sort(([, a], [, b]) => b - a).map(([lemma]) => lemma.replaceAll('_', ' '));
  const terms = [...new Set([...(fact.terms ?? []), ...weighed])].slice(0, MOST_TERMS);
  return { values: [...new Set(main.map((t) => t.expected))], about: [...new Set(about)], terms };
}
