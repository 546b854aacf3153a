/** Weighs what ties a claim to a target: each feature is one named piece of evidence between 0 and 1. */
import { isPersonNoun } from '../language/genericNouns.ts';
import { opposed, related } from '../language/related.ts';
import { compareDates } from '../values/dates/index.ts';
import { compareFigures, sameQuestion } from '../values/figures/index.ts';
import type { Agreement, DateValue, Figure, Value } from '../values/value.ts';
import { compareNames } from './compareNames.ts';
import type { CompiledBase } from './compile.ts';
import type { Claim, Hit, Scene } from './scene.ts';
import { type Carried, subjectOf } from './subject.ts';
import type { Target } from './target.ts';
import { valueKeys } from './valueIndex.ts';
import type { Features } from './weights.ts';

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
  /** The words that count most, for the explanation. */
  words: Hit[];
}

/** Measures a claim against a target; undefined where their values are of kinds that cannot meet. */
export function weigh(claim: Claim, target: Target, hits: Hit[], scene: Scene, base: CompiledBase): Tie | undefined {
  if (claim.value.kind !== target.kind) return undefined;
  const agreement = agreementOf(claim.value, target, scene, base);
  if (!agreement || agreement.result === 'incomparable') return undefined;
  const subject = subjectOf(target, claim, scene, base);
  const met = bestHits(claim, hits, scene);
  const features = featuresOf(claim, target, agreement, subject, met, scene, base);
  return {
    claim,
    target,
    agreement,
    features,
    score: 0,
    probability: 0,
    subject,
    words: [...met.values()].map((m) => m.hit),
  };
}

const ORDER = { agrees: 0, loosely: 1, differs: 2, incomparable: 3 } as const;

/** The kindest agreement with any alternative. */
function agreementOf(value: Value, target: Target, scene: Scene, base: CompiledBase): Agreement | undefined {
  let best: Agreement | undefined;
  if (value.kind === 'name') return compareNames(value, target, base);
  if (value.kind === 'figure') {
    for (const fact of target.figures) {
      if (isBare(fact) && value.scale === 'count' && value.noun.length > 0 && isShareOf(target)) continue;
      if (sameQuestion(value, fact) === 'no' && !(isBare(fact) && value.scale === 'measure')) continue;
      best = kinder(best, isBare(fact) && value.unit ? compareBare(value, fact) : compareRates(value, fact, target));
    }
  } else if (!value.relative) {
    for (const fact of target.dates) best = kinder(best, compareDay(value, fact, scene.discourse.year));
  }
  return best;
}

/**
 * Dates: with no part in common nothing can be said ("28 October" of a fact that has only a year). A day inside a longer stretch says neither that
 * the stretch is right nor wrong, unless it looks like a slip from one of its ends.
 */
function compareDay(value: DateValue, fact: DateValue, year: number | undefined): Agreement {
  const shares = (part: 'year' | 'month') =>
    [value.from, value.to].some((d) => d[part] !== undefined) && [fact.from, fact.to].some((d) => d[part] !== undefined);
  if (!shares('year') && !shares('month') && !value.time) return { result: 'incomparable' };
  if (fact.range && !value.range && value.grain === 'day') {
    const ends = [fact.from, fact.to].map((d) => compareDates(value, { ...fact, from: d, to: d, range: false }, { year }));
    const best = ends.reduce((a, b) => kinder(a, b));
    if (best.result !== 'differs' || compareDates(value, fact, { year }).result === 'differs') return best;
    const slip = Math.max(...ends.map((e) => e.slip ?? 0));
    return slip >= 0.8 ? { ...best, slip } : { result: 'incomparable' };
  }
  return compareDates(value, fact, { year });
}

/** A bare number that its property makes a percentage ("the field goal percentage is 48") answers no question about a count, nor a counted one about it. */
const SHARE_WORDS = new Set(['percentage', 'percent', 'rate', 'share', 'proportion', 'ratio']);
function isShareOf(target: Target): boolean {
  for (const lemma of target.terms.keys()) if (SHARE_WORDS.has(lemma)) return true;
  return false;
}

const isBare = (fact: Figure) => fact.scale === 'count' && !fact.unit && !fact.noun.length;

/** What a bare number of a fact may be in: the draft's unit, a thousand of it or a thousandth, feet for metres, miles for kilometres and back. */
const BARE_READINGS = [1, 1000, 0.001, 0.3048, 1 / 0.3048, 1.609344, 1 / 1.609344, 304.8, 1609.344];

