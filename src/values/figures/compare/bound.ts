/** Compares an amount with a fact that is a bound or a range. */
import type { Agreement } from '../../value.ts';
import { agrees, boundOf, differs, EPS, loosely, off, same, significant, sourceHas } from './agreement.ts';
import type { Amount } from './align.ts';
import { CONVENTIONS as C, SLIPS } from './conventions.ts';
import { slipOf } from './slip.ts';

/** The fact is a bound: "at least 40", "up to 600". */
export function againstBound(draft: Amount, fact: Amount): Agreement {
  const N = fact.value;
  const D = draft.value;
  const low = boundOf(fact.qualifier) === 'low';
  /** How far the draft lies on the allowed side, as a share of the bound. */
  const beyond = (low ? D - N : N - D) / (Math.abs(N) || 1);
  const has = sourceHas(fact);
  if (draft.high !== undefined) {
    if (low ? draft.high < N : D > N) return differs(has);
    return loosely(has);
  }
  const draftBound = boundOf(draft.qualifier);
  if (draftBound) {
    if ((draftBound === 'low') !== low) {
      // Opposite sides: they exclude each other where they do not overlap.
      if (beyond > EPS) return loosely(has);
      return differs(has, same(D, N) ? SLIPS.opposedBound : undefined);
    }
    if (same(D, N)) {
      const stricter =
        (draft.qualifier === 'moreThan' && fact.qualifier === 'atLeast') || (draft.qualifier === 'lessThan' && fact.qualifier === 'atMost');
      return stricter ? loosely(has) : agrees();
    }
    // "As many as 900" names the top itself; any other bound may be less tight than the fact's, never more.
    if (draft.qualifier === 'atMost' && D > N * (1 + C.topOfRange)) return differs(has);
    if (beyond < 0) return (low ? N > D * C.boundLoose : N * C.boundLoose < D) ? loosely(has) : agrees(has);
    return differs(has);
  }
  switch (draft.qualifier) {
    case 'about':
      return off(D, N) <= C.about ? agrees(has) : beyond > 0 && beyond <= 0.5 ? loosely(has) : differs(has);
    case 'nearly':
      if (same(D, N)) return low ? differs(has, SLIPS.withinTwofold) : fact.qualifier === 'lessThan' ? agrees() : loosely(has);
      return beyond > 0 && beyond <= C.nearlyLoose ? loosely(has) : differs(has);
    case 'justOver':
      if (same(D, N)) return low ? (fact.qualifier === 'moreThan' ? agrees() : loosely(has)) : differs(has, SLIPS.withinTwofold);
      return off(D, N) <= C.justOver && (low || D < N) ? loosely(has) : differs(has);
    default:
      if (same(D, N)) return loosely(has);
      if (beyond > 0 && beyond <= C.beyondBound) return loosely(has);
      if (Math.abs(D - N) <= draft.precision / 2 && significant(D, draft.precision) >= 2 && fact.precision < draft.precision)
        return loosely(has);
      return differs(has);
  }
}

/** The fact is a range. */
export function againstRange(draft: Amount, fact: Amount): Agreement {
  const A = fact.value;
  const B = fact.high!;
  const D = draft.value;
  const has = sourceHas(fact);
  if (draft.high !== undefined) {
    if (same(D, A) && same(draft.high, B)) return agrees();
    const rounded =
      Math.abs(D - A) <= draft.precision / 2 && Math.abs(draft.high - B) <= draft.precision / 2 && fact.precision < draft.precision;
    return rounded || (off(D, A) < 0.015 && off(draft.high, B) < 0.015) ? loosely(has) : differs(has, sharedEnd(D, draft.high, A, B));
  }
  const inside = D >= A * (1 - EPS) && D <= B * (1 + EPS);
  switch (draft.qualifier) {
    case 'about':
      return inside || off(D, A) <= 0.05 || off(D, B) <= 0.05 ? agrees(has) : differs(has);
    case 'nearly':
      return D >= A && D <= B * (1 + C.nearly) ? (D > A ? agrees(has) : loosely(has)) : differs(has);
    case 'justOver':
      return D <= B && D >= A * (1 - C.justOver) ? agrees(has) : differs(has);
    case 'atLeast':
    case 'moreThan':
      if (D <= A) return A > D * C.boundLoose ? loosely(has) : agrees(has);
      return D < B ? loosely(has) : differs(has);
    case 'atMost':
    case 'lessThan':
      // "As much as 1.1bn" names the top of the range, so that one well beyond it is wrong; "less than" only bounds it.
      if (D >= B && draft.qualifier === 'atMost')
        return D <= B * (1 + C.converted) ? agrees(has) : D <= B * (1 + C.topOfRange) ? loosely(has) : differs(has);
      if (D >= B) return D > B * C.boundLoose ? loosely(has) : agrees(has);
      return D > A ? loosely(has) : differs(has);
    default:
      return inside ? loosely(has) : differs(has);
  }
}

/** A range with one end right has most likely the other one mistyped. */
const sharedEnd = (d: number, dHigh: number, f: number, fHigh: number) =>
  same(d, f)
    ? Math.max(slipOf(dHigh, fHigh), SLIPS.oneDigitChanged)
    : same(dHigh, fHigh)
      ? Math.max(slipOf(d, f), SLIPS.oneDigitChanged)
      : undefined;
