/** A name that stands where a fact has another, and the facts that a sentence may have it of. */

import type { Fact } from '../../factbase/model.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Evidence } from '../finding.ts';
import type { Hit } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';

export interface Filler {
  fact: Fact;
  start: number;
  end: number;
  says: string;
  /** What the fact has in its place. */
  expected: string;
  because: Evidence[];
  /** The name of the cast that is meant, where it is rather misspelt than another. */
  key?: string;
}

/** A fact that the sentence may speak of, and what ties it. */
export interface Tied {
  fact: Fact;
  target: Target;
  /** A value of the sentence agrees with the fact. */
  met: boolean;
  /** The subject stands in the sentence itself. */
  named: boolean;
  /** Share of the property's words that are met, 0–1. */
  words: number;
  /** The word that opens its statement is met. */
  opening: boolean;
  /** The words that called it to mind, where it was called. */
  hits?: readonly Hit[];
}

export function fillerOf(fact: Fact, span: { start: number; end: number; text: string }, expected: string, because: Evidence[]): Filler {
  return { fact, start: span.start, end: span.end, says: span.text, expected, because };
}

/** What a rule of comparison says of it. */
export const byRule = (text: string): Evidence => ({ kind: 'rule', text, weight: 1 });
export const inAnothersPlace = (): Evidence => byRule(say`it stands where the fact has another name`);

/** Points of the compass, as they open names. */
export const COMPASS = wordSet(
  'north south east west northern southern eastern western upper lower northeast northwest southeast southwest',
);