/** A measure against a bare number: it differs only where it agrees in no usual unit. */
function compareBare(value: Figure, fact: Figure): Agreement {
  const bare: Figure = { ...value, unit: undefined, scale: 'count', noun: [], per: undefined };
  for (const factor of BARE_READINGS) {
    const read = { ...fact, value: fact.value * factor, high: fact.high === undefined ? undefined : fact.high * factor };
    const agreement = compareFigures(bare, factor === 1 ? fact : { ...read, precision: fact.precision * factor });
    if (agreement.result !== 'differs')
      return factor === 1 ? agreement : { result: 'agrees', rule: 'the fact gives no unit, and the number fits in another' };
  }
  return compareFigures(bare, fact);
}

/** Rates: where one side does not say per what, the numbers are compared, and they contradict only where the fact's words name the rate. */
function compareRates(value: Figure, fact: Figure, target: Target): Agreement {
  if (Boolean(value.per) === Boolean(fact.per)) return compareFigures(value, fact);
  const agreement = compareFigures({ ...value, per: undefined }, { ...fact, per: undefined });
  const per = value.per ?? fact.per ?? '';
  if (agreement.result !== 'differs' || fact.per) return agreement;
  for (const lemma of target.vocabulary) if (lemma === per || related(lemma, per) >= 0.8) return agreement;
  return { result: 'incomparable' };
}

const kinder = (a: Agreement | undefined, b: Agreement) => (a === undefined || ORDER[b.result] < ORDER[a.result] ? b : a);

interface Met {
  hit: Hit;
  value: number;
}

/** How much of its weight a word keeps that stands nearer to another claim of the same kind, or in another clause. */
const NEARER_TO_ANOTHER = 0.5;
const OTHER_CLAUSE = 0.75;

/** The best hit on each of the target's lemmas, scaled by how near the word stands to the claim. */
function bestHits(claim: Claim, hits: Hit[], scene: Scene): Map<string, Met> {
  const best = new Map<string, Met>();
  for (const hit of hits) {
    const value = hit.strength * hit.word.share * nearness(claim, hit.word.at, scene);
    const known = best.get(hit.lemma);
    if (value > 0 && (!known || known.value < value)) best.set(hit.lemma, { hit, value });
  }
  return best;
}

function nearness(claim: Claim, at: number, scene: Scene): number {
  if (at < 0) return 1;
  // A claim's own words count in full: "40 soldiers" calls the soldiers to mind.
  if (at >= claim.first && at < claim.last) return 1;
  const distance = gap(claim, at);
  let near = 1 / (1 + 0.03 * distance);
  if (isNearerToAnother(claim, at, distance, scene)) near *= NEARER_TO_ANOTHER;
  if (clauseOf(scene, claim.first) !== clauseOf(scene, at)) near *= OTHER_CLAUSE;
  return near;
}

const gap = (claim: Claim, at: number) => (at < claim.first ? claim.first - at : at - claim.last + 1);

function isNearerToAnother(claim: Claim, at: number, distance: number, scene: Scene): boolean {
  return scene.claims.some(
    (other) => other !== claim && other.value.kind === claim.value.kind && gap(other, at) < distance && gap(other, at) >= 0,
  );
}

function clauseOf(scene: Scene, at: number): number {
  const { clauses } = scene.sentence;
  for (let i = 0; i < clauses.length; i++) if (at < clauses[i].last) return i;
  return clauses.length;
}

