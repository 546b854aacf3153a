/**
 * A short cut into the parser. A paragraph, or an item that is one, with emphasis, links or code in it needs no reading for containers, blocks and
 * link definitions: its text goes straight to the parser's innermost level, at less than half the cost.
 */
import type { Event, Token } from 'micromark-util-types';
import type { ChunkKind } from './chunks.ts';
import { listMarker, skipSpace } from './lines.ts';
import { type IsDefined, inlineEventsOf } from './markdown.ts';

/** What a paragraph's text may begin with so that no other block could begin there: a word, a quote, a bracket, emphasis, a code span, an escape. */
const WORD_START = /^(?:[\p{L}\p{N}"'“”‘’(&\\]|[*_]{1,3}[^\s*_]|`(?!``))/u;
/** A line that could be, or begin, something other than more of a paragraph; whitespace at its start is passed over. */
const OTHER_LINE = /[\r\n][ \t]*(?:[-+=#>~:|$<\r\n]|\[\^|```|\d{1,9}[.)]|[*_]+(?:[ \t*_]|[\r\n]|$))/;
/** What opens a table, or a link reference definition. */
const TABLE_OR_DEFINITION = /\||:-|-:|\]:/;

/** The events of a chunk whose text can be nothing but one paragraph; undefined where the whole parser is needed. */
export function inlineEvents(kind: ChunkKind, text: string, isDefined: IsDefined): Event[] | undefined {
  const start = kind === 'item' ? itemStart(text) : kind === 'paragraph' ? 0 : undefined;
  if (start === undefined) return undefined;
  const end = contentEnd(text);
  if (end <= start || !WORD_START.test(text.slice(start, start + 4))) return undefined;
  const content = text.slice(start, end);
  if (TABLE_OR_DEFINITION.test(content) || OTHER_LINE.test(content)) return undefined;
  if (kind === 'item' && /^\d{1,9}[.)]/.test(content)) return undefined;
  const events = inlineEventsOf(content, start, isDefined);
  const paragraph = around('paragraph', events, start, end);
  return kind === 'item' ? inList(paragraph, start, end) : paragraph;
}

/** Where an item's text begins; undefined where it may be a year ("1986. "), or indented code. */
function itemStart(text: string): number | undefined {
  const marker = listMarker(text, 0, Math.min(text.length, 20));
  if (!marker || marker.end > 4 || text[marker.end] !== ' ') return undefined;
  const start = skipSpace(text, marker.end, text.length);
  return start - marker.end > 4 ? undefined : start;
}

/** Offset after the last character that is neither a space, a tab nor a line break. */
function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1])) end--;
  return end;
}

/** Events between the two of a token of their own. */
function around(type: 'paragraph' | 'listUnordered' | 'listItemPrefix', events: Event[], start: number, end: number): Event[] {
  const token = { type, start: pointAt(start), end: pointAt(end) } as Token;
  const context = events[0]?.[2] as Event[2];
  return [['enter', token, context], ...events, ['exit', token, context]];
}

const inList = (paragraph: Event[], start: number, end: number) =>
  around('listUnordered', [...around('listItemPrefix', [], 0, start), ...paragraph], 0, end);

/** Of a point only the offset is read. */
const pointAt = (offset: number) => ({ line: 1, column: 1, offset, _index: 0, _bufferIndex: -1 });
