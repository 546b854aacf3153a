/** Two figures that a sentence may compare: of one unit, and of one matter. */

import { wordSet } from '../../language/wordSet.ts';
import { convert, sameQuestion } from '../../values/figures/index.ts';
import type { Figure } from '../../values/value.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isCompared, isOfOneDimension, type OtherSide, otherSideOf } from './amounts/compared.ts';
import { clauseAt, wordAt } from './cues.ts';
import type { Matter } from './derivation.ts';
import { rounded } from './fit.ts';
import { countAlike, type FigureOperand, headOf, isLike, isNamedIn } from './operands.ts';
import { atOtherTimes, comparedByName, namedInPart } from './otherOperands.ts';
import { wordsMeant } from './phraseWords.ts';

export interface Pair {
  a: FigureOperand;
  b: FigureOperand;
  /** Both in the unit of `a`: the value, then what its rounding leaves open. */
  as: number[];
  bs: number[];
  tie: number;
  /** `a` is named before the claim and `b` after it, each by words of its own. */
  sided: boolean;
  /** The sentence states both, and a fact has at least one of them. */
  stated: boolean;
  /** Both are of one fact, and the sentence states one of them. */
  oneFact: boolean;
  /** The words say surely that `a` is measured against `b`, or the other way round. */
  compared?: 'a' | 'b';
}

