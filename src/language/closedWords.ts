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
/** What begins a clause about the noun before it. */
export const RELATIVES = wordSet('that which who whose where');
/** What makes a noun one that is known, or somebody's. */
export const KNOWN_OR_OWNED = wordSet('the its our their his her');
export const CONJUNCTIONS = wordSet('and but or');
/** Words that tell in which dimension a thing has its length. */
export const DIMENSIONS = wordSet('long high tall wide broad deep thick across');
/** Verbs of who comes after another. */
export const COME_AFTER = wordSet('succeed replace follow');
/** What tells of another time of a life than that of a post, or denies it. */
export const AT_ANOTHER_TIME = wordSet('before until previously once earlier first later then next not never');
