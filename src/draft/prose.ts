/** Builds a block's text and, beside it, the map of every character to its source. */
import { firstWhere } from '../lists.ts';
import type { Span } from '../values/value.ts';
import type { Block, BlockKind, Tag } from './block.ts';

/** Stands for what is no prose but parts words: inline code, math, a URL, an image. No detector reads it. */
export const PLACEHOLDER = '\uFFFC';

/** Digits of a superscript or subscript element keep off the digits before them ("40<sup>1</sup>" is not 401). */
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

export class ProseBuilder {
  text = '';
  readonly tags: Tag[] = [];
  script: 'super' | 'sub' | undefined;
  private readonly map: number[] = [];
  /** Source offset after the last character. */
  private sourceEnd = 0;

  get length(): number {
    return this.text.length;
  }

  /** Adds text that stands in the source as it is. */
  copy(text: string, start: number): void {
    if (text === '') return;
    this.jump(start);
    this.text += this.script ? shifted(text, this.script) : text;
    this.sourceEnd = start + text.length;
  }

  /** Adds text that stands for the whole of a source span: a decoded entity, a line break, a placeholder. */
  replace(text: string, start: number, end: number): void {
    this.jump(start);
    this.text += text;
    this.sourceEnd = end;
    if (end - start !== text.length) this.push(this.text.length, end);
  }

  /** An entry for where the source of the last character ended, if it did not reach `start`, and one for where the next begins. */
  private jump(start: number): void {
    const at = this.text.length;
    if (at > 0 && start === this.sourceEnd) return;
    if (at > 0) this.push(at, this.sourceEnd);
    this.push(at, start);
  }

  private push(text: number, source: number): void {
    const { map } = this;
    const last = map.length - 2;
    if (last >= 0 && map[last] === text && map[last + 1] === source) return;
    map.push(text, source);
  }

  /** The block, or undefined where there is no prose in it. */
  finish(kind: BlockKind, depth: number, base: number): Block | undefined {
    this.push(this.text.length, this.sourceEnd);
    const block: Block = { kind, depth, text: this.text, map: Int32Array.from(this.map), base, tags: this.tags };
    maskAddresses(block);
    return isBlank(block.text) ? undefined : block;
  }
}

function shifted(text: string, script: 'super' | 'sub'): string {
  const digits = script === 'super' ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)]);
}

const isBlank = (text: string) => text === '' || text.trim() === '';

/** A bare URL or an e-mail address, found at the sign that gives it away. */
const ADDRESS_SIGN = /:\/\/|www\.|@/g;
const ADDRESS_START = /[\p{L}\p{N}+._%~-]/u;
const ADDRESS_END = /[\s<>"“”\uFFFC]/;
/** Marks that end a sentence, not an address. */
const TRAILING = /[.,;:!?'’)\]*_]/;

/**
 * Puts placeholders over bare addresses, one for each character, so that the map stays as it is: an address is no prose, and the digits
 * in it ("/2012/03/22") are no claim.
 */
function maskAddresses(block: Block): void {
  const { text } = block;
  if (!text.includes('://') && !text.includes('@') && !text.includes('www.')) return;
  let masked = '';
  let done = 0;
  ADDRESS_SIGN.lastIndex = 0;
  for (let sign = ADDRESS_SIGN.exec(text); sign; sign = ADDRESS_SIGN.exec(text)) {
    let start = sign.index;
    if (start < done) continue;
    while (start > done && sign.index - start < 64 && ADDRESS_START.test(text[start - 1])) start--;
    let end = sign.index + sign[0].length;
    while (end < text.length && !ADDRESS_END.test(text[end])) end++;
    while (end > sign.index + 1 && TRAILING.test(text[end - 1])) end--;
    // A lone "@" or "://" is a mark, and "@name" or "[@citekey]" is a handle: its name is no claim either.
    masked += text.slice(done, start) + PLACEHOLDER.repeat(end - start);
    done = end;
    ADDRESS_SIGN.lastIndex = Math.max(end, sign.index + 1);
  }
  block.text = masked + text.slice(done);
}

/** Heading levels' numbers are 1–3 digits: "1986. A great year" begins with a year. */
const SECTION_NUMBER = /^\s*(?:§\s?)?(?:\d{1,3}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|[IVXLC]{1,6}[.)])\s+(?=\S)/;

/** Cuts a section's number ("2. ", "3.1 ", "IV. ") from the start of a heading. */
export function cutSectionNumber(block: Block): void {
  const number = SECTION_NUMBER.exec(block.text);
  if (!number) return;
  const cut = number[0].length;
  const word = block.text.slice(cut);
  // "3.1 million fled", "2.5% of": a figure, though it looks like a section's number.
  if (!/[.)]\s+$/.test(number[0]) && (/^\p{Ll}/u.test(word) || /^(?:%|(?:m|b|tr)illion|thousand|per ?cent)/i.test(word))) return;
  if (block.tags.some((tag) => tag.start < cut)) return;
  const source = offsetAt(block, cut);
  const map = [0, source];
  for (let i = 0; i < block.map.length; i += 2) {
    if (block.map[i] > cut) map.push(block.map[i] - cut, block.map[i + 1]);
  }
  block.map = Int32Array.from(map);
  block.text = word;
  block.tags = block.tags.map((tag) => ({ ...tag, start: tag.start - cut, end: tag.end - cut }));
}

/** Index of the last entry at or before text offset `at`. */
const entryAt = (map: Int32Array, at: number) => Math.max(0, firstWhere(map.length / 2, (i) => map[2 * i] > at) - 1);

/** Offset, relative to the block's base, where the source of the character at `at` starts. */
function offsetAt(block: Block, at: number): number {
  const { map } = block;
  const entry = entryAt(map, at);
  return map[2 * entry + 1] + at - map[2 * entry];
}

/**
 * The span of the Markdown that a span of the block's text came from: from the start of its first character's source to the end of its
 * last one's (an entity, an escape or a line break whole). An empty span maps to an empty one.
 */
export function toSource(block: Block, span: Span): Span {
  const { map, base } = block;
  if (map.length === 0) return { start: base, end: base };
  const from = Math.max(0, Math.min(span.start, block.text.length));
  const to = Math.max(from, Math.min(span.end, block.text.length));
  const start = base + offsetAt(block, from);
  if (to === from) return { start, end: start };
  // Of several entries at one text offset the first says where the character before it ended.
  let entry = entryAt(map, to);
  while (entry > 0 && map[2 * entry - 2] === to) entry--;
  return { start, end: base + map[2 * entry + 1] + to - map[2 * entry] };
}
