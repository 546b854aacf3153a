/** A draft: chunks that are parsed each for itself, so that an edit costs what it touches. */
import { firstWhere } from '../lists.ts';
import type { Chunk } from './chunk.ts';
import { type Cut, chunkAt } from './chunks.ts';
import { contentOf } from './content.ts';
import { commonPrefix, commonSuffix } from './diff.ts';
import { type Ignore, isOfFile, mergeIgnores, sameIgnore } from './ignore.ts';

export type { Chunk } from './chunk.ts';
export { type IgnoreComment, ignoreComments } from './ignoreComments.ts';
export { toSource } from './prose.ts';

export interface Draft {
  markdown: string;
  chunks: Chunk[];
  /** What comments silence in the whole file. */
  ignored?: Ignore;
  /** URLs of the draft's link reference definitions by normalised label; the first of a label counts. */
  definitions: Map<string, string>;
}

/** Splits Markdown into chunks and blocks of prose. Never throws; linear in the text. */
export function splitDraft(markdown: string): Draft {
  const draft: Draft = { markdown, chunks: [], definitions: new Map() };
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
const chunkIndex = (chunks: Chunk[], at: number) => Math.max(0, firstWhere(chunks.length, (i) => chunks[i].start > at) - 1);

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
  Object.assign(chunk, contentOf(chunk, draft.definitions));
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
  draft.ignored = undefined;
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
    for (const { ignores } of chunk.comments) if (isOfFile(ignores)) draft.ignored = mergeIgnores(draft.ignored, ignores.file);
  }
}

function isStale(chunk: Chunk, draft: Draft): boolean {
  if (!chunk.references) return false;
  for (const [label, url] of chunk.references) if (draft.definitions.get(label) !== url) return true;
  return false;
}
