/** Compares an amount with a fact that is one number, bare or hedged. */
import { say } from '../../../say.ts';
import type { Agreement, AppliedRule } from '../../value.ts';
import { QUALIFIER_TEXT, grouped as show } from '../format.ts';
import { agrees, boundOf, differs, EPS, loosely, off, ruled, same, significant, sourceHas } from './agreement.ts';
import type { Aligned, Amount } from './align.ts';
import { CONVENTIONS as C, SLIPS } from './conventions.ts';

/** "to the nearest thousand" */
function place(precision: number): string {
  switch (precision) {
    case 1:
      return say`to the nearest whole number`;
    case 10:
      return say`to the nearest ten`;
    case 100:
      return say`to the nearest hundred`;
    case 1000:
      return say`to the nearest thousand`;
    case 1e4:
      return say`to the nearest ten thousand`;
    case 1e5:
      return say`to the nearest hundred thousand`;
    case 1e6:
      return say`to the nearest million`;
    case 1e9:
      return say`to the nearest billion`;
    default:
      return say`to the nearest ${show(precision)}`;
  }
}

/** The fact is one number, bare or hedged. */
export function againstPoint(draft: Amount, fact: Amount, pair: Aligned): Agreement {
  const F = fact.value;
  const D = draft.value;
  const hedged = fact.qualifier === 'about' || fact.qualifier === 'nearly' || fact.qualifier === 'justOver';
  if (draft.high !== undefined) {
    const slack = hedged ? Math.abs(F) * 0.05 : pair.converted ? Math.abs(F) * C.converted : 0;
    if (F >= D - slack && F <= draft.high + slack)
      return draft.high - D <= Math.abs(F) * 0.5 + 1
        ? agrees(ruled(() => say`${show(F)} lies between`))
        : loosely(ruled(() => say`${show(F)} lies somewhere between`));
    return differs(sourceHas(fact));
  }
  if (pair.converted) {
    const gap = Math.abs(D - F);
    const own = significant(D, draft.precision) >= 2 ? draft.precision / 2 : 0;
    const theirs = significant(F, fact.precision) >= 2 ? fact.precision / 2 : 0;
    const exact = gap <= Math.max(own, theirs, Math.abs(F) * C.converted) * (1 + EPS);
    const rounded = off(D, F) <= C.convertedLoose;
    if (rounded && exact) return withBound(draft, fact, pair.rule);
    if (off(D, F) <= C.convertedRound && gap <= draft.precision / 2 && draft.qualifier === 'none')
      return loosely(ruled(() => say`${pair.rule!.said()}, rounded`));
  }
  if (pair.fraction) {
    const gap = Math.abs(D - F);
    if (draft.qualifier === 'none' || draft.qualifier === 'exactly' || draft.qualifier === 'about') {
      if (gap <= C.fractionPoints) return agrees(ruled(() => say`${show(round1(F))}% is about ${show(round1(D))}%`));
      if (gap <= C.fractionPointsLoose) return loosely(ruled(() => say`${show(round1(F))}% rounds to it only loosely`, 'rounding'));
      if (draft.qualifier !== 'about') return differs(ruled(() => say`${show(round1(D))}% is not ${show(round1(F))}%`));
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
      if (F <= D * (1 + EPS) && F >= D * (1 - C.nearly)) return agrees(ruled(() => say`${show(F)} is nearly ${show(D)}`));
      if (F < D && D - F < stepOf(draft) && (F >= D * (1 - C.nearlyLoose) || (D <= 10 && F >= D - 1)))
        return loosely(ruled(() => say`${show(F)} is some way below ${show(D)}`));
      return differs(
        F > D ? ruled(() => say`${show(F)} is more than ${show(D)}`) : sourceHas(fact),
        F > D && F <= D * 1.1 ? SLIPS.far : undefined,
      );
    case 'justOver':
      if (F >= D * (1 - EPS) && F <= D * (1 + C.justOver)) return agrees(ruled(() => say`${show(F)} is just over ${show(D)}`));
      if (F > D && F - D < stepOf(draft) && F <= D * (1 + C.justOverLoose))
        return loosely(ruled(() => say`${show(F)} is some way over ${show(D)}`));
      return differs(
        F < D ? ruled(() => say`${show(F)} is less than ${show(D)}`) : sourceHas(fact),
        F < D && F >= D * 0.9 ? SLIPS.far : undefined,
      );
    default:
      return boundAgainstPoint(draft, fact);
  }
}

const round1 = (value: number) => Math.round(value * 10) / 10;

/** A conversion within rounding agrees unless the draft's bound says otherwise: "more than 62 miles" of 100 km still holds. */
function withBound(draft: Amount, fact: Amount, rule?: AppliedRule): Agreement {
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
    // "10%" of 9.99%: the nought is a digit that is said, too.
    if (D <= 100 && Number.isInteger(D) && fact.precision < 1 && gap <= 0.5 && off(D, F) <= C.tenOfDecimals)
      return loosely(ruled(() => say`${show(F)} rounds to ${show(D)} (${place(1)})`, 'rounding'));
    if (within && finer) {
      const limit =
        digits >= 2
          ? C.roundedOff
          : draft.precision <= 1 && fact.precision < 1
            ? C.roundedToWhole
            : D >= C.oneDigitFrom
              ? C.roundedOffOneDigit
              : 0;
      if (off(D, F) <= limit) return loosely(ruled(() => say`${show(F)} rounds to ${show(D)} (${place(draft.precision)})`, 'rounding'));
    }
    // The fact itself is rounded, and the draft says more digits than it has.
    const coarse = hedged || fact.precision >= 100 || fact.precision < 1;
    if (coarse && draft.precision < fact.precision && gap <= fact.precision / 2 && significant(F, fact.precision) >= 2)
      return loosely(ruled(() => say`the source has only ${fact.text ?? show(F)}`, 'value'));
  }
  if (hedged && off(D, F) <= 0.05 && sideAllows(draft, fact)) return loosely(sourceHas(fact));
  return differs(sourceHas(fact));
}

