import { written } from './written.ts';

/** A set of words, written as a text with blanks between them and taken apart when it is first asked. */
export interface WordSet {
  has(word: string): boolean;
  /** Every word of it. */
  all(): ReadonlySet<string>;
}

class Words implements WordSet {
  #words: Set<string> | undefined;

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    return (this.#words ?? this.all()).has(word);
  }

  all(): ReadonlySet<string> {
    this.#words ??= new Set(written(this.text).trim().split(/\s+/));
    return this.#words;
  }
}

/** The set of the words in a text; a table's words are read by the build, too (src/build/lean/tables.mjs). */
export const wordSet = (text: string): WordSet => new Words(text);
