/**
 * Whether a fact has anything in whose place the names and words of a sentence could stand: a first look, before any tie is worked out. Most facts
 * that a sentence calls to mind have nothing of the kind, and for most sentences no fact has.
 */
import type { Fact } from '../factbase/model.ts';
import type { PlaceMention } from '../values/names/places.ts';
import { mayDiffer } from './changedNames.ts';
import { excludesOther, type Telling, tellingOf } from './changedWords.ts';
import { namesOfStatement, type ProperRun } from './statementNames.ts';

/** What a sentence says, or a fact, that something else could be said in the place of. */
export interface Slots {
  runs: readonly ProperRun[];
  telling: readonly Telling[];
  /** Whether it names a country, and prepositions that lead to names, each a bit. */
  bits: number;
  /** Words of its names. */
  words: readonly string[];
}

const PLACE = 1;
/** "At the Quill stadium" and "in the Lowe stadium" may be two of a kind; "out of" is "from". */
const PREPOSITIONS: Record<string, number> = { in: 2, at: 2, by: 4, from: 8, near: 16 };
const OUT_OF = PREPOSITIONS.from;

export function slotsOf(runs: readonly ProperRun[], places: readonly PlaceMention[], telling: readonly Telling[]): Slots {
  const words: string[] = [];
  let bits = places.length ? PLACE : 0;
  for (const run of runs) {
    bits |= run.governor === 'out' ? OUT_OF : (PREPOSITIONS[run.preposition] ?? 0);
    words.push(...run.words);
  }
  return { runs, telling, bits, words };
}

const known = new WeakMap<Fact, Slots>();

/** Whether something of a sentence could stand in the place of something of the fact. */
export function hasSlotFor(said: Slots, fact: Fact): boolean {
  let own = known.get(fact);
  if (!own) {
    const { runs, places, vague } = namesOfStatement(fact);
    own = slotsOf(runs, vague ? [] : places, tellingOf(fact).telling);
    known.set(fact, own);
  }
  if (own.bits & said.bits) return true;
  for (const right of own.telling) for (const other of said.telling) if (excludesOther(right, other)) return true;
  for (const word of own.words)
    if (said.words.includes(word)) return own.runs.some((right) => said.runs.some((run) => mayDiffer(run, right)));
  return false;
}
