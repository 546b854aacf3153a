/** The sentence around a claim, as it stands in the Markdown. */

export interface Excerpt {
  before: string;
  value: string;
  after: string;
}

/** How far an excerpt reaches on either side of the value, in UTF-16 units. */
const REACH = 160;
/** A value longer than this is cut in the middle. */
const LONGEST_VALUE = 200;

/** The claim's sentence, cut at sentence ends, at blank lines and line starts of blocks, or with "…" where it is long. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const from = lastBoundary(left);
  const to = firstBoundary(right);
  const before = from < 0 ? (start > REACH ? `…${afterFirstSpace(left)}` : left) : left.slice(from);
  const after = to < 0 ? (end + REACH < text.length ? `${beforeLastSpace(right)}…` : right) : right.slice(0, to);
  return { before: before.trimStart(), value: shortened(text.slice(start, end)), after: after.trimEnd() };
}

/** A blank line, or a line that opens a block of its own: heading, list item, table row, quote, footnote. */
const BLOCK_BREAK = /(?:\r\n?|\n)(?=[ \t]*(?:\r|\n|#|[-*+>|]\s|\||\d{1,9}[.)]\s|\[\^[^\]\s]{1,99}\]:))/g;
/** The end of a sentence, if roughly: what an abbreviation cuts short is still readable. */
const SENTENCE_END =
  /(?<![\s.][A-Z]|\b(?:Mr|Dr|St|Gen|Col|Capt|Lt|Mrs|Ms|No|p|pp|para))[.!?]["'”’)\]*_]{0,3}(?=\s+["'“‘([*_]{0,3}[\p{Lu}\d]|\s*$)/gu;

function lastBoundary(text: string): number {
  let last = -1;
  for (const m of text.matchAll(BLOCK_BREAK)) last = m.index + m[0].length;
  for (const m of text.matchAll(SENTENCE_END)) if (m.index + m[0].length < text.length) last = Math.max(last, m.index + m[0].length);
  return last;
}

function firstBoundary(text: string): number {
  const block = text.search(BLOCK_BREAK);
  for (const m of text.matchAll(SENTENCE_END)) {
    const at = m.index + m[0].length;
    return block >= 0 && block < at ? block : at;
  }
  return block;
}

function afterFirstSpace(text: string): string {
  const space = text.search(/\s/);
  return space < 0 ? text : text.slice(space + 1);
}

function beforeLastSpace(text: string): string {
  const space = text.search(/\s\S*$/);
  return space < 0 ? text : text.slice(0, space);
}

function shortened(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE / 2)} … ${value.slice(-LONGEST_VALUE / 2)}`;
}
