/**
 * Values and facts of a sentence compete: each claim is judged once, against the fact that fits it best, and a fact that one claim of the
 * sentence meets is not held against another.
 */

import { RELATIVES } from '../language/closedWords.ts';
import { PART_OFF } from '../values/dates/slip.ts';
import type { DateValue } from '../values/value.ts';
import { compete, rate } from './compete.ts';
import { contextOf } from './evidence/context.ts';
import { agrees, type Tie, weighAll } from './evidence/evidence.ts';
import { hasRowMate } from './evidence/rowMates.ts';
import type { Pair, SupplantedEvidence } from './fillers/supplanted/evidence.ts';
import type { Verdict } from './finding.ts';
import { uncrossCells } from './owners/cells.ts';
import { attributeByWords } from './owners/crossedWords.ts';
import { attributeDated } from './owners/datedParts.ts';
import { attributeDealt } from './owners/dealt.ts';
import { attributeJoined } from './owners/joined.ts';
import { attributeTimes } from './owners/otherTimes.ts';
import { attribute, attributeCrosswise } from './owners/owners.ts';
import { attributeParts } from './owners/parts.ts';
import { isRestated } from './owners/restated.ts';
import { sameProperty } from './owners/sameProperty.ts';
import { attributeStrays } from './owners/strays.ts';
import { isOfTheText } from './scenes/datelines.ts';
import type { Claim, Scene } from './scenes/scene.ts';
import { clauseOf, Vantage } from './scenes/vantage.ts';
import { attributeEntries } from './tables/entries.ts';
import type { CompiledBase } from './targets/compile.ts';
import type { Target } from './targets/target.ts';
import { uncross } from './uncross.ts';
import { unsaidTie } from './unsaid.ts';
import { isInPassing } from './vetoes/occasions.ts';
import { ofOneEvent } from './vetoes/otherEvents.ts';
import { barOf, doubtBeside, doubtOf } from './vetoes/vetoes.ts';
import { isLikelyAside, isLikelyIts, isPartOff, leastToWait, mayWait } from './waiting.ts';
import { THRESHOLDS } from './weights.ts';

export interface Decision {
  claim: Claim;
  verdict: Verdict;
  tie: Tie;
  /** All ties considered for the claim, strongest first. */
  considered: Tie[];
  /** A contradiction, or an agreement, that its sentence leaves in doubt: the whole draft tells whether it is said. */
  waits?: boolean;
  /** Whether its sentence says too little for it, so that far more must speak for it at the draft's end. */
  unsaid?: boolean;
}

/** Told of what is weighed, judged or not: for the explanation of a verdict, and for measuring. */
export interface Watch {
  /** Every claim with all its ties. */
  claim?(scene: Scene, claim: Claim, considered: Tie[], decision: Decision | undefined): void;
  /** Every name that may stand where a fact has another. */
  pair?(scene: Scene, pair: Pair, evidence: SupplantedEvidence): void;
}

export function decide(scene: Scene, base: CompiledBase, watch?: Watch['claim']): Decision[] {
  if (!scene.hits.size && !watch) return [];
  const ties = new Map<Claim, Tie[]>();
  /** The ties of claims of which none can decide anything by itself. */
  const faint = new Map<Claim, Tie[]>();
  let any = watch !== undefined;
  for (const claim of scene.claims) {
    ties.set(claim, []);
    if (!scene.targetsOf(claim.value.kind).length) continue;
    const weighed = weighAll(new Vantage(claim, scene), base, watch !== undefined);
    const list = ofOneEvent(weighed.ties);
    if (!list.length) continue;
    (weighed.decides ? ties : faint).set(claim, list);
    any ||= weighed.decides;
    relate(list);
    rate(list);
  }
  const met = any ? compared(ties, scene, base) : undefined;
  const decisions: Decision[] = [];
  for (const claim of scene.claims) {
    const considered = ties.get(claim)!;
    const decision =
      (met && decideOne(claim, considered, met, scene, base)) ?? undecided(claim, faint.get(claim) ?? considered, scene, base);
    if (decision) decisions.push(decision);
    watch?.(scene, claim, considered, decision);
  }
  return decisions;
}

