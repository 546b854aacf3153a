/**
 * Whether quotes stand in the text of their source. Words are compared, so that case, punctuation, line breaks and hyphens do not count; words in
 * square brackets are the writer's, and "…" leaves some out. The rarest word of a quote is looked up in an index of the text: many quotes from
 * one source cost little more than one.
 */

import { fold } from '../language/words.ts';
import { pushTo } from '../lists.ts';

/** Words of a text, with their places. */
interface Words {
  folded: string[];
  /** Start and end of each, one after the other. */
  places: number[];
}

/** Places of one word that are looked at: bounds the work on a text that repeats itself. */
const MOST_PLACES = 200;
/** Share of the words that must be there for a stretch to be shown as the nearest. */
const NEAR = 0.6;
/** Words that a part of a quote may be away from the part before it. */
const MOST_LEFT_OUT = 2000;
/** Words of a source that are read at one go. */
const WORDS_A_STEP = 2000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A hyphen at a line's end, as in scanned pages. */
const BROKEN_WORD = /(?<=\p{L})[-\u00ad]\r?\n\s*(?=\p{Ll})/gu;
const LEFT_OUT = /\[[^[\]]*\]|…|\.\s?\.\s?\.|\(\.{3}\)/u;

const foldedWords = (text: string): string[] => (text.match(WORD) ?? []).map(fold);

/** The text of one source, ready for its quotes. */
export class SourceText {
  private readonly text: string;
  private readonly words: Words = { folded: [], places: [] };
  private readonly index = new Map<string, number[]>();

  private constructor(text: string) {
    this.text = text.replace(BROKEN_WORD, '');
  }

  /** Reads a text in steps: a book takes longer than an editor may be blocked. */
  static *steps(text: string): Generator<void, SourceText, void> {
    const source = new SourceText(text);
    let read = 0;
    for (const match of source.text.matchAll(WORD)) {
      source.add(fold(match[0]), match.index, match.index + match[0].length);
      if (++read % WORDS_A_STEP === 0) yield;
    }
    return source;
  }

  private add(word: string, start: number, end: number): void {
    const at = this.words.folded.push(word) - 1;
    this.words.places.push(start, end);
    pushTo(this.index, word, at);
  }

  /** Whether every part of a quote stands in the text, in order; a quote without words does. */
  has(quote: string): boolean {
    let after = 0;
    for (const part of partsOf(quote)) {
      const at = this.find(part, after) ?? (after > 0 ? this.find(part, 0) : undefined);
      if (at === undefined) return false;
      after = at + part.length;
    }
    return true;
  }

  /** The stretch of the text that is most like a quote which does not stand in it; absent where none is near. */
  nearest(quote: string): string | undefined {
    const parts = partsOf(quote);
    if (parts.length !== 1) return undefined;
    const [part] = parts;
    let best: { at: number; met: number } | undefined;
    for (const { word, offset } of rarest(part, this.index).slice(0, 3)) {
      for (const place of (this.index.get(word) ?? []).slice(0, MOST_PLACES)) {
        const at = place - offset;
        const met = part.filter((w, i) => this.words.folded[at + i] === w).length;
        if (at >= 0 && (!best || met > best.met)) best = { at, met };
      }
    }
    if (!best || best.met / part.length < NEAR) return undefined;
    const last = Math.min(best.at + part.length, this.words.folded.length) - 1;
    return this.text.slice(this.words.places[best.at * 2], this.words.places[last * 2 + 1]).replace(/\s+/g, ' ');
  }

  /** Where the words stand in one line at or after `from`. */
  private find(part: string[], from: number): number | undefined {
    const [first] = rarest(part, this.index);
    for (const place of this.index.get(first.word) ?? []) {
      const at = place - first.offset;
      if (at < from) continue;
      if (from > 0 && at > from + MOST_LEFT_OUT) break;
      if (part.every((word, i) => this.words.folded[at + i] === word)) return at;
    }
    return undefined;
  }
}

/** The stretches of a quote that must stand in the source as they are. */
function partsOf(quote: string): string[][] {
  return quote
    .split(LEFT_OUT)
    .map(foldedWords)
    .filter((words) => words.length > 0);
}

/** The words of a part with their places in it, those that the text has least often first. */
function rarest(part: string[], index: Map<string, number[]>): { word: string; offset: number }[] {
  const counted = part.map((word, offset) => ({ word, offset, count: index.get(word)?.length ?? 0 }));
  return counted.sort((a, b) => a.count - b.count || a.offset - b.offset);
}
