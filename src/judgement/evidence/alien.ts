/** How much of what stands right beside a claim the fact does not speak of: words of its clause that neither are the fact's nor are related to them. */
import { oncePer } from '../../language/once.ts';
import { isWeakTerm } from '../../language/stopwords.ts';
import type { Token } from '../../language/tokens.ts';
import type { Claim, Hit } from '../scenes/scene.ts';
import { clauseOf, type Vantage } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';

/** Tokens to either side of the claim within which a word may say what the value is of. */
const BESIDE = 7;
/** How fast a word counts less with its distance. */
const FADING = 0.25;
const WEAK = 0.4;

/** Words beside a claim that may say what it is of, each with how much it counts. */
interface Beside {
  words: { at: number; lemma: string; weight: number }[];
  /** Of all of them together. */
  weight: number;
}

/** Worked out once for a claim, since many facts are measured against it. */
const besideOf = oncePer(({ claim, clause, scene }: Vantage): Beside => {
  const { analysis, sentence, claims, mentions } = scene;
  const beside: Beside = { words: [], weight: 0 };
  if (isApposed(claim, analysis.tokens)) return beside;
  const to = Math.min(sentence.last, claim.last + BESIDE);
  for (let at = Math.max(sentence.first, claim.first - BESIDE); at < to; at++) {
    const { kind, word } = analysis.tokens[at];
    if (kind !== 'word' || word.capital || word.function || clauseOf(scene, at) !== clause) continue;
    if (claims.some((c) => c.first <= at && at < c.last) || mentions.some((m) => m.first <= at && at < m.last)) continue;
    const distance = at < claim.first ? claim.first - at : at - claim.last + 1;
    const weight = (isWeakTerm(word.lemma) ? WEAK : 1) / (1 + FADING * (distance - 1));
    beside.words.push({ at, lemma: word.lemma, weight });
    beside.weight += weight;
  }
  return beside;
});

/**
 * 0–1: the share of the clause's telling words near the claim that the fact has none of, the nearer the more. "Trash is emptied after 45 days" has nothing of
 * a search that takes 45 milliseconds; "the search now takes 45 days" has nothing else.
 */
export function alienNear(vantage: Vantage, target: Target, hits: readonly Hit[]): number {
  const beside = besideOf(vantage);
  let strange = 0;
  for (const { at, lemma, weight } of beside.words)
    if (!target.vocabulary.has(lemma) && !hits.some((hit) => hit.word.at === at)) strange += weight;
  return beside.weight > 0 ? strange / (beside.weight + 0.5) : 0;
}

/** "Callum Bright, 16, has scored": between commas a value is said of the name before it, and what follows is no word about the value. */
const isApposed = ({ first, last }: Claim, tokens: readonly Token[]) => tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
