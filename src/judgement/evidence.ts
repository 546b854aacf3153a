/** Weighs what ties a claim to a target: each feature is one named piece of evidence between 0 and 1. */
import { isPersonNoun } from '../language/genericNouns.ts';
import { isExclusive, opposed, related } from '../language/related.ts';
import { compareDates } from '../values/dates/index.ts';
import { sameQuestion } from '../values/figures/index.ts';
import type { Agreement, DateValue, Figure } from '../values/value.ts';
import { agreementOf } from './agreement.ts';
import { rarity, slipOf, specificity, tightness, typoOf } from './closeness.ts';
import type { CompiledBase } from './compile.ts';
import type { Claim, Hit, Scene } from './scene.ts';
import { isReached } from './scope.ts';
import { type Carried, subjectOf } from './subject.ts';
import { isPhraseKey, type Target } from './target.ts';
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
    subjectAbsent: subject.strength === 0 && target.subjects.some((k) => !isPhraseKey(k)) ? 1 : 0,
    aboutAbsent: subject.strength === 0 && target.subjects.length > 0 && target.subjects.every(isPhraseKey) ? 1 : 0,
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
    sameDay: differs && value.kind === 'date' && isSameDay(value, target) ? 1 : 0,
    sibling: 0,
    coarse: differs && value.kind === 'date' && isCoarser(value, target) ? 1 : 0,
    secondary: target.secondary ? 1 : 0,
    opposed: opposedNear(claim, target, met, scene),
    outranked: 0,
    swapped: 0,
    hypothetical: differs && isReached('hypothetical', claim, scene) ? 1 : 0,
    negated: differs && isReached('negation', claim, scene) ? 1 : 0,
    forecast: differs && isReached('forecast', claim, scene) ? 1 : 0,
    comparison: differs && isReached('comparison', claim, scene) ? 1 : 0,
    subset: differs && isReached('subset', claim, scene) ? 1 : 0,
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
  if (said) return figure.scale === 'count' ? -1 : 0;
  // A bare figure counts what its property says: "the rebounds of … is 9".
  for (const lemma of target.terms.keys()) if (lemma === head || related(head, lemma) >= 0.8) return 0.9;
  for (const lemma of target.vocabulary) if (lemma === head || related(head, lemma) >= 0.8) return 0.6;
  // What follows a sum of money or a measure is often no part of it; only counts count things.
  if (figure.scale !== 'count') return 0;
  // Other facts of the base count this noun: the claim is theirs, not this one's.
  return base.byLemma.has(head) ? -1 : -0.4;
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

/** A year against a day or a month, a month against a day: a coarse date is said of many things. */
const isCoarser = (value: DateValue, target: Target) =>
  target.dates.every(
    (d) => (value.from.month === undefined && d.from.month !== undefined) || (value.from.day === undefined && d.from.day !== undefined),
  );

/** The very day of the fact, under a weekday that it does not fall on. */
const isSameDay = (value: DateValue, target: Target) =>
  value.weekday !== undefined &&
  target.dates.some(
    (d) =>
      d.from.day === value.from.day &&
      d.from.month === value.from.month &&
      (value.from.year ?? d.from.year) === d.from.year &&
      value.from.day !== undefined,
  );

/** How much a subject tells the facts apart: little where most of the base is about it. */
const tellingOf = (subject: Carried, base: CompiledBase) => 1 - (base.shareOf.get(subject.subject) ?? 0);

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
  if (!target.exclusive.length) return 0;
  let worst = 0;
  for (const word of scene.words) {
    if ((word.at < 0 && word.share < 0.9) || !isExclusive(word.lemma) || target.vocabulary.has(word.lemma)) continue;
    for (const lemma of target.exclusive) {
      if (!met.has(lemma) && opposed(word.lemma, lemma)) worst = Math.max(worst, nearness(claim, word.at, scene));
    }
  }
  return worst;
}