/** "nearly 500" lies below, "just over 500" above. */
const sideAllows = (draft: Amount, fact: Amount) =>
  fact.qualifier === 'nearly' ? draft.value <= fact.value : fact.qualifier === 'justOver' ? draft.value >= fact.value : true;

/**
 * How far the next number lies that is as round: "just over six" is no word for 7.2, nor "about 8" for 7, for which the writer would have taken the neighbour.
 * What ends in five stands among the fives.
 */
function stepOf({ value, precision, step }: Amount): number {
  if (step !== undefined) return step;
  const last = Math.round(Math.abs(value) / precision);
  return last % 5 === 0 && last > 5 ? precision * 5 : precision;
}

function aboutAgainstPoint(draft: Amount, fact: Amount): Agreement {
  const F = fact.value;
  const D = draft.value;
  const gap = Math.abs(D - F);
  if (same(D, F)) return agrees();
  const reach = Math.max(draft.precision / 2, Math.min(Math.abs(F) * C.about, draft.precision * C.aboutPlaces), Math.abs(F) * 0.01);
  if (gap <= reach && gap <= Math.abs(F) * 0.25) return agrees(ruled(() => say`${show(F)} is about ${show(D)}`));
  const lastPlaces = significant(D, draft.precision) <= 2;
  if (gap < stepOf(draft) && (off(D, F) <= 0.03 || (lastPlaces && off(D, F) <= C.aboutLoose * 1.5)))
    return loosely(ruled(() => say`${show(F)} is about ${show(D)} only loosely`));
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
    return loosely(ruled(() => say`the source has ${show(F)} itself`, 'value'));
  }
  if (low ? F > D : F < D) {
    const far = low ? F > D * C.boundLoose : F * C.boundLoose < D;
    return far
      ? loosely(ruled(() => say`true, but the source has ${show(F)}`))
      : agrees(ruled(() => say`${show(F)} is ${QUALIFIER_TEXT[draft.qualifier] + show(D)}`));
  }
  return differs(ruled(() => (low ? say`${show(F)} is less than ${show(D)}` : say`${show(F)} is more than ${show(D)}`)));
}
