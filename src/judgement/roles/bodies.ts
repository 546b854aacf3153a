/** Names that their own words show to be of a body, not of a person. */
import { wordSet } from '../../language/wordSet.ts';

const BODY = wordSet(
  'pictures films film entertainment records record studio studios productions production media group inc ltd gmbh llc plc house press books network networks music label company corporation & co brothers bros international association institute university college museum board council agency trust foundation ministry department features publishing publishers software games systems technologies industries motors airlines bank',
);

export const isBodyName = (words: readonly string[]): boolean => words.some((w) => BODY.has(w));
