/**
 * Prose in, tokens out: one linear scan, no regular expression over the whole text.
 *
 * A token is a word ("fled", "O'Brien", "U.S."), a number ("173,000", "1.7", "2012"), a clitic ("'s"), a mark of punctuation or a symbol
 * ("-", "%", "£"). Hyphens, dashes and slashes are tokens of their own, so that "five-hour" is five · - · hour and "21-22" is 21 · - · 22;
 * `spaceBefore` tells whether two tokens stood apart. A number ends where letters begin ("40k" is 40 · k, "1990s" is 1990 · s).
 */
import { type Word, wordOf } from './words.ts';

export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

export interface Token {
  kind: TokenKind;
  /** UTF-16 offsets into the prose; `end` is exclusive. */
  start: number;
  end: number;
  /** The form as written. */
  text: string;
  /** The word's dictionary side, shared by every token of the same form. */
  word: Word;
  /** Whether white space stands before it. */
  spaceBefore: boolean;
}

/** The form or the lemma of the word at a place, as lists of words have it; '' where the tokens end before it. */
export const foldedAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.folded ?? '';
export const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.lemma ?? '';

/** A word with a meaning of its own in small letters: no word of grammar, no name. */
export const isPlain = (token: Token | undefined) => token?.kind === 'word' && !token.word.function && !token.word.capital;
export const isComma = (tokens: readonly Token[], at: number) => tokens[at]?.text === ',';
/** The place before a phrase that begins at `at`, or after a word at it, where "the" may stand between. */
export const beforeThe = (tokens: readonly Token[], at: number) => (foldedAt(tokens, at - 1) === 'the' ? at - 2 : at - 1);
export const afterThe = (tokens: readonly Token[], at: number) => (foldedAt(tokens, at + 1) === 'the' ? at + 2 : at + 1);

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;

/** Class of a code unit: 0 space, 1 letter, 2 digit, 3 other. ASCII by table, the rest by Unicode property, memoised. */
const classes = new Uint8Array(0x10000).fill(255);
function classOf(code: number): number {
  let c = classes[code];
  if (c === 255) {
    const ch = String.fromCharCode(code);
    if (/\s/.test(ch) || code === 0) c = 0;
    else if (DIGIT.test(ch)) c = 2;
    // Surrogates count as letters: a pair is never cut, and scripts beyond the BMP are words.
    else if (LETTER.test(ch) || (code >= 0xd800 && code <= 0xdfff)) c = 1;
    else c = 3;
    classes[code] = c;
  }
  return c;
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

/** Splits prose into tokens. Linear in `text`; every non-space character belongs to exactly one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let i = 0;
  let space = true;
  const push = (kind: TokenKind, start: number, end: number) => {
    const form = text.slice(start, end);
    tokens.push({ kind, start, end, text: form, word: wordOf(form), spaceBefore: space });
    space = false;
    i = end;
  };
  while (i < n) {
    const code = text.charCodeAt(i);
    const cls = classOf(code);
    if (cls === 0) {
      space = true;
      i++;
    } else if (cls === 2) {
      push('number', i, endOfNumber(text, i));
    } else if (cls === 1) {
      pushWord(text, i, push);
    } else if (isApostrophe(code) && !space && /^[sS](?![\p{L}\p{M}\d])/u.test(text.slice(i + 1, i + 3))) {
      push('clitic', i, i + 2);
    } else {
      push('mark', i, i + 1);
    }
  }
  return tokens;
}

function pushWord(text: string, start: number, push: (kind: TokenKind, start: number, end: number) => void): void {
  const n = text.length;
  let end = start;
  for (;;) {
    while (end < n && classOf(text.charCodeAt(end)) === 1) end++;
    const code = end < n ? text.charCodeAt(end) : 0;
    const next = end + 1 < n ? text.charCodeAt(end + 1) : 0;
    // O'Brien, don't: an apostrophe between letters stays inside, but for a closing 's.
    if (isApostrophe(code) && classOf(next) === 1) {
      const isS = next === 0x73 || next === 0x53;
      const after = end + 2 < n ? classOf(text.charCodeAt(end + 2)) : 0;
      if (isS && after !== 1 && after !== 2) {
        push('word', start, end);
        push('clitic', end, end + 2);
        return;
      }
      end++;
      continue;
    }
    // U.S., a.m., J.K.: single letters joined by full stops are one token, the last stop included.
    if (code === 0x2e && isInitials(text, start, end)) {
      if (classOf(next) === 1 && (end + 2 >= n || classOf(text.charCodeAt(end + 2)) !== 1)) {
        end++;
        continue;
      }
      if (end - start > 1) end++;
    }
    push('word', start, end);
    return;
  }
}

/** Whether text[start, end) is letters each followed by a full stop, but for the last. */
function isInitials(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const isStop = text.charCodeAt(i) === 0x2e;
    if (isStop !== ((i - start) % 2 === 1)) return false;
  }
  return (end - start) % 2 === 1;
}

/** The end of a number: digits, with a separator only where a digit follows ("173,000", "1.7", "12 500" are one; "40, 50" is two). */
function endOfNumber(text: string, start: number): number {
  const n = text.length;
  let i = start;
  for (;;) {
    while (i < n && classOf(text.charCodeAt(i)) === 2) i++;
    const code = text.charCodeAt(i);
    const digitNext = i + 1 < n && classOf(text.charCodeAt(i + 1)) === 2;
    const isPoint = code === 0x2e || code === 0x2c;
    const isThinSpace = (code === 0x202f || code === 0x2009 || code === 0xa0) && groupOfThree(text, i + 1);
    if ((isPoint && digitNext) || isThinSpace) i++;
    else return i;
  }
}

function groupOfThree(text: string, at: number): boolean {
  for (let k = 0; k < 3; k++) if (at + k >= text.length || classOf(text.charCodeAt(at + k)) !== 2) return false;
  return at + 3 >= text.length || classOf(text.charCodeAt(at + 3)) !== 2;
}

/** Whether a phrase ends before a token: at the end of a text, a mark between clauses, or a bracket that closes. */
export const endsPhrase = (token: Token | undefined) => token === undefined || /^[,.;:)]$/.test(token.text);
