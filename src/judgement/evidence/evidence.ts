/** Weighs what ties a claim to a target: each feature is one named piece of evidence between 0 and 1. */
import { oncePer } from '../../language/once.ts';
import { NEAR, PART_OFF, yearSlip } from '../../values/dates/slip.ts';
import type { Agreement, DateValue, Value } from '../../values/value.ts';
import { onceOf } from '../scenes/events.ts';
import type { Claim, Hit, Scene } from '../scenes/scene.ts';
import { type CueKind, hasCue } from '../scenes/scope.ts';
import { type Carried, subjectOf } from '../scenes/subject.ts';
import { Vantage } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { type Features, LOWEST, MOST_ADDED, THRESHOLDS, WEIGHTS } from '../weights.ts';
import { agreementOf, slipAtOnce } from './agreement.ts';
import { alienNear } from './alien.ts';
import { rarity, slipOf, specificity, tightness, typoOf } from './closeness.ts';
import { countedBy, unitTie } from './counted.ts';
import { isOtherDimension, isSameDimension } from './dimensions.ts';
import { isOnceOnly } from './once.ts';
import { isApposedTo, isOwnMeasure } from './ownMeasures.ts';
import { opposedNear, strangerNear, timeTie } from './surroundings.ts';

/** A claim measured against a target. */
export interface Tie {
  claim: Claim;
  target: Target;
  agreement: Agreement;
  features: Features;
  /** Log-odds against speaking of no fact, before the facts compete. */
  score: number;
  /** 0–1: that the claim speaks of this fact, set when all ties of the claim are known. */
  probability: number;
  subject: Carried;
  /** Whether the value is right for another place of the sentence, and this is the claim's own. */
  crossed?: boolean;
  /** Whether the sentence reads the fact out as an entry of a table: whose the value is and what it counts are both said. */
  entry?: boolean;
  /** Whether the fact has a row of its own in the table, and the claim's is another: the fourth quarter's in the row of the second. */
  elsewhereInTable?: boolean;
  /** The words that count most, for the explanation. */
  words: Hit[];
}

/** Whether the value does not contradict the target's: it agrees with it, if only loosely. */
export const agrees = (tie: Tie): boolean => tie.agreement.result !== 'differs';

/** The best hit on one of the target's lemmas, and what it counts from where the claim stands. */
export interface Met {
  hit: Hit;
  value: number;
}

/** A claim's ties, and whether any of them can decide something by itself. */
export interface Weighed {
  ties: Tie[];
  decides: boolean;
}

/**
 * Measures a claim against the targets that its scene calls to mind: those whose value it agrees with, and those that it differs from where enough
 * can speak for the tie to decide something, or for the whole draft to tell what is meant. `thorough` measures them all, for an explanation.
 */
export function weighAll(vantage: Vantage, base: CompiledBase, thorough: boolean): Weighed {
  const glimpses: Glimpse[] = [];
  let most = thorough ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const { claim, scene, dimension } = vantage;
  let isOfOther = false;
  for (const [target, hits] of scene.targetsOf(claim.value.kind)) {
    if (dimension !== undefined && isOtherDimension(dimension, target)) {
      isOfOther ||= agreementOf(claim.value, target, scene, base)?.result === 'agrees';
      continue;
    }
    const seen = glimpse(vantage, target, hits, base);
    if (!seen) continue;
    glimpses.push(seen);
    most = Math.max(most, isSameDigits(seen.slip) ? DECISIVE : seen.most);
  }
  const decides = most >= DECISIVE;
  const ties = (decides ? glimpses : likeliest(claim, glimpses)).map((seen) => weigh(vantage, seen, base));
  // The length given for the height: the value is right in another dimension.
  if (isOfOther) for (const tie of ties) if (tie.agreement.result === 'differs') tie.features.swapped = 1;
  return { ties, decides };
}

