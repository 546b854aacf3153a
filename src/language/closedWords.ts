/** Small closed classes of words that several rules ask for. A rule that needs another set, on purpose, has its own. */
import { wordSet } from './wordSet.ts';

export const ARTICLES = wordSet('the a an');
/** Finite forms of "be". */
export const BE = wordSet('is are was were');
export const BE_OR_HAVE = wordSet('is are was were has have had');
/** Pronouns of the third person as subjects, and of a person. */
export const PRONOUNS = wordSet('he she it they');
export const HE = wordSet('he she');
/** What may stand before the subject that opens a clause. */
export const CLAUSE_OPENERS = wordSet(
  'and while but whereas as then meanwhile however though although when after before because since with',
);
/** What tells two of one name apart by age. */
export const SENIORITY = wordSet('junior senior younger older elder');
/** Prepositions after which a name is not what the clause is about. */
export const OF_ANOTHER = wordSet('like unlike than as with to of behind about for from after before by');
