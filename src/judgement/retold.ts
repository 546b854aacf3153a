/**
 * A value that differs from a fact which the draft tells rightly elsewhere. Most such values are of something else; but a story tells its main facts again, in a
 * table, a box or its last paragraph, and one of these may have gone wrong. What its sentence shows of it is weighed once more (`RETOLD` in `weights.ts`).
 */
import { wordSet } from '../language/wordSet.ts';
import type { Tie } from './evidence/evidence.ts';
import { oddsBy, RETOLD, type RetoldName } from './weights.ts';

/** The pieces of evidence, each 0–1; a number of the fact's in another unit is no slip. `timid`: whether its sentence leaves it in doubt. */
export function retoldOf(
  { features, probability, agreement: { slip = 0 }, subject: { by } }: Tie,
  timid: boolean,
): Record<RetoldName, number> {
  const { sibling, noun, unit, stranger, swapped } = features;
  return {
    probability,
    slip: slip === 1 ? 0 : slip,
    sibling,
    noun,
    unit,
    stranger,
    // What a cell's row says of it counts as if the value were another's (`owners/cells.ts`).
    swapped: by === 'header' ? 0 : swapped,
    named: Number(NAMED.has(by)),
    unnamed: Number(by === 'none'),
    timid: Number(timid),
  };
}
const NAMED = wordSet('mention header beside');

/** Whether such a value is wrong all the same. */
export const isWrongAgain = (tie: Tie, timid: boolean): boolean => oddsBy(RETOLD, retoldOf(tie, timid)) >= RETOLD.least;
