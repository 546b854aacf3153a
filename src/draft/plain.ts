/**
 * Ways round the parser. Most paragraphs of a draft hold no mark that Markdown gives a meaning to: their lines are their prose. And where a
 * chunk is tangled beyond what a writer makes, the parser would take quadratic time: such a chunk is read as plain text, marks and all.
 */
import type { Block } from './block.ts';
import type { ChunkKind } from './chunks.ts';
import { lineEnd, nextLine, skipSpace } from './lines.ts';
import { ProseBuilder } from './prose.ts';

/** A mark that can begin an escape, entity, emphasis, link, tag, code or strikethrough, a table's bar or a NUL. */
const MARK = /[\\`*_[<|\0]|&[#A-Za-z]|~~|:-|-:/;
/** A line of a paragraph that could be an underline of "=" or "-". */
const UNDERLINE = /(?:[\r\n])[ \t]*[-=]/;

/** Whether a paragraph chunk is prose as it stands. Two dollars could be math. */
export function isPlain(text: string): boolean {
  if (MARK.test(text) || UNDERLINE.test(text)) return false;
  const dollar = text.indexOf('$');
  return dollar === -1 || text.indexOf('$', dollar + 1) === -1;
}

/** The block of a paragraph of plain lines: each line without the space around it, a line break as one space. */
export function plainBlock(text: string, base: number): Block | undefined {
  const prose = new ProseBuilder();
  let at = base === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let breakStart = -1;
  let breakEnd = -1;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const start = skipSpace(text, at, end);
    if (start < end) {
      let stop = end;
      while (text[stop - 1] === ' ' || text[stop - 1] === '\t') stop--;
      if (breakStart >= 0) prose.replace(' ', breakStart, breakEnd);
      const line = text.slice(start, stop);
      prose.copy(line.includes('\0') ? line.replaceAll('\0', '\uFFFD') : line, start);
      breakStart = end;
      breakEnd = nextLine(text, end);
    }
    at = nextLine(text, end);
  }
  return prose.finish('paragraph', 0, base);
}

/** Marks whose number the parser's time can grow with the square of. */
const TANGLING = /[*_[\]<`$~!]/g;
/** More marks than this between two blank lines, or on one row of a table: about 20 ms of parsing at worst. */
const MOST_MARKS = 2000;
/** Deeper nesting than this of quotes or lists on one line. */
const DEEPEST = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/m;
/** Longer than any paragraph, list item or table. */
const LONGEST = 4_000_000;

/** Whether a chunk must not be given to the parser. Quadratic work is bounded by reading it as plain text instead. */
export function isTangled(text: string, kind: ChunkKind): boolean {
  if (text.length > LONGEST) return true;
  if (text.length >= 80 && DEEPEST.test(text)) return true;
  if (text.length < MOST_MARKS) return false;
  // A table is long but its rows are parsed each for itself; so are the blocks of a list item.
  const pieces = text.includes('|') ? text.split(/[\r\n]/) : kind === 'paragraph' ? [text] : text.split(/(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)/);
  return pieces.some((piece) => piece.length >= MOST_MARKS && (piece.match(TANGLING)?.length ?? 0) > MOST_MARKS);
}
