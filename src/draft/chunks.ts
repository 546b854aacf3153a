/**
 * Cuts a draft into chunks that can be parsed alone.
 *
 * `chunkAt` looks at the text from one chunk's start only, so an edit can move the boundaries from the chunk it touches (or the one before)
 * up to the first old boundary that is met again, and no further. A chunk ends where CommonMark has every container and leaf closed:
 * at a blank line, at the end of a fence or comment, before a heading, and at each item of a top-level list (an item's inside never
 * depends on its siblings; draft.ts joins the items of a list where an ignore comment speaks of the whole list).
 *
 * Where only a full parse could tell whether a line continues an item or a quote lazily, the line stays in the chunk and the parser decides.
 * Known differences from one parse of the whole document, without effect on ordinary drafts: a fence indented by one to three columns
 * after such a line is cut as if at the top level; a list or a tag directly under a table's rows, without a blank line, is taken for a row.
 */

import {
  closesFence,
  columnOf,
  fenceSize,
  footnoteDefinition,
  htmlBlockEnd,
  isAtxHeading,
  isSetextUnderline,
  isThematicBreak,
  lineEnd,
  listMarker,
  nextLine,
  runLength,
  skipSpace,
} from './lines.ts';
import { isHtmlBlock } from './markdown.ts';

/** `paragraph` may also turn out a setext heading, a table or link reference definitions; `prose` kinds go to the parser, the others hold none. */
export type ChunkKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'footnote' | 'code' | 'html' | 'math' | 'break' | 'matter' | 'blank';

export interface Cut {
  kind: ChunkKind;
  /** Offset after the chunk and the blank lines behind it. */
  end: number;
  /** Offset after its last line that is not blank. */
  contentEnd: number;
  /** For an item: its list's marker, alike for the items of one list. */
  mark?: string;
}

/** The chunk that starts at `start`, which is the draft's start or the end of another chunk. */
export function chunkAt(md: string, start: number): Cut {
  const first = start === 0 && md.charCodeAt(0) === 0xfeff ? 1 : start;
  const end = lineEnd(md, first);
  const at = skipSpace(md, first, end);
  if (at === end) return closeAt(md, 'blank', first);
  if (start === 0) {
    const matter = frontMatterEnd(md, first, end);
    if (matter) return closeAt(md, 'matter', matter);
  }
  const after = nextLine(md, end);
  if (columnOf(md, first, at) > 3) return indentedCode(md, after);
  const fence = fenceSize(md, at, end);
  if (fence) return fenced(md, after, md[at], fence);
  const html = htmlBlockEnd(md, at, end);
  if (html) return htmlBlock(md, html, end);
  if (isAtxHeading(md, at, end)) return closeAt(md, 'heading', after);
  if (isThematicBreak(md, at, end)) return closeAt(md, 'break', after);
  if (md[at] === '>') return container(md, 'quote', after, leavesParagraphOpen(md, at, end));
  const marker = listMarker(md, at, end);
  if (marker) return item(md, first, at, end, marker.mark, marker.end);
  const note = footnoteDefinition(md, at, end);
  if (note) return container(md, 'footnote', after, leavesParagraphOpen(md, note, end), 4);
  if (md[at] === '<' && isHtmlBlock(md.slice(at, end))) return htmlBlock(md, 'blank', end);
  return paragraph(md, at, after);
}

/** A chunk whose content ends at `contentEnd`; takes the blank lines that follow. */
function closeAt(md: string, kind: ChunkKind, contentEnd: number, mark?: string): Cut {
  let at = contentEnd;
  while (at < md.length) {
    const end = lineEnd(md, at);
    if (skipSpace(md, at, end) !== end) break;
    at = nextLine(md, end);
  }
  return mark === undefined ? { kind, end: at, contentEnd } : { kind, end: at, contentEnd, mark };
}

/** Front matter is looked for no further than this, so that an edit under an unclosed "---" stays cheap. */
const LONGEST_MATTER = 50_000;

/** Offset after YAML ("---") or TOML ("+++") front matter, or 0 where the draft has none. */
function frontMatterEnd(md: string, first: number, end: number): number {
  const mark = md[first];
  if ((mark !== '-' && mark !== '+') || runLength(md, first, end) !== 3 || skipSpace(md, first + 3, end) !== end) return 0;
  let at = nextLine(md, end);
  while (at < md.length && at < LONGEST_MATTER) {
    const stop = lineEnd(md, at);
    if (md[at] === mark && runLength(md, at, stop) === 3 && skipSpace(md, at + 3, stop) === stop) return nextLine(md, stop);
    at = nextLine(md, stop);
  }
  return 0;
}

function indentedCode(md: string, from: number): Cut {
  let at = from;
  while (at < md.length) {
    const end = lineEnd(md, at);
    const text = skipSpace(md, at, end);
    if (text === end || columnOf(md, at, text) < 4) break;
    at = nextLine(md, end);
  }
  return closeAt(md, 'code', at);
}

function fenced(md: string, from: number, mark: string, size: number): Cut {
  const kind = mark === '$' ? 'math' : 'code';
  let at = from;
  while (at < md.length) {
    const end = lineEnd(md, at);
    const closes = closesFence(md, at, end, mark, size);
    at = nextLine(md, end);
    if (closes) break;
  }
  return closeAt(md, kind, at);
}

