/** A draft: chunks that are parsed each for itself, so that an edit costs what it touches. */
import type { Block } from './block.ts';
import { blocksOf, type ChunkBlocks, type LocalComment } from './blocks.ts';
import { type ChunkKind, type Cut, chunkAt } from './chunks.ts';
import { commonPrefix, commonSuffix } from './diff.ts';
import { type Ignore, mergeIgnores, readIgnoreComment, sameIgnore } from './ignore.ts';
import { inlineEvents } from './inline.ts';
import { eventsOf } from './markdown.ts';

export { toSource } from './prose.ts';

import { isTangled, linesOf, plainBlockOf } from './plain.ts';
import { longTable } from './tables.ts';

export interface Chunk {
  /** UTF-16 offsets into the Markdown; the chunks join without a gap. Both move when text before the chunk changes. */
  start: number;
  end: number;
  text: string;
  blocks: Block[];
  kind: ChunkKind;
  /** For an item of a top-level list: the list's marker. */
  mark?: string;
  /** Ignore comments inside. */
  comments: LocalComment[];
  /** Link reference definitions inside: normalised label and URL. */
  definitions: [label: string, url: string][];
  /** What each label that the chunk refers to stood for when it was parsed. */
  references?: Map<string, string | undefined>;
  /** What comments before the chunk silence in it. */
  incoming?: Ignore;
  /** Whether it takes what comes in, or leaves it to the next chunk. */
  consumes: boolean;
  /** How many of its blocks the incoming ignore silences. */
  led: number;
  /** What comments at its end silence in the next chunk. */
  pending?: Ignore;
}

export interface Draft {
  markdown: string;
  chunks: Chunk[];
  /** Whether a comment silences the whole file. */
  ignoreFile: boolean;
  /** URLs of the draft's link reference definitions by normalised label; the first of a label counts. */
  definitions: Map<string, string>;
}

/** Splits Markdown into chunks and blocks of prose. Never throws; linear in the text. */
export function splitDraft(markdown: string): Draft {
  const draft: Draft = { markdown, chunks: [], ignoreFile: false, definitions: new Map() };
  const rest: Chunk[] = [];
  for (let at = 0; at < markdown.length; ) {
    const cut = chunkAt(markdown, at);
    const chunk = chunkOf(cut, at, markdown.slice(at, cut.end));
    draft.chunks.push(chunk);
    // Definitions first, so that what refers to them is parsed once.
    if (isDefining(chunk)) parseChunk(chunk, draft);
    else rest.push(chunk);
    at = cut.end;
  }
  collectDefinitions(draft);
  for (const chunk of rest) parseChunk(chunk, draft);
  settle(draft, true);
  return draft;
}

/**
 * The draft after an edit: equal to `splitDraft(markdown)`, at a cost bounded by the edit (and a pass over the array of chunks).
 * `previous` is used up: unchanged chunks and their blocks are taken over as the same objects, with their offsets moved in place.
 */
