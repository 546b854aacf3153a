/** Small closed classes of words that several rules ask for. A rule that needs another set, on purpose, has its own. */
import { wordSet } from './wordSet.ts';

export const ARTICLES = wordSet('the a an');
/** Finite forms of "be". */
export const BE = wordSet('is are was were');
/** Pronouns of the third person as subjects. */
export const PRONOUNS = wordSet('he she it they');
/** What tells two of one name apart by age. */
export const SENIORITY = wordSet('junior senior younger older elder');
/** Prepositions after which a name is not what the clause is about. */
export const OF_ANOTHER = wordSet('like unlike than as with to of behind about for from after before by');