/** Lets what the claims of a sentence tell of each other count in their ties; returns the targets that are told. */
function compared(ties: Map<Claim, Tie[]>, scene: Scene, base: CompiledBase): Met {
  const agreeing = [...ties.values()].flatMap((list) => list.filter((t) => agrees(t) && t.features.loose < 0.5));
  if (agreeing.length || scene.block.table)
    for (const [claim, list] of ties) if (findSiblings(claim, list, agreeing, scene, base)) rate(list);
  for (const list of [
    ...attributeCrosswise(scene, ties),
    ...attributeByWords(scene, ties),
    ...attributeJoined(scene, ties, base),
    ...attributeParts(scene, ties),
    ...attributeDealt(scene, ties, base),
    ...attributeDated(scene, ties),
    ...attributeTimes(scene, ties),
    ...attribute(scene, ties, base),
    ...attributeStrays(scene, ties),
    ...uncrossCells(scene, ties, base),
    ...attributeEntries(scene, ties, base),
  ])
    rate(list);
  uncross(ties);
  return supportedTargets(ties);
}

const isCurrent = (tie: Tie) => tie.target.fact.status !== 'superseded';

/** A fact that states several values ties more closely to a claim where another claim of the sentence agrees with another of them. */
function findSiblings(claim: Claim, list: Tie[], agreeing: Tie[], scene: Scene, base: CompiledBase): boolean {
  let found = false;
  const isBeside = (t: Tie, tie: Tie) =>
    claim.value.kind !== 'date' || isInOneClause(t.claim, claim, scene) || isMonthOfIt(claim.value, tie.agreement);
  for (const tie of list) {
    const { fact } = tie.target;
    const isMet = (t: Tie) =>
      t.claim !== claim && t.target.fact === fact && t.target !== tie.target && t.probability >= THRESHOLDS.support && isBeside(t, tie);
    if (agreeing.some(isMet) || hasRowMate(tie, scene, base)) {
      tie.features.sibling = 1;
      found = true;
    }
  }
  return found;
}

/** "Cost £15,000 when she came in January 2021" of January 2023: so near a date is the fact's in another clause, too; a month alone is not. */
const isMonthOfIt = ({ from }: DateValue, { slip = 0 }: Tie['agreement']) =>
  from.month !== undefined && (from.year !== undefined || from.day !== undefined) && slip >= LIKELY;

/** "312 turtles, one with a notch that was cut in 1988": another clause may tell of another day. */
function isInOneClause(a: Claim, b: Claim, scene: Scene): boolean {
  if (clauseOf(scene, a.first) !== clauseOf(scene, b.first)) return false;
  // "The $175 million that it paid in 2018": right after the value, the clause tells of it.
  for (let i = a.last + 1; i < b.first; i++) if (RELATIVES.has(scene.analysis.tokens[i].word.folded)) return false;
  // "The fund, which gave £9 million, was richer in 2024": the clause that has the value is over.
  return !isInPassing(a.last, b.first, scene.analysis.tokens, scene.sentence.first);
}

/** How much of a subject must be in reach for its fact to claim a value that is right for another subject. */
const PRESENT = 0.55;

/**
 * Swapped values: where the value is right for a subject that the sentence does not name, and another subject that is in reach has another value for
 * the same property, the one speaks less for agreement and the other more for a contradiction.
 */
function relate(ties: Tie[]): void {
  const away = ties.filter((t) => agrees(t) && (t.subject.strength === 0 || t.subject.by === 'topic') && t.target.subjects.length > 0);
  if (!away.length) return;
  for (const tie of ties) {
    if (agrees(tie) || tie.subject.strength < PRESENT) continue;
    for (const other of away) {
      if (!sameProperty(tie.target, other.target) || (other.subject.strength > 0 && tie.subject.by === 'topic')) continue;
      // A day that is the other's, in a sentence with a phrase that it is told with, is the other's.
      if (tie.claim.value.kind === 'date' && other.features.phrase > Math.max(tie.features.coverage, tie.features.phrase)) continue;
      tie.features.swapped = 1;
      other.features.outranked = 1;
    }
  }
}

