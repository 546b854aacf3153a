/** Text on its way into Markdown: it stands there as text, whatever it holds. */
import type { Block } from '../draft/block.ts';
import { toSource } from '../draft/draft.ts';
import type { Span } from '../values/value.ts';

/** Something to replace in the Markdown. */
export interface Edit extends Span {
  text: string;
}

/** Control characters, and the marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The text as Markdown that shows exactly this text, on one line, with no more escapes than it takes: marks that could be markup, the ampersand of
 * what looks like an entity, the start of a bare address.
 */
export function asMarkdown(text: string, { opensLine = false } = {}): string {
  const plain = text.replace(UNSEEN, '').replace(/\s+/g, ' ');
  const escaped = plain
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\.|@/gi, '\\$&');
  return opensLine
    ? escaped.replace(/^(?:[#>+=-]|\d{1,9}(?=[.)](?:\s|$)))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    : escaped;
}

/** A tag: `[text](fact:ID)`; the text is Markdown already. */
export function tagged(markdown: string, id: string): string {
  const target = /^[^\s()<>\\]+$/.test(id) ? `fact:${id}` : `<fact:${id.replace(/[<>\\]/g, '\\$&')}>`;
  return `[${markdown}](${target})`;
}

/** Marks that open or close markup. */
const MARKUP = /[*_~`<>[\]|]/g;

/**
 * What to replace in the Markdown so that the span of the block's text reads `text`: word by word, so that emphasis around a word that stays is kept.
 * Undefined where markup begins or ends within a word that changes.
 */
export function editsFor(markdown: string, block: Block, span: Span, text: string): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const change of wordChanges(block.text.slice(span.start, span.end), text)) {
    const source = toSource(block, { start: span.start + change.start, end: span.start + change.end });
    const prose = block.text.slice(span.start + change.start, span.start + change.end);
    if (hasMarkup(markdown.slice(source.start, source.end), prose)) return undefined;
    const line = markdown.slice(markdown.lastIndexOf('\n', source.start - 1) + 1, source.start);
    edits.push({ ...source, text: asMarkdown(change.text, { opensLine: /^[\s>]*$/.test(line) }) });
  }
  return edits;
}

/** Whether a stretch of Markdown has marks that its text has not: a line's quote mark, an escape and an entity are none. */
function hasMarkup(source: string, prose: string): boolean {
  const read = source.replace(/\r?\n[ \t>]*/g, ' ').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return (read.match(MARKUP)?.length ?? 0) > (prose.match(MARKUP)?.length ?? 0);
}

/** The words that differ, each for itself where there are as many, else as one stretch. */
export function wordChanges(before: string, after: string): Edit[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length === fresh.length)
    return old.flatMap((word, i) => (word.text === fresh[i].text ? [] : [{ start: word.start, end: word.end, text: fresh[i].text }]));
  let first = 0;
  const least = Math.min(old.length, fresh.length);
  while (first < least - 1 && old[first].text === fresh[first].text) first++;
  let last = 0;
  while (last < least - 1 - first && old[old.length - 1 - last].text === fresh[fresh.length - 1 - last].text) last++;
  const from = old[first];
  const to = old[old.length - 1 - last];
  return [{ start: from.start, end: to.end, text: after.slice(fresh[first].start, fresh[fresh.length - 1 - last].end) }];
}

const wordsOf = (text: string) => [...text.matchAll(/\S+/g)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