/** Ordered pairs for a claim, each way round. `others`: whether the two may count different things ("sheep outnumber people"). */
export function pairsFor(matter: Matter, claim: Claim, others = false): Pair[] {
  const operands = matter.figures.flatMap((o) => (o.claim !== claim ? [o] : isOther(o, claim) ? [{ ...o, claim: undefined }] : []));
  const side = otherSideOf(matter.scene, claim);
  if (side) operands.push(...namedInPart(side, operands, matter), ...atOtherTimes(side, operands, matter));
  const named = comparedByName(claim, side, matter);
  if (named.length) return pairsNamed(named, operands);
  const pairs: Pair[] = [];
  for (const a of operands) {
    for (const b of operands) {
      const pair = a === b ? undefined : pairOf(a, b, claim, matter, others, side);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** Two of which the words say surely that one is measured against the other. `factor` turns the unit of `b` into that of `a`. */
export const comparedPair = (a: FigureOperand, b: FigureOperand, compared: 'a' | 'b', factor = 1): Pair => ({
  a,
  b,
  as: rounded(a.value),
  bs: factor === 1 ? rounded(b.value) : rounded(b.value).map((v) => v * factor),
  tie: COMPARED_TIE,
  sided: false,
  stated: false,
  oneFact: false,
  compared,
});

/** The two that a comparison names, each way round; what was told of them keeps its place. */
function pairsNamed(named: readonly FigureOperand[], told: readonly FigureOperand[]): Pair[] {
  const [one, other] = named.map((o) => told.find(({ target }) => target === o.target) ?? o);
  const factor = one.value.unit && other.value.unit ? convert(1, other.value.unit, one.value.unit) : 1;
  if (factor === undefined) return [];
  return [comparedPair(one, other, 'a', factor), comparedPair(other, one, 'b', 1 / factor)];
}

/** The claim was held against a fact that has another value: the fact may be what it is worked out from. */
const isOther = (o: FigureOperand, { value }: Claim) => o.contradicted || (value.kind === 'figure' && value.value !== o.value.value);

function pairOf(
  a: FigureOperand,
  b: FigureOperand,
  claim: Claim,
  matter: Matter,
  others: boolean,
  against: OtherSide | undefined,
): Pair | undefined {
  const { scene } = matter;
  if (!a.target && !b.target) return undefined;
  // The sentence before lends one figure, or both to a word that points back to them.
  const own = (o: FigureOperand) => o.spots.length > 0 || (o.claim !== undefined && scene.claims.includes(o.claim));
  const both = !own(a) && !own(b);
  if (
    sameQuestion(a.value, b.value) !== 'yes' ||
    !isPerAlike(a.value.per, b.value.per) ||
    a.value.scale === 'ordinal' ||
    a.value.scale === 'score'
  )
    return undefined;
  // An age is no stretch of time that another is longer or shorter than.
  if (a.value.noun.includes('old') || b.value.noun.includes('old')) return undefined;
  if (a.value.scale === 'multiple' || a.value.scale === 'fraction') return undefined;
  const factor = a.value.unit && b.value.unit ? convert(1, b.value.unit, a.value.unit) : 1;
  // Years and seconds measure no two sides of one thing.
  if (factor !== undefined && (factor > FAR_UNITS || factor < 1 / FAR_UNITS)) return undefined;
  if (factor === undefined || (a.value.scale === 'money' && a.value.unit?.symbol !== b.value.unit?.symbol)) return undefined;
  const compared =
    against &&
    (sameMatter(a, b) ||
      (headOf(a.value) !== undefined && headOf(a.value) === headOf(b.value)) ||
      isTelling(a.value) ||
      wordAt(scene, claim.last) === 'short' ||
      isOfOneDimension(a, b, against, claim, scene))
      ? isCompared(a, b, against, claim, matter)
        ? 'a'
        : isCompared(b, a, against, claim, matter)
          ? 'b'
          : undefined
      : undefined;
  if (both && !compared && !(a.claim && b.claim && pointsBack(scene))) return undefined;
  const { first, last } = scene.sentence;
  const side = sidesOf(claim, scene);
  const plain = Math.min(a.tie, b.tie) >= PLAIN;
  const sided = plain && !isAnother(b, against, scene) && isNamedIn(a, b, side.from, claim.first) && isNamedIn(b, a, claim.last, side.to);
  const inSentence = (o: FigureOperand) =>
    o.claim !== undefined && o.claim.first >= first && o.claim.first < last && scene.claims.includes(o.claim);
  const told = both && a.target !== undefined && b.target !== undefined && a.target !== b.target;
  const stated = told || (inSentence(a) && inSentence(b) && ((isKnown(a) && isKnown(b)) || isFromTo(a, b, scene) || isFromTo(b, a, scene)));
  const sameFact = a.target !== undefined && a.target.fact === b.target?.fact;
  if (!compared && !sameFact && !stated && !sided && !sameMatter(a, b)) return undefined;
  if (
    !compared &&
    !others &&
    !sameFact &&
    a.value.scale === 'count' &&
    (!countAlike(a.value, b.value) || (isUnsaid(a, b) && !shareTerms(a, b)))
  )
    return undefined;
  return {
    a,
    b,
    as: rounded(a.value),
    bs: rounded(b.value).map((v) => v * factor),
    tie: Math.sqrt(a.tie * b.tie),
    sided,
    stated,
    oneFact: sameFact && (inSentence(a) || inSentence(b)),
    compared,
  };
}

/** Decibels or tonnes are measured of little else. */
const isTelling = ({ scale, unit }: Figure) => scale === 'measure' && unit?.dimension !== 'time' && unit?.dimension !== 'length';

/** What a pair counts at least that the words compare. */
export const COMPARED_TIE = 0.9;

/** "The old Tern Bridge", where the base knows no old one: another than the fact's. */
const isAnother = ({ target }: FigureOperand, against: OtherSide | undefined, scene: Scene): boolean =>
  target !== undefined && against !== undefined && wordsMeant(target, scene, against.from, against.to, against.date) === undefined;

const POINTERS = wordSet('that this it so together these those between both the');

/** "That is …", "so …": the sentence goes on from the figures of the one before. */
const pointsBack = (scene: Scene) => POINTERS.has(wordAt(scene, scene.sentence.first));

/** Units that many times apart are of different matters. */
const FAR_UNITS = 1e4;

/** Weakest tie of the lesser figure with which each is plainly named on its side. */
const PLAIN = 0.4;

/** Whether no third figure of the kind is told in the sentence and the one before: the two are what is meant. */
export function isOnlyPair({ a, b }: Pair, { figures }: Matter): boolean {
  if (!a.target || !b.target || a.contradicted || b.contradicted) return false;
  return figures.filter((o) => o.claim && o.target && isLike(o, a)).length === 2;
}

const isKnown = (o: FigureOperand) => o.target !== undefined;

/** "From 184.5 to 204.6", "to $6.36 from $4.16": the two ends of one change. */
export function isFromTo(a: FigureOperand, b: FigureOperand, scene: Scene): boolean {
  const near = Math.abs(a.claim!.first - b.claim!.first) <= 8;
  return near && wordAt(scene, a.claim!.first - 1) === 'from' && wordAt(scene, b.claim!.first - 1) === 'to';
}

/** Content words that must stand before the claim in its clause for the clause to name what is compared. */
const ENOUGH = 1;

/** Where what is compared is looked for: the claim's clause, and what goes before it where the clause opens with the claim. */
function sidesOf(claim: Claim, scene: Scene): { from: number; to: number } {
  const clause = clauseAt(scene, claim.first);
  const before = scene.words.filter((w) => w.at >= clause.first && w.at < claim.first).length;
  const to = scene.sentence.clauses.find((c) => c.first > claim.last && c.first > clause.last)?.first ?? scene.sentence.last;
  return { from: before >= ENOUGH ? clause.first : scene.sentence.first, to };
}

/** One property, or one subject. */
function sameMatter(a: FigureOperand, b: FigureOperand): boolean {
  if (!a.target || !b.target) return a.claim !== undefined && b.claim !== undefined;
  if (a.target.subjects.some((k) => b.target!.subjects.includes(k))) return true;
  return shareTerms(a, b);
}

/** A figure that the sentence does not state, where one of the two does not say what it counts. */
const isUnsaid = (a: FigureOperand, b: FigureOperand) => !headOf(a.value) !== !headOf(b.value) && !(a.claim && b.claim);

function shareTerms(a: FigureOperand, b: FigureOperand): boolean {
  if (!a.target || !b.target) return true;
  let common = 0;
  for (const lemma of a.target.terms.keys()) if (b.target.terms.has(lemma)) common++;
  return common >= 0.4 * Math.min(a.target.terms.size, b.target.terms.size) && common > 0;
}

/** "45 GWh a year" of the 118 GWh that a fact tells of a year. */
const isPerAlike = (a?: string, b?: string) => a === b || ((a ?? b) === 'year' && !(a && b));
