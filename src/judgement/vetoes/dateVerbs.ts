/**
 * Values that hang on a verb of their own. "The trial opened on 3 February", of a jury that convicted on the 28th: a date that stands right after a verb is of what that verb tells, and so of no fact that
 * has neither it nor a word like it, however many other words the two share.
 */
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';

const ON = wordSet('on in');
/** What is said, whatever of. */
const SAYING = wordSet('said told wrote warned explained admitted recalled argued insisted promised');
/** Tokens of whom it is said to, and what ends them. */
const TOLD = 6;
const ENDS_TOLD = wordSet('that how why what who which when if and but she he they it');
/** Verbs that say no more of what happened than that it did. */
const EMPTY = wordSet('happened occurred followed dated used needed managed seemed wanted decided');

const REACHED = wordSet('reached achieved recorded attained touched passed');
/** Tokens from a noun to the verb of its relative clause. */
const RELATIVE = 4;

/** Whether the verb right before the date is another than the fact's own. */
export function isOfOtherVerb({ claim, target, words, features, agreement }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  if (claim.value.kind !== 'date' || features.typo >= 0.7 || features.sameDay > 0 || features.sibling === 1) return false;
  // "It was spotted in 1935 by Edmund Farrow" of what he discovered in 1953: with nearly all that the fact says it is that in other words.
  if (features.coverage >= NEARLY_ALL && features.companions === 1 && (agreement.slip ?? 0) >= LIKELY) return false;
  if (isDayOfSaying(claim.first, sentence.first, tokens) && !statementOf(target.fact).tokens.some((t) => SAYING.has(t.word.folded)))
    return true;
  // A stretch begins and ends under many a verb.
  if (target.dates.some((d) => d.range)) return false;
  const at = claim.first - 2;
  if (at <= sentence.first || !ON.has(foldedAt(tokens, at + 1)) || !isPast(tokens[at].text) || EMPTY.has(tokens[at].text)) return false;
  if (target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word }) => word.at === at)) return false;
  // "The peak, which was reached in September": what is reached is the fact's own.
  if (REACHED.has(tokens[at].text) && words.some(({ word }) => word.at < at && at - word.at <= RELATIVE)) return false;
  // A fact without such a verb ("the opening was on 3 February") may be told with any.
  return statementOf(target.fact).tokens.some(({ text }) => isPast(text));
}

/** "Told her staff on 13 October that": the day on which something is said is that of the saying. */
function isDayOfSaying(first: number, from: number, tokens: readonly Token[]): boolean {
  if (foldedAt(tokens, first - 1) !== 'on') return false;
  for (let i = first - 2; i > Math.max(from, first - 2 - TOLD); i--) {
    const { kind, word } = tokens[i];
    if (SAYING.has(word.folded)) return true;
    if (kind === 'mark' || ENDS_TOLD.has(word.folded)) return false;
  }
  return false;
}

/** "Had traded honestly for a quarter of a century" of a sentence of eight years: so is how long something was done, right after what was. */
export function isLengthOfOtherVerb({ claim, target, words, features }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  const { value, first } = claim;
  if (value.kind !== 'figure' || value.unit?.dimension !== 'time' || features.slip >= LIKE_SLIP || features.sibling === 1) return false;
  let at = first - 1;
  while (at > sentence.first && first - at < 4 && HEDGES.has(foldedAt(tokens, at))) at--;
  if (foldedAt(tokens, at) !== 'for') return false;
  at--;
  if (foldedAt(tokens, at).endsWith('ly')) at--;
  if (at <= sentence.first || !isPast(tokens[at].text) || EMPTY.has(tokens[at].text)) return false;
  if (target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word }) => word.at === at)) return false;
  return statementOf(target.fact).tokens.some(({ text }) => isPast(text));
}
const HEDGES = wordSet('a about some nearly almost over around more than the exactly just');

const LIKE_SLIP = 0.7;

const NEARLY_ALL = 0.6;
const LIKELY = 0.8;

const isPast = (text: string) => text.length > 4 && /^[a-z]+ed$/.test(text);
