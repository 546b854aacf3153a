/** What in a sentence moves a claim out of a fact's scope: a question, a hypothetical, a part of the whole, a comparison, a forecast, a denial. */

import type { Fact } from '../../factbase/model.ts';
import { oncePer } from '../../language/once.ts';
import { comparisonMarks, forecastMarks, hypotheticalMarks, type Mark, negationMarks, subsetMarks } from '../../language/scope.ts';
import { clauseAt, type TokenRange } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import { foldedAt, isComma } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { isOfChange } from '../derived/amounts/changeCues.ts';
import { isSameDigits, type Tie } from '../evidence/evidence.ts';
import type { Target } from '../targets/target.ts';
import { type Analysis, statementOf } from './analysis.ts';
import type { Claim, Scene } from './scene.ts';

/** Cues of a sentence by kind, found when first asked for. */
export interface Cues {
  hypothetical: Mark[];
  negation: Mark[];
  forecast: Mark[];
  comparison: Mark[];
  subset: Mark[];
}

export type CueKind = keyof Cues;

export function cuesOf({ analysis: { tokens }, sentence }: { analysis: Pick<Analysis, 'tokens'>; sentence: TokenRange }): Cues {
  return {
    hypothetical: hypotheticalMarks(tokens, sentence),
    negation: negationMarks(tokens, sentence),
    forecast: forecastMarks(tokens, sentence).filter((m) => !m.estimate),
    comparison: comparisonMarks(tokens, sentence),
    subset: subsetMarks(tokens, sentence),
  };
}

const ofStatement = oncePer((fact: Fact) => {
  const { tokens } = statementOf(fact);
  return cuesOf({ analysis: { tokens }, sentence: { first: 0, last: tokens.length } });
});

/** Whether a fact's own statement has a cue of a kind. */
export const hasCue = (fact: Fact, kind: CueKind): boolean => ofStatement(fact)[kind].length > 0;

/** Tokens within which a cue reaches the value on its side. */
const REACH = 6;

/** Whether a cue of a kind reaches a claim: the value nearest on its side, or any in its clause. */
export function isReached(kind: CueKind, claim: Claim, scene: Scene, counts: (mark: Mark) => boolean = () => true): boolean {
  return scene.cues[kind].some((mark) => {
    if (!counts(mark)) return false;
    if (mark.first < claim.last && claim.first < mark.last) return true;
    if (mark.reach === 'after')
      return claim.first >= mark.last && claim.first - mark.last <= REACH && !isBetween(mark.last, claim.first, scene);
    if (mark.reach === 'before')
      return claim.last <= mark.first && mark.first - claim.last <= REACH && !isBetween(claim.last, mark.first, scene);
    const clause = clauseAt(scene.sentence, mark.first);
    return clause !== undefined && clause.first <= claim.first && claim.first < clause.last;
  });
}

const isBetween = (first: number, last: number, scene: Scene) =>
  scene.claims.some((c) => c.value.kind !== 'name' && c.first >= first && c.last <= last);

/** Comparatives that make the measure before them a difference ("two metres better than", "three points ahead"). */
const COMPARATIVES = wordSet(
  'better worse more less fewer quicker closer nearer farther further warmer colder hotter richer poorer stronger weaker taller higher lower longer shorter faster slower earlier later ahead behind clear apart older younger bigger smaller heavier lighter larger wider deeper cheaper dearer adrift outside inside short',
);

/** "Five points below the last place", "came back from two goals down", but "88 metres above the sea". */
const SIDES = wordSet('below above down back shy');

/** Counts that are added or left out ("20 more turbines" of a fact that tells of what is added) answer such a fact. */
const ADDED = /\b(?:add|another|additional|further|more|extra|new)/i;

/** Whether the fact tells of what is added ("more than" is a bound). */
export const isOfAddition = ({ fact }: Target): boolean => ADDS.test(fact.statement);
const ADDS = /\b(?:add(?:s|ed|ing)?|another|additional|further|extra|more(?! than\b))\b/i;

/** "Finished £18.6m short" of a fact of a deficit. */
const SHORT = /\b(?:deficit|shortfall|loss|gap)\b/i;

