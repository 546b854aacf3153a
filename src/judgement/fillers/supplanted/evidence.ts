/** What speaks for a name standing where a fact has another, piece by piece; each counts what `SUPPLANTED` says. */
import { related, SYNONYM } from '../../../language/related.ts';
import { lemmaAt } from '../../../language/tokens.ts';
import { likeness } from '../../evidence/likeness.ts';
import { statementOf } from '../../scenes/analysis.ts';
import { isFocus } from '../../scenes/focus.ts';
import type { Scene } from '../../scenes/scene.ts';
import { namesOfStatement, type ProperRun, perName } from '../../targets/statementNames.ts';
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
export type SupplantedEvidence = Record<Exclude<SupplantedName, 'absent'>, number>;

/** What a sentence shows of a pair, each piece 0–1. `pairs`: how many names the run may stand for; `told`: how much of another fact with the run is said, `runs`, `values`: how many of each the sentence has. */
export function evidenceFor(
  { tied, name, right: { run: right, key, kind }, isOfKind, frame, way, met, mass }: Pair,
  { pairs, told, runs, values }: { pairs: number; told: number; runs: number; values: number },
  scene: Scene,
): SupplantedEvidence {
  const { target, fact, words } = tied;
  const { run } = name;
  const { tokens } = scene.analysis;
  const own = statementOf(fact);
  const subjects = target.subjects.filter((k) => k !== key);
  const hits = (tied.hits ?? []).filter(({ word: { at } }) => at >= 0 && (at < run.first || at >= run.last));
  const near = nearest(right, own).map((lemma) => saidNear(lemma, run, scene));
  const isCarried = subjects.some((k) => isFocus(k, scene));
  const distance = Math.min(1, ...hits.map(({ word: { at } }) => away(at, run)));
  const is = (holds: boolean) => (holds ? 1 : 0);
  return {
    words,
    met: is(met),
    frame: is(frame),
    // The very slot: after the same preposition, on the same word.
    slot: is(frame && way),
    preposition: is(way),
    kinds: is(isOfKind),
    kindKnown: is(kind !== ''),
    rightInCast: is(key !== undefined),
    inCast: is(name.key !== undefined),
    person: is(kind === 'person'),
    place: is(kind === 'place'),
    subject: is(key !== undefined && target.subjects.includes(key)),
    spokenOf: is(scene.mentions.some((m) => isAbout({ subjects }, m.keys))),
    focus: is(isCarried),
    frameCarried: is(frame && isCarried),
    company: part(target.companions.filter((k) => k !== key && scene.ownMentions.some((m) => m.keys.includes(k))).length, COMPANIONS),
    away: distance,
    placeAway: kind === 'place' ? distance : 0,
    ownWords: part(new Set(hits.filter((h) => h.strength >= SYNONYM).map((h) => h.lemma)).size, OWN_WORDS),
    like: likeness(run.words.join(' '), right.words.join(' ')),
    long: part(right.words.length, LONG),
    oneWord: is(run.words.length === 1),
    names: part(runs, NAMES),
    ownNames: part(namesOfStatement(fact).runs.length, NAMES),
    nextAway: near.length ? near[0].away : 1,
    second: near.length > 1 ? near[1].strength : 0,
    nearestAway: Math.min(1, ...near.filter((n) => n.strength).map((n) => n.away)),
    told,
    mass: part(mass, MASS),
    plain: is(target.kind === 'name'),
    values: part(values, VALUES),
    heading: is(scene.block.kind === 'heading'),
    owner: is(tokens[run.last]?.kind === 'clitic' && own.tokens[right.last]?.kind !== 'clitic'),
    wordy: part(own.content.length, WORDY),
    pairs: part(pairs, PAIRS),
  };
}

/** How much of the most that counts, 0–1. */
const part = (value: number, most: number) => Math.min(value, most) / most;
const COMPANIONS = 2;
const OWN_WORDS = 6;
const LONG = 4;
const NAMES = 6;
const MASS = 4;
const VALUES = 4;
const WORDY = 16;
const PAIRS = 20;

/** Tokens between a word and the name, as a share of those from which on it makes no difference. */
const away = (at: number, { first, last }: ProperRun) => part(at < first ? first - at : at - last + 1, FAR);
const FAR = 15;

/** How telling what the sentence has of the fact's words is. */
export function massOf({ target: { terms }, hits = [] }: Tied): number {
  const best = new Map<string, number>();
  for (const { lemma, strength } of hits) best.set(lemma, Math.max(best.get(lemma) ?? 0, (terms.get(lemma) ?? 0) * strength));
  let mass = 0;
  for (const value of best.values()) mass += value;
  return mass;
}

/** The words of a statement that stand nearest to one of its names, the nearest first. */
const nearest = perName(({ first, last }: ProperRun, { tokens, content }: ReturnType<typeof statementOf>): string[] =>
  content
    .filter((i) => (i < first || i >= last) && tokens[i].kind === 'word' && !tokens[i].word.capital)
    .map((i) => ({ lemma: lemmaAt(tokens, i), away: i < first ? first - i : i - last + 1 }))
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAREST)
    .map(({ lemma }) => lemma),
);
const NEAREST = 3;

/** How well the sentence says a word outside a name, and how far from it. */
function saidNear(lemma: string, run: ProperRun, scene: Scene): { strength: number; away: number } {
  let best = { strength: 0, away: 1 };
  for (const { at, lemma: own } of scene.words) {
    if (at < 0 || (run.first <= at && at < run.last)) continue;
    const strength = own === lemma ? 1 : related(own, lemma);
    if (strength < FAINT || strength < best.strength) continue;
    const distance = away(at, run);
    if (strength > best.strength || distance < best.away) best = { strength, away: distance };
  }
  return best;
}
const FAINT = 0.5;
