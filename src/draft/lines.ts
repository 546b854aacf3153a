/** What a line of Markdown opens, as CommonMark and GFM define it: the tests by which the draft is cut into chunks. */
import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** End of the line that holds `at`, without its line ending. */
export function lineEnd(md: string, at: number): number {
  let i = at;
  for (; i < md.length; i++) {
    const code = md.charCodeAt(i);
    if (code === LF || code === CR) break;
  }
  return i;
}

/** Start of the line after the one that ends at `end`: "\n", "\r\n" and a lone "\r" each end a line. */
export function nextLine(md: string, end: number): number {
  if (end >= md.length) return end;
  return md.charCodeAt(end) === CR && md.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Column that `at` stands in, where the line begins at `start` in column 0; a tab goes to the next multiple of four. */
export function columnOf(md: string, start: number, at: number): number {
  let column = 0;
  for (let i = start; i < at; i++) column = md.charCodeAt(i) === TAB ? column + 4 - (column % 4) : column + 1;
  return column;
}

/** First offset at or after `at` that is neither space nor tab. */
export function skipSpace(md: string, at: number, end: number): number {
  let i = at;
  while (i < end && (md.charCodeAt(i) === SPACE || md.charCodeAt(i) === TAB)) i++;
  return i;
}

/** Length of the run of `md[at]` at `at`. */
export function runLength(md: string, at: number, end: number): number {
  const code = md.charCodeAt(at);
  let i = at;
  while (i < end && md.charCodeAt(i) === code) i++;
  return i - at;
}

const isSpaceOrEnd = (md: string, at: number, end: number) => at >= end || md.charCodeAt(at) === SPACE || md.charCodeAt(at) === TAB;

/** Size of the fence of code ("```", "~~~") or math ("$$") that opens at `at`; 0 where none does. */
export function fenceSize(md: string, at: number, end: number): number {
  const mark = md[at];
  if (mark !== '`' && mark !== '~' && mark !== '$') return 0;
  const size = runLength(md, at, end);
  if (size < (mark === '$' ? 2 : 3)) return 0;
  // The rest of the line names the language; it holds no backtick (or dollar), else the line is text with inline code.
  if (mark !== '~' && md.slice(at + size, end).includes(mark)) return 0;
  return size;
}

/** Whether the line closes a fence of `mark` opened with `size` marks. */
export function closesFence(md: string, start: number, end: number, mark: string, size: number): boolean {
  const at = skipSpace(md, start, end);
  if (at - start > 3 || md[at] !== mark) return false;
  const run = runLength(md, at, end);
  return run >= size && skipSpace(md, at + run, end) === end;
}

export function isAtxHeading(md: string, at: number, end: number): boolean {
  if (md[at] !== '#') return false;
  const size = runLength(md, at, end);
  return size <= 6 && isSpaceOrEnd(md, at + size, end);
}

/** "***", "- - -", "___": three or more of one mark and nothing else. */
export function isThematicBreak(md: string, at: number, end: number): boolean {
  const mark = md[at];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    if (md[i] === mark) count++;
    else if (md[i] !== ' ' && md[i] !== '\t') return false;
  }
  return count >= 3;
}

/** "===" or "---" under a paragraph. */
export function isSetextUnderline(md: string, at: number, end: number): boolean {
  if (md[at] !== '=' && md[at] !== '-') return false;
  return skipSpace(md, at + runLength(md, at, end), end) === end;
}

export interface Marker {
  /** "-", "+", "*", "." or ")": a list goes on as long as its items have the same. */
  mark: string;
  /** Offset after the marker. */
  end: number;
  /** Whether it can begin a list inside a paragraph: a bullet or "1.", with text after it. */
  interrupts: boolean;
}

/** The list marker at `at`, if one stands there. */
export function listMarker(md: string, at: number, end: number): Marker | undefined {
  let i = at;
  const code = md.charCodeAt(i);
  const bullet = code === 0x2d || code === 0x2b || code === 0x2a;
  if (!bullet) {
    while (i < end && i - at < 10 && md.charCodeAt(i) >= 0x30 && md.charCodeAt(i) <= 0x39) i++;
    if (i === at || i - at > 9 || (md[i] !== '.' && md[i] !== ')')) return undefined;
  }
  const after = i + 1;
  if (!isSpaceOrEnd(md, after, end)) return undefined;
  const blank = skipSpace(md, after, end) === end;
  return { mark: md[i], end: after, interrupts: !blank && (bullet || (i === at + 1 && md[at] === '1')) };
}

/** Offset after "[^label]:", or 0. */
export function footnoteDefinition(md: string, at: number, end: number): number {
  if (md[at] !== '[' || md[at + 1] !== '^') return 0;
  let i = at + 2;
  for (; i < end && i - at < 1000 && md[i] !== ']'; i++) {
    if (md[i] === '[' || md[i] === ' ' || md[i] === '\t') return 0;
    if (md[i] === '\\') i++;
  }
  return i > at + 2 && md[i] === ']' && md[i + 1] === ':' ? i + 2 : 0;
}

const BLOCK_NAMES = new Set(htmlBlockNames);
const RAW_NAMES = new Set(htmlRawNames);

/** What ends the HTML block that opens at `at`: a string in some line, a blank line, or — undefined — no block opens (kind 7 is left to the parser). */
export function htmlBlockEnd(md: string, at: number, end: number): { until: string[]; from: number } | 'blank' | undefined {
  if (md[at] !== '<') return undefined;
  if (md.startsWith('!--', at + 1)) return { until: ['-->'], from: at + 2 };
  if (md[at + 1] === '?') return { until: ['?>'], from: at + 2 };
  if (md.startsWith('![CDATA[', at + 1)) return { until: [']]>'], from: at + 9 };
  if (md[at + 1] === '!' && /[a-z]/i.test(md[at + 2] ?? '')) return { until: ['>'], from: at + 2 };
  const closing = md[at + 1] === '/';
  const start = at + (closing ? 2 : 1);
  let i = start;
  while (i < end && i - start < 12 && /[a-z0-9-]/i.test(md[i])) i++;
  const name = md.slice(start, i).toLowerCase();
  const next = md[i];
  if (RAW_NAMES.has(name) && !closing && (next === '>' || isSpaceOrEnd(md, i, end))) {
    return { until: htmlRawNames.map((raw) => `</${raw}>`), from: i };
  }
  if (BLOCK_NAMES.has(name) && (next === '>' || isSpaceOrEnd(md, i, end) || (next === '/' && md[i + 1] === '>'))) return 'blank';
  return undefined;
}
