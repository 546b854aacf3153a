/**
 * What keeps a claim that differs from a fact from being held against it, however well its words fit. Each veto names a rule of language; a miss
 * costs a writer less than a false alarm. Asked only of the tie that would contradict, and by the explanation of a verdict, which tells the reason.
 */

import type { Name } from '../../factbase/model.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Figure } from '../../values/value.ts';
import { isSameDigits, type Tie } from '../evidence/evidence.ts';
import { isOfAnotherThing } from '../evidence/ownMeasures.ts';
import { isSure } from '../evidence/sure.ts';
import { judgeRole, roleBeside } from '../names/titles.ts';
import { isWhole } from '../owners/dealt.ts';
import { isOfTheText } from '../scenes/datelines.ts';
import type { Scene } from '../scenes/scene.ts';
import { isOfAddition, isOutOfScope } from '../scenes/scope.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { subjectLemmas } from '../targets/target.ts';
import { isByTens } from '../waiting.ts';
import { isOtherAge } from './agesAt.ts';
import { broughtIn } from './broughtIn.ts';
import {
  isBareSlip,
  isOnlyHeaded,
  isOnlyNamed,
  isOnlyRelated,
  isRoundMatch,
  isSaidBefore,
  isTurned,
  isUnlikeUnnamed,
} from './byNumberAlone.ts';
import { otherCell, otherRow } from './columns.ts';
import { isLengthOfOtherVerb, isOfNameInFront, isOfOtherVerb } from './dateVerbs.ts';
import { isOfFormerYear } from './formerYears.ts';
import { notHeldBy } from './heldBy.ts';
import { measuredElse } from './measuredElse.ts';
import { narrowing, strangeness } from './narrowed.ts';
import { isForeign, isSubjectMissing, speaksOfNobody } from './nobodyNamed.ts';
import { isOfAnotherSaid } from './occasions.ts';
import { isForAnother, isInClauseBeside, isOfNameBefore, isOfOtherClause } from './otherClauses.ts';
import { otherEvent } from './otherEvents.ts';
import { otherOne } from './otherOnes.ts';
import {
  isAtDistance,
  isBound,
  isEndOfBeginning,
  isOfAnotherTime,
  isOfHeadYear,
  isOfOthersFrom,
  isOneOfTimes,
  isTimeOfComparison,
} from './otherTime.ts';
import { isOfOtherVersion } from './otherVersions.ts';
import { isInOwnCompany } from './ownCompany.ts';
import {
  asPlanned,
  byItsNumberAlone,
  ofAnotherOccasion,
  ofAnotherRow,
  ofAnotherThing,
  ofAnotherTime,
  ofAPart,
  ofNobodyNamed,
} from './reasons.ts';
import { saidOfElse } from './saidOfElse.ts';
import { strangersOwn } from './strangersOwn.ts';
import { isBoundDenied, isCounterfactual, isDenied, isDoubted, isForbidden, isPlanned } from './unasserted.ts';
import { notInSlot } from './unsaidSlots.ts';

/** Why the tie may not contradict, in words; undefined where it may. */
export const vetoOf = (tie: Tie, scene: Scene, base: CompiledBase): string | undefined =>
  barOf(tie, scene, base) ?? doubtOf(tie, scene, base);

