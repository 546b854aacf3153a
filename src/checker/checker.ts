/**
 * From Markdown to findings. The incremental checker keeps the draft's blocks, and each block's findings with the discourse they were
 * judged in; an edit costs the blocks that it touched and those whose discourse it changed.
 */
import type { Block } from '../draft/block.ts';
import { type Draft, splitDraft, toSource, updateDraft } from '../draft/draft.ts';
import type { FactBase } from '../factbase/model.ts';
import { type CompiledBase, compile } from '../judgement/compile.ts';
import { type Discourse, START, sameDiscourse } from '../judgement/discourse.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { type Judged, judgeBlock } from '../judgement/judge.ts';

export interface Checker {
  /** Findings on the whole draft, as `checkDraft` gives them; re-does only what changed since the last call. */
  check(markdown: string): Finding[];
  /**
   * The same in steps, for a host that must not be blocked: pauses after each block that is judged, and returns what `check` would. It may be left at
   * any pause; what was judged till then is kept.
   */
  steps(markdown: string): Generator<void, Finding[], void>;
  /** The draft as last checked, with what was found in each block, said or not. */
  last(): { draft: Draft; judgedIn(block: Block): Judged | undefined } | undefined;
  /** Puts another base in force; the next `check` judges against it without parsing the draft anew. */
  setBase(base: FactBase): void;
}

/** What is remembered of a block. */
interface Memory {
  before: Discourse;
  judged: Judged;
  /** The findings in Markdown offsets, and the base they were computed for. */
  placed: Finding[];
  placedFor: number;
}

export function createChecker(base: FactBase, options: CheckOptions = {}): Checker {
  let compiled = compile(base);
  let draft: Draft | undefined;
  let memories = new WeakMap<Block, Memory>();
  function steps(markdown: string): Generator<void, Finding[], void> {
    draft = draft ? updateDraft(draft, markdown) : splitDraft(markdown);
    return judgeDraft(draft, compiled, options, memories);
  }
  return {
    steps,
    check(markdown) {
      const judging = steps(markdown);
      for (;;) {
        const step = judging.next();
        if (step.done) return step.value;
      }
    },
    last: () => draft && { draft, judgedIn: (block) => memories.get(block)?.judged },
    setBase(next) {
      compiled = compile(next);
      memories = new WeakMap();
    },
  };
}

/**
 * Checks a whole draft. Findings are sorted by place, in UTF-16 offsets of `markdown`, and no two of one kind overlap.
 * Never throws; takes time linear in the draft.
 */
export function checkDraft(markdown: string, base: FactBase, options: CheckOptions = {}): Finding[] {
  return createChecker(base, options).check(markdown);
}

/** Judges the blocks in order; a pause after each that was not remembered. */
function* judgeDraft(
  draft: Draft,
  base: CompiledBase,
  options: CheckOptions,
  memories: WeakMap<Block, Memory>,
): Generator<void, Finding[], void> {
  const findings: Finding[] = [];
  let discourse = START;
  let inOrder = true;
  for (const chunk of draft.chunks) {
    for (const block of chunk.blocks) {
      const known = memories.get(block);
      const memory = recall(block, discourse, base, options, memories);
      discourse = memory.judged.after;
      for (const finding of memory.placed) {
        if (findings.length && findings[findings.length - 1].start > finding.start) inOrder = false;
        findings.push(finding);
      }
      if (memory !== known) yield;
    }
  }
  // Judged all the same: whether its comment silences anything is told, too.
  if (draft.ignoreFile) return [];
  return inOrder ? findings : findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function recall(block: Block, before: Discourse, base: CompiledBase, options: CheckOptions, memories: WeakMap<Block, Memory>): Memory {
  let memory = memories.get(block);
  if (!memory || !sameDiscourse(memory.before, before)) {
    const judged = judgeBlock(block, before, base, options);
    // The old state object is kept where the new one says the same, so that the blocks after it see no change.
    if (memory && sameDiscourse(memory.judged.after, judged.after)) judged.after = memory.judged.after;
    memory = { before, judged, placed: [], placedFor: -1 };
    memories.set(block, memory);
  }
  if (memory.placedFor !== block.base) {
    const { placed, placedFor } = memory;
    // Text before the block grew or shrank: its findings move as one. New objects, as the old ones are the caller's.
    const moved = block.base - placedFor;
    memory.placed =
      placedFor < 0
        ? memory.judged.findings.map((f) => ({ ...f, ...toSource(block, f) }))
        : placed.map((f) => ({ ...f, start: f.start + moved, end: f.end + moved }));
    memory.placedFor = block.base;
  }
  return memory;
}
