/** Compares two amounts in one unit: what the draft's number and hedge claim against what the fact's allow. */
import type { Agreement, Qualifier } from '../../value.ts';
import { QUALIFIER_TEXT, grouped as show } from '../format.ts';
import type { Aligned, Amount } from './align.ts';
import { CONVENTIONS as C, SLIPS } from './conventions.ts';
import { slipOf } from './slip.ts';

const agrees = (rule?: string): Agreement => ({ result: 'agrees', rule });
const loosely = (rule: string): Agreement => ({ result: 'loosely', rule });
const EPS = 1e-9;
const same = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * EPS;
const off = (a: number, b: number) => Math.abs(a - b) / (Math.abs(b) || 1);

/** Significant digits shown: 170,000 at precision 10,000 has two. */
function significant(value: number, precision: number): number {
  const digits = Math.round(Math.abs(value) / precision);
  return digits === 0 ? 1 : Math.floor(Math.log10(digits) + EPS) + 1;
}

/** "the nearest thousand" */
function place(precision: number): string {
  const names: Record<number, string> = {
    1: 'whole number',
    10: 'ten',
    100: 'hundred',
    1000: 'thousand',
    1e4: 'ten thousand',
    1e5: 'hundred thousand',
    1e6: 'million',
    1e9: 'billion',
  };
  return names[precision] ?? show(precision);
}

type Bound = 'low' | 'high';
const boundOf = (q: Qualifier): Bound | undefined =>
  q === 'atLeast' || q === 'moreThan' ? 'low' : q === 'atMost' || q === 'lessThan' ? 'high' : undefined;
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
  return verdict;
}

const differs = (rule: string, slip?: number): Agreement =>
  slip === undefined ? { result: 'differs', rule } : { result: 'differs', rule, slip };
const sourceHas = (fact: Amount) => `the source has ${fact.text ?? show(fact.value)}`;

/** The fact is one number, bare or hedged. */
function againstPoint(draft: Amount, fact: Amount, pair: Aligned): Agreement {
  const F = fact.value;
  const D = draft.value;
  const hedged = fact.qualifier === 'about' || fact.qualifier === 'nearly' || fact.qualifier === 'justOver';
  if (draft.high !== undefined) {
    const slack = hedged ? Math.abs(F) * 0.05 : pair.converted ? Math.abs(F) * C.converted : 0;
    if (F >= D - slack && F <= draft.high + slack)
      return draft.high - D <= Math.abs(F) * 0.5 + 1 ? agrees(`${show(F)} lies between`) : loosely(`${show(F)} lies somewhere between`);
    return differs(sourceHas(fact));
  }
  if (pair.converted) {
    const gap = Math.abs(D - F);
    const own = significant(D, draft.precision) >= 2 ? draft.precision / 2 : 0;
    const theirs = significant(F, fact.precision) >= 2 ? fact.precision / 2 : 0;
    const exact = gap <= Math.max(own, theirs, Math.abs(F) * C.converted) * (1 + EPS);
    const rounded = off(D, F) <= C.convertedLoose;
    if (rounded && exact) return withBound(draft, fact, pair.rule);
    if (off(D, F) <= C.convertedRound && gap <= draft.precision / 2 && draft.qualifier === 'none') return loosely(`${pair.rule}, rounded`);
  }
  if (pair.fraction) {
    const gap = Math.abs(D - F);
    if (draft.qualifier === 'none' || draft.qualifier === 'exactly' || draft.qualifier === 'about') {
      if (gap <= C.fractionPoints) return agrees(`${show(round1(F))}% is about ${show(round1(D))}%`);
      if (gap <= C.fractionPointsLoose) return loosely(`${show(round1(F))}% rounds to it only loosely`);
      if (draft.qualifier !== 'about') return differs(`${show(round1(D))}% is not ${show(round1(F))}%`);
    }
  }
  switch (draft.qualifier) {
    case 'none':
    case 'exactly':
      return bareAgainstPoint(draft, fact, hedged);
    case 'about':
      return aboutAgainstPoint(draft, fact);
    case 'nearly':
      if (D <= 0) return differs(sourceHas(fact));
      if (F <= D * (1 + EPS) && F >= D * (1 - C.nearly)) return agrees(`${show(F)} is nearly ${show(D)}`);
      if (F < D && (F >= D * (1 - C.nearlyLoose) || (D <= 10 && F >= D - 1))) return loosely(`${show(F)} is some way below ${show(D)}`);
      return differs(F > D ? `${show(F)} is more than ${show(D)}` : sourceHas(fact), F > D && F <= D * 1.1 ? SLIPS.far : undefined);
    case 'justOver':
      if (F >= D * (1 - EPS) && F <= D * (1 + C.justOver)) return agrees(`${show(F)} is just over ${show(D)}`);
      if (F > D && F <= D * (1 + C.justOverLoose)) return loosely(`${show(F)} is some way over ${show(D)}`);
      return differs(F < D ? `${show(F)} is less than ${show(D)}` : sourceHas(fact), F < D && F >= D * 0.9 ? SLIPS.far : undefined);
    default:
      return boundAgainstPoint(draft, fact);
  }
}

