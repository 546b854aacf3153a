/**
 * Vetoes for figures that a word of their own phrase makes another measure than the fact's: the second-best of a row, the longest of other things, so many for each,
 * how likely something is.
 */

import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';

/** Whether the figure's own phrase says that something else is measured. */
export const isOtherMeasure = (tie: Tie, scene: Scene): boolean =>
  isOfNextBest(tie, scene) || isOfUtmost(tie, scene) || isForEach(tie, scene) || isLikelihood(tie, scene);

/** Tokens before a figure within which a word says what it is the measure of. */
const REACH = 7;

const PLACES = wordSet('second third fourth fifth sixth seventh eighth ninth tenth next');
/** "Highest", but no harvest. */
const isSuperlative = ({ word: { folded, lemma } }: Token) => (folded.endsWith('est') && lemma !== folded) || UTMOST.has(folded);
const UTMOST = wordSet('best worst most least');

/** "The second-best crowd, 21,388", "the third longest, 40 metres", of the best and the longest: not the first of its row. */
function isOfNextBest({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = Math.max(sentence.first, claim.first - REACH); i < claim.first - 1; i++) {
    const { folded } = tokens[i].word;
    const next = tokens[i + 1].text === '-' ? i + 2 : i + 1;
    if (PLACES.has(folded) && next < claim.first && isSuperlative(tokens[next])) return !target.vocabulary.has(folded);
  }
  return false;
}

const NAMED = wordSet('mention beside header');

/**
 * "Her longest rope measured 80 metres" of a hull 30 metres long, "of three camps the highest is at 6,850 metres" of a peak: what tops others of its kind, in a
 * sentence that does not name what the fact is about, is one of those.
 */
function isOfUtmost({ claim, target, subject, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (claim.value.kind !== 'figure' || claim.value.scale !== 'measure' || NAMED.has(subject.by)) return false;
  for (let i = Math.max(scene.sentence.first, claim.first - REACH); i < claim.first; i++) {
    if (!isSuperlative(tokens[i]) || clauseOf(scene, i) !== clauseOf(scene, claim.first)) continue;
    if (words.some(({ word }) => word.at === i)) return !statementOf(target.fact).tokens.some((t) => t.word.folded === foldedAt(tokens, i));
  }
  return false;
}

/** "Seventeen nurses to each of the clinics", "£8.50 for each match", "spans of 40 metres each", of a fact that tells of no such share. */
function isForEach({ claim, target, agreement }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  const { value, last } = claim;
  if (value.kind !== 'figure' || agreement.slip === 1 || target.figures.some((f) => f.per) || EACH_TOLD.test(target.fact.statement))
    return false;
  for (let i = last; i < Math.min(last + 3, sentence.last); i++) {
    if (isComma(tokens, i) || tokens[i].text === '(') return false;
    const { folded } = tokens[i].word;
    if (folded === 'apiece' || (EACH.has(folded) && SHARES.has(foldedAt(tokens, i - 1)))) return true;
    // "Six spans of 40 metres each carry it", but "won 21 each time", "17 each in May and June".
    if (folded === 'each' && (value.scale === 'measure' || value.scale === 'money') && !isOccasion(tokens[i + 1])) return true;
  }
  return false;
}
const isOccasion = (next: Token | undefined) => next !== undefined && OCCASIONS.has(next.word.lemma);
const OCCASIONS = wordSet('time second minute hour day night week month quarter season year way');
const EACH = wordSet('each every');
const SHARES = wordSet('for to per');
const EACH_TOLD = /\b(?:each|every|per|apiece|a head|a piece)\b/i;

const ODDS = wordSet('odds chance chances probability likelihood');
const LEADS = wordSet('at of');

/** "Puts the odds of a downturn at 45%", "a chance of 40%", of a rate that is no likelihood. */
function isLikelihood({ claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { value, first, last } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'percent' && value.scale !== 'fraction')) return false;
  // "A 40% chance".
  if (ODDS.has(foldedAt(tokens, last))) return !target.vocabulary.has(lemmaAt(tokens, last));
  for (let i = first - 2; i >= Math.max(scene.sentence.first, first - 12) && clauseOf(scene, i) === clauseOf(scene, first); i--)
    if (ODDS.has(foldedAt(tokens, i))) return LEADS.has(foldedAt(tokens, first - 1)) && !target.vocabulary.has(lemmaAt(tokens, i));
  return false;
}
