/**
 * Classes of words that rules look for: verbs of succession, denials, words for roles. A sentence is looked through once for all of them, and a rule of whose
 * words it has none is not entered.
 */
import { perWord, type Word } from './words.ts';

/** One of at most 31 bits, by which a word, or a sentence, is told to have something of a class. */
export type WordClass = number;

const members: ((word: Word) => boolean)[] = [];

/** A class of words, for the whole run of the program. */
export function wordClass(isOf: (word: Word) => boolean): WordClass {
  members.push(isOf);
  return 1 << (members.length - 1);
}

/** The classes that a word is of, worked out once a form. */
export const classesOf = perWord((word): number => members.reduce((bits, isOf, i) => (isOf(word) ? bits | (1 << i) : bits), 0));
