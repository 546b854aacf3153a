/** Words around a claim that show how its number is come by. */
import { type WordSet, wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from '../scenes/scene.ts';

/** The folded form of a token of the sentence; '' outside it. */
export function wordAt(scene: Scene, at: number): string {
  const { first, last } = scene.sentence;
  return at >= first && at < last ? scene.analysis.tokens[at].word.folded : '';
}

/** Whether one of the words stands in [from, to) of the sentence. */
export function hasWord(scene: Scene, words: Pick<WordSet, 'has'>, from: number, to: number): boolean {
  const end = Math.min(to, scene.sentence.last);
  for (let i = Math.max(from, scene.sentence.first); i < end; i++) if (words.has(scene.analysis.tokens[i].word.folded)) return true;
  return false;
}

/** The same for dictionary forms. */
export function hasLemma(scene: Scene, lemmas: Pick<WordSet, 'has'>, from: number, to: number): boolean {
  const end = Math.min(to, scene.sentence.last);
  for (let i = Math.max(from, scene.sentence.first); i < end; i++) if (lemmas.has(scene.analysis.tokens[i].word.lemma)) return true;
  return false;
}

/** Marks that end a phrase. */
export const MARKS = wordSet(', ; : . ( ) – — " ”');

/** Where the phrase ends that goes on from a token: at a mark, or at one of the words. */
export function endOfPhrase(from: number, scene: Scene, words?: WordSet): number {
  let to = from;
  while (to < scene.sentence.last && !MARKS.has(wordAt(scene, to)) && !words?.has(wordAt(scene, to))) to++;
  return to;
}

/** The clause that holds a token, as token indexes. */
export function clauseAt(scene: Scene, at: number): { first: number; last: number } {
  return scene.sentence.clauses.find((c) => at < c.last) ?? scene.sentence;
}

const NEGATIONS = wordSet('not never no hardly neither nor without cannot');
const SUPPOSITIONS = wordSet('if unless would could might should whether suppose imagine expected hopes hoped aims aimed');

/** A negation or a supposition before the claim in its clause: what is said is not that it is so. Of a plan it is told as of what would be. */
export function isHedgedAway(scene: Scene, claim: Claim, isPlan = false): boolean {
  const { first } = clauseAt(scene, claim.first);
  return (
    hasWord(scene, NEGATIONS, Math.max(first, claim.first - 6), claim.first) ||
    (!isPlan && hasWord(scene, SUPPOSITIONS, first, claim.first))
  );
}

/** "With two more years like the last it will be under a sixth": of what is to come, which a fact of what is says nothing of. */
export const isForecast = (scene: Scene, { first }: Claim): boolean =>
  wordAt(scene, first - 1) === 'be' && wordAt(scene, first - 2) === 'will';
