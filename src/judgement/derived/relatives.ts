/**
 * "Five days later", "two years later, in 1948", "the month before": a date said by its distance from another.
 *
 * Language: it counts from the date said last, in the sentence or before it, or from the day of the fact that was spoken of last. Evidence: what the
 * sentence is about is a date of the base; a date said right beside it ("…, in 1948") must fit too.
 */
import { say } from '../../say.ts';
import { compareDates, formatDate, resolveRelative } from '../../values/dates/index.ts';
import type { DateValue, Relative } from '../../values/value.ts';
import type { Claim } from '../scene.ts';
import type { Target } from '../target.ts';
import type { Derivation, Matter, Rule } from './derivation.ts';
import type { DateOperand } from './operands.ts';

interface Anchor {
  date: DateValue;
  /** The target that it is the day of, where that is known: no date is judged against itself. */
  target?: Target;
  /** 0–1 */
  tie: number;
}

export const relativeDate: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'date' || value.relative?.anchor !== 'nearby' || value.relative.unit === 'hour' || value.relative.unit === 'minute')
    return undefined;
  const { relative } = value;
  const derivations: Derivation[] = [];
  for (const anchor of anchorsOf(matter, claim, relative)) {
    const day = resolveRelative(relative, anchor.date);
    if (!day) continue;
    for (const operand of matter.dates) {
      if (!operand.target || operand.target === anchor.target || isOfSentenceBefore(operand, matter)) continue;
      // "1958: given to the museum, seven years later": the one date is the event's own.
      if (operand.claim?.value === anchor.date) continue;
      derivations.push(derivationOf(anchor, day, operand, claim, matter));
    }
  }
  return derivations.length ? { claim, derivations } : undefined;
};

const isOfSentenceBefore = (o: DateOperand, { scene }: Matter) => o.claim !== undefined && !scene.claims.includes(o.claim);

function derivationOf(anchor: Anchor, day: DateValue, operand: DateOperand, claim: Claim, { scene }: Matter): Derivation {
  const target = operand.target!;
  const agreement = compareDates(day, operand.value, { year: scene.discourse.year });
  // "Two years later, in 1948": the date beside it says which event is meant.
  const beside = operand.claim !== undefined && Math.abs(operand.claim.first - claim.last) <= 3;
  return {
    target,
    points: [],
    sum: say`counted from ${formatDate(anchor.date)} that is ${formatDate(day)}, and the fact has ${formatDate(operand.value)}`,
    tie: Math.sqrt(operand.tie * anchor.tie),
    firm:
      (!target.secondary || agreement.result !== 'differs') &&
      anchor.tie >= FIRM &&
      (beside || operand.tie >= FIRM) &&
      scene.dates.length <= 2,
    agreement,
  };
}

const FIRM = 0.7;
/** Dates before the claim that it may count from, nearest first. */
const MOST = 2;

function anchorsOf({ scene, before, base }: Matter, claim: Claim, relative: Relative): Anchor[] {
  const anchors: Anchor[] = [];
  const { dates } = scene.analysis;
  for (let i = dates.length - 1; i >= 0 && anchors.length < MOST; i--) {
    const date = dates[i];
    if (date.start >= claim.value.start || date.relative || date.time || date.grain === 'weekday') continue;
    // A year that only the text before lends may be another's: it makes an anchor, but none that contradicts.
    const said = date.from.year !== undefined;
    const byYear = relative.unit === 'year' || relative.unit === 'decade';
    const dated = said || !byYear ? date : withYear(date, scene.discourse.year);
    if (dated) anchors.push({ date: dated, tie: anchors.length || !said ? 0.6 : 0.8 });
  }
  for (const decision of before) {
    const { target } = decision.tie;
    // The sentence before may speak of an event without its date.
    for (const sibling of base.targetsOfFact.get(target.fact.id) ?? [])
      if (sibling.kind === 'date')
        for (const date of sibling.dates) anchors.push({ date, target: sibling, tie: sibling === target ? 0.8 : 0.6 });
  }
  return anchors;
}

function withYear(date: DateValue, year: number | undefined): DateValue | undefined {
  if (date.from.year !== undefined) return date;
  if (year === undefined) return undefined;
  return { ...date, from: { ...date.from, year }, to: { ...date.to, year } };
}