/** Strength from which a value meets a fact that it agrees with, whichever other facts it meets too. */
const PLAINLY = 1;

/** Targets of a sentence that are told, each by the tie that tells it. */
type Met = ReadonlyMap<Target, Tie>;

/** Targets that some claim of the sentence agrees with or has been given, each with the claim that fits it best. */
function supportedTargets(ties: Map<Claim, Tie[]>): Met {
  const met = new Map<Target, Tie>();
  for (const list of ties.values()) {
    for (const tie of list) {
      const isMet = agrees(tie) && (tie.probability >= THRESHOLDS.support || tie.score >= PLAINLY);
      if (!isMet && !tie.crossed) continue;
      const known = met.get(tie.target);
      if (!known || known.score < tie.score) met.set(tie.target, tie);
    }
  }
  return met;
}

/** "They talk about Saturday, 16 August 1931", which was a Sunday: there was no such day, and nothing else is named that might have had it. */
const isOnNoSuchDay = ({ claim: { value }, agreement: { rule, slip }, features: { sameDay, stranger } }: Tie): boolean =>
  sameDay === 1 && value.kind === 'date' && value.from.year !== undefined && rule?.sort === 'weekday' && slip === 1 && stranger === 0;

/** A value for which nothing was decided, held for the draft's end against the fact that it is nearest to. */
function undecided(claim: Claim, considered: Tie[], scene: Scene, base: CompiledBase): Decision | undefined {
  const tie = unsaidTie(considered, scene, base);
  return tie && { claim, verdict: 'contradicted', tie, considered, waits: true, unsaid: true };
}

function decideOne(claim: Claim, ties: Tie[], met: Met, scene: Scene, base: CompiledBase): Decision | undefined {
  // A fact that another value of the sentence meets is out of the running.
  const open = ties.filter((t) => !(isMetElsewhere(t, met, scene) && !agrees(t)));
  if (open.length < ties.length) compete(open);
  const considered = withoutBarred(claim, open, scene, base);
  const supports = considered.filter(
    (t) => agrees(t) && !isSeasonInPassing(t) && !(isOfItsYear(t) && considered.some((other) => isDayOff(other, t))),
  );
  const support = supports.find(isCurrent) ?? supports[0];
  const supporting = supports.reduce((sum, t) => (isOfItsYear(t) ? sum : sum + t.probability), 0);
  const against = considered.find(
    (t) => !agrees(t) && isCurrent(t) && mayContradict(t, met, base) && !supports.some((other) => isOfTwin(t, other, met, scene)),
  );
  const decision = (tie: Tie, verdict: Verdict): Decision => ({ claim, verdict, tie, considered });
  const waiting = (tie: Tie, verdict: Verdict = 'contradicted'): Decision => ({ ...decision(tie, verdict), waits: true });
  const isOpen = (tie: Tie) => mayWait(tie, supporting, base) && !barOf(tie, scene, base) && !doubtBeside(tie, scene, base);
  const partOff = () => {
    const tie = considered.find((t) => !agrees(t) && isPartOff(t) && isOpen(t));
    return tie && waiting(tie);
  };
  const impossible = considered.find((t) => isOnNoSuchDay(t) && isCurrent(t));
  if (impossible) return decision(impossible, 'contradicted');
  const [likeliest] = considered;
  if (likeliest && likeliest !== against && isLikelyAside(likeliest) && isOpen(likeliest)) return waiting(likeliest);
  if (
    against &&
    against.probability >= LEAST &&
    !supports.some((other) => isItsDate(other, against) || isSaidAsPlainly(other, against)) &&
    speakingAgainst(against, considered) >= THRESHOLDS.contradict &&
    supporting <= THRESHOLDS.doubt
  ) {
    const account = accountOf(against, considered);
    if (account) return decision(account, 'disputed');
    if (barOf(against, scene, base)) return partOff();
    if (!doubtOf(against, scene, base)) return decision(against, 'contradicted');
    return mayWait(against, supporting, base) ? waiting(against) : undefined;
  }
  const isFaint = (tie: Tie) => tie.probability < (tie.agreement.result === 'agrees' ? THRESHOLDS.support : THRESHOLDS.loosely);
  if (!support || (isFaint(support) && supporting < THRESHOLDS.contradict)) {
    if (against && against.probability >= leastToWait(against, base) && isOpen(against)) return waiting(against);
    const off = partOff();
    if (off) return off;
    return support && !scene.sentence.question && isLikelyIts(support, considered) ? waiting(support, 'supported') : undefined;
  }
  // What is only asked is no claim: that it agrees says nothing.
  if (scene.sentence.question) return undefined;
  if (support.target.fact.status === 'superseded') return decision(support, 'outdated');
  if (support.target.fact.status === 'disputed' && considered.some((t) => isRivalAccount(t, support))) return decision(support, 'disputed');
  return decision(support, support.agreement.result === 'agrees' ? 'supported' : 'imprecise');
}