function featuresOf(
  claim: Claim,
  target: Target,
  agreement: Agreement,
  subject: Carried,
  met: Map<string, Met>,
  scene: Scene,
  base: CompiledBase,
): Features {
  const { value } = claim;
  const differs = agreement.result === 'differs';
  const noun = value.kind === 'figure' ? nounTie(value, target, base) : 0;
  const time = timeTie(claim, target, scene);
  let mass = 0;
  for (const [lemma, m] of met) mass += (target.terms.get(lemma) ?? 0) * m.value;
  const unmet = Math.max(0, target.mass - mass);
  const coverage = mass > 0 ? mass / (mass + 0.6 * unmet) : 0;
  const unit = value.kind === 'figure' ? unitTie(value, target) : 'none';
  return {
    bias: 1,
    subject: subject.strength * tellingOf(subject, base),
    topic: subject.strength * (1 - tellingOf(subject, base)),
    subjectAbsent: subject.strength === 0 && (target.subjects.length || target.subjectWords.length) ? 1 : 0,
    rival: subject.rival,
    stranger: strangerNear(claim, target, scene, base),
    coverage,
    whole: subject.strength * tellingOf(subject, base) * coverage * (1 - 0.5 * subject.rival),
    mass: Math.min(1, mass / 2),
    phrase: phraseTie(target, met),
    noun: Math.max(0, noun),
    nounConflict: Math.max(0, -noun),
    unit: unit === 'same' ? 1 : 0,
    unitOpen: unit === 'open' ? 1 : 0,
    time: Math.max(0, time),
    timeConflict: Math.max(0, -time),
    companions: target.companions.length
      ? target.companions.filter((k) => scene.mentions.some((m) => m.keys.includes(k))).length / target.companions.length
      : 0,
    agrees: differs ? 0 : tightness(value, target),
    loose: differs ? 0 : 1 - tightness(value, target),
    specific: differs ? 0 : specificity(value) * tightness(value, target),
    only: differs || agreement.result !== 'agrees' ? 0 : rarity(value, base),
    slip: differs ? slipOf(value, agreement) : 0,
    typo: differs ? typoOf(value, agreement) : 0,
    coarse: differs && value.kind === 'date' && isCoarser(value, target) ? 1 : 0,
    secondary: target.secondary ? 1 : 0,
    opposed: opposedNear(claim, target, met, scene),
    outranked: 0,
    swapped: 0,
    scope: 0,
    small: value.kind === 'figure' && value.scale === 'count' && value.value <= 12 && !value.noun.length ? 1 : 0,
  };
}

/** The best phrase given under `terms`: all its words must be met, and the weakest of them counts. */
function phraseTie(target: Target, met: Map<string, Met>): number {
  let best = 0;
  for (const phrase of target.phrases) {
    let weakest = 1;
    for (const lemma of phrase.lemmas) weakest = Math.min(weakest, met.get(lemma)?.value ?? 0);
    best = Math.max(best, weakest * phrase.weight);
  }
  return best;
}

/** 1 where the counted nouns are the same or related, -1 where both are said and are of different things, 0 where one is not said. */
function nounTie(figure: Figure, target: Target, base: CompiledBase): number {
  const head = figure.noun[figure.noun.length - 1];
  if (!head) return 0;
  let best = 0;
  let said = false;
  for (const fact of target.figures) {
    const factHead = fact.noun[fact.noun.length - 1];
    if (!factHead) continue;
    said = true;
    if (head === factHead) return 1;
    best = Math.max(best, related(head, factHead), bothPersons(head, factHead));
  }
  if (best > 0) return best;
  // A bare figure counts what its property says: "the rebounds of … is 9".
  for (const lemma of target.terms.keys()) if (lemma === head || related(head, lemma) >= 0.8) return said ? 0.6 : 0.9;
  for (const lemma of target.vocabulary) if (lemma === head || related(head, lemma) >= 0.8) return 0.6;
  // What follows a sum of money or a measure is often no part of it; only counts count things.
  if (figure.scale !== 'count') return 0;
  // Other facts of the base count this noun: the claim is theirs, not this one's.
  return said || base.byLemma.has(head) ? -1 : -0.4;
}

/** "People" may stand for any person noun, and two person nouns may speak of the same people. */
function bothPersons(a: string, b: string): number {
  if (!isPersonNoun(a) || !isPersonNoun(b)) return 0;
  return a === 'people' || b === 'people' || a === 'person' || b === 'person' ? 0.8 : 0.3;
}

function unitTie(figure: Figure, target: Target): 'same' | 'open' | 'none' {
  let open = false;
  for (const fact of target.figures) {
    const question = sameQuestion(figure, fact);
    if (question === 'yes' && figure.scale !== 'count') return 'same';
    if (question === 'open') open = true;
  }
  return open ? 'open' : 'none';
}

/** 1 where the date nearest to the claim is that of the fact, less where another of the sentence is; -1 where all are of other times; 0 where nothing is known. */
function timeTie(claim: Claim, target: Target, scene: Scene): number {
  if (!target.times.length || claim.value.kind === 'date') return 0;
  const dates = scene.dates.filter((d) => !d.relative && !d.time);
  if (!dates.length) return 0;
  const nearest = dates.reduce((a, b) => (distance(b, claim) < distance(a, claim) ? b : a));
  const results = (date: DateValue) => target.times.map((t) => compareDates(date, t, { year: scene.discourse.year }).result);
  const matches = (date: DateValue) => results(date).some((r) => r === 'agrees' || r === 'loosely');
  if (matches(nearest)) return 1;
  if (dates.some(matches)) return 0.5;
  return results(nearest).every((r) => r === 'differs') ? -1 : 0;
}

