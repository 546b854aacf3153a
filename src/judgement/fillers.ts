/**
 * Another name in the place where a fact has its own: a country for another, one item of a list changed, one word of a name changed, another
 * venue or agent beside values that meet the fact. Likeness alone never speaks; the fact must be tied to the sentence by its subject and a word, or by
 * a value that agrees, and the name it has must be nowhere in the sentence.
 */
import type { Fact } from '../factbase/model.ts';
import { placesIn } from '../values/names/places.ts';
import { rightItems, wrongItem } from './changedLists.ts';
import { wrongSlot } from './changedNames.ts';
import { wrongPlace } from './changedPlaces.ts';
import type { CompiledBase } from './compile.ts';
import type { Decision } from './decide.ts';
import type { Filler, Tied } from './filler.ts';
import { plainFactsOf } from './plainFacts.ts';
import type { Scene } from './scene.ts';
import { longestList, type ProperRun, properRuns } from './statementNames.ts';
import type { Target } from './target.ts';

/** Facts weighed for the names of one sentence, at most: those with most of their words in it go first. */
const MOST = 40;

/** Names in the place of a fact's own, and the right items of a list that a fact without other values has. */
export function judgeFillers(scene: Scene, decisions: Decision[], base: CompiledBase): { wrong: Filler[]; right: Filler[] } {
  const { analysis, sentence } = scene;
  const wrong: Filler[] = [];
  const right: Filler[] = [];
  const runs = properRuns(analysis.text, analysis.tokens, sentence.first, sentence.last);
  if (!runs.length) return { wrong, right };
  const add = (filler: Filler | undefined) => {
    if (filler && !wrong.some((f) => f.start < filler.end && filler.start < f.end)) wrong.push(filler);
  };
  const list = longestList(analysis.tokens, runs);
  const places = placesIn(analysis.tokens, sentence.first, sentence.last);
  if (!list.length && !places.length && runs.every((run) => run.opens)) return { wrong, right };
  const tied = tiedFacts(scene, decisions, base);
  if (list.length) {
    for (const fact of factsOfList(list, tied, base)) {
      add(wrongItem(fact, list));
      right.push(...rightItems(fact, list));
    }
  }
  for (const t of tied) add((places.length ? wrongPlace(t, places, tied, scene, base) : undefined) ?? wrongSlot(t, runs, scene, base));
  return { wrong, right };
}

/** Facts that may have the list: those of the scene, and those without values that have two of its names. */
function factsOfList(list: ProperRun[], tied: Tied[], base: CompiledBase): Fact[] {
  const counts = new Map<Fact, number>();
  for (const item of list)
    for (const { fact } of (plainFactsOf(base).byWord.get(item.words[item.words.length - 1]) ?? []).slice(0, MOST))
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...new Set([...tied.map((t) => t.fact), ...[...counts].filter(([, n]) => n >= 2).map(([fact]) => fact)])];
}

/** Each fact of the scene once, by its strongest target, those that values meet first. */
function tiedFacts(scene: Scene, decisions: Decision[], base: CompiledBase): Tied[] {
  const tied = new Map<Fact, Tied>();
  const named = new Set(scene.mentions.flatMap((m) => m.keys));
  const metFacts = new Set(decisions.filter(isTelling).map((d) => d.tie.target.fact));
  const isNamedKey = (key: string) => named.has(key);
  const isInFocus = (key: string) => scene.discourse.focus.key === key;
  for (const [target, hits] of scene.hits) {
    if (target.fact.status !== 'current') continue;
    const met = metFacts.has(target.fact) || isInCompany(target, named, base);
    const isNamed = target.subjects.some(isNamedKey);
    const isCarried = isNamed || target.subjects.some(isInFocus);
    if (!met && !isCarried && hits.length < 2) continue;
    const words = target.mass ? massOf(target, hits) / target.mass : 0;
    const known = tied.get(target.fact);
    if (!known || known.words < words) tied.set(target.fact, { fact: target.fact, target, met, named: isNamed, words });
  }
  return [...tied.values()]
    .sort((a, b) => Number(b.met) - Number(a.met) || Number(b.named) - Number(a.named) || b.words - a.words)
    .slice(0, MOST);
}

/** Two names of the fact stand in the sentence that are not what the base is about. */
function isInCompany(target: Target, named: Set<string>, base: CompiledBase): boolean {
  let company = 0;
  for (const key of target.companions) if (named.has(key) && !base.topics.has(key)) company++;
  for (const key of target.subjects) if (named.has(key) && !base.topics.has(key)) company++;
  return company >= 2;
}

/** A figure or a date that agrees and is seldom met by chance. */
const isTelling = (d: Decision) => d.verdict === 'supported' && d.claim.value.kind !== 'name' && d.tie.probability >= 0.5;

function massOf(target: Target, hits: { lemma: string; strength: number; word: { share: number } }[]): number {
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
