/** How much of what stands right beside a claim the fact does not speak of: words of its clause that neither are the fact's nor are related to them. */
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

/**
 * 0–1: the share of the clause's telling words near the claim that the fact has none of, the nearer the more. "Trash is emptied after 45 days" has nothing of
 * a search that takes 45 milliseconds; "the search now takes 45 days" has nothing else.
 */
export function alienNear({ claim, clause, scene }: Vantage, target: Target, hits: readonly Hit[]): number {
  const { analysis, sentence, claims, mentions } = scene;
  const { tokens } = analysis;
  if (isApposed(claim, tokens)) return 0;
  const from = Math.max(sentence.first, claim.first - BESIDE);
  const to = Math.min(sentence.last, claim.last + BESIDE);
  let all = 0;
  let strange = 0;
  for (let at = from; at < to; at++) {
    const { kind, word } = tokens[at];
    if (kind !== 'word' || word.capital || word.function || clauseOf(scene, at) !== clause) continue;
    if (claims.some((c) => c.first <= at && at < c.last) || mentions.some((m) => m.first <= at && at < m.last)) continue;
    const distance = at < claim.first ? claim.first - at : at - claim.last + 1;
    const weight = (isWeakTerm(word.lemma) ? WEAK : 1) / (1 + FADING * (distance - 1));
    all += weight;
    if (!target.vocabulary.has(word.lemma) && !hits.some((hit) => hit.word.at === at)) strange += weight;
  }
  return all > 0 ? strange / (all + 0.5) : 0;
}

/** "Callum Bright, 16, has scored": between commas a value is said of the name before it, and what follows is no word about the value. */
const isApposed = ({ first, last }: Claim, tokens: readonly Token[]) => tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