const distance = (date: DateValue, claim: Claim) =>
  date.end <= claim.value.start ? claim.value.start - date.end : Math.max(0, date.start - claim.value.end);

/** A year against a day or a month: a bare year is said of many things. */
const isCoarser = (value: DateValue, target: Target) => value.grain === 'year' && target.dates.every((d) => d.from.month !== undefined);

/** 1 where one target alone has this very value, less where several have. Small bare counts are never rare. */
function rarity(value: Value, base: CompiledBase): number {
  let best = 0;
  for (const key of valueKeys(value)) {
    const targets = key.startsWith('y:') ? undefined : base.byValue.get(key);
    if (targets) best = Math.max(best, 1 / new Set(targets.map((t) => t.fact)).size);
  }
  return best;
}

/** How much a subject tells the facts apart: little where most of the base is about it. */
const tellingOf = (subject: Carried, base: CompiledBase) => 1 - (base.shareOf.get(subject.subject) ?? 0);

/** A difference that looks like a slip: the same number in another unit or with the opposite bound counts in full, a digit or two by how long the number is. */
function slipOf(value: Value, agreement: Agreement): number {
  const slip = agreement.slip ?? 0;
  return slip >= 1 || slip < 0.75 ? slip : slip * (0.3 + 0.7 * specificity(value));
}

/** A slip of the pen in a value that is seldom met by chance: the same long number with two digits swapped, the same day with a wrong weekday. */
function typoOf(value: Value, agreement: Agreement): number {
  const slip = agreement.slip ?? 0;
  return slip >= 0.75 ? slip * specificity(value) : 0;
}

/**
 * How closely an agreement fits, 0–1: a bound that the fact clears by far ("as much as 21%" of 9.5%) is true of so much that it ties to little.
 */
function tightness(value: Value, target: Target): number {
  if (value.kind !== 'figure') return 1;
  const open =
    value.qualifier === 'atMost' || value.qualifier === 'lessThan' || value.qualifier === 'atLeast' || value.qualifier === 'moreThan';
  if (!open) return 1;
  let best = 0;
  for (const fact of target.figures) {
    const same = fact.unit?.symbol === value.unit?.symbol ? fact.value : value.value;
    const apart = Math.abs(value.value - same) / Math.max(Math.abs(value.value), Math.abs(same), 1e-9);
    best = Math.max(best, 1 - Math.min(1, apart / 0.3));
  }
  return best;
}

/** How much an exact agreement says by itself: a long number or a full date is seldom met by chance. */
function specificity(value: Value): number {
  if (value.kind === 'name') return value.text.includes(' ') ? 0.6 : 0.3;
  if (value.kind === 'date') return value.grain === 'day' || value.grain === 'time' ? 0.9 : value.grain === 'month' ? 0.6 : 0.35;
  const digits =
    String(Math.abs(value.value))
      .replace(/[.e].*$/, '')
      .replace(/^0+|0+$/g, '').length + (value.precision < 1 ? 1 : 0);
  return Math.min(1, Math.max(0, (digits - 1) * 0.4));
}

/** A proper name in the sentence that the fact does not know: somebody or some place else may be spoken of. */
function strangerNear(claim: Claim, target: Target, scene: Scene, base: CompiledBase): number {
  let worst = 0;
  for (const s of scene.strangers) {
    if (s.opensSentence) continue;
    const words = scene.analysis.tokens.slice(s.first, s.last).filter((t) => t.kind === 'word');
    if (words.some((t) => target.vocabulary.has(t.word.lemma))) continue;
    const familiar = words.some((t) => base.byLemma.has(t.word.lemma)) ? 0.5 : 1;
    const away = s.last <= claim.first ? claim.first - s.last : s.first - claim.last;
    const sameClause = clauseOf(scene, s.first) === clauseOf(scene, claim.first);
    worst = Math.max(worst, (familiar * (sameClause ? 1 : 0.5)) / (1 + 0.05 * Math.max(0, away)));
  }
  return worst;
}

/** A word near the claim that excludes one of the fact's words, where the fact's word itself is not met. */
function opposedNear(claim: Claim, target: Target, met: Map<string, Met>, scene: Scene): number {
  let worst = 0;
  for (const word of scene.words) {
    if (word.at < 0 && word.share < 0.9) continue;
    if (target.vocabulary.has(word.lemma)) continue;
    for (const lemma of target.terms.keys()) {
      if (!met.has(lemma) && opposed(word.lemma, lemma)) worst = Math.max(worst, nearness(claim, word.at, scene));
    }
  }
  return worst;
}
