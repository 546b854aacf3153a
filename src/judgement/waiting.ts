/**
 * Whether a contradiction that its sentence leaves in doubt may wait for what the whole draft tells, and how likely its fact must be for that; and whether an
 * agreement may.
 */
import { wordSet } from '../language/wordSet.ts';
import { PART_OFF } from '../values/dates/slip.ts';
import type { Figure, Value } from '../values/value.ts';
import { agrees, isSameDigits, type Tie } from './evidence/evidence.ts';
import type { CompiledBase } from './targets/compile.ts';
import { ledgerOf } from './targets/ledger.ts';
import type { Target } from './targets/target.ts';
import { valueKeys } from './targets/valueIndex.ts';
import { LENDING, THRESHOLDS } from './weights.ts';

/**
 * A figure or a date for whose agreement next to nothing speaks; nor has another fact the very number, nor is it the rest of the fact's own share ("nine out of
 * ten were not" of one in ten that was): such a value is hardly this one gone wrong.
 */
export function mayWait(
  { claim: { value }, target, subject, agreement, features }: Tie,
  supporting: number,
  { byValue }: CompiledBase,
): boolean {
  if (value.kind === 'name' || supporting > HARDLY) return false;
  // Of what the text is about as a whole much may be told: a fee of $50 is no wrong sum of exports because the letter is of wine.
  if (subject.by === 'topic' && (agreement.slip ?? 0) < LIKELY && features.coverage < MOSTLY) return false;
  if (value.kind === 'date') return true;
  // Another subject is named, and what the fact is about only in the sentence before; or the sentence has another time than the fact's.
  if (!features.noun && features.rival === 1 && subject.by === 'focus') return false;
  if (!features.noun && features.timeConflict === 1 && features.sibling === 0 && subject.strength === 0) return false;
  if (isRest(value, target)) return false;
  // "Two toes" are none of another fact's two women.
  const isOfNoun = ({ noun }: Figure) => !noun.length || !value.noun.length || !features.noun || noun.some((n) => value.noun.includes(n));
  const isTheirs = (t: Target) =>
    t.fact !== target.fact && t.figures.some((f) => f.value === value.value && f.scale === value.scale && isOfNoun(f));
  return !valueKeys(value).some((key) => byValue.get(key)?.some(isTheirs));
}

/**
 * The probability from which a value that nothing else speaks for may wait. Of a figure's it is less where its fact has no other value that it might be meant for
 * and the sentence more than the verb of its measure ("a pie weighs 2 kilos"), and least where its own noun or unit is the fact's; "one" is said of anything. Few
 * numbers are the digits of another's in another order: with the fact's very unit ("2,600 square metres" of 6,200) next to nothing else need speak for it.
 */
export function leastToWait(tie: Tie, base: CompiledBase): number {
  const { figure, told, counted, date } = THRESHOLDS.wait;
  const { claim, target, features, words } = tie;
  if (claim.value.kind !== 'figure') return date;
  // Of many alike subjects another may be meant.
  if (ledgerOf(base).columns.length > 0) return figure;
  if (hasRareDigits(tie)) return features.unit === 1 && features.typo > RARE ? THRESHOLDS.wait.rareDigits : THRESHOLDS.wait.digits;
  if ((target.hasSiblings && features.sibling !== 1) || claim.value.value === 1) return figure;
  if (features.noun > 0) return counted;
  if (!words.some(({ word, lemma }) => word.share >= LENDING.header && !MEASURING.has(lemma))) return figure;
  return features.unit === 1 ? counted : told;
}
const MEASURING = wordSet('weigh weight cost price last take measure reach carry run pay long high wide deep tall');

/** The fact's digits in another order, in a number that is seldom met by chance. */
const hasRareDigits = ({ claim: { value }, target, agreement, features }: Tie) =>
  isSameDigits(agreement.slip) && features.typo >= SOMEWHAT_RARE && !features.unitOpen && (features.unit === 1 || !isByTens(value, target));

/** "34 for, 21 against" of trams that carry 210: a nought more or less makes another count, of another thing. */
export const isByTens = (value: Value, { figures }: Target) =>
  value.kind === 'figure' && figures.some((f) => Math.abs(Math.log10(f.value / value.value)) > 0.99);
const SOMEWHAT_RARE = 0.35;
const RARE = 0.6;

/** A share as a part of one; no number where the figure is no share. */
export const shareOf = ({ scale, value, outOf }: Figure) =>
  scale === 'percent' ? value / 100 : scale === 'fraction' ? value : outOf ? value / outOf : Number.NaN;
const ROUNDING = 0.005;

