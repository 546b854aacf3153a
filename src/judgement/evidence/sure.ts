/** Whether a tie is so firm that a word near it, by which a weaker one would be of something else, says nothing against it. */
import type { Tie } from './evidence.ts';

/**
 * "It loaded 8,210 tonnes that quarter" of 3,210: the sentence is the fact's, and the value a number of three digits and more that is the fact's but for one of them.
 * Another occasion has another number, and seldom one so like.
 */
export const isSure = ({ probability, features: { typo } }: Tie, least: number = SURE): boolean => probability >= least && typo >= LIKE;
const SURE = 0.72;
const LIKE = 0.6;
