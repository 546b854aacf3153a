/**
 * YAML line by line. While someone types, a fact file is rarely well-formed, and what stands at the cursor must be told all the same: by indentation,
 * keys and brackets, without a parser.
 */

/** A key and where its value begins. */
export interface KeyOnLine {
  key: string;
  /** The key as written, with its quotation marks. */
  start: number;
  end: number;
  /** After the colon and the blanks behind it. */
  value: number;
}

export interface Line {
  start: number;
  /** Without the line break. */
  end: number;
  /** Where the text begins: blanks, and the marks of list items, are left out. */
  content: number;
  /** Column of the first character that is no blank. */
  indent: number;
  /** Whether it begins with the mark of a list item. */
  isItem: boolean;
  /** Nothing on it, or a comment. */
  isBlank: boolean;
}

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = lineHolding(text, 0); line; line = lineBelow(text, line)) lines.push(line);
  return lines;
}

/** The line that an offset stands on. */
export function lineHolding(text: string, offset: number): Line {
  return lineFrom(text, offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
}

export function lineAbove(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineHolding(text, start - 1);
}

export function lineBelow(text: string, { end }: Line): Line | undefined {
  const lf = text.indexOf('\n', end);
  return lf < 0 ? undefined : lineFrom(text, lf + 1);
}

function lineFrom(text: string, start: number): Line {
  const lf = text.indexOf('\n', start);
  const end = lf < 0 ? text.length : lf > start && text[lf - 1] === '\r' ? lf - 1 : lf;
  let at = start;
  while (at < end && text[at] === ' ') at++;
  const indent = at - start;
  const isBlank = at >= end || text[at] === '#' || text[at] === '\t';
  const isItem = text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ');
  if (isItem) for (at++; at < end && text[at] === ' '; ) at++;
  return { start, end, content: at, indent, isItem, isBlank };
}

/** The key that begins at `from`, where there is one before `end`. */
export function keyAt(text: string, from: number, end: number): KeyOnLine | undefined {
  const quote = text[from];
  let close: number;
  if (quote === '"' || quote === "'") {
    close = text.indexOf(quote, from + 1) + 1;
    if (close === 0 || close > end) return undefined;
  } else {
    if (NO_KEY.test(text.charAt(from))) return undefined;
    close = from;
    while (close < end && !isColon(text, close, end)) {
      if (text[close] === '#' && text[close - 1] === ' ') return undefined;
      close++;
    }
  }
  let colon = close;
  while (colon < end && text[colon] === ' ') colon++;
  if (colon >= end || !isColon(text, colon, end) || close === from) return undefined;
  const written = text.slice(from, close).trimEnd();
  let value = colon + 1;
  while (value < end && text[value] === ' ') value++;
  return { key: unquoted(written), start: from, end: from + written.length, value };
}

/** What no plain key begins with. */
const NO_KEY = /[{}[\],#&*!|>%@`]|^$/;

const isColon = (text: string, at: number, end: number) => text[at] === ':' && (at + 1 >= end || /\s/.test(text[at + 1]));

/** The text of a scalar without its quotation marks. */
export function unquoted(written: string): string {
  const [first] = written;
  if (first === "'") return written.slice(1, written.endsWith("'") && written.length > 1 ? -1 : undefined).replaceAll("''", "'");
  if (first !== '"') return written;
  return written.slice(1, written.endsWith('"') && written.length > 1 ? -1 : undefined).replace(/\\(["\\])/g, '$1');
}

/** Where a comment begins on a stretch of a line; its end where there is none. */
export function commentIn(text: string, from: number, end: number): number {
  let quote = '';
  for (let at = from; at < end; at++) {
    const c = text[at];
    if (quote) {
      if (c === '\\' && quote === '"') at++;
      else if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && (at === from || /[\s{[,:]/.test(text[at - 1]))) quote = c;
    else if (c === '#' && (at === from || text[at - 1] === ' ')) return at;
  }
  return end;
}
