/** A set of words, written as a text with blanks between them and taken apart when it is first asked. */
export interface WordSet {
  has(word: string): boolean;
}

class Words implements WordSet {
  #words: Set<string> | undefined;

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    this.#words ??= new Set(this.text.trim().split(/\s+/));
    return this.#words.has(word);
  }
}

export const wordSet = (text: string): WordSet => new Words(text);