/** Of targets that none can decide something by itself, those that may most be meant; a name that stands where a fact has another is weighed by itself (`supplanted.ts`). */
const likeliest = ({ value }: Claim, glimpses: Glimpse[]): Glimpse[] =>
  value.kind === 'name'
    ? []
    : glimpses
        .filter(({ most }) => most >= LOWEST)
        .sort((a, b) => b.most - a.most)
        .slice(0, MOST_LIKELY);
const MOST_LIKELY = 4;

/** Measures a claim against one target, whatever calls it to mind; undefined where their values cannot meet. */
export function tieTo(target: Target, claim: Claim, scene: Scene, base: CompiledBase): Tie | undefined {
  const vantage = new Vantage(claim, scene);
  const agreement = agreementOf(claim.value, target, scene, base);
  if (!agreement || agreement.result === 'incomparable') return undefined;
  const hits: Hit[] = [];
  for (const word of scene.words) if (target.lemmas.has(word.lemma)) hits.push({ lemma: word.lemma, strength: 1, word });
  return weigh(vantage, { target, hits, agreement, early: earlyEvidence(vantage, target, base, agreement.read) }, base);
}

/** Strength below which a tie that differs is never chosen, with no rival at all. */
const DECISIVE = Math.log(THRESHOLDS.contradict / (1 - THRESHOLDS.contradict));

function weigh(vantage: Vantage, seen: Pick<Glimpse, 'target' | 'hits' | 'early' | 'agreement'>, base: CompiledBase): Tie {
  const { target, hits, early } = seen;
  const agreement = seen.agreement ?? agreementOf(vantage.claim.value, target, vantage.scene, base)!;
  const met = bestHits(vantage, target, hits);
  const features = featuresOf(vantage, target, agreement, early, met, base);
  if (!features.once) features.alien = alienNear(vantage, target, hits);
  const words = met.map((m) => m.hit);
  return { claim: vantage.claim, target, agreement, features, score: 0, probability: 0, subject: early.subject, words };
}

/** What is quick to tell of a tie, and tells most. */
interface Early {
  subject: Carried;
  /** How much the subject tells the facts apart: little where most of the base is about it. */
  telling: number;
  noun: number;
  unit: 'same' | 'open' | 'none';
}

function earlyEvidence({ claim, scene, dimension }: Vantage, target: Target, base: CompiledBase, value: Value = claim.value): Early {
  const subject = subjectOf(target, claim, scene, base);
  return {
    subject,
    telling: 1 - (base.shareOf.get(subject.subject) ?? 0),
    noun:
      value.kind !== 'figure'
        ? 0
        : dimension !== undefined && isSameDimension(dimension, target)
          ? 1
          : countedBy(value, claim, target, scene, base),
    unit: value.kind === 'figure' ? unitTie(value, target) : 'none',
  };
}

/** A tie as far as it is quick to tell. */
interface Glimpse {
  target: Target;
  hits: Hit[];
  /** Absent where the values plainly differ, and nothing more has been worked out. */
  agreement: Agreement | undefined;
  early: Early;
  slip: number | undefined;
  /** The most that its strength can come to; no limit where the values agree. */
  most: number;
}

/** Below this strength a tie that differs takes next to nothing from its rivals, and can be neither chosen nor swapped. */
const HOPELESS = -5;

/**
 * A first look at a target; undefined where the values are of kinds that cannot meet, or where they differ and the tie stays hopeless even if
 * everything not yet looked at spoke for it. Most targets that a sentence calls to mind share one common word with it: measuring them in full
 * would be most of the work of the whole check.
 */
function glimpse(vantage: Vantage, target: Target, hits: Hit[], base: CompiledBase): Glimpse | undefined {
  const { claim, scene } = vantage;
  const slip = slipAtOnce(claim.value, target);
  const agreement = slip === undefined ? agreementOf(claim.value, target, scene, base) : undefined;
  if (slip === undefined && (!agreement || agreement.result === 'incomparable')) return undefined;
  const early = earlyEvidence(vantage, target, base, agreement?.read);
  const isOpen = (agreement && agreement.result !== 'differs') || target.fact.status === 'disputed';
  const most = isOpen ? Number.POSITIVE_INFINITY : strengthAtMost(vantage, target, slip ?? agreement?.slip, early, hits);
  return most < HOPELESS ? undefined : { target, hits, agreement, early, slip: slip ?? agreement?.slip, most };
}

