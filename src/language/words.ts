/**
 * The dictionary side of a word form, computed once per distinct form and shared by every token that has it, so that
 * a long draft pays for each look-up once per form and not once per token.
 */
import { lemmaOf } from './lemmas.ts';
import { isFunctionWord } from './stopwords.ts';

export interface Word {
  /** A number of its own, by which `perWord` keeps what is asked of it. */
  index: number;
  /** Lower case, diacritics and ligatures folded, apostrophes straight: the key of every lexicon ("Touré" → "toure"). */
  folded: string;
  /** Folded form reduced to its lemma or stem ("fled" → "flee", "soldiers" → "soldier"). */
  lemma: string;
  /** The lemma's number (`numberOf`). */
  lemmaNumber: number;
  /** Whether the form begins with a capital letter. */
  capital: boolean;
  /** Whether it is all capitals and at least two letters long ("MNLA"). */
  acronym: boolean;
  /** Whether it is a function word ("the", "of"), which carries no meaning of its own. */
  function: boolean;
  /** The folded form without the full stops of initials and without apostrophes, by which names are looked up: "A.C." is "ac". */
  undotted: string;
  /** The same without an ending -s, where it has one: a plural or a possessive may stand for the name. */
  withoutS: string | undefined;
}

const numbers = new Map<string, number>();

/** A number for a lemma, the same as long as the process runs: a list by it is quicker asked than a map by letters. */
export function numberOf(lemma: string): number {
  let number = numbers.get(lemma);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(lemma, number);
  }
  return number;
}

/** What is asked of the same words again and again, worked out once for each and kept as long as the process runs. */
export function perWord<T extends NonNullable<unknown>>(answer: (word: Word) => T): (word: Word) => T {
  const answers: T[] = [];
  return (word) => {
    answers[word.index] ??= answer(word);
    return answers[word.index];
  };
}

let count = 0;
const words = new Map<string, Word>();
/** Forms kept before the table is emptied: bounds memory over a long editing session. */
const LIMIT = 200_000;

export function wordOf(form: string): Word {
  let word = words.get(form);
  if (!word) {
    if (words.size >= LIMIT) words.clear();
    const folded = fold(form);
    const undotted = /[.']/.test(folded) ? folded.replace(/[.']/g, '') : folded;
    const lemma = lemmaOf(folded);
    word = {
      index: count++,
      folded,
      lemma,
      lemmaNumber: numberOf(lemma),
      capital: /^\p{Lu}/u.test(form),
      acronym: /^(?:\p{Lu}[\p{Lu}\d]+|(?:\p{Lu}\.){2,})$/u.test(form),
      function: isFunctionWord(folded),
      undotted,
      withoutS: undotted.length > 3 && undotted.endsWith('s') ? undotted.slice(0, -1) : undefined,
    };
    words.set(form, word);
  }
  return word;
}

/** Letters that Unicode decomposition leaves whole. */
const LIGATURES: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ħ: 'h', ŧ: 't' };

/** Lower case without diacritics: "Łódź" → "lodz", "Nguyễn" → "nguyen". */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  // ASCII needs no decomposition; it is nearly every word.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range itself
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþæœßıħŧ]/g, (c) => LIGATURES[c])
    .replace(/\u2019/g, "'");
}
