/**
 * What an incremental checker remembers of a chunk: its blocks as they were read, the discourse in which each was judged, and what was found.
 * A block is judged anew only where the discourse says something else of what it was judged by.
 */
import type { Block } from '../draft/block.ts';
import { type Chunk, toSource } from '../draft/draft.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { type Judged, judgeBlock, type Waiting } from '../judgement/judge.ts';
import { type Analysis, analyse } from '../judgement/scenes/analysis.ts';
import { type Discourse, sameButSeen, sameDiscourse } from '../judgement/scenes/discourse.ts';
import type { Asked, Seen } from '../judgement/scenes/seen.ts';
import type { CompiledBase } from '../judgement/targets/compile.ts';
import { ascending } from '../lists.ts';
import { byPlace } from '../spans.ts';
import { placed } from './once.ts';

/** A block's judgement, in the discourse that it was judged in. */
export interface Judgement {
  before: Discourse;
  judged: Judged;
  /** What it depends on of who has been met before. */
  asked: Asked;
}

export class Unit {
  private readonly blocks: readonly Block[];
  private readonly analyses: Analysis[] = [];
  private readonly judgements: (Judgement | undefined)[] = [];
  /** The discourse that the whole chunk was last judged in; absent while it is not. */
  private before: Discourse | undefined;
  private after: Discourse | undefined;
  private found: Finding[] = [];
  private waits: Waiting[] = [];
  /** Where figures and dates begin, from the beginning of the chunk, ascending. */
  private stated: number[] = [];
  /** Where the chunk began when `found` was placed; -1 where it is to be placed anew. */
  private foundAt = -1;

  constructor(private readonly chunk: Chunk) {
    this.blocks = chunk.blocks;
  }

  /** Whether the chunk still has the blocks that are remembered. */
  get isCurrent(): boolean {
    return this.blocks === this.chunk.blocks;
  }

  /** Forgets what was judged, not what was read. */
  forget(): void {
    this.before = undefined;
    this.judgements.length = 0;
    this.foundAt = -1;
  }

  /** Adds to the judgements by block. */
  noteIn(all: Map<Block, Judgement>): void {
    for (const [i, judgement] of this.judgements.entries()) if (judgement) all.set(this.blocks[i], judgement);
  }

  /** The discourse after the chunk where it was last judged in this very one. */
  afterIn(before: Discourse): Discourse | undefined {
    return before === this.before ? this.after : undefined;
  }

  /** Judges what the discourse or an edit has changed, with a pause after each block; may be left at any of them. Returns the discourse after the chunk. */
  *judge(before: Discourse, base: CompiledBase, options: CheckOptions): Generator<void, Discourse, void> {
    this.before = undefined;
    let discourse = before;
    for (let i = 0; i < this.blocks.length; i++) {
      const known = this.judgements[i];
      const carried = known && carriedOver(known, discourse);
      if (!carried) this.judgements[i] = this.judgeAnew(i, known, discourse, base, options);
      discourse = this.judgements[i]!.judged.after;
      if (!carried) yield;
    }
    this.before = before;
    this.after = discourse;
    return discourse;
  }

  private judgeAnew(i: number, known: Judgement | undefined, before: Discourse, base: CompiledBase, options: CheckOptions): Judgement {
    const block = this.blocks[i];
    this.analyses[i] ??= analyse(block.text, options.dateOrder);
    const asked: Asked = new Set();
    const judged = judgeBlock(block, this.analyses[i], { ...before, seen: before.seen.notedIn(asked) }, base, options);
    judged.after = { ...judged.after, seen: judged.after.seen.notedIn(undefined) };
    // The old state object is kept where the new one says the same, so that the blocks after it see no change.
    if (known && sameDiscourse(known.judged.after, judged.after)) judged.after = known.judged.after;
    this.foundAt = -1;
    return { before, judged, asked };
  }

  /** Adds what was found to that of the chunks before, in Markdown offsets. Findings are new objects where the chunk has moved, as the old ones are the caller's. */
  addTo(findings: Finding[], waiting: Waiting[], values: number[]): void {
    this.place();
    for (const finding of this.found) findings.push(finding);
    for (const each of this.waits) waiting.push(each);
    const { start } = this.chunk;
    for (const value of this.stated) values.push(start + value);
  }

  private place(): void {
    const { start } = this.chunk;
    if (this.foundAt === start) return;
    if (this.foundAt < 0) {
      this.found = [];
      this.waits = [];
      this.stated = [];
      for (const [i, block] of this.blocks.entries()) {
        const { findings, waiting, values } = this.judgements[i]!.judged;
        for (const value of values) this.stated.push(toSource(block, value).start - start);
        for (const f of findings) this.found.push(placed(f, block));
        for (const each of waiting) this.waits.push({ ...each, finding: placed(each.finding, block) });
      }
      this.found.sort(byPlace);
      ascending(this.stated);
    } else {
      const moved = start - this.foundAt;
      this.found = this.found.map((f) => ({ ...f, start: f.start + moved, end: f.end + moved }));
      // Of what waits the caller has copies alone.
      for (const { finding } of this.waits) {
        finding.start += moved;
        finding.end += moved;
      }
    }
    this.foundAt = start;
  }
}

/** Whether a judgement holds in another discourse; it is carried over to it. */
function carriedOver(judgement: Judgement, before: Discourse): boolean {
  const { judged, asked } = judgement;
  if (judgement.before === before) return true;
  if (!sameButSeen(judgement.before, before)) return false;
  const difference = differenceOf(judgement.before.seen, before.seen);
  if (difference.size > 0) {
    for (const question of difference) if (asked.has(question)) return false;
    judgement.judged = { ...judged, after: { ...judged.after, seen: before.seen.with(judged.met) } };
  }
  judgement.before = before;
  return true;
}

/** The difference last worked out: the chunks after an edit have met the same, before it and now. */
let last: { from: Seen; to: Seen; difference: Asked } | undefined;

function differenceOf(from: Seen, to: Seen): Asked {
  if (last?.from !== from || last.to !== to) last = { from, to, difference: from.differenceTo(to) };
  return last.difference;
}
