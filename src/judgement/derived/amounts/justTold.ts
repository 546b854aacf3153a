/**
 * The figures that a claim may be worked out from because the draft has just told them: those of its sentence and of the one before, in a unit that was left out
 * the second time ("takes 44 minutes … does it in 26"), too.
 */

import { wordSet } from '../../../language/wordSet.ts';
import type { Figure } from '../../../values/value.ts';
import type { Decision } from '../../decide.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { MARKS, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { countAlike, figureOf, isBare, statedTarget } from '../operands.ts';

export interface Told {
  claim: Claim;
  value: Figure;
  /** The fact that has it. */
  target?: Target;
  /** The fact has another value. */
  wrong: boolean;
  /** It stands in the claim's own sentence. */
  here: boolean;
}

const AMOUNTS: ReadonlySet<Figure['scale']> = new Set(['count', 'money', 'measure', 'percent']);
const NONE: ReadonlySet<Target> = new Set();

/** All amounts told in the sentence of a claim and in the one before, in order. */
export function toldAround({ scene, decisions, before, past }: Matter, claim: Claim): Told[] {
  let unit: Figure | undefined;
  const read = (place: Scene, decided: readonly Decision[], here: boolean) =>
    place.claims.flatMap((c): Told[] => {
      // "One figure in which it has no forebear": "one" is told of anything.
      if (c === claim || c.value.kind !== 'figure' || !AMOUNTS.has(c.value.scale) || isOne(c.value)) return [];
      const decision = decided.find((d) => d.claim === c);
      const target = decision?.tie.target ?? statedTarget(c, place, NONE);
      let value = figureOf<Figure>(c, target);
      const wrong =
        decision?.verdict === 'contradicted' &&
        target!.figures.every((f) => f.value !== value.value || f.unit?.symbol !== value.unit?.symbol);
      // "18,400 tonnes, down on the 23,000 of 2024".
      if (!target && unit && isBare(value)) value = { ...unit, ...pick(value) };
      else if (value.unit || value.noun.length) unit = value;
      return [{ claim: c, value, target, wrong, here }];
    });
  return [...(past ? read(past, before, false) : []), ...read(scene, decisions, true)];
}

const isOne = ({ value, form }: Figure) => value === 1 && form === 'words';

const pick = ({ value, high, qualifier, precision, form }: Figure) => ({ value, high, qualifier, precision, form });

/** "The opposition has 100, the four on the right 68" of seats and of parties: where the draft leaves it to the reader what is counted, the fact may say. */
export function asCounted({ value, target }: Told): Figure {
  const own = isBare(value) ? target?.figures.find((f) => f.value === value.value) : undefined;
  return own ? { ...value, noun: own.noun } : value;
}

/** Figures of one unit; counts of the same things, of people, or of what is left unsaid. */
export function isLike(a: Figure, b: Figure): boolean {
  if (a.scale !== b.scale || a.per !== b.per || a.unit?.dimension !== b.unit?.dimension) return false;
  if (a.scale === 'money') return a.unit?.symbol === b.unit?.symbol;
  return a.scale !== 'count' || countAlike(a, b);
}

const LEADING = wordSet('on from than against to');
/** Tokens from a claim to the other figure that it is measured against. */
const REACH = 5;

/** The only two figures just told that are like each other and may stand behind a claim. */
export function pairTold(told: readonly Told[], { first, last, value }: Claim, scene: Scene): [Told, Told] | undefined {
  const here = told.filter((t) => t.here && t.claim.last <= first);
  const after = told.filter(
    (t) => t.here && t.claim.first >= last && isLed(t.claim.first, last, scene, value.kind === 'figure' && value.scale === 'fraction'),
  );
  const back = told.filter((t) => !t.here);
  const own = [...here, ...after];
  const two = own.length >= 2 ? own : own.length === 1 || pointsBack(scene) ? [...back, ...own] : [];
  return two.length === 2 ? [two[0], two[1]] : undefined;
}

/** "On the 23,000 of the year before": told after the claim as what it is measured against. */
function isLed(at: number, from: number, scene: Scene, isShare: boolean): boolean {
  if (at > from + REACH) return false;
  let led = false;
  for (let i = from; i < at; i++) {
    if (MARKS.has(wordAt(scene, i))) return false;
    led ||= LEADING.has(wordAt(scene, i)) || (isShare && wordAt(scene, i) === 'of');
  }
  return led;
}

const POINTERS = wordSet('that this so together it');
const GAPS = wordSet('difference gap');
const VERBS = wordSet('is was makes made leaves left means gives');

/** "That is a third", "the difference, twelve minutes", "so": the sentence goes on from the figures of the one before. */
function pointsBack(scene: Scene): boolean {
  const [word, next] = [wordAt(scene, scene.sentence.first), wordAt(scene, scene.sentence.first + 1)];
  return word === 'so' || (POINTERS.has(word) && VERBS.has(next)) || (word === 'the' && GAPS.has(next));
}
