/** Vetoes for what a sentence says without asserting it: what it denies, plans, supposes or doubts. */
import { attributionMarks, forecastMarks, hypotheticalMarks, type Mark } from '../../language/scope.ts';
import { foldedAt, isComma } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isOfPlan } from '../scenes/scope.ts';
import { inSameClause } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';

/** Tokens between a denial and the value that it denies ("does not employ 20,000"). */
const DENIAL_REACH = 7;
const DENIALS = new Set(['not', 'never', 'cannot', 'deny', 'denied', 'denies', 'rather than', 'instead of']);

export function isDenied(tie: Tie, scene: Scene): boolean {
  const { claim } = tie;
  // "Not been so dear since March", "has not won it since 2011": the last time is asserted.
  if (claim.value.kind === 'date' && claim.value.bound === 'since') return isLastTime(tie, scene);
  if (isTakenForGranted(claim, scene)) return false;
  if (isAtNoPoint(claim, scene) || isBoundDenied(tie)) return true;
  if (isForbidden(tie, scene) || (foldedAt(scene.analysis.tokens, claim.first - 1) === 'than' && setsBound(tie))) return false;
  return scene.cues.negation.some(
    (m) =>
      DENIALS.has(m.cue) &&
      m.last <= claim.first &&
      claim.first - m.last <= DENIAL_REACH &&
      inSameClause(m, claim, scene) &&
      !isOver(m.last, claim.first, scene),
  );
}

/** "Nine have not been found, and 136 were hurt": what follows upon ", and" is a clause of its own. */
function isOver(from: number, to: number, { analysis: { tokens } }: Scene): boolean {
  for (let i = from; i + 1 < to; i++) if (isComma(tokens, i) && foldedAt(tokens, i + 1) === 'and') return true;
  return false;
}

/** "Which no match had seen since 1971", of who has been champion since 2022: the last time of one thing is no beginning of another. */
const isLastTime = ({ claim, target: { fact } }: Tie, { cues, analysis: { tokens }, sentence }: Scene): boolean =>
  (cues.negation.some((m) => m.last <= claim.first) ||
    tokens.slice(sentence.first, claim.first).some(({ word }) => word.folded === 'no')) &&
  SINCE.test(fact.statement) &&
  !DENYING.test(fact.statement);
const SINCE = /\bsince\b/i;
const DENYING = /\b(?:no|not|never|none|last|first|most|least|worst|[a-z]+est)\b|n['’]t\b/i;

/** "None of them earned less than 20": read as the other bound, it supports a fact; how else it is meant is not sure enough. */
export const isBoundDenied = (tie: Tie) => {
  const { value } = tie.claim;
  return (
    value.kind === 'figure' &&
    value.denied === true &&
    !(setsBound(tie) && tie.target.figures.some((f) => f.qualifier === value.qualifier || f.qualifier === 'none'))
  );
};

/** "Never gets hotter than 35" of at most 65: the fact sets a bound, too. */
const setsBound = ({ probability, target: { figures, fact } }: Tie) =>
  probability >= SURE && (BOUND.test(fact.statement) || figures.some((f) => f.qualifier === 'atMost' || f.qualifier === 'atLeast'));
const SURE = 0.85;
const BOUND = /\b(?:minimum|maximum|limit)\b/i;

/** "May not run a company for 21 years", of who was disqualified for 12: what is forbidden is denied by the fact, too. */
export const isForbidden = ({ claim: { value }, target: { vocabulary } }: Tie, { cues, analysis: { tokens } }: Scene) =>
  value.kind === 'figure' &&
  value.unit?.dimension === 'time' &&
  [...vocabulary].some((word) => FORBIDDING.has(word)) &&
  cues.negation.some((m) => m.cue === 'cannot' || MODAL.has(foldedAt(tokens, m.first - 1)));
const FORBIDDING = wordSet('disqualify disqualification ban bar prohibit forbid suspend exclude');

/** "Was 31 metres wide at no point", "sold 400 in no year". */
function isAtNoPoint({ last }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = last; i + 1 < Math.min(sentence.last, last + DENIAL_REACH); i++)
    if (tokens[i].text === 'no' && tokens[i + 1].kind === 'word' && /^(?:at|in|on|by)$/.test(foldedAt(tokens, i - 1))) return true;
  return false;
}