/** What says that the value is no claim about the fact, or is of something else. */
export function barOf(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const { claim, target } = tie;
  if (isOutOfScope(tie, scene)) return say`a question, a condition or a difference claims nothing of the fact`;
  if (isForeign(scene, base) && speaksOfNobody(tie, scene, base)) return ofNobodyNamed();
  if (tie.elsewhereInTable) return ofAnotherRow();
  if (isOfTheText(claim, scene)) return say`it is the date of the text itself`;
  if (tie.agreement.slip !== 1 ? isDenied(tie, scene) : isBoundDenied(tie)) return say`the sentence denies it`;
  if (tie.features.typo < 0.7 && isOfAnotherSaid(claim, target, scene)) return ofAnotherOccasion();
  // The fact's own day with a wrong weekday is of the fact wherever it stands.
  const spots = tie.features.sameDay ? [] : tie.words.map(({ word }) => word.at);
  const { kind } = claim.value;
  if (
    kind === 'date'
      ? isOfOtherClause(claim, spots, scene)
      : kind === 'name' && (isForAnother(target, spots, claim.first, scene) || isInClauseBeside(tie, scene) || isInOwnCompany(tie, scene))
  )
    return ofAnotherOccasion();
  if (claim.value.kind !== 'name' && isOfNameBefore(tie, scene)) return ofAnotherThing();
  if (isOfOtherVerb(tie, scene) || isLengthOfOtherVerb(tie, scene) || isOfNameInFront(tie, scene)) return ofAnotherThing();
  if (isCounterfactual(tie, scene)) return asPlanned();
  if (isDoubted(claim, scene)) return say`the sentence says that it is wrong or doubtful`;
  if (isOtherAge(tie, scene) || isOneOfTimes(tie, scene)) return ofAnotherOccasion();
  if (isAtDistance(tie, scene)) return say`the date is told by its distance from the fact’s`;
  if (isTimeOfComparison(tie, scene)) return say`the date belongs to what is compared`;
  if (isOfHeadYear(tie, scene)) return ofAnotherTime();
  if (isOfOtherVersion(tie, scene)) return ofAnotherThing();
  if (isEndOfBeginning(tie, scene) || isOfOthersFrom(tie, scene, base)) return ofAnotherThing();
  if (isOpposite(tie)) return say`a word beside it says the opposite of the fact’s`;
  if (isDistance(tie, scene)) return ofAnotherTime();
  if (isWhole(tie, scene, base)) return say`it is the sum of what the fact counts`;
  if (isOnTop(tie)) return say`it is counted on top of something`;
  if (isOnlyOfSubject(tie, scene, base)) return say`of the fact the sentence has only what it is about`;
  if (isOtherMagnitude(tie)) return ofAnotherThing();
  if (isUnlikeUnnamed(tie)) return ofAnotherThing();
  if (
    (isBareSlip(tie) && !isTurned(tie)) ||
    isSaidBefore(tie) ||
    isOnlyNamed(tie) ||
    isOnlyRelated(tie) ||
    isOnlyHeaded(tie) ||
    isRoundMatch(tie)
  )
    return byItsNumberAlone();
  return (
    otherCell(tie, scene, base) ??
    otherRow(tie, scene, base) ??
    otherEvent(tie, scene) ??
    notHeldBy(tie, scene) ??
    notInSlot(tie, scene) ??
    otherOne(tie, scene) ??
    saidOfElse(tie, scene) ??
    measuredElse(tie, scene, base) ??
    broughtIn(tie, scene, base) ??
    strangersOwn(tie, scene, base)
  );
}

/**
 * What leaves in doubt whether the sentence speaks of the fact; a draft that tells the fact nowhere else may settle it: "in five years", "a week before", "of
 * our staff" may narrow the value, and may as well be said of something else.
 */
export function doubtOf(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const beside = doubtBeside(tie, scene, base);
  if (beside !== undefined) return beside;
  if (isBareSlip(tie)) return byItsNumberAlone();
  if (isSubjectMissing(tie)) return say`what the fact is about is not in reach`;
  return isUnlike(tie) ? ofAnotherThing() : undefined;
}

/** The same but for what the fact is about, which a sentence of a draft may well leave unsaid: how likely the tie is has that in it already. */
export function doubtBeside(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  if (speaksOfNobody(tie, scene, base)) return ofNobodyNamed();
  if (isElsewhere(tie)) return say`somebody or some place else is named beside it`;
  if (isOfFormerYear(tie, scene, base)) return ofAnotherTime();
  const { claim, target } = tie;
  if (tie.agreement.slip !== 1 && !isBound(tie) && isPlanned(claim, target, scene) && !isForbidden(tie, scene)) return asPlanned();
  if (!isSure(tie, CERTAIN) && isOfAnotherTime(tie, scene, base)) return ofAnotherTime();
  if (isOfAnotherThing(claim, target, scene)) return ofAPart();
  return narrowing(tie, scene) ?? strangeness(tie, scene);
}

/**
 * "86% of traders expect it" of a rate of 5.25%: a value that is nothing like the fact's must be surely of it; a number that counts the same thing or is in a unit of
 * measure, the date of what happens once, and what has all the fact's words beside it, may be a guess.
 */
const isUnlike = ({ claim: { value }, agreement: { slip = 0 }, features, probability, entry, crossed }: Tie) =>
  value.kind !== 'name' &&
  !(value.kind === 'figure' && value.scale === 'measure') &&
  !features.once &&
  slip <= UNLIKE &&
  probability < SURELY &&
  features.noun < 1 &&
  features.coverage < ALL_SAID &&
  features.sibling === 0 &&
  !features.swapped &&
  !entry &&
  !crossed;
const UNLIKE = 0.4;
const SURELY = 0.7;
const ALL_SAID = 0.95;

/** "Lost 15 seats" of seats that were won: what is opposed stands right beside the value. */
const isOpposite = (tie: Tie) =>
  !tie.entry &&
  tie.claim.value.kind === 'figure' &&
  tie.features.opposed >= BESIDE &&
  tie.features.typo < 0.7 &&
  !isSure(tie, CERTAIN) &&
  // "A year ago", of who has another's value for the quarter.
  !(tie.features.swapped === 1 && tie.probability >= ALL_BUT_SAID);
const ALL_BUT_SAID = 0.95;
/** From here on a word near a value that is of another time or the opposite of the fact's is hardly said of the value. */
const CERTAIN = 0.9;
const BESIDE = 0.8;