/**
 * A fact that the sentence's own words give the claim to something else than is out of the running, too: "found him guilty on all ten counts", with another
 * defendant's four counts the likelier by their words, is of the twelve that he faced.
 */
function withoutBarred(claim: Claim, ties: Tie[], scene: Scene, base: CompiledBase): Tie[] {
  let left = ties;
  // What a cell is of its row and its column say, and the date of the text is of the text.
  if (scene.block.table || isOfTheText(claim, scene)) return left;
  for (let barred = 0; barred < MOST_BARRED; barred++) {
    const [likeliest] = left;
    if (!likeliest || agrees(likeliest) || likeliest.probability < MATTERS || !barOf(likeliest, scene, base)) break;
    const rest = left.filter((t) => t.target.fact !== likeliest.target.fact);
    if (!rest.length || !isOfWhatIsNamed(rest[0])) break;
    left = rest;
    compete(left);
  }
  return left;
}
const MOST_BARRED = 3;
/** From here on what is barred takes enough from its rivals to matter. */
const MATTERS = 0.2;

/** What the fact is about is in reach, or nearly all its words are said. */
const isOfWhatIsNamed = ({ subject, features }: Tie) => (subject.strength > 0 && subject.by !== 'topic') || features.coverage >= NEARLY_ALL;
const NEARLY_ALL = 0.9;

/** "19 March 2025" of revenue in 2025: that the day lies in a year of which a fact tells something else says nothing of what happened on it. */
const isOfItsYear = ({ claim: { value }, target }: Tie) =>
  target.secondary &&
  value.kind === 'date' &&
  value.from.day !== undefined &&
  target.dates.every(({ from, bound, range }) => from.month === undefined && !bound && !range);

/**
 * "Set down the first bars in January 1944 in the mill that was bought with £3,000" of a mill bought in 1937: a month and a year that the base has, of what the
 * sentence names, are seldom another date gone wrong that is nothing like them.
 */
const isItsDate = ({ claim: { value }, target, agreement, subject }: Tie, against: Tie) =>
  value.kind === 'date' &&
  value.from.month !== undefined &&
  value.from.year !== undefined &&
  agreement.result === 'agrees' &&
  target.dates.some(({ from }) => from.month !== undefined) &&
  subject.by === 'mention' &&
  against.features.sibling === 1 &&
  !against.crossed &&
  (against.agreement.slip ?? 0) < UNLIKE;
const UNLIKE = 0.5;

/**
 * "Under a span of 126 metres" of one bridge that has 126 and another that has 162: where the value is that of a fact of which the sentence has as many of the words,
 * and which would stand by itself, what looks like a slip from another is none.
 */
const isSaidAsPlainly = ({ agreement, features, score }: Tie, against: Tie) =>
  agreement.result === 'agrees' &&
  score >= PLAINLY_SAID &&
  features.coverage >= against.features.coverage &&
  features.specific >= TWO_DIGITS &&
  !features.outranked;
const PLAINLY_SAID = 2;
const TWO_DIGITS = 0.4;

/** "Turned down an offer in the winter" of a debut in June: a season of no year, in a sentence with no word of the fact, tells it nowhere. */
const isSeasonInPassing = ({ claim: { value }, words }: Tie) =>
  value.kind === 'date' && value.grain === 'season' && value.from.year === undefined && !words.some(({ word }) => word.at >= 0);

