/** What speaks for a name standing where a fact has another, piece by piece; each counts what `SUPPLANTED` says. */
import { likeness } from '../../evidence/likeness.ts';
import { isFocus } from '../../scenes/focus.ts';
import type { Scene } from '../../scenes/scene.ts';
import { namesOfStatement, type ProperRun } from '../../targets/statementNames.ts';
import { isAbout } from '../../targets/target.ts';
import type { SupplantedName } from '../../weights.ts';
import type { Tied } from '../filler.ts';
import type { ReadName } from './names.ts';

/** A name of the draft and one of a fact, in whose place it may stand. */
export interface Pair {
  tied: Tied;
  name: ReadName;
  right: ReadName;
  /** Whether both are of one kind, whether they lean on one word, and whether one preposition leads to both. */
  isOfKind: boolean;
  frame: boolean;
  way: boolean;
  /** Whether a value of the sentence is the fact's. */
  met: boolean;
  /** How telling what the sentence has of the fact's words is. */
  mass: number;
}

/** All but what the whole draft tells. */
export type SupplantedEvidence = Record<Exclude<SupplantedName, 'absent' | 'share'>, number>;

/**
 * What a sentence shows of a pair, each piece 0–1. `pairs`: how many names the run may stand for; `told`: how much of another fact with the run is said;
 * `runs`, `values`: how many of each the sentence has.
 */
export function evidenceFor(
  { tied, name, right: { run: right, key, kind }, isOfKind, frame, way, met, mass }: Pair,
  { pairs, told, runs, values }: { pairs: number; told: number; runs: number; values: number },
  scene: Scene,
): SupplantedEvidence {
  const { target, fact, words } = tied;
  const { run } = name;
  const subjects = target.subjects.filter((k) => k !== key);
  const isCarried = subjects.some((k) => isFocus(k, scene));
  return {
    words,
    met: Number(met),
    frame: Number(frame),
    preposition: Number(way),
    kinds: Number(isOfKind),
    rightInCast: Number(key !== undefined),
    inCast: Number(name.key !== undefined),
    person: Number(kind === 'person'),
    place: Number(kind === 'place'),
    subject: Number(key !== undefined && target.subjects.includes(key)),
    spokenOf: Number(scene.mentions.some((m) => isAbout({ subjects }, m.keys))),
    focus: Number(isCarried),
    frameCarried: Number(frame && isCarried),
    company: part(target.companions.filter((k) => k !== key && scene.ownMentions.some((m) => m.keys.includes(k))).length, COMPANIONS),
    placeAway: kind === 'place' ? nearestHit(tied, run) : 0,
    like: likeness(run.words.join(' '), right.words.join(' ')),
    oneWord: Number(run.words.length === 1),
    names: part(runs, NAMES),
    ownNames: part(namesOfStatement(fact).runs.length, NAMES),
    told,
    mass: part(mass, MASS),
    plain: Number(target.kind === 'name'),
    values: part(values, VALUES),
    pairs: part(pairs, PAIRS),
  };
}

/** How much of the most that counts, 0–1. */
const part = (value: number, most: number) => Math.min(value, most) / most;
const COMPANIONS = 2;
const NAMES = 6;
const MASS = 4;
const VALUES = 4;
const PAIRS = 20;

/** Tokens between a word and the name, as a share of those from which on it makes no difference. */
const away = (at: number, { first, last }: ProperRun) => part(at < first ? first - at : at - last + 1, FAR);
const FAR = 15;

/** How far the nearest of the fact's words in the sentence is from the name, 0–1. */
function nearestHit({ hits = [] }: Tied, run: ProperRun): number {
  const outside = hits.filter(({ word: { at } }) => at >= 0 && (at < run.first || at >= run.last));
  return Math.min(1, ...outside.map(({ word: { at } }) => away(at, run)));
}

/** How telling what the sentence has of the fact's words is. */
export function massOf({ target: { terms }, hits = [] }: Tied): number {
  const best = new Map<string, number>();
  for (const { lemma, strength } of hits) best.set(lemma, Math.max(best.get(lemma) ?? 0, (terms.get(lemma) ?? 0) * strength));
  let mass = 0;
  for (const value of best.values()) mass += value;
  return mass;
}
