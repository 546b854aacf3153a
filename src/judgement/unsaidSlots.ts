/** Where a name that a fact does not have stands in no place of the fact's: what keeps it from being held against the fact. */
import { wordSet } from '../language/wordSet.ts';
import { say } from '../say.ts';
import type { Tie } from './evidence.ts';
import type { Scene } from './scene.ts';

/** From this share on a word that is lent counts like one of the sentence: heads of a table. */
const LENT_IN_FULL = 0.9;

/** Words after which a name is what something is compared with. */
const COMPARES = wordSet('than like unlike except besides');

export function notInSlot({ claim, words, target }: Tie, { block: { table }, analysis: { tokens } }: Scene): string | undefined {
  if (claim.value.kind !== 'name') return undefined;
  if (COMPARES.has(tokens[claim.first - 1]?.word.folded ?? '')) return say`something is compared with the name`;
  // "| Ashby | 51,800 |": the head of a row is what the row speaks of.
  if (table && table.rowIndex > 0 && table.column === 0 && table.row.length > 1) return say`the head of a row says what the row is of`;
  const isSaid = words.some(({ lemma, word }) => (word.at >= 0 || word.share >= LENT_IN_FULL) && target.lemmas.has(lemma));
  return isSaid ? undefined : 'no word of the sentence itself asks for the fact’s name';
}