const DEFINITE = wordSet('the those these its his her their our my your');

/** "Was never vain about the 164 papers she wrote": what has a definite article is taken for granted, and a denial does not reach into it. */
function isTakenForGranted({ first, last, value }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  if (value.kind !== 'figure') return false;
  for (let i = last - 1; i >= Math.max(sentence.first, first - 2); i--) if (DEFINITE.has(foldedAt(tokens, i))) return true;
  return false;
}

/** Plans, forecasts and suppositions in the claim's own clause, before it, where the fact's statement has none of its own. */
export function isPlanned(claim: Claim, target: Target, scene: Scene): boolean {
  const before = (m: Mark) => m.first < claim.first && inSameClause(m, claim, scene) && !isOutcome(m, claim, scene);
  // "Would" tells as often of what was wanted or done as of what might be.
  const supposes = (m: Mark) => before(m) && m.cue !== 'would';
  if (!scene.cues.forecast.some(before) && !scene.cues.hypothetical.some(supposes)) return false;
  if (claim.value.kind === 'date' && TIMETABLED.test(target.fact.statement)) return false;
  const { tokens } = statementOf(target.fact);
  const all = { first: 0, last: tokens.length };
  return (
    forecastMarks(tokens, all).length === 0 &&
    hypotheticalMarks(tokens, all).length === 0 &&
    // "In the 12 months to May": a month is no modal.
    !tokens.some(({ word, text }) => (MODAL.has(word.folded) && text !== 'May') || BOUNDS.has(word.folded) || ADVISES.has(word.lemma))
  );
}

/** "The round starts on 12 May": what the present gives a date is to come. */
const TIMETABLED = /\b(?:start|begin|open|close|end|finish|leave|arrive|return|expire|meet)s\b/;
/** "It would have been five years but for his plea": what would have been was not. */
export function isCounterfactual({ claim: { first }, target: { fact }, agreement: { slip = 0 } }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (slip > UNLIKE) return false;
  for (let i = first - 2; i > Math.max(scene.sentence.first, first - WOULD_REACH) && tokens[i].kind === 'word'; i--)
    if (foldedAt(tokens, i) === 'have' && UNREAL.has(foldedAt(tokens, i - 1)))
      return !isOfPlan(fact) && inSameClause({ first: i }, { first }, scene);
  return false;
}
const UNREAL = wordSet('would could might');
const WOULD_REACH = 6;
/** From here on a value looks like the fact's, gone wrong. */
const UNLIKE = 0.5;

/** "We had planned for £46 million and ended up at £58 million": after the planned value, "and" or "but" leads on to what it came to. */
function isOutcome(plan: Mark, claim: Claim, { claims, analysis: { tokens } }: Scene): boolean {
  const planned = claims.find((c) => c.first >= plan.last && c.last <= claim.first && c.value.kind === claim.value.kind);
  if (!planned) return false;
  for (let i = planned.last; i + 1 < claim.first; i++)
    if (JOINING.has(foldedAt(tokens, i)))
      for (let at = i + 1; at < Math.min(i + 4, claim.first); at++) if (OUTCOMES.has(foldedAt(tokens, at))) return true;
  return false;
}
const JOINING = wordSet('and but yet');
const OUTCOMES = wordSet('ended came cost spent paid got took turned finished became was were sold lost made built received');

/** "The minimum altitude is 3,200 feet": a rule, which a text tells as what may be. */
const BOUNDS = wordSet('minimum maximum limit');

/** "The committee recommends": what is advised is told as what should be. */
const ADVISES = wordSet('recommend propose urge advise call demand suggest request');

const MODAL = wordSet('may must can could will would should might shall next due');

/** "Wrongly claims", "rumoured": the sentence itself says that the value need not be so. */
export function isDoubted(claim: Claim, scene: Scene): boolean {
  return attributionMarks(scene.analysis.tokens, scene.sentence).some((m) => m.doubt === true && m.first < claim.first);
}
