/** Which targets a scene calls to mind: by its telling words, by its values, and by the names in reach. */
import type { CompiledBase } from '../targets/compile.ts';
import { meetingWords } from '../targets/meetings.ts';
import { plainHits } from '../targets/plainFacts.ts';
import type { Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';
import { fociOf } from './focus.ts';
import { Gathering, Hits, type Recalled } from './hits.ts';
import type { Hit, Scene } from './scene.ts';

/** A lemma in more targets than this does not call them to mind by itself; it still counts for those that another word has called. */
const COMMON = 60;
/** From this share on a word calls targets to mind by itself; what the discourse lends only adds to those called. */
const CALLING = 0.9;
/** A value that no more targets than this have tells of which fact a sentence speaks. */
const FEW = 2;
/** Targets kept in mind for a scene: those whose words it has most of, beside those that its values and names call. */
const IN_MIND = 32;

/**
 * Which targets the scene calls to mind: by its telling words, by its values, and by the names in reach. Work is bounded by the words of the
 * scene times `COMMON`, whatever the size of the base.
 */
export function recall(scene: Scene, base: CompiledBase): void {
  const called = new Gathering(base.targets);
  const met = meetingWords(scene.words, base.meetings);
  for (const { word, meetings } of met) {
    if (word.share < CALLING) continue;
    for (const { lemma, strength, targets } of meetings) {
      if (targets.length > COMMON) continue;
      const hit: Hit = { lemma, strength, word };
      for (let i = 0; i < targets.length; i++) called.call(targets[i]).push(hit);
    }
  }
  const byOther = new Set<Target>();
  const call = (targets: Target[] | undefined) => {
    if (!targets || targets.length > COMMON) return;
    for (const target of targets) {
      byOther.add(target);
      called.call(target);
    }
  };
  for (const claim of scene.claims) {
    for (const key of valueKeys(claim.value)) {
      const targets = base.byValue.get(key);
      call(targets);
      // A fact that is met by a value of its own, such as few facts have, is called with its other values.
      if (targets && targets.length <= FEW)
        for (const { fact, hasSiblings } of targets) if (hasSiblings) call(base.targetsOfFact.get(fact.id));
    }
  }
  for (const key of keysInReach(scene)) call(base.bySubject.get(key));
  const { entries } = called;
  if (!entries.length) return;
  for (const { word, meetings } of met) {
    for (const { lemma, strength, targets } of meetings) {
      if (word.share >= CALLING && targets.length <= COMMON) continue;
      const hit: Hit = { lemma, strength, word };
      if (targets.length < entries.length) for (const target of targets) called.of(target)?.push(hit);
      else for (const [target, hits] of entries) if (target.lemmas.has(lemma)) hits.push(hit);
    }
  }
  scene.hits = new Hits(entries.length > IN_MIND ? strongest(entries, byOther) : entries);
}

const all = new WeakMap<Scene, readonly Recalled[]>();

/** All that a sentence calls to mind, the facts that state no value among it; worked out once, and only for sentences that are asked for it. */
export function calledToMind(scene: Scene, base: CompiledBase): readonly Recalled[] {
  let called = all.get(scene);
  if (!called) {
    // A sentence without values has called no facts to mind that have some.
    if (!scene.claims.length) recall(scene, base);
    const plain = plainHits(scene, base);
    called = plain.length ? [...scene.hits.entries, ...plain] : scene.hits.entries;
    all.set(scene, called);
  }
  return called;
}

/** The targets most of whose weight the scene's words have, and those that its values and names call and some word speaks for; strongest first. */
function strongest(entries: readonly Recalled[], byOther: ReadonlySet<Target>): Recalled[] {
  const weights = new Float64Array(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [target, hits] = entries[i];
    let weight = byOther.has(target) ? CALLED : 0;
    for (const { lemma, strength, word } of hits) weight += strength * word.share * (target.terms.get(lemma) ?? PHRASE_WORD);
    weights[i] = weight;
  }
  const least = weights.slice().sort()[entries.length - IN_MIND];
  const kept: number[] = [];
  for (let i = 0; i < entries.length; i++) if (weights[i] >= least) kept.push(i);
  kept.sort((a, b) => weights[b] - weights[a] || entries[a][0].index - entries[b][0].index);
  return kept.slice(0, IN_MIND).map((i) => entries[i]);
}

/** What it counts for a target to be called by a value or a name, and for a word of its phrases to be met. */
const CALLED = 1.5;
const PHRASE_WORD = 0.5;

/** Names in the sentence, in its headers, in focus and in the headings above. */
function keysInReach(scene: Scene): Set<string> {
  const keys = new Set<string>();
  for (const m of scene.mentions) for (const key of m.keys) keys.add(key);
  for (const { key } of fociOf(scene)) keys.add(key);
  for (const h of scene.discourse.headings) for (const key of h.keys) keys.add(key);
  return keys;
}
