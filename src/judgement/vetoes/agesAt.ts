/**
 * "Began climbing at sixteen", "died at 91": a bare number after "at" is an age, which is no count of anything, and the age at what its clause tells alone.
 */
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Scene } from '../scenes/scene.ts';
import { isAbout } from '../targets/target.ts';

/** What stands or stays "at" a number that is no age. */
const LEVELS = wordSet(
  'stand stay stop remain put set fix cap close open peak start begin end finish estimate value price measure keep hold record rate score level top bottom out down up it them that still only again',
);
const AT_AGE = /\bat (?:the age|age|\d)/;
const OLDEST = 110;

/** Whether the claim is an age of another event than the fact's, or an age where the fact has none. */
export function isOtherAge(tie: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { sentence } = scene;
  const { value, first } = tie.claim;
  if (value.kind !== 'figure' || value.value > OLDEST || value.high !== undefined) return false;
  const isOld = tie.target.figures.some((f) => f.noun.includes('old'));
  if (isApposedToAnother(tie, scene)) return true;
  // "He was 29", of an age at which something was done that the sentence does not tell.
  if (isOld && AT_AGE.test(tie.target.fact.statement) && !tie.words.some(({ word }) => word.at >= 0)) return true;
  const at = atBefore(first, tokens);
  if (at <= sentence.first || (value.noun.length ? !value.noun.includes('old') : value.unit !== undefined || value.scale !== 'count'))
    return false;
  return isOld
    ? hasOtherVerb(at, tie, tokens, sentence.first)
    : !LEVELS.has(lemmaAt(tokens, at - 1)) && !tie.target.figures.some((f) => f.scale === 'score');
}

/** "Nils Bor, 21, is told to warm up": an age between commas is of the name before it, be it known to the base or not. */
function isApposedToAnother({ claim, target }: Tie, { analysis: { tokens }, ownMentions, outsiders }: Scene): boolean {
  const last = claim.first - 1;
  if (!isComma(tokens, last) || tokens[claim.last]?.kind !== 'mark') return false;
  const isLed = (first: number) => /^(?:of|from|in|at|near)$/.test(foldedAt(tokens, first - 1));
  const known = ownMentions.find((m) => m.last === last);
  if (known) return !isAbout(target, known.keys) && !isLed(known.first);
  return outsiders.some(
    (o) => o.last === last && o.last - o.first > 1 && !isLed(o.first) && !o.lemmas.some((l) => target.vocabulary.has(l)),
  );
}

/** Where "at" stands: "at 16", "at the age of 16"; -1 where the claim has none. */
function atBefore(first: number, tokens: readonly Token[]): number {
  let at = first - 1;
  while (at > 0 && first - at < 4 && /^(?:the|age|of)$/.test(foldedAt(tokens, at))) at--;
  return foldedAt(tokens, at) === 'at' ? at : -1;
}

/** Whether a verb in the past that is not the fact's stands between the start of the clause and "at". */
function hasOtherVerb(at: number, { target, words }: Tie, tokens: readonly Token[], from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - REACH) && !/^[,;:]$/.test(tokens[i].text); i--) {
    const { folded, lemma, capital, function: isSmall } = tokens[i].word;
    if (tokens[i].kind !== 'word' || isSmall || capital || target.vocabulary.has(lemma) || words.some(({ word }) => word.at === i))
      continue;
    if (folded !== lemma && !folded.endsWith('s') && !folded.endsWith('ing')) return true;
  }
  return false;
}
const REACH = 8;
