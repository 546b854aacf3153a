/** A piece of a draft that is parsed by itself, with what was read in it. */
import type { Block } from './block.ts';
import type { ChunkKind } from './chunks.ts';
import type { LocalComment } from './containers.ts';
import type { Ignore } from './ignore.ts';

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
