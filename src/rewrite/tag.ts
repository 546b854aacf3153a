/** Binding claims to facts by tags, and taking tags away. */
import type { Block, Tag } from '../draft/block.ts';
import type { Span } from '../values/value.ts';
import { blocksAfter, blocksIn, excerptAt, isWithin } from './excerpt.ts';
import { type Edit, tagged } from './markdown.ts';

/** Marks of emphasis that a tag takes in where they stand at its edge. */
const EDGE = /[*_~]/;

/** Makes a claim a tag: `[at least 40 troops](fact:ID)`. Undefined where it cannot be one, as within a link. */
export function tagEdit(markdown: string, claim: Span, id: string): Edit | undefined {
  const excerpt = excerptAt(markdown, claim);
  if (!excerpt) return undefined;
  const blocks = blocksIn(markdown.slice(excerpt.start, excerpt.end), excerpt.start);
  const at = blocks.findIndex((block) => isWithin(claim, block));
  if (at < 0) return undefined;
  for (const { start, end } of spansFor(markdown, claim)) {
    const edit = { start, end, text: tagged(markdown.slice(start, end), id) };
    const after = blocksAfter(markdown, excerpt, edit)[at];
    if (after?.text === blocks[at].text && after.tags.length === blocks[at].tags.length + 1 && after.tags.some((t) => t.id === id))
      return edit;
  }
  return undefined;
}

/** The claim as it is, and with the marks of emphasis around it. */
function spansFor(markdown: string, { start, end }: Span): Span[] {
  let before = start;
  let after = end;
  while (EDGE.test(markdown.charAt(before - 1))) before--;
  while (EDGE.test(markdown.charAt(after))) after++;
  return [
    { start, end },
    { start, end: after },
    { start: before, end },
    { start: before, end: after },
  ];
}

/** Characters before an id in which its link's bracket is looked for. */
const LOOKED_BACK = 100;

/** What takes a tag away and leaves its words, with the emphasis in them. Undefined where it is not written as tags are. */
export function untagEdit(markdown: string, { base }: Block, { idSource }: Tag): Edit | undefined {
  const id = { start: base + idSource.start, end: base + idSource.end };
  const before = markdown.slice(Math.max(0, id.start - LOOKED_BACK), id.start);
  const inline = /\]\(\s*<?fact:$/.exec(before);
  const label = /\]\[$/.exec(before);
  const bracket = inline?.index ?? label?.index;
  let close = bracket === undefined ? undefined : id.start - before.length + bracket;
  let end = id.end;
  if (inline) {
    const rest = /^>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.exec(markdown.slice(end, end + 1000));
    if (!rest) return undefined;
    end += rest[0].length;
  } else {
    if (markdown[end] !== ']') return undefined;
    // "[text]" and "[text][]": the label is the text.
    if (!label) close = end;
    end += !label && markdown.startsWith('[]', end + 1) ? 3 : 1;
  }
  const open = close === undefined ? undefined : openingOf(markdown, close);
  return open === undefined ? undefined : { start: open, end, text: markdown.slice(open + 1, close) };
}

/** The bracket that the one at `close` closes. */
function openingOf(markdown: string, close: number): number | undefined {
  let depth = 0;
  for (let i = close - 1; i >= 0 && close - i < 10_000; i--) {
    const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(markdown.slice(Math.max(0, i - 8), i));
    if (isEscaped) continue;
    if (markdown[i] === ']') depth++;
    else if (markdown[i] === '[' && depth-- === 0) return i;
  }
  return undefined;
}
