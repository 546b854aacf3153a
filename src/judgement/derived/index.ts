/**
 * Claims that follow from facts by arithmetic: "more than doubled", "a decline of 2.1 percent", "thirteen months after the accident". A file for
 * each kind of derivation; here they are tried in turn on the claims that meet no fact directly.
 */

import type { Figure } from '../../values/value.ts';
import type { Decision } from '../decide.ts';
import { isSameDigits } from '../evidence/evidence.ts';
import type { Finding } from '../finding.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { isByTens } from '../waiting.ts';
import { ageGap } from './ages/ageGaps.ts';
import { age } from './ages/ages.ts';
import { stages } from './ages/stages.ts';
import { allOrSome } from './amounts/allOrSome.ts';
import { amongTold } from './amounts/amongTold.ts';
import { balance } from './amounts/balances.ts';
import { isAmountBefore, isAmountOfChange, isOfChange, isWhatItCameTo } from './amounts/changeCues.ts';
import { complement } from './amounts/complements.ts';
import { counterparts } from './amounts/counterparts.ts';
import { difference } from './amounts/differences.ts';
import { directions } from './amounts/directions.ts';
import { fromTold, isApposed } from './amounts/fromTold.ts';
import { leftover } from './amounts/leftovers.ts';
import { isGap, isOfGap } from './amounts/levels.ts';
import { margin } from './amounts/margins.ts';
import { opposites } from './amounts/opposites.ts';
import { perHead } from './amounts/perHead.ts';
import { product } from './amounts/products.ts';
import { rate } from './amounts/rates.ts';
import { ratio } from './amounts/ratios.ts';
import { remainder } from './amounts/remainders.ts';
import { backwards, reversal } from './amounts/reversals.ts';
import { share } from './amounts/shares.ts';
import { isSharedSum, sum } from './amounts/sums.ts';
import { choose } from './choose.ts';
import { wordAt } from './cues.ts';
import type { Derived, Matter, Rule, SentenceRule } from './derivation.ts';
import { isBound } from './fit.ts';
import { datesIn, type FigureOperand, figuresIn } from './operands.ts';
import { ago } from './times/ago.ts';
import { counted } from './times/counted.ts';
import { duration } from './times/durations.ts';
import { heldSince } from './times/posts.ts';
import { reckoned } from './times/reckoned.ts';
import { relativeDate } from './times/relatives.ts';
import { sides } from './times/sides.ts';
import { since } from './times/since.ts';
import { stretchSaid } from './times/stretches.ts';
import { tenure } from './times/tenures.ts';
import { weekday } from './times/weekdays.ts';
import { winners } from './winners.ts';

const RULES: Rule[] = [
  complement,
  balance,
  product,
  fromTold,
  ratio,
  age,
  ageGap,
  leftover,
  sum,
  margin,
  difference,
  rate,
  perHead,
  counted,
  stretchSaid,
  tenure,
  heldSince,
  duration,
  share,
  relativeDate,
  ago,
  weekday,
  since,
  reckoned,
  amongTold,
];
const SENTENCE_RULES: SentenceRule[] = [
  remainder,
  reversal,
  backwards,
  directions,
  opposites,
  counterparts,
  allOrSome,
  sides,
  winners,
  stages,
];

/**
 * Findings for claims of a sentence that `decisions` did not judge, or judged though their words say that they are worked out. `before` are the
 * decisions of the sentence before in the same block, `past` is that sentence. Linear in the claims; the facts considered for each are bounded.
 */
export function judgeDerived(
  scene: Scene,
  decisions: readonly Decision[],
  before: readonly Decision[],
  past: Scene | undefined,
  earlier: readonly FigureOperand[],
  base: CompiledBase,
): Finding[] {
  if (scene.sentence.question) return [];
  const findings: Finding[] = [];
  const matter = new SentenceMatter(scene, decisions, before, past, earlier, base);
  const add = (derived: Derived | undefined) => {
    const finding = derived && choose(derived, matter);
    if (finding) findings.push(finding);
    return finding !== undefined;
  };
  // A stage of life is told without a figure.
  for (const rule of scene.claims.length ? SENTENCE_RULES : [stages]) for (const derived of rule(matter)) add(derived);
  for (const claim of scene.claims) {
    if (claim.value.kind === 'name') continue;
    const judged = decisions.find((d) => d.claim === claim);
    for (const rule of rulesFor(claim, judged, decisions, scene)) {
      const derived = rule(matter, claim);
      const finding = derived && choose(derived, matter);
      if (!finding || !mayJudge(derived, finding, judged)) continue;
      findings.push(finding);
      break;
    }
  }
  return findings;
}

/** The rules that a claim is tried on: where a fact supports it, only those that may know better. */
function rulesFor(claim: Claim, judged: Decision | undefined, decisions: readonly Decision[], scene: Scene): readonly Rule[] {
  if (judged?.verdict !== 'supported') return RULES;
  // "She was 35" agrees with 35 minutes by its number alone.
  if (isBare(judged)) return [age];
  if (isOfCount(judged)) return RULES;
  return isApposed(claim, scene) && isOfElse(judged, decisions) ? [fromTold] : [];
}

/**
 * Whether a decision takes the amount of a change for a level: "inflation fell by 0.8 per cent" does not contradict that it was 7.9 per cent.
 */
