/**
 * "Carried with a majority of 129", "scraped through by three votes", "with five votes to spare": what lies between the two sides of a vote that a fact has as a score.
 *
 * Language: "majority of", "margin of", "lead of", "by" before a number of votes or "to spare" after it. Evidence: the sentence speaks of one vote of which the base has the
 * score, and tells no other score.
 */
import { wordSet } from '../../../language/wordSet.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';
import type { Matter, Rule } from '../derivation.ts';
import { lessIs } from '../fit.ts';
import { headOf } from '../operands.ts';

const NOUNS = wordSet('majority margin lead');
const VOTES = wordSet('vote votes');
const HAS = wordSet('has have had holds held keeps kept');
const SPARE = wordSet('spare');
const HEDGES = wordSet('just only a mere some about');
/** Weakest tie of the vote that is meant, and share of it that leaves no other. */
const SURE = 0.5;
const RIVAL = 0.75;

export const margin: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'count' || value.high !== undefined || !isMargin(claim, matter.scene)) return undefined;
  const [best, other] = scoresIn(matter, claim);
  const score = best?.target.figures[0];
  if (!best || score?.high === undefined || (other && other.target !== best.target && other.tie >= RIVAL * best.tie)) return undefined;
  const [more, less] = [Math.max(score.value, score.high), Math.min(score.value, score.high)];
  const points = [more - less];
  return {
    claim,
    derivations: [{ target: best.target, points, sum: lessIs(more, less, points[0]), tie: best.tie, firm: best.tie >= SURE, sure: true }],
    overrides: true,
  };
};

interface Score {
  target: Target;
  tie: number;
}

/** The scores that the sentence may speak of, the likeliest first: of a fact that another value of the sentence meets, and of those that its words call to mind. */
function scoresIn({ figures, decisions, base }: Matter, claim: Claim): Score[] {
  const scores = new Map<Target, number>();
  const isScore = (target: Target | undefined): target is Target => target?.figures[0]?.scale === 'score';
  for (const o of figures) if (isScore(o.target) && (o.claim !== claim || o.contradicted)) scores.set(o.target, o.tie);
  for (const { verdict, tie } of decisions)
    if (verdict === 'supported' && !(tie.claim.value.kind === 'name'))
      for (const target of base.targetsOfFact.get(tie.target.fact.id) ?? []) if (isScore(target)) scores.set(target, MET);
  return [...scores].map(([target, tie]) => ({ target, tie })).sort((a, b) => b.tie - a.tie);
}
/** How surely a vote is meant of which the sentence tells the day. */
const MET = 0.8;

function isMargin({ value, first, last }: Claim, scene: Scene): boolean {
  let at = first - 1;
  while (HEDGES.has(wordAt(scene, at))) at--;
  // "A majority of 12 of the directors", "the board has a majority of 40": of those who are there, and not of a vote.
  if (wordAt(scene, at) === 'of' && NOUNS.has(wordAt(scene, at - 1)))
    return wordAt(scene, last) !== 'of' && !HAS.has(wordAt(scene, wordAt(scene, at - 2) === 'a' ? at - 3 : at - 2));
  const isNext = VOTES.has(wordAt(scene, last));
  if (!isNext && !(value.kind === 'figure' && headOf(value) === 'vote')) return false;
  const after = isNext ? last + 1 : last;
  // "By 38 votes to 21" is no margin.
  if (wordAt(scene, after) === 'to') return SPARE.has(wordAt(scene, after + 1));
  return wordAt(scene, at) === 'by' || hasWord(scene, SPARE, after, endOfPhrase(after, scene));
}