/** "30 September 2024" of a report of 30 September 2025 on 2024: the day is told wrongly, and not the year. */
const isDayOff = (tie: Tie, { target }: Tie) => !agrees(tie) && tie.target.fact === target.fact && (tie.agreement.slip ?? 0) >= PART_OFF;

/** Least probability of the fact that is named, where several that differ share it. */
export const LEAST = 0.35;

/** What speaks for facts of one property that all differ: a revenue that is that of neither year is wrong, whichever is meant. */
function speakingAgainst(against: Tie, considered: Tie[]): number {
  return considered.reduce(
    (sum, t) => (t === against || (!agrees(t) && sameProperty(against.target, t.target)) ? sum + t.probability : sum),
    0,
  );
}

/** Another account of the same disputed matter, which the claim does not agree with. */
function isRivalAccount(tie: Tie, support: Tie): boolean {
  return (
    tie.target.fact.status === 'disputed' &&
    tie.target.fact !== support.target.fact &&
    !agrees(tie) &&
    contextOf(tie) >= contextOf(support) - 3
  );
}

/** Of a disputed matter, another account than the likeliest which the claim agrees with. */
function accountOf({ target }: Tie, considered: Tie[]): Tie | undefined {
  if (target.fact.status !== 'disputed') return undefined;
  return considered.find(
    (t) =>
      t.target.fact.status === 'disputed' &&
      t.target.fact !== target.fact &&
      agrees(t) &&
      !t.target.secondary &&
      sameProperty(t.target, target),
  );
}

/** A value of the sentence already says what the fact says. */
function isMetElsewhere(tie: Tie, met: Met, scene: Scene): boolean {
  const teller = met.get(tie.target);
  // Of a list that has one thing twice, both are its.
  if (tie.entry) return false;
  // Of a stretch of dates one claim may say the beginning and another the end.
  if (tie.target.dates.some((d) => d.range)) return false;
  return (
    teller !== undefined && teller.claim !== tie.claim && !isRestated(tie.claim, teller.claim, scene) && !isMonthInPassing(teller, tie)
  );
}

/**
 * "Under the deal struck in October the embargo was lifted on 14 November": a month or a year is said of much, and tells no fact of which another date of the
 * sentence, a day, has far more of the words.
 */
const isMonthInPassing = (teller: Tie, tie: Tie): boolean =>
  isDay(tie) && !isDay(teller) && agrees(teller) && contextOf(tie) > contextOf(teller) + FAR_NEARER;

const isDay = ({ claim: { value } }: Tie) => value.kind === 'date' && value.from.day !== undefined;
/** How much more the words around a day must say than those around a month that agrees. */
const FAR_NEARER = 1;

/** "Now it covers 22%; in July it was over half": the date of another part of the sentence that a twin of the fact has is the twin's. */
function isOfTwin({ target, claim }: Tie, twin: Tie, met: Met, scene: Scene): boolean {
  if (claim.value.kind !== 'date' || !target.secondary || !twin.target.secondary || !sameProperty(target, twin.target)) return false;
  for (const [{ fact }, other] of met) if (fact === target.fact && isInOneClause(claim, other.claim, scene)) return false;
  return true;
}

/** From here on a tie needs no other value of its fact beside it. */
const SURE = 0.85;

/** Likeness to a slip from which any other value of the fact beside it will do. */
const LIKELY = 0.8;

/** A secondary value contradicts only where the fact's main value is met in the same sentence: then the sentence surely speaks of the fact. */
function mayContradict(tie: Tie, met: Met, base: CompiledBase): boolean {
  if (tie.target.fact.status === 'disputed') {
    // Every account of a disputed matter must differ; the others are ties of their own and would agree first.
    return true;
  }
  if (!tie.target.secondary || tie.probability >= SURE || (tie.features.sibling === 1 && (tie.agreement.slip ?? 0) >= LIKELY)) return true;
  if (tie.claim.value.kind === 'date' && tie.claim.value.bound) return false;
  return (base.targetsOfFact.get(tie.target.fact.id) ?? []).some((t) => !t.secondary && met.has(t));
}
