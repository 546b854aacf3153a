/** Words that tell whether a property can have more than one value. */
import { wordSet } from '../language/wordSet.ts';

/** What happens to a thing once: a second date for it must be wrong. */
const ONCE = wordSet(`
born bear birth die death found establish incorporate build complete completion construct inaugurate open launch unveil premiere publish publication
release discover invent abolish dissolve assassinate execute sink adopt ratify sign begin start commence end finish found declare proclaim
annex liberate demolish ban expire
`);

/** What only one can be or do at a time: a second name for it must be wrong. */
const UNIQUE = wordSet(`
capital headquarter founder author inventor designer architect composer winner runner-up successor predecessor captain mayor president chairman chair
chairwoman chairperson chief governor premier chancellor king queen monarch bishop owner headmaster principal editor director leader birthplace
tallest highest largest longest oldest biggest first
`);

/** Verbs and nouns that join a subject to its value and say nothing themselves. */
export const LIGHT = wordSet('stand lie total amount number measure come take place occur happen');

/** Function words that change what is said: a fact about "before" is not the one about "after". */
export const TELLING = wordSet(`
not no never n't without except all both some any other another each every either neither most least more less few
before after until till since during between above below under over beyond within outside against for per if unless
only almost nearly up down out off
`);

/** Whether the words name something that happens once. */
export const isOnce = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => ONCE.has(lemma));

/** Whether the words name something that only one can be. */
export const isUnique = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => UNIQUE.has(lemma));
