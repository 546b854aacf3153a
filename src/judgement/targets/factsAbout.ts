/** The facts about one thing of the cast that hold today, those without values among them. */
import type { Fact } from '../../factbase/model.ts';
import type { CompiledBase } from './compile.ts';
import { plainFactsOf } from './plainFacts.ts';

/** Most that are looked at. */
const MOST = 60;

export function factsAbout(key: string, base: CompiledBase): ReadonlySet<Fact> {
  const facts = new Set<Fact>();
  for (const targets of [base.bySubject.get(key), plainFactsOf(base).bySubject.get(key)])
    for (const { fact } of (targets ?? []).slice(0, MOST)) if (fact.status === 'current') facts.add(fact);
  return facts;
}
