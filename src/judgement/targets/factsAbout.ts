/** What is told of one thing of the cast and holds today, facts without values among it. */
import type { Fact } from '../../factbase/model.ts';
import type { CompiledBase } from './compile.ts';
import { plainFactsOf } from './plainFacts.ts';
import type { Target } from './target.ts';

/** Most that are looked at. */
const MOST = 60;

export const targetsAbout = (key: string, base: CompiledBase): readonly Target[] =>
  [base.bySubject.get(key), plainFactsOf(base).bySubject.get(key)]
    .flatMap((targets) => targets?.slice(0, MOST) ?? [])
    .filter(({ fact }) => fact.status === 'current');

export const factsAbout = (key: string, base: CompiledBase): ReadonlySet<Fact> => new Set(targetsAbout(key, base).map(({ fact }) => fact));