function strengthAtMost(vantage: Vantage, target: Target, slip: number | undefined, early: Early, hits: Hit[]): number {
  const { subject, telling, noun, unit } = early;
  const { value } = vantage.claim;
  const weights = WEIGHTS[target.kind];
  const mass = massAtMost(target, hits);
  const coverage = coverageOf(target, mass);
  let score = weights.bias + MOST_ADDED[target.kind];
  score += weights.subject * subject.strength * telling + weights.topic * subject.strength * (1 - telling) + weights.rival * subject.rival;
  if (subject.strength === 0 && target.subjects.length) score += target.named ? weights.subjectAbsent : weights.aboutAbsent;
  score += weights.coverage * coverage + weights.whole * subject.strength * telling * coverage + weights.mass * Math.min(1, mass / 2);
  score += Math.max(0, weights.topicWhole) * (1 - telling) * coverage;
  score += weights.noun * Math.max(0, noun) + weights.nounConflict * Math.max(0, -noun);
  if (unit !== 'none') score += unit === 'same' ? weights.unit : weights.unitOpen;
  score += weights.slip * slipOf(value, slip) + weights.typo * typoOf(value, slip);
  for (const phrase of target.phrases) score += weights.phrase * phrase.weight;
  if (target.secondary) score += weights.secondary;
  if (value.kind === 'date' ? onceOf(target) : unit === 'same') score += weights.once;
  if (target.times.length && vantage.dates.length) score += Math.max(0, weights.time);
  if (subject.strength > 0) score += Math.max(0, weights.swapped);
  if (target.hasSiblings) score += Math.max(0, weights.sibling);
  return score;
}

/** The mass of the words met if each stood right beside the claim. */
function massAtMost(target: Target, hits: Hit[]): number {
  let mass = 0;
  for (let i = 0; i < hits.length; i++) {
    const { lemma, strength, word } = hits[i];
    const weight = target.terms.get(lemma);
    if (weight) mass += weight * strength * word.share;
  }
  return Math.min(mass, target.mass);
}

/** The best hit on each of the target's lemmas, scaled by how near the word stands to the claim. */
function bestHits(vantage: Vantage, { ofNames }: Target, hits: Hit[]): Met[] {
  const best: Met[] = [];
  for (const hit of hits) {
    if (hit.strength < 1 && ofNames.has(hit.lemma)) continue;
    const value = hit.strength * hit.word.share * vantage.nearness(hit.word.at);
    if (!(value > 0)) continue;
    const known = best.find((m) => m.hit.lemma === hit.lemma);
    if (!known) best.push({ hit, value });
    else if (known.value < value) {
      known.hit = hit;
      known.value = value;
    }
  }
  return best;
}

const coverageOf = (target: Target, mass: number) => (mass > 0 ? mass / (mass + 0.6 * Math.max(0, target.mass - mass)) : 0);

