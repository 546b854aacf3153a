/** "In 2020 it shed 55 jobs": the change that one fact tells from what to what, in a sentence that says the fact's own day, so that it is that change that is meant. */
import type { Claim } from '../../scenes/scene.ts';
import { wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import type { Pair } from '../pairs.ts';
import { placeInFact } from './whichWay.ts';

/** How surely such a change is meant. */
export const MET_CHANGE = 0.8;

/** Whether a pair is what one fact tells a change from and to, and the sentence says the fact's day. */
export function isMetChange({ a, b }: Pair, { first, last }: Pick<Claim, 'first' | 'last'>, { decisions, scene }: Matter): boolean {
  if (!a.target || a.target.fact !== b.target?.fact) return false;
  const [x, y] = [placeInFact(a.target)[0], placeInFact(b.target)[0]];
  if (x === y || (x !== 'earlier' && y !== 'earlier')) return false;
  // "Of which a third went abroad" is a share of something else.
  if (wordAt(scene, last) === 'of') return false;
  const { fact } = a.target;
  return decisions.some(
    ({ verdict, claim, tie }) =>
      verdict === 'supported' &&
      tie.target.fact === fact &&
      claim.first !== first &&
      claim.value.kind === 'date' &&
      tie.probability >= SURE,
  );
}
/** Probability from which the day of the fact is surely told. */
const SURE = 0.5;
