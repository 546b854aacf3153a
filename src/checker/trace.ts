/** Why each claim of a draft was judged as it was: every fact considered for it, with its evidence, and those not chosen. */
import { splitDraft, toSource } from '../draft/draft.ts';
import type { FactBase } from '../factbase/model.ts';
import { compile } from '../judgement/compile.ts';
import type { Decision } from '../judgement/decide.ts';
import { START } from '../judgement/discourse.ts';
import type { Tie } from '../judgement/evidence.ts';
import type { CheckOptions } from '../judgement/finding.ts';
import { judgeBlock } from '../judgement/judge.ts';
import type { Scene } from '../judgement/scene.ts';

export interface Trace {
  /** Markdown offsets of the claim. */
  start: number;
  end: number;
  scene: Scene;
  considered: Tie[];
  decision: Decision | undefined;
}

/** Traces every date, figure and name claim of a draft, in order. */
export function traceDraft(markdown: string, base: FactBase, options: CheckOptions = {}): Trace[] {
  const compiled = compile(base);
  const traces: Trace[] = [];
  let discourse = START;
  for (const chunk of splitDraft(markdown).chunks) {
    for (const block of chunk.blocks) {
      const watch = (scene: Scene, claim: Tie['claim'], considered: Tie[], decision: Decision | undefined) =>
        traces.push({ ...toSource(block, claim.value), scene, considered, decision });
      discourse = judgeBlock(block, discourse, compiled, options, watch).after;
    }
  }
  return traces.sort((a, b) => a.start - b.start);
}
