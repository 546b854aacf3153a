/** Where a name that a fact does not have stands in no place of the fact's: what keeps it from being held against the fact. */
import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import { say } from '../say.ts';
import type { Tie } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Target } from './target.ts';
import { FORMER } from './titles.ts';

/** From this share on a word that is lent counts like one of the sentence: heads of a table. */
const LENT_IN_FULL = 0.9;

/** Words after which a name is what something is compared with. */
const COMPARES = wordSet('than like unlike except besides');

export function notInSlot({ claim, words, target }: Tie, { block: { table }, analysis: { tokens } }: Scene): string | undefined {
  if (claim.value.kind !== 'name') return undefined;
  if (COMPARES.has(tokens[claim.first - 1]?.word.folded ?? '')) return say`something is compared with the name`;
  // "| Ashby | 51,800 |": the head of a row is what the row speaks of.
  if (table && table.rowIndex > 0 && table.column === 0 && table.row.length > 1) return say`the head of a row says what the row is of`;
  if (isFormer(claim.first, target, tokens)) return say`it is said of another time`;
  const isSaid = words.some(({ lemma, word }) => (word.at >= 0 || word.share >= LENT_IN_FULL) && target.lemmas.has(lemma));
  return isSaid ? undefined : say`no word of the sentence itself asks for the fact’s name`;
}

/** "Had played for", "once belonged to": what the words before the name put into the past, and the fact does not. */
function isFormer(at: number, { vocabulary }: Target, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PAST_REACH && tokens[i].kind !== 'mark'; i--)
    if ((tokens[i].word.folded === 'had' || FORMER.has(tokens[i].word.folded)) && !vocabulary.has(tokens[i].word.lemma)) return true;
  return false;
}
const PAST_REACH = 5;