export function updateDraft(previous: Draft, markdown: string): Draft {
  const old = previous.markdown;
  if (old === markdown) return previous;
  const delta = markdown.length - old.length;
  const prefix = commonPrefix(old, markdown);
  const suffix = commonSuffix(old, markdown, Math.min(old.length, markdown.length) - prefix);
  const oldTail = old.length - suffix;

  // A chunk's cut looks at the first line after it: begin one chunk before the one that the edit begins in.
  let first = Math.max(0, chunkIndex(previous.chunks, prefix) - 1);
  // Front matter looks further ahead than the next line: an edit far below can close or open it.
  if (first > 0 && /^\uFEFF?(?:---|\+\+\+)/.test(markdown) && chunkAt(markdown, 0).end !== previous.chunks[0].end) first = 0;

  const fresh: Chunk[] = [];
  let reused = first;
  let at = previous.chunks[first]?.start ?? 0;
  while (at < markdown.length) {
    while (reused < previous.chunks.length && previous.chunks[reused].start + delta < at) reused++;
    const met = previous.chunks[reused];
    // The first chunk of a draft is read as no other: it may be front matter or begin with a BOM.
    if (met && reused > 0 && at > 0 && met.start >= oldTail && met.start + delta === at) break;
    const cut = chunkAt(markdown, at);
    const same = previous.chunks[first + fresh.length];
    const kept = same && same.start === at && same.end === cut.end && same.end <= prefix && same.kind === cut.kind;
    fresh.push(kept ? same : chunkOf(cut, at, ownCopy(markdown.slice(at, cut.end))));
    at = cut.end;
  }
  if (at >= markdown.length) reused = previous.chunks.length;

  const kept = new Set(fresh);
  const removed = previous.chunks.slice(first, reused).filter((chunk) => !kept.has(chunk));
  const tail = previous.chunks.slice(reused);
  if (delta !== 0) for (const chunk of tail) move(chunk, delta);
  const draft: Draft = {
    markdown,
    chunks: [...previous.chunks.slice(0, first), ...fresh, ...tail],
    ignoreFile: false,
    definitions: previous.definitions,
  };
  const before = new Set(previous.chunks.slice(first, reused));
  const added = fresh.filter((chunk) => !before.has(chunk));
  for (const chunk of added) parseChunk(chunk, draft);
  const redefined = removed.some((chunk) => chunk.definitions.length > 0) || added.some((chunk) => chunk.definitions.length > 0);
  settle(draft, redefined);
  return draft;
}

