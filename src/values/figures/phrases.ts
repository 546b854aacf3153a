/** Phrases looked up at a token: one map from the first (or, backwards, the last) word, longest phrase first. */

import type { Token } from '../../language/tokens.ts';
import { fold } from '../../language/words.ts';

interface Entry<T> {
  /** In reading order from the anchor: forwards for `forward`, backwards for `backward`. */
  words: string[];
  value: T;
  /** Matched as written, not folded. */
  exact: boolean;
}

export type Phrases<T> = Map<string, Entry<T>[]>;

/** Words of a phrase as the tokenizer cuts them: at spaces and around slashes. Most phrases have only letters and spaces. */
const cut = (phrase: string) =>
  /^[a-z ]+$/.test(phrase) ? phrase.split(' ') : phrase.split(/[ _]|(?<=\/)|(?=\/)|(?<=°)|(?=\$)/).filter(Boolean);

export function addPhrase<T>(phrases: Phrases<T>, phrase: string, value: T, options: { exact?: boolean; backward?: boolean } = {}): void {
  const exact = options.exact ?? false;
  const words = cut(phrase).map((w) => (exact ? w : fold(w)));
  if (options.backward) words.reverse();
  const key = fold(words[0]);
  const entries = phrases.get(key);
  if (!entries) {
    phrases.set(key, [{ words, value, exact }]);
    return;
  }
  entries.push({ words, value, exact });
  // Longest first; of equal length the one matched as written first.
  entries.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
}

/** The longest phrase that begins at token `i`; `next` is the token after it. Hyphens between its words are passed over, and the stop of an abbreviation ("sq. km"). */
export function matchForward<T>(phrases: Phrases<T>, tokens: Token[], i: number): { value: T; next: number } | undefined {
  const entries = i < tokens.length ? phrases.get(tokens[i].word.folded) : undefined;
  if (!entries) return undefined;
  for (const entry of entries) {
    let at = i;
    let k = 0;
    for (; k < entry.words.length && at < tokens.length; k++) {
      if (k > 0 && ((tokens[at].text === '-' && entry.words[k] !== '-') || isAbbreviating(tokens, at))) at++;
      if (at >= tokens.length || (entry.exact ? tokens[at].text : tokens[at].word.folded) !== entry.words[k]) break;
      at++;
    }
    if (k === entry.words.length) return { value: entry.value, next: at };
  }
  return undefined;
}

const isAbbreviating = (tokens: Token[], at: number) =>
  tokens[at].text === '.' && !tokens[at].spaceBefore && tokens[at - 1].text.length <= 3;

/** The longest phrase that ends at token `i`; `first` is its first token. */
export function matchBackward<T>(phrases: Phrases<T>, tokens: Token[], i: number): { value: T; first: number } | undefined {
  const entries = i >= 0 ? phrases.get(tokens[i].word.folded) : undefined;
  if (!entries) return undefined;
  for (const entry of entries) {
    let k = 0;
    while (k < entry.words.length && i - k >= 0 && tokens[i - k].word.folded === entry.words[k]) k++;
    if (k === entry.words.length) return { value: entry.value, first: i - k + 1 };
  }
  return undefined;
}