/** The rest of the fact's own share: "nine out of ten were not" of one in ten that was. */
export const isRest = (value: Value, { figures }: Target) =>
  value.kind === 'figure' && figures.some((f) => Math.abs(shareOf(value) + shareOf(f) - 1) < ROUNDING);

const HARDLY = 0.15;

/** Likeness to a slip from which nothing nearer than the topic need tie a value to its fact. */
const LIKELY = 0.8;
/** Share of the fact's words from which it is told, whatever the topic. */
const MOSTLY = 0.6;

/**
 * "It went down 31 times" of 31 dives: a value that few facts have, or one for which something more than its number speaks. In a draft that keeps to the base and
 * tells the fact nowhere else it is that fact's, whatever its words. Not where its noun is that of a fact that has another number, nor where its unit says that
 * something else is measured.
 */
export function isLikelyIts(
  { claim: { value }, target, agreement, features, probability, subject }: Tie,
  considered: readonly Tie[],
): boolean {
  if (value.kind === 'name' || target.fact.status !== 'current' || agreement.result !== 'agrees' || features.outranked) return false;
  const rarity = features.specific * features.agrees;
  // "In the wreck 203 sailors" of 203 steps, where so many other sailors drowned; but "went out 9,842 times" counts nothing that others count.
  const isCountedElse = considered.some((t) => t.features.noun > 0 && !agrees(t)) && !(value.kind === 'figure' && value.noun[0] === 'time');
  if (isCountedElse) return false;
  // "Never faster than her 10.76": what one fact alone has of three digits and more, or of two where the sentence names whom it is about, is that one's.
  const isNamed = subject.by === 'mention' && rarity >= TWO_DIGITS;
  if (value.kind === 'figure' && (isNamed || rarity >= THREE_DIGITS) && features.only >= 1) return true;
  if (features.unitOpen) return false;
  // "Nineteen chimneys" of nineteen sailors: what is counted is said to be something else.
  const isSpokenOf = !features.nounConflict || features.coverage > 0 || (subject.strength > 0 && subject.by !== 'topic');
  const isRare = rarity >= (value.kind === 'date' ? MONTH : TWO_DIGITS) && features.only >= A_THIRD;
  return (
    (isRare && isSpokenOf) || (value.kind === 'figure' && probability >= SOMEWHAT && !features.nounConflict && value.scale !== 'ordinal')
  );
}
const MONTH = 0.59;
const TWO_DIGITS = 0.39;
const THREE_DIGITS = 0.79;
const A_THIRD = 0.33;
const SOMEWHAT = 0.1;

/** A day that looks like a slip from one that the fact has beside its main value: a draft that tells it nowhere else may well mean it. */
export const isLikelyAside = (tie: Tie): boolean =>
  tie.claim.value.kind === 'date' &&
  tie.claim.value.grain === 'day' &&
  tie.target.dates.some((d) => d.grain === 'day') &&
  tie.features.coverage >= HALF_SAID &&
  !agrees(tie) &&
  tie.target.fact.status !== 'superseded' &&
  tie.probability >= THRESHOLDS.contradict &&
  (tie.agreement.slip ?? 0) >= LIKELY;

/** Share of the fact's words that the sentence has. */
const HALF_SAID = 0.5;

/**
 * "Came for him on 14 October 2022" of an arrest on the 4th, "took charge in September 2022" of 2023, "since 1329" of 1392: a date of which all is the fact's
 * but one part, with a word of it or whom it is about. The dates of other things seldom come so near, so that next to nothing else need speak for it.
 */
export const isPartOff = ({
  claim: { value },
  target: { fact },
  agreement: { slip = 0 },
  features: { phrase, coverage },
  probability,
  subject,
}: Tie) =>
  value.kind === 'date' &&
  // "The second Tuesday of November" is a week of days: one of them is soon like another.
  (value.range || value.from.day === value.to.day) &&
  fact.status === 'current' &&
  (slip >= PART_OFF || (slip >= LIKELY && phrase >= PHRASE && value.from.month !== undefined)) &&
  (slip >= SWAPPED && value.from.month === undefined
    ? (phrase >= A_WORD || coverage >= A_QUARTER) && probability >= THRESHOLDS.wait.yearOff
    : (phrase >= A_WORD || coverage >= A_QUARTER || (subject.strength >= IN_REACH && subject.by !== 'topic')) &&
      probability >= THRESHOLDS.wait.partOff);
/** Of a year alone, two digits in each other's place. */
const SWAPPED = 0.95;
const A_WORD = 0.15;
/** All the words of a phrase that the fact is told with: beside it the next month is one part off, too. */
const PHRASE = 0.7;
const A_QUARTER = 0.25;
const IN_REACH = 0.5;
