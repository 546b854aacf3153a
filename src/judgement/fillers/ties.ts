/** The facts that a sentence may have a name or a word of, each with what ties it: those with values, and those that state none. */

import type { Fact } from '../../factbase/model.ts';
import { oncePer } from '../../language/once.ts';
import { lemmaAt } from '../../language/tokens.ts';
import type { Decision } from '../decide.ts';
import { statementOf } from '../scenes/analysis.ts';
import { isFocus } from '../scenes/focus.ts';
import type { Hit, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import type { Tied } from './filler.ts';

/** Facts weighed for the names of one sentence, at most: those with most of their words in it go first. */
export const MOST = 40;

/** Each of the facts called to mind that is tied to the scene once, by its strongest target. */
export function tiedFacts(called: readonly [Target, Hit[]][], scene: Scene, decisions: Decision[], base: CompiledBase): Tied[] {
  const tied = new Map<Fact, Tied>();
  const named = new Set(scene.mentions.flatMap((m) => m.keys));
  const metFacts = new Set(decisions.filter(isTelling).map((d) => d.tie.target.fact));
  for (const [target, hits] of called) {
    if (target.fact.status !== 'current') continue;
    const met = metFacts.has(target.fact) || isInCompany(target, named, base);
    const isNamed = target.subjects.some((k) => named.has(k));
    const isCarried = isNamed || target.subjects.some((k) => isFocus(k, scene));
    const words = target.mass ? massOf(target, hits) / target.mass : 0;
    if (!met && !isCarried && hits.length < 2 && words < MOSTLY) continue;
    const known = tied.get(target.fact);
    if (!known || known.words < words) {
      tied.set(target.fact, { fact: target.fact, target, met, named: isNamed, words, opening: false, hits });
    }
  }
  return [...tied.values()];
}

/** Those that values meet first, then those whose subject is named, and as many as are weighed: of these it is told whether their opening is met. */
export function strongestFirst(tied: Tied[]): Tied[] {
  const rank = ({ met, named }: Tied) => (met ? 2 : 0) + (named ? 1 : 0);
  const strongest = tied.sort((a, b) => rank(b) - rank(a) || b.words - a.words).slice(0, MOST);
  for (const t of strongest) {
    const first = openingOf(t.fact);
    t.opening = t.hits!.some(({ lemma }) => lemma === first);
  }
  return strongest;
}

/** Share of its words by which a fact is tied where one word alone is met. */
const MOSTLY = 0.4;

/** The first word of a statement that carries meaning: what it speaks of, where it names nobody. */
const openingOf = oncePer((fact: Fact): string => {
  const { tokens, content } = statementOf(fact);
  return content.length ? lemmaAt(tokens, content[0]) : '';
});

/** Two names of the fact stand in the sentence that are not what the base is about. */
function isInCompany(target: Target, named: Set<string>, base: CompiledBase): boolean {
  let company = 0;
  for (const key of target.companions) if (named.has(key) && !base.topics.has(key)) company++;
  for (const key of target.subjects) if (named.has(key) && !base.topics.has(key)) company++;
  return company >= 2;
}

/** A figure or a date that agrees and is seldom met by chance, or a wrong one that surely speaks of the fact. */
function isTelling(d: Decision): boolean {
  if (d.claim.value.kind === 'name') return false;
  return d.verdict === 'contradicted' ? d.tie.probability >= SURELY : d.verdict === 'supported' && d.tie.probability >= 0.5 && isNoLater(d);
}

const SURELY = 0.9;

/** Any later year agrees with "since 1978", and tells nothing. */
function isNoLater({ claim: { value }, tie }: Decision): boolean {
  if (value.kind !== 'date' || value.from.year === undefined) return true;
  return tie.target.dates.some((d) => d.from.year === undefined || d.from.year === value.from.year || d.to.year === value.from.year);
}

/** How much of a target's words is met. */
export function massOf(target: Target, hits: readonly { lemma: string; strength: number; word: { share: number } }[]): number {
  if (hits.length === 0) return 0;
  if (hits.length === 1) return (target.terms.get(hits[0].lemma) ?? 0) * hits[0].strength * Math.min(1, hits[0].word.share);
  let mass = 0;
  for (let i = 0; i < hits.length; i++) {
    const { lemma } = hits[i];
    if (!isFirstOf(lemma, hits, i)) continue;
    let best = 0;
    for (let k = i; k < hits.length; k++)
      if (hits[k].lemma === lemma) best = Math.max(best, hits[k].strength * Math.min(1, hits[k].word.share));
    mass += (target.terms.get(lemma) ?? 0) * best;
  }
  return mass;
}

/** Whether no hit before the `i`th is on the same lemma. */
function isFirstOf(lemma: string, hits: readonly { lemma: string }[], i: number): boolean {
  for (let k = 0; k < i; k++) if (hits[k].lemma === lemma) return false;
  return true;
}