export function isMistaken({ claim, verdict, tie }: Decision, scene: Scene): boolean {
  if (verdict !== 'contradicted') return false;
  if (claim.value.kind === 'date') return isMeasuredOn(scene, claim);
  // "Raised by 0.25%" of what was raised to 5.25%.
  if (claim.value.kind === 'figure' && isWhatItCameTo(tie.target) && (isAmountOfChange(scene, claim) || isAmountBefore(scene, claim)))
    return true;
  // What is the fact's own but for a slip that is seldom chance is no other amount.
  if (claim.value.kind !== 'figure' || tie.features.typo >= 0.7) return false;
  return (
    (isAmountOfChange(scene, claim) && !isOfChange(tie.target)) ||
    (!tie.entry && isGap(scene, claim) && !isOfGap(tie.target) && !hasNumber(claim.value, tie.target)) ||
    // Beside another value of its fact it is no sum of several facts, nor ten times that fact's own.
    (tie.features.sibling !== 1 && !(isSameDigits(tie.agreement.slip) && isByTens(claim.value, tie.target)) && isSharedSum(scene, claim))
  );
}

/** "560 metres more than there was" of 560 feet: the fact's own number, in another unit. */
const hasNumber = ({ value }: Figure, { figures }: Target): boolean => figures.some((f) => f.value === value);

/** "Up 20 per cent on 2024": the date of what it is measured against, not of the fact. */
const isMeasuredOn = (scene: Scene, { first }: Decision['claim']): boolean =>
  wordAt(scene, first - 1) === 'on' &&
  scene.claims.some(
    ({ value, last }) =>
      value.kind === 'figure' && (value.scale === 'percent' || value.scale === 'points') && last < first && last >= first - 3,
  );

/**
 * A claim that was judged is left alone, unless its words say that no fact states it directly, or it follows from the facts though it differs from the
 * one that it was held against.
 */
const mayJudge = (derived: Derived, finding: Finding, judged: Decision | undefined) =>
  !judged ||
  (finding.verdict === 'contradicted'
    ? (derived.overrides === true || isOfCount(judged)) && judged.verdict !== 'imprecise' && !isSurely(judged)
    : judged.verdict === 'contradicted'
      ? !isByTheWay(derived, finding, judged) && !isSurelyBeyond(judged) && !isCrossed(derived, judged)
      : derived.overrides);

/** "9.6% of those on the drug", where that is the share of the rest: that something else comes to as much makes it no less the other's. */
const isCrossed = ({ derivations }: Derived, { tie }: Decision) => tie.crossed === true && !derivations.some((d) => d.firm);

/** "Less than a third" is true of much that may be worked out: where a fact of its own words surely differs, it is wrong. */
const isSurelyBeyond = ({ claim: { value }, tie }: Decision) => value.kind === 'figure' && isBound(value) && tie.probability >= CERTAIN;
const CERTAIN = 0.95;

/** A wrong value that looks like a slip of the fact that it was surely held against: that is the one to name. */
const isSurely = ({ verdict, tie }: Decision) =>
  verdict === 'contradicted' && tie.probability >= SURELY && (tie.agreement.slip ?? 0) >= SLIP;
/** What is held against a fact of its very own is not right because something else happens to be in that proportion. */
const isByTheWay = ({ derivations }: Derived, { fact }: Finding, { claim: { value }, tie }: Decision) =>
  value.kind === 'figure' &&
  (value.scale === 'fraction' || value.scale === 'percent') &&
  tie.probability >= SURELY &&
  fact !== tie.target.fact.id &&
  !derivations.some((d) => d.firm);
const SURELY = 0.9;
const SLIP = 0.8;

/** A bare number that was held to be a fact's with a unit. */
const isBare = ({ claim: { value }, tie }: Decision): boolean =>
  value.kind === 'figure' &&
  value.scale === 'count' &&
  !value.noun.length &&
  tie.target.figures.every((f) => f.scale !== 'count' && f.unit?.symbol !== 'year');

/** "56 per cent of them" of 56 homes. */
const isOfCount = ({ claim: { value }, tie }: Decision): boolean =>
  value.kind === 'figure' && value.scale === 'percent' && tie.target.figures.every((f) => f.scale === 'count');

/** "3.1 million before, 4.4 million by harvest time, a rise of more than half": the fact that has such a rise has none of the two. */
const isOfElse = (judged: Decision, decisions: readonly Decision[]) =>
  judged.tie.probability < SURELY && !decisions.some((d) => d !== judged && d.tie.target.fact === judged.tie.target.fact);

/** Operands are gathered only once a rule asks for them: most sentences have nothing to work out. */
class SentenceMatter implements Matter {
  private knownFigures: Matter['figures'] | undefined;
  private knownDates: Matter['dates'] | undefined;

  constructor(
    readonly scene: Scene,
    readonly decisions: readonly Decision[],
    readonly before: readonly Decision[],
    readonly past: Scene | undefined,
    readonly earlier: readonly FigureOperand[],
    readonly base: CompiledBase,
  ) {}

  get figures(): Matter['figures'] {
    this.knownFigures ??= figuresIn(this);
    return this.knownFigures;
  }

  get dates(): Matter['dates'] {
    this.knownDates ??= datesIn(this);
    return this.knownDates;
  }
}