function featuresOf(vantage: Vantage, target: Target, agreement: Agreement, early: Early, met: Met[], base: CompiledBase): Features {
  const { claim, scene } = vantage;
  // "July of last year" counts as July 2024.
  const value = claim.value.kind === 'date' ? (agreement.read ?? claim.value) : claim.value;
  const differs = agreement.result === 'differs';
  const { subject, telling, noun, unit } = early;
  const time = timeTie(vantage, target);
  let mass = 0;
  for (const m of met) mass += (target.terms.get(m.hit.lemma) ?? 0) * m.value;
  const coverage = coverageOf(target, mass);
  const phrase = phraseTie(target, met);
  const isInReach = mass > 0 || (subject.strength > 0 && subject.by !== 'topic');
  const alone = value.kind === 'date' && !(isInReach && (keepsDay(value, target) || keepsDayOfYear(value, target, base))) ? SLIP_ALONE : 1;
  const likely = alone + (1 - alone) * Math.max(coverage, phrase);
  const tight = differs ? 0 : tightness(value, target);
  const absent = subject.strength === 0 && target.subjects.length > 0;
  const isAbout = absent && !target.named;
  const isOnce = differs && (value.kind === 'date' ? isOnceOnly(claim, target, subject, scene) : isOwnMeasure(claim, target, scene));
  // In apposition to its name a sum is that name's, however round it is.
  const { slip = 0 } = agreement;
  const isOwnSum = differs && slip >= POWER && isApposedTo(target, claim, scene);
  const once = isOnce || isOwnSum ? 1 : 0;
  const movedBy = (kind: CueKind) => (differs && vantage.isReachedBy(kind) ? 1 : 0);
  // A plan is told as a plan: what the fact's own statement has, too, moves nothing out of its scope.
  const supposedBy = (kind: 'hypothetical' | 'forecast') => (hasCue(target.fact, kind) ? 0 : movedBy(kind));
  const isNamed = subject.by === 'mention' || subject.by === 'header' || subject.by === 'definite';
  return {
    bias: 1,
    subject: subject.strength * telling,
    topic: subject.strength * (1 - telling),
    subjectAbsent: absent && !isAbout ? 1 : 0,
    aboutAbsent: isAbout ? 1 : 0,
    rival: subject.rival,
    stranger: isOwnSum || subject.by === 'beside' ? 0 : strangerNear(vantage, target),
    alien: 0,
    coverage,
    whole: subject.strength * telling * coverage * (1 - 0.5 * subject.rival),
    topicWhole: isNamed ? (1 - telling) * coverage * (1 - 0.5 * subject.rival) : 0,
    mass: Math.min(1, mass / 2),
    phrase,
    noun: Math.max(0, noun),
    nounConflict: Math.max(0, -noun),
    unit: unit === 'same' ? 1 : 0,
    unitOpen: unit === 'open' ? 1 : 0,
    time: Math.max(0, time),
    timeConflict: Math.max(0, -time),
    companions: target.companions.length
      ? target.companions.filter((k) => scene.mentions.some((m) => m.keys.includes(k))).length / target.companions.length
      : 0,
    agrees: tight,
    loose: differs ? 0 : 1 - tight,
    specific: differs ? 0 : Math.min(specificity(value), ...target.dates.map(specificity)) * tight,
    only: agreement.result === 'agrees' ? tight * rarity(value, base) : 0,
    slip: isOwnSum ? slip : differs ? slipOf(value, slip) * likely : 0,
    typo: differs ? typoOf(value, agreement.slip) * likely : 0,
    sameDay: differs && value.kind === 'date' && isSameDay(value, target) ? 1 : 0,
    sibling: 0,
    once,
    // Much else happens in a year, but not that.
    coarse:
      !once &&
      differs &&
      value.kind === 'date' &&
      isCoarser(value, target) &&
      !keepsMonth(value, target) &&
      !(slip >= NEAR && keepsPortion(value, target)) &&
      !(slip >= PART_OFF && value.grain === 'season')
        ? 1
        : 0,
    secondary: target.secondary ? 1 : 0,
    opposed: opposedNear(vantage, target, met),
    outranked: 0,
    swapped: 0,
    hypothetical: supposedBy('hypothetical'),
    negated: movedBy('negation'),
    forecast: supposedBy('forecast'),
    comparison: claim.value.kind === 'date' && claim.value.relative ? 0 : movedBy('comparison'),
    subset: movedBy('subset'),
    small: value.kind === 'figure' && value.scale === 'count' && value.value <= 12 && !value.noun.length ? 1 : 0,
  };
}