function htmlBlock(md: string, ends: { until: string[]; from: number } | 'blank', firstEnd: number): Cut {
  let end = firstEnd;
  let from = ends === 'blank' ? 0 : ends.from;
  for (;;) {
    const next = nextLine(md, end);
    if (ends !== 'blank') {
      const line = md.slice(from, end).toLowerCase();
      if (ends.until.some((text) => line.includes(text))) return closeAt(md, 'html', next);
    }
    if (next >= md.length) return closeAt(md, 'html', md.length);
    end = lineEnd(md, next);
    from = next;
    if (ends === 'blank' && skipSpace(md, next, end) === end) return closeAt(md, 'html', next);
  }
}

/** Whether the line at `at` ends a paragraph above it and begins something else. */
function interrupts(md: string, at: number, end: number): boolean {
  switch (md[at]) {
    case '`':
    case '~':
    case '$':
      return fenceSize(md, at, end) > 0;
    case '<':
      return htmlBlockEnd(md, at, end) !== undefined;
    case '#':
      return isAtxHeading(md, at, end);
    case '>':
      return true;
    case '[':
      return footnoteDefinition(md, at, end) > 0;
    case '_':
      return isThematicBreak(md, at, end);
    case '*':
    case '-':
      return isThematicBreak(md, at, end) || (listMarker(md, at, end)?.interrupts ?? false);
    case '+':
    case '1':
      return listMarker(md, at, end)?.interrupts ?? false;
    default:
      return false;
  }
}

function paragraph(md: string, first: number, from: number): Cut {
  // A chunk that begins with a link reference definition may have no paragraph yet for "===" to underline. If it had one, a tag on the
  // next line opens an HTML block, which only a blank line ends: the parser decides.
  const underlinable = md[first] !== '[';
  let underlined = false;
  let at = from;
  while (at < md.length) {
    const end = lineEnd(md, at);
    const text = skipSpace(md, at, end);
    if (text === end) break;
    if (columnOf(md, at, text) < 4) {
      if (isSetextUnderline(md, text, end)) {
        if (underlinable) return closeAt(md, 'paragraph', nextLine(md, end));
        underlined = true;
      } else if (underlined && md[text] === '<') {
        return htmlOrParagraph(md, end);
      } else if (interrupts(md, text, end)) break;
    }
    at = nextLine(md, end);
  }
  return closeAt(md, 'paragraph', at);
}

/** The rest of a paragraph chunk up to a blank line, whatever it holds. */
function htmlOrParagraph(md: string, firstEnd: number): Cut {
  return { ...htmlBlock(md, 'blank', firstEnd), kind: 'paragraph' };
}

function item(md: string, first: number, at: number, end: number, mark: string, markerEnd: number): Cut {
  const after = nextLine(md, end);
  const text = skipSpace(md, markerEnd, end);
  const markerColumn = columnOf(md, first, markerEnd);
  const textColumn = columnOf(md, first, text);
  // More than four columns of space: one belongs to the marker, the rest begins indented code.
  const indent = text === end || textColumn - markerColumn > 4 ? markerColumn + 1 : textColumn;
  if (text === end) {
    // An item may begin with one blank line, not with two.
    const second = lineEnd(md, after);
    if (skipSpace(md, after, second) === second) return closeAt(md, 'item', after, mark);
  }
  return container(md, 'item', after, leavesParagraphOpen(md, at, end), indent, mark);
}

/** The rest of a quote, or of an item or footnote definition whose content stands at column `indent`. */
function container(md: string, kind: ChunkKind, from: number, open: boolean, indent = 1000, mark?: string): Cut {
  let at = from;
  let contentEnd = from;
  let paragraphOpen = open;
  let blank = false;
  while (at < md.length) {
    const end = lineEnd(md, at);
    const text = skipSpace(md, at, end);
    const next = nextLine(md, end);
    if (text === end) {
      if (indent === 1000) break;
      blank = true;
      at = next;
      continue;
    }
    const column = columnOf(md, at, text);
    if (column >= indent || (kind === 'quote' && column < 4 && md[text] === '>')) {
      paragraphOpen = leavesParagraphOpen(md, text, end);
    } else {
      // Not the container's own line: it belongs here only as a lazy continuation of an open paragraph.
      if (blank || !paragraphOpen) break;
      if (column < 4 && ((kind !== 'quote' && listMarker(md, text, end)) || isThematicBreak(md, text, end) || interrupts(md, text, end)))
        break;
    }
    blank = false;
    at = next;
    contentEnd = next;
  }
  return closeAt(md, kind, contentEnd, mark);
}

/** Whether a line inside a container leaves a paragraph open that a line outside could continue lazily. */
function leavesParagraphOpen(md: string, start: number, end: number): boolean {
  let at = skipSpace(md, start, end);
  for (;;) {
    if (at === end || isThematicBreak(md, at, end)) return false;
    const marker = md[at] === '>' ? at + 1 : listMarker(md, at, end)?.end;
    if (marker === undefined) break;
    const text = skipSpace(md, marker, end);
    if (text - marker > 4) return false;
    at = text;
  }
  return !isAtxHeading(md, at, end) && !fenceSize(md, at, end) && !htmlBlockEnd(md, at, end);
}
