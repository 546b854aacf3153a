/** The blocks around a place of a draft, without parsing the rest of it. */
import type { Block } from '../draft/block.ts';
import { splitDraft, toSource } from '../draft/draft.ts';
import type { Span } from '../values/value.ts';

/** A block of an excerpt, whose base is that of the whole Markdown. */
export interface Found {
  block: Block;
  /** The span in the block's text. */
  span: Span;
}

/** Longest excerpt that is parsed, in characters. */
const LONGEST = 20_000;
const BLANK = /\n[ \t]*\r?\n/g;

/** Where the lines around a span begin and end that are parsed alike without the rest: up to blank lines, and out of any indentation. */
export function excerptAt(markdown: string, { start, end }: Span): Span | undefined {
  let from = start;
  do {
    const blank = lastBlank(markdown, from, start - LONGEST);
    if (blank === undefined) return undefined;
    from = blank;
    // What is indented belongs to a list's item that began above.
  } while (from > 0 && /[ \t]/.test(markdown[from]) && from-- > 0);
  BLANK.lastIndex = Math.max(from, end - 1);
  const next = BLANK.exec(markdown);
  const to = next ? next.index + 1 : markdown.length;
  return to - from <= 2 * LONGEST ? { start: from, end: to } : undefined;
}

/** The start of the first line after a blank one, at or before `at`; undefined where it lies before `least`. */
function lastBlank(markdown: string, at: number, least: number): number | undefined {
  let line = markdown.lastIndexOf('\n', at - 1) + 1;
  while (line > 0) {
    if (line < least) return undefined;
    const before = markdown.lastIndexOf('\n', line - 2) + 1;
    if (markdown.slice(before, line).trim() === '') return line;
    line = before;
  }
  return 0;
}

/** The blocks of an excerpt's text that begins at `start` of the whole Markdown, to which their bases count. */
export function blocksIn(text: string, start: number): Block[] {
  // A line before it, so that a rule at its start is not taken for front matter.
  const lead = start === 0 ? '' : '\n';
  const shift = start - lead.length;
  return splitDraft(lead + text).chunks.flatMap((chunk) => chunk.blocks.map((block) => ({ ...block, base: block.base + shift })));
}

/** The blocks of an excerpt after an edit in it. */
export function blocksAfter(markdown: string, { start, end }: Span, edit: Span & { text: string }): Block[] {
  return blocksIn(markdown.slice(start, edit.start) + edit.text + markdown.slice(edit.end, end), start);
}

/** The block that holds a span of the Markdown, and the span in its text. */
export function blockAt(markdown: string, span: Span): Found | undefined {
  const excerpt = excerptAt(markdown, span);
  if (!excerpt) return undefined;
  for (const block of blocksIn(markdown.slice(excerpt.start, excerpt.end), excerpt.start)) {
    const inText = fromSource(block, span);
    if (inText) return { block, span: inText };
  }
  return undefined;
}

/** Whether a span of the Markdown lies in a block. */
export function isWithin(span: Span, block: Block): boolean {
  const whole = toSource(block, { start: 0, end: block.text.length });
  return span.start >= whole.start && span.end <= whole.end;
}

/** The span of the text that comes from exactly this span of the Markdown; undefined where none does. */
function fromSource(block: Block, span: Span): Span | undefined {
  if (!isWithin(span, block)) return undefined;
  const start = offsetOf(block, span.start);
  const end = offsetOf(block, span.end);
  for (const [from, to] of [
    [start, end],
    [start, end - 1],
    [start, end + 1],
  ]) {
    const source = toSource(block, { start: from, end: to });
    if (to > from && source.start === span.start && source.end === span.end) return { start: from, end: to };
  }
  return undefined;
}

/** The text offset of a place in the Markdown, of the character that begins there or the last one before it. */
function offsetOf({ map, base, text }: Block, at: number): number {
  const source = at - base;
  let offset = 0;
  for (let i = 0; i < map.length; i += 2) {
    if (map[i + 1] > source) break;
    const next = i + 2 < map.length ? map[i + 2] : text.length;
    offset = Math.min(map[i] + source - map[i + 1], next);
  }
  return offset;
}