/** From this slip on a value has the fact's digits, in another order or under another power of ten. */
const POWER = 0.95;

/** Whether a value has the fact's digits, in its unit, but not its number. */
export const isSameDigits = (slip = 0): boolean => slip >= POWER && slip < 1;

/** What the likeness of two dates says where no word of the fact is met: the days of one story lie close together. */
const SLIP_ALONE = 0.4;

/** The best phrase given under `terms`: all its words must be met, and the weakest of them counts. */
function phraseTie(target: Target, met: Met[]): number {
  let best = 0;
  for (const phrase of target.phrases) {
    let weakest = 1;
    for (const lemma of phrase.lemmas) weakest = Math.min(weakest, met.find((m) => m.hit.lemma === lemma)?.value ?? 0);
    best = Math.max(best, weakest * phrase.weight);
  }
  return best;
}

/** A year against a day or a month, a month against a day: a coarse date is said of many things. A season is no coarser than a quarter. */
const isCoarser = (value: DateValue, target: Target) =>
  target.dates.every(
    (d) =>
      (value.from.month === undefined && d.from.month !== undefined && !(value.grain === 'season' && d.range)) ||
      (value.from.day === undefined && d.from.day !== undefined),
  );

/** "May 2024" of 21 May 2025: the month is the fact's own, which that of another thing seldom is, and only the year is not. */
const keepsMonth = ({ from: { month, year }, range }: DateValue, { dates }: Target) =>
  !range &&
  month !== undefined &&
  year !== undefined &&
  dates.some(({ from }) => from.month === month && from.year !== undefined && yearSlip(year, from.year) >= NEAR);

/** "Mid-November" of 14 October, "the end of 2033" of December 2031: the part of the month or year is the fact's own. */
const keepsPortion = ({ grain, portion }: DateValue, { dates }: Target) =>
  portion !== undefined &&
  dates.some(({ from: { month, day } }) => {
    const place = grain === 'month' ? day && day / 31 : grain === 'year' ? month && (month - 0.5) / 12 : undefined;
    return place !== undefined && place !== 0 && PORTIONS[portion](place);
  });
const PORTIONS = { early: (p: number) => p < 0.34, mid: (p: number) => p > 0.33 && p < 0.67, late: (p: number) => p > 0.66 };

/** "4 March 2014" of 4 March 2011: the day of the year is the fact's own, which the day of another thing hardly ever is. */
const keepsDay = ({ from: { day, month, year }, range }: DateValue, { dates }: Target) =>
  !range &&
  day !== undefined &&
  year !== undefined &&
  dates.some(({ from }) => from.day === day && from.month === month && from.year !== undefined);

/** "3 March 1899" of 3 May 1899: the day of a year from which the base has next to nothing else. */
const keepsDayOfYear = ({ from: { day, month, year }, range }: DateValue, { dates }: Target, base: CompiledBase) =>
  !range &&
  day !== undefined &&
  year !== undefined &&
  dates.some(({ from }) => from.day === day && from.year === year && from.month !== month) &&
  (factsByYear(base).get(year)?.size ?? 0) <= FEW;
const FEW = 2;

/** The facts that have a date in a year. */
const factsByYear = oncePer((base: CompiledBase): Map<number, Set<string>> => {
  const facts = new Map<number, Set<string>>();
  for (const list of base.targetsOfFact.values())
    for (const { dates, fact } of list)
      for (const { from } of dates) if (from.year !== undefined) facts.set(from.year, (facts.get(from.year) ?? new Set()).add(fact.id));
  return facts;
});

/** The very day of the fact, under a weekday that it does not fall on. */
const isSameDay = (value: DateValue, target: Target) =>
  value.weekday !== undefined &&
  value.from.day !== undefined &&
  target.dates.some(({ from, to }) =>
    [from, to].some((d) => d.day === value.from.day && d.month === value.from.month && (value.from.year ?? d.year) === d.year),
  );