const round1 = (value: number) => Math.round(value * 10) / 10;

/** A conversion within rounding agrees unless the draft's bound says otherwise: "more than 62 miles" of 100 km still holds. */
function withBound(draft: Amount, fact: Amount, rule?: string): Agreement {
  const bound = boundOf(draft.qualifier);
  if (!bound) return agrees(rule);
  const ok = bound === 'low' ? fact.value >= draft.value * (1 - C.converted) : fact.value <= draft.value * (1 + C.converted);
  return ok ? agrees(rule) : differs(sourceHas(fact));
}

function bareAgainstPoint(draft: Amount, fact: Amount, hedged: boolean): Agreement {
  const F = fact.value;
  const D = draft.value;
  if (same(D, F)) return agrees();
  const gap = Math.abs(D - F);
  if (draft.qualifier === 'none') {
    const digits = significant(D, draft.precision);
    const within = gap <= draft.precision / 2 + EPS * Math.abs(F);
    const finer = fact.precision < draft.precision;
    if (within && finer) {
      const limit =
        digits >= 2
          ? C.roundedOff
          : draft.precision <= 1 && fact.precision < 1
            ? C.roundedToWhole
            : D >= C.oneDigitFrom
              ? C.roundedOffOneDigit
              : 0;
      if (off(D, F) <= limit) return loosely(`${show(F)} rounds to ${show(D)} (to the nearest ${place(draft.precision)})`);
    }
    // The fact itself is rounded, and the draft says more digits than it has.
    const coarse = hedged || fact.precision >= 100 || fact.precision < 1;
    if (coarse && draft.precision < fact.precision && gap <= fact.precision / 2 && significant(F, fact.precision) >= 2)
      return loosely(`the source has only ${fact.text ?? show(F)}`);
  }
  if (hedged && off(D, F) <= 0.05 && sideAllows(draft, fact)) return loosely(sourceHas(fact));
  return differs(sourceHas(fact));
}

/** "nearly 500" lies below, "just over 500" above. */
const sideAllows = (draft: Amount, fact: Amount) =>
  fact.qualifier === 'nearly' ? draft.value <= fact.value : fact.qualifier === 'justOver' ? draft.value >= fact.value : true;

function aboutAgainstPoint(draft: Amount, fact: Amount): Agreement {
  const F = fact.value;
  const D = draft.value;
  const gap = Math.abs(D - F);
  if (same(D, F)) return agrees();
  const reach = Math.max(draft.precision / 2, Math.min(Math.abs(F) * C.about, draft.precision * C.aboutPlaces), Math.abs(F) * 0.01);
  if (gap <= reach && gap <= Math.abs(F) * 0.25) return agrees(`${show(F)} is about ${show(D)}`);
  const lastPlaces = significant(D, draft.precision) <= 2;
  if (off(D, F) <= 0.03 || (lastPlaces && off(D, F) <= C.aboutLoose * 1.5)) return loosely(`${show(F)} is about ${show(D)} only loosely`);
  return differs(sourceHas(fact));
}

function boundAgainstPoint(draft: Amount, fact: Amount): Agreement {
  const F = fact.value;
  const D = draft.value;
  const low = boundOf(draft.qualifier) === 'low';
  const strict = draft.qualifier === 'moreThan' || draft.qualifier === 'lessThan';
  if (same(D, F)) {
    if (!strict || (low && fact.qualifier === 'justOver') || (!low && fact.qualifier === 'nearly')) return agrees();
    if ((low && fact.qualifier === 'nearly') || (!low && fact.qualifier === 'justOver'))
      return differs(sourceHas(fact), SLIPS.opposedBound);
    return loosely(`the source has ${show(F)} itself`);
  }
  if (low ? F > D : F < D) {
    const far = low ? F > D * C.boundLoose : F * C.boundLoose < D;
    return far ? loosely(`true, but the source has ${show(F)}`) : agrees(`${show(F)} is ${QUALIFIER_TEXT[draft.qualifier]}${show(D)}`);
  }
  return differs(`${show(F)} is ${low ? 'less' : 'more'} than ${show(D)}`);
}

/** The fact is a bound: "at least 40", "up to 600". */
function againstBound(draft: Amount, fact: Amount): Agreement {
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
    // The draft may bound less tightly than the fact, never more.
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
function againstRange(draft: Amount, fact: Amount): Agreement {
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
