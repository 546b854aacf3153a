/** Ignore comments that silence nothing, or of which some ids silence nothing. A claim that agrees with its fact needs no silence. */
import type { Block } from '../draft/block.ts';
import { type IgnoreComment, ignoreComments } from '../draft/draft.ts';
import { isOfFile, silencesFact } from '../draft/ignore.ts';
import { lineEnd, nextLine } from '../draft/lines.ts';
import type { Finding } from '../judgement/finding.ts';
import type { Span } from '../values/value.ts';
import type { Checker } from './checker.ts';

/** Its own span is that of the comment, or of one id in it. */
export interface UnusedIgnore extends Span {
  /** The fact id that silences nothing; absent where the whole comment does. */
  id?: string;
  /** What to replace so that only what silences something is left: the same for every id of one comment. */
  removal: Span;
  replacement: string;
}

/** The unused ignore comments of the draft that was checked last, in order. Linear in the draft. */
export function unusedIgnores(checker: Checker): UnusedIgnore[] {
  const last = checker.last();
  if (!last) return [];
  const { draft, judgementOf } = last;
  const silencedIn = (block: Block): readonly Finding[] => judgementOf(block)?.judged.silenced ?? [];
  const saidIn = (block: Block): Finding[] => {
    const { findings = [], waiting = [] } = judgementOf(block)?.judged ?? {};
    return [...findings, ...waiting.map(({ finding }) => finding)].filter((f) => f.verdict !== 'supported');
  };
  const ofDraft = (): Finding[] =>
    draft.chunks.flatMap(({ blocks }) => blocks.flatMap((block) => [...silencedIn(block), ...saidIn(block)]));
  const comments = ignoreComments(draft);
  if (draft.ignored !== 'all') {
    const silenced = draft.ignored ? ofDraft() : [];
    return comments.flatMap((comment) => {
      const { ignores, covers } = comment;
      const found = isOfFile(ignores) ? silenced.filter(({ fact }) => silencesFact(ignores.file, fact)) : covers.flatMap(silencedIn);
      return unusedIn(comment, found, draft.markdown);
    });
  }
  // Beside a comment that silences the file, the others of the file are in vain, and those of a block say nothing that matters.
  const ofFile = comments.filter(({ ignores }) => isOfFile(ignores));
  const needed = ofDraft().length > 0 ? ofFile.find(({ ignores }) => isOfFile(ignores) && ignores.file === 'all') : undefined;
  return ofFile.filter((comment) => comment !== needed).map((comment) => whole(comment, draft.markdown));
}

function unusedIn(comment: IgnoreComment, silenced: readonly Finding[], markdown: string): UnusedIgnore[] {
  const { start, end } = comment;
  const isFile = isOfFile(comment.ignores);
  const ignores = isOfFile(comment.ignores) ? comment.ignores.file : comment.ignores;
  if (silenced.length === 0 || ignores === 'all') return silenced.length === 0 ? [whole(comment, markdown)] : [];
  const facts = new Set(silenced.map(({ fact }) => fact));
  const ids = idsIn(markdown.slice(start, end), start);
  const used = [...new Set(ids.filter(({ id }) => facts.has(id)).map(({ id }) => id))];
  const replacement = `<!-- facts-ignore${isFile ? '-file' : ''}: ${used.join(', ')} -->`;
  return ids.filter(({ id }) => !facts.has(id)).map((unused) => ({ ...unused, removal: { start, end }, replacement }));
}

/** The ids of a comment with their places. */
function idsIn(comment: string, offset: number): (Span & { id: string })[] {
  const from = comment.indexOf(':') + 1;
  const list = comment.slice(from, comment.lastIndexOf('-->'));
  return [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = offset + from + match.index;
    return { id: match[0], start, end: start + match[0].length };
  });
}

/** A comment on a line by itself goes with its line, another with the space before it. */
function whole({ start, end }: Span, markdown: string): UnusedIgnore {
  const from = lineStart(markdown, start);
  const to = lineEnd(markdown, end);
  const isAlone = /^[ \t>]*$/.test(markdown.slice(from, start)) && /^[ \t]*$/.test(markdown.slice(end, to));
  if (!isAlone) {
    let space = start;
    while (space > from && isSpace(markdown[space - 1])) space--;
    // In a table's cell, or after a list's marker, something must part what is left.
    const keepsSpace = /(?:^|\|)$|^[ \t>]*(?:[-*+>]|\d{1,9}[.)])$/.test(markdown.slice(from, space));
    return { start, end, removal: { start: keepsSpace ? start : space, end }, replacement: '' };
  }
  let next = nextLine(markdown, to);
  // Of the blank lines on both sides one is left.
  const isAfterBlank = from === 0 || lineStart(markdown, from - 1) >= from - 2;
  if (isAfterBlank && next < markdown.length && lineEnd(markdown, next) === next) next = nextLine(markdown, next);
  return { start, end, removal: { start: from, end: next }, replacement: '' };
}

const isSpace = (character: string) => character === ' ' || character === '\t';

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
