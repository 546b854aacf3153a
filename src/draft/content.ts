/** The blocks of one chunk, by the cheapest way that reads it right. */
import type { Block } from './block.ts';
import { blocksOf, type ChunkBlocks } from './blocks.ts';
import type { Chunk } from './chunk.ts';
import { type Ignore, isOfFile, readIgnoreComment } from './ignore.ts';
import { inlineEvents } from './inline.ts';
import { eventsOf } from './markdown.ts';
import { isTangled, linesOf, plainBlockOf } from './plain.ts';
import { longTable } from './tables.ts';

const NOTHING = { blocks: [], comments: [], definitions: [], led: 0, pending: undefined };

/** Reads a chunk; `definitions` are the draft's. Notes in the chunk what the labels that it refers to stood for. */
export function contentOf(chunk: Chunk, definitions: ReadonlyMap<string, string>): ChunkBlocks {
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
    const url = definitions.get(label);
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
  if (!isOfFile(ignores)) content.pending = ignores;
  return content;
}
