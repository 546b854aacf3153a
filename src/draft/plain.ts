/**
 * Ways round the parser. Most paragraphs, headings and list items of a draft hold no mark that Markdown gives a meaning to: their lines are
 * their prose. And where a chunk is tangled beyond what a writer makes, the parser would take quadratic time: such a chunk is read as plain
 * text, marks and all.
 */
import type { Block, BlockKind } from './block.ts';
import type { ChunkKind } from './chunks.ts';
import { lineEnd, listMarker, nextLine, skipSpace } from './lines.ts';
import { cutSectionNumber, ProseBuilder } from './prose.ts';

/** A mark that can begin an escape, entity, emphasis, link, tag, code or strikethrough, a table's bar or a NUL. */
const MARK = /[\\`*_[<|\0]|&[#A-Za-z]|~~|:-|-:/;
/** A line of a paragraph that could be an underline of "=" or "-". */
const UNDERLINE = /[\r\n][ \t]*[-=]/;
/** A line of an item that could begin something other than a paragraph. */
const BLOCK_START = /(?:^|[\r\n])[ \t]*(?:[-+=#>~:]|\d{1,9}[.)])/;
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** Whether a paragraph's text is prose as it stands. Two dollars could be math. */
export function isPlain(text: string): boolean {
  if (MARK.test(text) || UNDERLINE.test(text)) return false;
  const dollar = text.indexOf('$');
  return dollar === -1 || text.indexOf('$', dollar + 1) === -1;
}

/** The block of a chunk that needs no parser, null where it holds no prose; undefined where the parser is needed. */
export function plainBlockOf(kind: ChunkKind, text: string, base: number): Block | null | undefined {
  if (kind === 'paragraph') return isPlain(text) ? (linesOf(text, 0, base, 'paragraph', 0) ?? null) : undefined;
  if (kind === 'heading') return plainHeading(text, base);
  if (kind === 'item') return plainItem(text, base);
  return undefined;
}

function plainHeading(text: string, base: number): Block | undefined {
  const mark = /^(#{1,6})[ \t]+(?=[^\s#])/.exec(text);
  if (!mark || text.indexOf('#', mark[0].length) !== -1 || !isPlain(text)) return undefined;
  const block = linesOf(text, mark[0].length, base, 'heading', mark[1].length);
  if (block) cutSectionNumber(block);
  return block;
}

function plainItem(text: string, base: number): Block | undefined {
  const marker = listMarker(text, 0, Math.min(text.length, 20));
  // The marker of a year ("1986. ") is prose, which blocks.ts looks after.
  if (!marker || marker.end > 4 || text[marker.end] !== ' ') return undefined;
  const start = skipSpace(text, marker.end, text.length);
  if (start - marker.end > 4) return undefined;
  const content = text.slice(start).trimEnd();
  if (content === '' || BLOCK_START.test(content) || BLANK_LINE.test(content) || /^[\r\n]/.test(content) || !isPlain(content))
    return undefined;
  return linesOf(text, start, base, 'item', 1);
}

/** Plain lines from `from` on as a block: each line without the space around it, a line break as one space. */
export function linesOf(text: string, from: number, base: number, kind: BlockKind, depth: number): Block | undefined {
  const prose = new ProseBuilder();
  let at = from;
  if (at === 0 && base === 0 && text.charCodeAt(0) === 0xfeff) at = 1;
  let breakStart = -1;
  let breakEnd = -1;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const start = skipSpace(text, at, end);
    const next = nextLine(text, end);
    if (start < end) {
      let stop = end;
      while (text[stop - 1] === ' ' || text[stop - 1] === '\t') stop--;
      if (breakStart >= 0) prose.replace(' ', breakStart, breakEnd);
      const line = text.slice(start, stop);
      prose.copy(line.includes('\0') ? line.replaceAll('\0', '\uFFFD') : line, start);
      breakStart = end;
      breakEnd = next;
    }
    at = next;
  }
  return prose.finish(kind, depth, base);
}

/** Marks whose number the parser's time can grow with the square of. */
const TANGLING = /[*_[\]<`$~!\\&]/g;
/** More marks than this in one paragraph or table row: some 20 ms of parsing at worst. */
const MOST_MARKS = 600;
/** Nesting deeper than a dozen quotes or lists, on one line or by indentation: each level costs again on each line. */
const DEEPEST = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){12}|^[ \t]{48}[ \t]*(?:[-+*>]|\d{1,9}[.)])/m;
/** Longer than any paragraph that was ever written, or any item, quote or table, in UTF-16 units. */
const LONGEST_PARAGRAPH = 200_000;
const LONGEST_CONTAINER = 60_000;
const LONGEST_TABLE = 4_000_000;
const MOST_COLUMNS = 200;

/** Whether a chunk must not be given to the parser. Quadratic work is bounded by reading it as plain text instead. */
export function isTangled(text: string, kind: ChunkKind): boolean {
  const table = text.includes('|');
  if (text.length > (kind === 'paragraph' ? (table ? LONGEST_TABLE : LONGEST_PARAGRAPH) : LONGEST_CONTAINER)) return true;
  if (text.length >= 24 && kind !== 'paragraph' && DEEPEST.test(text)) return true;
  if (text.length < MOST_COLUMNS) return false;
  // A table is long but its rows are parsed each for itself; so are the blocks of an item or a quote.
  const pieces = table ? text.split(/[\r\n]/) : kind === 'paragraph' ? [text] : text.split(/(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/);
  return pieces.some((piece) => hasMore(piece, TANGLING, MOST_MARKS) || (table && hasMore(piece, /\|/g, MOST_COLUMNS)));
}

function hasMore(text: string, mark: RegExp, most: number): boolean {
  return text.length > most && (text.match(mark)?.length ?? 0) > most;
}