/** Index of the chunk that holds offset `at`, or of the last. */
function chunkIndex(chunks: Chunk[], at: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunks[middle].start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A copy that does not keep the whole Markdown of this moment in memory, as an engine's substring would. */
const ownCopy = (text: string) => ` ${text}`.slice(1);

function move(chunk: Chunk, delta: number): void {
  chunk.start += delta;
  chunk.end += delta;
  for (const block of chunk.blocks) block.base += delta;
}

function chunkOf(cut: Cut, start: number, text: string): Chunk {
  const chunk: Chunk = { start, end: cut.end, text, blocks: [], kind: cut.kind, comments: [], definitions: [], consumes: true, led: 0 };
  if (cut.mark !== undefined) chunk.mark = cut.mark;
  return chunk;
}

const isDefining = (chunk: Chunk) => chunk.kind !== 'code' && chunk.kind !== 'math' && chunk.kind !== 'html' && chunk.text.includes(']:');

/** Fills in all that depends on the chunk's text, on `incoming` and on the draft's definitions. */
function parseChunk(chunk: Chunk, draft: Draft): void {
  chunk.references = undefined;
  Object.assign(chunk, contentOf(chunk, draft));
}

const NOTHING = { blocks: [], comments: [], definitions: [], led: 0, pending: undefined };

function contentOf(chunk: Chunk, draft: Draft): ChunkBlocks {
  const { kind, text, start, incoming } = chunk;
  switch (kind) {
    case 'blank':
      return { ...NOTHING, blocks: [], comments: [], definitions: [], consumes: false };
    case 'code':
    case 'math':
    case 'break':
    case 'matter':
      return { ...NOTHING, blocks: [], comments: [], definitions: [], consumes: true };
    case 'html':
      return htmlContent(text);
  }
  const plain = plainBlockOf(kind, text, start);
  if (plain !== undefined) return plainContent(plain ?? undefined, incoming);
  if (isTangled(text, kind)) return plainContent(linesOf(text, 0, start, 'paragraph', 0), incoming);
  const references = new Map<string, string | undefined>();
  const resolve = (label: string) => {
    const url = draft.definitions.get(label);
    references.set(label, url);
    return url;
  };
  const isDefined = (label: string) => resolve(label) !== undefined;
  const inline = inlineEvents(kind, text, isDefined);
  if (inline) {
    const content = blocksOf(inline, text, start, incoming, resolve);
    if (references.size > 0) chunk.references = references;
    return { ...NOTHING, ...content };
  }
  const parse = (part: string) => blocksOf(eventsOf(part, start === 0, isDefined), part, start, incoming, resolve);
  const table = kind === 'paragraph' ? longTable(text, parse) : undefined;
  // Rows and other blocks in one would go to the parser whole: no further than it takes a few milliseconds for.
  if (table === 'mixed' && text.length > 20_000) return plainContent(linesOf(text, 0, start, 'paragraph', 0), incoming);
  const content = table === undefined || table === 'mixed' ? parse(text) : table;
  if (references.size > 0) chunk.references = references;
  return { ...NOTHING, ...content };
}

function plainContent(block: Block | undefined, incoming: Ignore | undefined): ChunkBlocks {
  if (block && incoming) block.ignore = incoming;
  return { ...NOTHING, blocks: block ? [block] : [], comments: [], definitions: [], consumes: true, led: block ? 1 : 0 };
}

function htmlContent(text: string): ChunkBlocks {
  const ignores = readIgnoreComment(text.trim());
  const content: ChunkBlocks = { ...NOTHING, blocks: [], comments: [], definitions: [], consumes: false };
  if (!ignores) return content;
  const start = text.length - text.trimStart().length;
  content.comments.push({ start, end: text.trimEnd().length, ignores, covers: [0, 0] });
  if (ignores !== 'file') content.pending = ignores;
  return content;
}

function collectDefinitions(draft: Draft): void {
  const all = new Map<string, string>();
  for (const chunk of draft.chunks) {
    for (const [label, url] of chunk.definitions) if (!all.has(label)) all.set(label, url);
  }
  draft.definitions = all;
}

/** Brings what passes between chunks up to date: definitions, ignore comments. Parses anew only the chunks that it changes. */
function settle(draft: Draft, redefined: boolean): void {
  if (redefined) collectDefinitions(draft);
  draft.ignoreFile = false;
  let pending: Ignore | undefined;
  let list: { mark: string; ignore?: Ignore } | undefined;
  for (const chunk of draft.chunks) {
    const goesOn = list !== undefined && list.mark === chunk.mark;
    const incoming = mergeIgnores(goesOn ? list!.ignore : undefined, pending);
    const changed = !sameIgnore(incoming, chunk.incoming);
    if (changed) {
      if (incoming) chunk.incoming = incoming;
      else delete chunk.incoming;
    }
    if ((changed && chunk.consumes) || (redefined && isStale(chunk, draft))) parseChunk(chunk, draft);
    pending = chunk.consumes ? chunk.pending : mergeIgnores(incoming, chunk.pending);
    list = chunk.mark === undefined ? undefined : { mark: chunk.mark, ignore: incoming };
    if (chunk.comments.length > 0 && chunk.comments.some((comment) => comment.ignores === 'file')) draft.ignoreFile = true;
  }
}

function isStale(chunk: Chunk, draft: Draft): boolean {
  if (!chunk.references) return false;
  for (const [label, url] of chunk.references) if (draft.definitions.get(label) !== url) return true;
  return false;
}

/** An ignore comment with its place in the Markdown and the blocks it silences; none where nothing stands behind it. */
export interface IgnoreComment {
  start: number;
  end: number;
  /** Everything, these fact ids, or the whole file. */
  ignores: Ignore | 'file';
  covers: Block[];
}

/** All ignore comments of a draft, in order. */
export function ignoreComments(draft: Draft): IgnoreComment[] {
  const all: IgnoreComment[] = [];
  let waiting: IgnoreComment[] = [];
  let list: { mark: string; comments: IgnoreComment[] } | undefined;
  for (const chunk of draft.chunks) {
    const goesOn = list !== undefined && list.mark === chunk.mark;
    const inForce = goesOn ? [...list!.comments, ...waiting] : waiting;
    if (chunk.consumes) {
      for (const comment of inForce) comment.covers.push(...chunk.blocks.slice(0, chunk.led));
      waiting = [];
    }
    for (const { start, end, ignores, covers, inline } of chunk.comments) {
      const comment = { start: chunk.start + start, end: chunk.start + end, ignores, covers: chunk.blocks.slice(...covers) };
      all.push(comment);
      // What it leaves to the next chunk: nothing here came after it.
      if (ignores !== 'file' && chunk.pending && !inline && covers[0] === covers[1]) waiting.push(comment);
    }
    list = chunk.mark === undefined ? undefined : { mark: chunk.mark, comments: inForce };
  }
  return all;
}