/** Whether the claim says by how much something differs, in words that the fact's own statement does not have. */
function isDifference(claim: Claim, target: Target, tokens: readonly Token[]): boolean {
  // "The loan of 2 April gets dearer", "the house of 1926 is better known": no date is a difference.
  if (claim.value.kind === 'date') return false;
  for (let i = claim.last; i < Math.min(claim.last + 2, tokens.length); i++) {
    const { folded } = tokens[i].word;
    if (folded === 'more' && ADDED.test(target.fact.statement)) return false;
    if (folded === 'short' && SHORT.test(target.fact.statement)) return false;
    // "Eighteen minutes late", but not "paid £12 million late in 2019".
    const isOff = (folded === 'late' || folded === 'early') && claim.value.kind === 'figure' && claim.value.unit?.dimension === 'time';
    // "With 27,640 hours behind it", but not "26 minutes behind her".
    if (folded === 'behind' && foldedAt(tokens, claim.first - 1) === 'with' && tokens[i + 1]?.kind === 'word') return false;
    const isAway = SIDES.has(folded) && claim.value.kind === 'figure' && claim.value.scale === 'count';
    if (isOff || isAway || COMPARATIVES.has(folded)) return !new RegExp(`\\b${folded}\\b`, 'i').test(target.fact.statement);
    if (tokens[i].kind === 'mark') return false;
  }
  return false;
}

/** "Sold 38% less than a year ago" of sales that fell by 12%: where the fact is of a change itself, by so much is what it says. */
const isChange = (probability: number, { value }: Claim, target: Target) =>
  probability >= LIKELY &&
  value.kind === 'figure' &&
  (value.scale === 'percent' || (value.unit !== undefined && value.unit.dimension === target.figures[0]?.unit?.dimension)) &&
  value.scale === target.figures[0]?.scale &&
  isOfChange(target);
const LIKELY = 0.7;

/** Conditions that leave a value unclaimed, whatever else the sentence says. */
const PLAIN_HYPOTHESES = new Set([
  'if',
  'suppose',
  'supposing',
  'assuming',
  'imagine',
  'in case',
  'were it',
  'had it not',
  'hypothetical',
  'hypothetically',
]);

/** Values inside questions and plain hypotheticals, and differences, are no claims about the fact. */
export function isOutOfScope({ claim, target, agreement, features, probability }: Tie, scene: Scene): boolean {
  if (scene.sentence.question) return true;
  // The same long number in another unit, or under the opposite bound, is taken from the fact, whatever it is said of.
  const isTaken =
    agreement.slip === 1 && (features.typo >= 0.7 || (claim.value.kind === 'figure' && /^(?:at|more|less)/.test(claim.value.qualifier)));
  // "America flew in 23 pumps more" of 32: it counts the same thing, with the fact's digits.
  const isTurned = features.noun === 1 && isSameDigits(agreement.slip);
  if (!isTaken && !isTurned && !isChange(probability, claim, target) && isDifference(claim, target, scene.analysis.tokens)) return true;
  return isReached(
    'hypothetical',
    claim,
    scene,
    (mark) => PLAIN_HYPOTHESES.has(mark.cue) && !isConsequence(mark, claim, target, scene) && !isCondition(mark, claim, scene),
  );
}

/** Statements of what is to be or expected, or of what holds on a condition; "May" is a month. */
const CONDITIONAL = /\b(?:will|would|should|to be|due|[Nn]ext|[Ii]f|unless|can|may|must|(?:forecast|expect|predict|project)(?:s|ed)?)\b/;

export const isOfPlan = ({ statement }: Fact): boolean => CONDITIONAL.test(statement);

/** "Takes 19 minutes if the weather is nice about it", "well ahead of prices, if not of rents": what stands before a condition in the present is said all the same. */
function isCondition(mark: Mark, { last }: Claim, { analysis: { tokens }, sentence, cues }: Scene): boolean {
  if (mark.cue !== 'if' || mark.first < last || tokens[mark.first].word.folded !== 'if') return false;
  return (
    foldedAt(tokens, mark.last) === 'not' ||
    (!cues.hypothetical.some((m) => m !== mark && MODALS.has(m.cue)) &&
      !tokens.slice(mark.last, sentence.last).some((t) => PAST.has(t.word.folded)))
  );
}
const MODALS = wordSet('would could might should');
const PAST = wordSet('were had was did');

/** "If shareholders agree, it will be paid on 30 May": what follows from a condition is said of a fact that is a plan, or hangs on a condition, itself. */
function isConsequence(mark: Mark, claim: Claim, { fact }: Target, { analysis: { tokens } }: Scene): boolean {
  if (mark.cue !== 'if' || !isOfPlan(fact)) return false;
  for (let i = mark.last; i < claim.first; i++) if (isComma(tokens, i)) return true;
  return false;
}
