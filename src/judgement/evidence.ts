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
import { type Features, scoreOf } from './weights.ts';

/** A claim measured against a target. */
export interface Tie {
  claim: Claim;
  target: Target;
  agreement: Agreement;
  features: Features;
  score: number;
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
  return { claim, target, agreement, features, score: scoreOf(features), subject, words: [...met.values()].map((m) => m.hit) };
}

const ORDER = { agrees: 0, loosely: 1, differs: 2, incomparable: 3 } as const;

/** The kindest agreement with any alternative. */
function agreementOf(value: Value, target: Target, scene: Scene, base: CompiledBase): Agreement | undefined {
  let best: Agreement | undefined;
  if (value.kind === 'name') return compareNames(value, target, base);
  if (value.kind === 'figure') {
    for (const fact of target.figures) {
      if (sameQuestion(value, fact) === 'no') continue;
      best = kinder(best, compareFigures(value, fact));
    }
  } else if (!value.relative) {
    for (const fact of target.dates) best = kinder(best, compareDates(value, fact, { year: scene.discourse.year }));
  }
  return best;
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
  const noun = value.kind === 'figure' ? nounTie(value, target) : 0;
  const time = timeTie(claim, target, scene);
  let mass = 0;
  for (const [lemma, m] of met) mass += (target.terms.get(lemma) ?? 0) * m.value;
  const unmet = Math.max(0, target.mass - mass);
  const coverage = mass > 0 ? mass / (mass + 0.6 * unmet) : 0;
  const unit = value.kind === 'figure' ? unitTie(value, target) : 'none';
  return {
    bias: 1,
    subject: subject.strength,
    subjectAbsent: subject.strength === 0 && (target.subjects.length || target.subjectWords.length) ? 1 : 0,
    rival: subject.rival,
    stranger: strangerNear(claim, target, scene),
    coverage,
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
    agrees: differs ? 0 : 1,
    specific: differs ? 0 : specificity(value),
    slip: differs ? (agreement.slip ?? 0) : 0,
    secondary: target.secondary ? 1 : 0,
    opposed: opposedNear(claim, target, met, scene),
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
function nounTie(figure: Figure, target: Target): number {
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
  for (const lemma of target.vocabulary) if (lemma === head || related(head, lemma) >= 0.8) return 0.6;
  return said ? -1 : -0.4;
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

/** Whether the date that stands nearest to the claim is that of the fact (1), another (-1), or nothing is known (0). */
function timeTie(claim: Claim, target: Target, scene: Scene): number {
  if (!target.times.length || claim.value.kind === 'date') return 0;
  const dates = scene.dates.filter((d) => !d.relative && !d.time);
  if (!dates.length) return 0;
  const nearest = dates.reduce((a, b) => (distance(b, claim) < distance(a, claim) ? b : a));
  const results = target.times.map((t) => compareDates(nearest, t, { year: scene.discourse.year }).result);
  if (results.some((r) => r === 'agrees' || r === 'loosely')) return 1;
  return results.every((r) => r === 'differs') ? -1 : 0;
}

const distance = (date: DateValue, claim: Claim) =>
  date.end <= claim.value.start ? claim.value.start - date.end : Math.max(0, date.start - claim.value.end);

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
function strangerNear(claim: Claim, target: Target, scene: Scene): number {
  let worst = 0;
  for (const s of scene.strangers) {
    if (s.opensSentence) continue;
    const known = scene.analysis.tokens.slice(s.first, s.last).some((t) => t.kind === 'word' && target.vocabulary.has(t.word.lemma));
    if (known) continue;
    const away = s.last <= claim.first ? claim.first - s.last : s.first - claim.last;
    const sameClause = clauseOf(scene, s.first) === clauseOf(scene, claim.first);
    worst = Math.max(worst, (sameClause ? 1 : 0.5) / (1 + 0.05 * Math.max(0, away)));
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
