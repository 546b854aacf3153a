/** Where a name that a fact does not have stands in no place of the fact's: what keeps it from being held against the fact. */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { clauseAt, type Sentence } from '../../language/sentences.ts';
import { foldedAt, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Tie } from '../evidence/evidence.ts';
import { FORMER } from '../names/titles.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Hit, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';
import { ofAnotherOne, ofAnotherTime } from './reasons.ts';

/** From this share on a word that is lent counts like one of the sentence: heads of a table. */
const LENT_IN_FULL = 0.9;

/** Words after which a name is what something is compared with. */
const COMPARES = wordSet('than like unlike except besides');

export function notInSlot({ claim, words, target }: Tie, { block: { table }, analysis: { tokens }, sentence }: Scene): string | undefined {
  if (claim.value.kind !== 'name') return undefined;
  if (COMPARES.has(foldedAt(tokens, claim.first - 1))) return say`something is compared with the name`;
  // "| Ashby | 51,800 |": the head of a row is what the row speaks of.
  if (table && table.rowIndex > 0 && table.column === 0 && table.row.length > 1) return say`the head of a row says what the row is of`;
  if (isFormer(claim.first, target, tokens)) return ofAnotherTime();
  if (isOtherPost(words, target, tokens)) return say`it is another post than the fact’s`;
  if (!tokens.slice(sentence.first, sentence.last).some(isTop) && isWithoutSuperlative(words, target)) return ofAnotherOne();
  if (isOtherDeed(claim, words, target, sentence, tokens)) return say`it is said to do something else`;
  const isSaid = words.some(({ lemma, word }) => (word.at >= 0 || word.share >= LENT_IN_FULL) && target.lemmas.has(lemma));
  return isSaid ? undefined : say`no word of the sentence itself asks for the fact’s name`;
}

/** "Rita Borel invested in Acme Motors, which was founded in 1931": the name has a verb of its own, and what the fact asks stands in another clause. */
function isOtherDeed(
  { first, last }: Claim,
  words: readonly Hit[],
  { lemmas }: Target,
  sentence: Sentence,
  tokens: readonly Token[],
): boolean {
  const verb = tokens[last]?.word;
  if (!verb || verb.function || verb.capital || !verb.folded.endsWith('ed') || lemmas.has(verb.lemma)) return false;
  const clause = clauseAt(sentence, first);
  return clause !== undefined && words.every(({ word: { at } }) => at < 0 || at < clause.first || at >= clause.last);
}

/** "Our first beer without alcohol", of the best-selling beer: who tops the others is told with a word for it, or it is any of them. */
function isWithoutSuperlative(words: readonly Hit[], { fact, terms, phrases }: Target): boolean {
  const { tokens } = statementOf(fact);
  return tokens.some((token, i) => {
    if (!isTop(token) || foldedAt(tokens, i - 1) !== 'the' || tokens[i + 1]?.word.function !== false) return false;
    // "Best-selling" is not told by "sold", but by whatever one word the fact's author gave for it ("bestseller").
    const { lemma } = token.word;
    return (
      terms.has(lemma) &&
      !words.some((hit) => hit.lemma === lemma || phrases.some((p) => p.lemmas.length === 1 && p.lemmas[0] === hit.lemma))
    );
  });
}
const isTop = ({ word: { folded } }: Token) => TOPS.has(folded) || (folded.length > 5 && folded.endsWith('est'));
const TOPS = wordSet('best most worst least top favourite favorite');

/** "Its director general" of a mission director: the posts have their noun in common, and each another word before or after it. */
function isOtherPost(words: readonly Hit[], { fact }: Target, tokens: readonly Token[]): boolean {
  const own = statementOf(fact).tokens;
  let isOther = false;
  for (const { word } of words) {
    if (word.at < 0) continue;
    const { lemma } = tokens[word.at].word;
    const at = own.findIndex((t) => t.word.lemma === lemma);
    const field = isPlain(own[at - 1]) ? own[at - 1] : undefined;
    if (!field || kindOfNoun(lemma) !== 'person') return false;
    const [before, after] = [tokens[word.at - 1], tokens[word.at + 1]];
    if (before?.word.lemma === field.word.lemma) return false;
    isOther ||= after?.word.folded === 'general' || isPlain(before);
  }
  return isOther;
}

/** "Had played for", "once belonged to": what the words before the name put into the past, and the fact does not. */
function isFormer(at: number, { vocabulary }: Target, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PAST_REACH && tokens[i].kind !== 'mark'; i--)
    if ((foldedAt(tokens, i) === 'had' || FORMER.has(foldedAt(tokens, i))) && !vocabulary.has(lemmaAt(tokens, i))) return true;
  return false;
}
const PAST_REACH = 5;