/** "Another 139 places", "another 16 km" is no count of them all; "a further 52 months" is that of 52 weeks in another unit. */
const isOnTop = ({ claim, target, agreement, crossed }: Tie) =>
  !crossed &&
  claim.value.kind === 'figure' &&
  claim.value.additional === true &&
  agreement.slip !== 1 &&
  // "Would owe the other £12 million" of a fee of £21 million: to the other side.
  !(claim.value.scale === 'money' && isSameDigits(agreement.slip) && !isByTens(claim.value, target)) &&
  (claim.value.noun.length > 0 || claim.value.unit !== undefined) &&
  !target.figures.some((f) => f.additional) &&
  !isOfAddition(target);

/** "Twenty years on it was 42,000" of a pie that rests for 20 minutes: how long ago something was, in days or more, is no length of minutes gone wrong. */
const isDistance = ({ claim: { value, first, last }, target, agreement }: Tie, { analysis: { tokens }, sentence }: Scene): boolean => {
  if (
    agreement.slip !== 1 ||
    value.kind !== 'figure' ||
    value.unit?.dimension !== 'time' ||
    value.unit.factor < DAY ||
    last >= sentence.last
  )
    return false;
  if (target.figures.some(({ unit }) => unit && unit.factor >= DAY)) return false;
  const { folded } = tokens[last].word;
  // "Twenty years on the rock" is no distance.
  return folded === 'on' ? first === sentence.first || tokens[first - 1].kind === 'mark' : DISTANT.has(folded);
};
const DISTANT = wordSet('later ago earlier afterwards hence');
const DAY = 86_400;

/**
 * "A fee of $50" beside exports of $164 million: nobody errs by a thousandfold and more but by a word or a few noughts, which make a slip; nor is a hole of £1.2m a
 * slip of £1.20.
 */
const isOtherMagnitude = ({ claim: { value }, target: { figures }, agreement, entry }: Tie) =>
  !entry &&
  value.kind === 'figure' &&
  value.scale in MAGNITUDES &&
  value.value > 0 &&
  figures.length > 0 &&
  figures.every((f) => {
    const times = Math.log10((value.value * (value.unit?.factor ?? 1)) / (f.value * (f.unit?.factor ?? 1)));
    return (
      f.scale === value.scale &&
      f.value > 0 &&
      ((agreement.slip ?? 0) < 0.9 ? Math.abs(times) > MAGNITUDES[value.scale]! : value.scale !== 'measure' && times > 3.01)
    );
  });
const MAGNITUDES: Partial<Record<Figure['scale'], number>> = { money: 3, count: 3, measure: 2 };

/**
 * "The mutineers distrust the MNLA" of those whom the mutineers proclaimed: a name is held against a fact by what is said of its subject. "Ida's son Ulf, head
 * gardener, …" of Ida's father, who is chairman: nor by the words of the post that is his by the base, nor by another's name.
 */
function isOnlyOfSubject({ claim, target, words }: Tie, scene: Scene, base: CompiledBase): boolean {
  if (claim.value.kind !== 'name') return false;
  const own = subjectLemmas(target);
  if (words.every(({ lemma }) => own.has(lemma))) return true;
  const { text, tokens } = scene.analysis;
  const name = base.base.names.get(claim.value.keys[0]);
  const role = name && roleBeside(text, tokens, claim.first, claim.last, scene.sentence.last, name);
  const post = role && judgeRole(role, name) === 'right' ? role : name && titleBefore(name, claim.first, tokens);
  if (!post) return false;
  const isNamed = (at: number) => scene.mentions.some((m) => m.first <= at && at < m.last);
  return words.every(({ word: { at } }) => at < 0 || (at >= post.first && at < post.last) || isNamed(at));
}

/** "The board chair, Lucille Amador": a title of hers right before the name, or before its comma. */
function titleBefore({ titles }: Name, first: number, tokens: readonly Token[]): TokenRange | undefined {
  const last = isComma(tokens, first - 1) ? first - 1 : first;
  for (const title of titles) {
    const words = title.toLowerCase().split(' ');
    if (words.every((w, i) => tokens[last - words.length + i]?.word.folded === w)) return { first: last - words.length, last };
  }
  return undefined;
}

/** How near a stranger must stand, and how weakly the fact's own subject, for the claim to be the stranger's. */
const STRANGER_NEAR = 0.75;
const SUBJECT_WEAK = 0.7;

const isElsewhere = (tie: Tie) =>
  tie.features.stranger > STRANGER_NEAR &&
  tie.subject.strength < SUBJECT_WEAK &&
  tie.features.typo < (tie.claim.value.kind === 'date' ? 0.6 : 0.7) &&
  tie.features.sameDay === 0 &&
  tie.features.sibling === 0;
