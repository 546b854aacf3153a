/** Every date, figure and name claim of a draft with all the facts that were considered for it, judged or not. */
import type { Block } from '../draft/block.ts';
import { toSource } from '../draft/draft.ts';
import type { FactBase } from '../factbase/model.ts';
import type { Decision, Watch } from '../judgement/decide.ts';
import type { Tie } from '../judgement/evidence/evidence.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { judgeBlock } from '../judgement/judge.ts';
import { analyse } from '../judgement/scenes/analysis.ts';
import type { Discourse } from '../judgement/scenes/discourse.ts';
import type { Scene } from '../judgement/scenes/scene.ts';
import { type CompiledBase, compile } from '../judgement/targets/compile.ts';
import { byPlace } from '../spans.ts';
import { judgeOnce } from './once.ts';

export interface Trace {
  /** Markdown offsets of the claim. */
  start: number;
  end: number;
  block: Block;
  scene: Scene;
  considered: Tie[];
  decision: Decision | undefined;
}

/** Traces every date, figure and name claim of a draft, in order. */
export function traceDraft(markdown: string, base: FactBase, options: CheckOptions = {}): Trace[] {
  return traceAgainst(compile(base), markdown, options).traces;
}

/** The traces of a draft, in order, and the findings that came of them and of what else was judged. */
export function traceAgainst(base: CompiledBase, markdown: string, options: CheckOptions): { traces: Trace[]; findings: Finding[] } {
  const traces: Trace[] = [];
  const { findings } = judgeOnce(markdown, base, options, (block) => tracing(block, traces));
  return { traces: traces.sort(byPlace), findings };
}

/** The traces of one block, in order, as it was judged in its discourse. */
export function traceBlock(block: Block, before: Discourse, base: CompiledBase, options: CheckOptions): Trace[] {
  const traces: Trace[] = [];
  judgeBlock(block, analyse(block.text, options.dateOrder), before, base, options, tracing(block, traces));
  return traces.sort(byPlace);
}

const tracing = (block: Block, traces: Trace[]): Watch => ({
  claim: (scene, claim, considered, decision) => traces.push({ ...toSource(block, claim.value), block, scene, considered, decision }),
});
