/** Writing an ignore comment: where it silences the block of a claim and nothing else, or one fact in the whole file. */
import type { Block } from '../draft/block.ts';
import { ignoreComments, splitDraft, toSource } from '../draft/draft.ts';
import { isOfFile, silencesFact } from '../draft/ignore.ts';
import type { Span } from '../values/value.ts';
import { blocksAfter, blocksIn, excerptAt, isWithin } from './excerpt.ts';
import type { Edit } from './markdown.ts';

/** What can stand in a comment as an id: no blank, comma or end of comment. */
const ID = /^(?!.*--)[^\s,<>]+$/;

/**
 * The edit that silences the block of a claim: on a line of its own before a paragraph at the margin, at the end of any other block (an item, a
 * quote, a heading, a table's cell). `id`: of this fact alone. Undefined where no comment can do it.
 */
export function ignoreEdit(markdown: string, claim: Span, id?: string): Edit | undefined {
  if (id !== undefined && !ID.test(id)) return undefined;
  const excerpt = excerptAt(markdown, claim);
  if (!excerpt) return undefined;
  const blocks = blocksIn(markdown.slice(excerpt.start, excerpt.end), excerpt.start);
  const at = blocks.findIndex((block) => isWithin(claim, block));
  if (at < 0) return undefined;
  const comment = `<!-- facts-ignore${id === undefined ? '' : `: ${id}`} -->`;
  return candidates(markdown, blocks[at], comment).find((edit) => silences(markdown, excerpt, blocks, at, edit, id));
}

/**
 * The edit that silences a fact in the whole file: its id behind those of a comment that does so already, or a comment at the top, after front matter.
 * Undefined where no comment can do it. Parses the draft.
 */
export function ignoreInFileEdit(markdown: string, id: string): Edit | undefined {
  if (!ID.test(id)) return undefined;
  const draft = splitDraft(markdown);
  const comment = ignoreComments(draft).find(({ ignores }) => isOfFile(ignores) && ignores.file.length > 0 && ignores.file !== 'all');
  if (comment) {
    const ids = markdown.slice(comment.start, comment.end).replace(/\s*-->$/, '');
    const at = comment.start + ids.length;
    return { start: at, end: at, text: `, ${id}` };
  }
  const [first] = draft.chunks;
  // A byte order mark stays the first character.
  const at = first?.kind === 'matter' ? first.end : markdown.startsWith('\uFEFF') ? 1 : 0;
  const isAfterLine = at < 2 || /[\r\n]/.test(markdown[at - 1]);
  return { start: at, end: at, text: `${isAfterLine ? '' : '\n'}<!-- facts-ignore-file: ${id} -->\n\n` };
}

function candidates(markdown: string, block: Block, comment: string): Edit[] {
  const { start, end } = toSource(block, { start: 0, end: block.text.length });
  const line = markdown.lastIndexOf('\n', start - 1) + 1;
  const before: Edit = { start: line, end: line, text: `${comment}\n` };
  const at = (offset: number): Edit => ({ start: offset, end: offset, text: ` ${comment}` });
  if (block.kind === 'cell') {
    const bar = /(?<!\\)\||$/m.exec(markdown.slice(end));
    const cell = markdown.slice(start, end + (bar?.index ?? 0));
    return [at(start + cell.trimEnd().length)];
  }
  const next = markdown.indexOf('\n', end);
  const last = markdown.slice(0, next < 0 ? markdown.length : next).trimEnd().length;
  const isAtMargin = block.kind === 'paragraph' && !/^[ \t]/.test(markdown.slice(line));
  return [...(isAtMargin ? [before] : []), at(last), at(end)];
}

/** Whether after the edit the same blocks are there, and exactly this one is silent where it was not. */
function silences(markdown: string, excerpt: Span, blocks: Block[], at: number, edit: Edit, id: string | undefined): boolean {
  const after = blocksAfter(markdown, excerpt, edit);
  if (after.length !== blocks.length) return false;
  const isSilent = ({ ignore }: Block) => (id === undefined ? ignore === 'all' : silencesFact(ignore, id));
  return after.every((block, i) => {
    if (block.text.trim() !== blocks[i].text.trim()) return false;
    // Pictures' texts belong to the block that they stand in.
    const isOurs = i === at || block.kind === 'alt' || blocks[at].kind === 'alt';
    return isSilent(block) === isSilent(blocks[i]) ? i !== at || isSilent(block) : isOurs;
  });
}
