/**
 * The lists, quotes and tables around a place of a chunk, and the ignore comments that wait in each for the block after them: a comment on a line of its own
 * speaks of the next block beside it.
 */
import type { Block, BlockKind } from './block.ts';
import { type FileIgnore, type Ignore, isOfFile, mergeIgnores } from './ignore.ts';

/** An ignore comment in a chunk, offsets relative to the chunk. */
export interface LocalComment {
  start: number;
  end: number;
  ignores: Ignore | FileIgnore;
  /** The blocks of this chunk that it silences, as [first, after last] in the chunk's `blocks`. */
  covers: [number, number];
  /** Stands within prose: it silences the block that it is the end of, or nothing. */
  inline?: true;
}

export interface Container {
  kind: BlockKind | 'list';
  /** In force inside. */
  active?: Ignore;
  /** Waits for the next block inside, with the comments that said it. */
  pending?: Ignore;
  waiting: LocalComment[];
  /** Comments in force for the whole of it. */
  comments: readonly LocalComment[];
}

export class Containers {
  readonly root: Container;
  private readonly around: Container[];
  /** How many blocks there were when the first one of the chunk was over; absent until then. */
  private first: number | undefined;
  private isTaken = false;

  /** @param blocks of the chunk, as they are found; `incoming` is what comments before the chunk silence */
  constructor(
    private readonly blocks: readonly Block[],
    incoming: Ignore | undefined,
  ) {
    this.root = { kind: 'paragraph', pending: incoming, waiting: [], comments: [] };
    this.around = [this.root];
  }

  private get innermost(): Container {
    return this.around[this.around.length - 1];
  }

  /** A block begins, or a container of some: it takes what waits around it. */
  open(kind: Container['kind']): Container {
    const { innermost } = this;
    const opened: Container = {
      kind,
      active: mergeIgnores(innermost.active, innermost.pending),
      waiting: [],
      comments: innermost.waiting,
    };
    const at = this.blocks.length;
    for (const comment of opened.comments) comment.covers = [at, at];
    innermost.pending = undefined;
    innermost.waiting = [];
    if (innermost === this.root) this.isTaken = true;
    return opened;
  }

  close({ comments }: Container): void {
    for (const comment of comments) comment.covers[1] = this.blocks.length;
    if (this.innermost === this.root) this.first ??= this.blocks.length;
  }

  /** Goes into a container. */
  enter(kind: Container['kind']): Container {
    const container = this.open(kind);
    this.around.push(container);
    return container;
  }

  leave(): void {
    this.close(this.around.pop()!);
  }

  /** An item is in force what its list is; comments in it speak of its blocks. */
  enterItem(): void {
    this.leaveItem();
    this.around.push({ kind: 'item', active: this.innermost.active, waiting: [], comments: [] });
  }

  leaveItem(): void {
    if (this.innermost.kind === 'item') this.around.pop();
  }

  /** A comment on a line of its own. */
  wait(comment: LocalComment): void {
    if (isOfFile(comment.ignores)) return;
    this.innermost.pending = mergeIgnores(this.innermost.pending, comment.ignores);
    this.innermost.waiting.push(comment);
  }

  /** What a paragraph is here. */
  get kind(): BlockKind {
    for (let i = this.around.length - 1; i > 0; i--) {
      const { kind } = this.around[i];
      if (kind !== 'list') return kind;
    }
    return 'paragraph';
  }

  /** In how many items one in the other. */
  get depth(): number {
    return this.around.reduce((n, { kind }) => n + (kind === 'item' ? 1 : 0), 0);
  }

  /** Whether the chunk has a block, prose or not, that takes an ignore comment which stands before the chunk. */
  get consumes(): boolean {
    return this.isTaken;
  }

  /** How many of the blocks belong to that first block. */
  get led(): number {
    return this.first ?? 0;
  }

  /** What comments after the last block leave to the next chunk: without what came in from before, which the chunk's caller hands on. */
  get pending(): Ignore | undefined {
    const { pending, waiting } = this.root;
    if (this.isTaken || !pending) return pending;
    return waiting.reduce<Ignore | undefined>((all, { ignores }) => mergeIgnores(all, ignores as Ignore), undefined);
  }
}
