/** Compares two amounts in one unit: what the draft's number and hedge claim against what the fact's allow. */
import type { Agreement } from '../../value.ts';
import { boundOf, off, same } from './agreement.ts';
import type { Aligned } from './align.ts';
import { againstBound, againstRange } from './bound.ts';
import { SLIPS } from './conventions.ts';
import { againstPoint } from './point.ts';
import { slipOf } from './slip.ts';

/** Judges aligned amounts. */
export function compareAmounts(pair: Aligned): Agreement {
  const { draft, fact } = pair;
  const verdict =
    fact.high !== undefined
      ? againstRange(draft, fact)
      : boundOf(fact.qualifier)
        ? againstBound(draft, fact)
        : againstPoint(draft, fact, pair);
  if (verdict.result === 'differs' && verdict.slip === undefined)
    verdict.slip = Math.max(
      slipOf(draft.value, fact.value),
      draft.high !== undefined && fact.high !== undefined ? slipOf(draft.high, fact.high) : 0,
    );
  // "Fewer than 300" of 318: who bounds a number knows it, and has the side wrong.
  if (verdict.result === 'differs' && boundOf(draft.qualifier) && !same(draft.value, fact.value) && off(draft.value, fact.value) <= 0.1)
    verdict.slip = Math.max(verdict.slip ?? 0, SLIPS.wrongSide);
  return verdict;
}
