/**
 * From Markdown to findings. The incremental checker keeps the draft's chunks and what was found in each; an edit costs the chunks that it touched and
 * the blocks whose discourse it changed.
 */
import type { Block } from '../draft/block.ts';
import { type Chunk, type Draft, splitDraft, updateDraft } from '../draft/draft.ts';
import type { FactBase } from '../factbase/model.ts';
import { deedsKnown } from '../judgement/deeds/wrongDoers.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import type { Waiting } from '../judgement/judge.ts';
import { membershipsOf } from '../judgement/names/members.ts';
import { rolesByThing } from '../judgement/roles/holders.ts';
import { startOf } from '../judgement/scenes/discourse.ts';
import { type CompiledBase, compile, compileSteps } from '../judgement/targets/compile.ts';
import { plainFactsOf } from '../judgement/targets/plainFacts.ts';
import { namesOfStatement } from '../judgement/targets/statementNames.ts';
import { once } from '../language/once.ts';
import { finished } from '../steps.ts';
import { judgeOnce, saidIn } from './once.ts';
import { type Judgement, Unit } from './unit.ts';
import { withWaiting } from './waiting.ts';

export interface Checker {
  /** Findings on the whole draft, as `checkDraft` gives them; re-does only what changed since the last call. */
  check(markdown: string): Finding[];
  /**
   * The same in steps, for a host that must not be blocked: pauses after each block that is judged, and after each fact of a base that is new, and
   * returns what `check` would. It may be left at any pause; what was done till then is kept.
   */
  steps(markdown: string): Generator<void, Finding[], void>;
  /** The draft as last checked, with the judgement of each block: what was found, said or not, and in which discourse. */
  last(): { draft: Draft; judgementOf(block: Block): Judgement | undefined } | undefined;
  /** Puts another base in force; the next `check` judges against it without parsing the draft anew. */
  setBase(base: FactBase): void;
}

export function createChecker(base: FactBase, options: CheckOptions = {}): Checker {
  let compiling = ready(base);
  let compiled: CompiledBase | undefined;
  let start = startOf(base);
  let draft: Draft | undefined;
  let chunks: Chunk[] = [];
  /** What is remembered of each chunk; a hole where it has not been reached yet. */
  let units: (Unit | undefined)[] = [];

  function steps(markdown: string): Generator<void, Finding[], void> {
    draft = draft ? updateDraft(draft, markdown) : splitDraft(markdown);
    units = inPlaceOf(units, chunks, draft.chunks);
    chunks = draft.chunks;
    return judgeAll(draft, units);
  }

  /** Judges the chunks in order. */
  function* judgeAll(draft: Draft, units: (Unit | undefined)[]): Generator<void, Finding[], void> {
    while (!compiled) {
      const step = compiling.next();
      if (step.done) compiled = step.value;
      else yield;
    }
    const { chunks } = draft;
    const findings: Finding[] = [];
    const waiting: Waiting[] = [];
    const values: number[] = [];
    let discourse = start;
    for (let i = 0; i < chunks.length; i++) {
      let unit = units[i];
      if (!unit?.isCurrent) {
        unit = new Unit(chunks[i]);
        units[i] = unit;
      }
      discourse = unit.afterIn(discourse) ?? (yield* unit.judge(discourse, compiled, options));
      unit.addTo(findings, waiting, values);
    }
    // Judged all the same: whether the comment that silences the file silences anything is told, too.
    return saidIn(draft, withWaiting(findings, waiting, values, compiled.base, discourse.seen));
  }

  return {
    steps,
    check: (markdown) => finished(steps(markdown)),
    last() {
      if (!draft) return undefined;
      const judgements = once(() => judgementsOf(units));
      return { draft, judgementOf: (block) => judgements().get(block) };
    },
    setBase(next) {
      compiling = ready(next);
      compiled = undefined;
      start = startOf(next);
      for (const unit of units) unit?.forget();
    },
  };
}

/** A base as it is judged by, with what rules would else ask of all its facts at once as soon as a draft brings them up. */
function* ready(base: FactBase): Generator<void, CompiledBase, void> {
  const compiled = yield* compileSteps(base);
  for (const fact of base.facts.values()) {
    namesOfStatement(fact);
    yield;
  }
  yield* plainFactsOf.steps(compiled);
  yield* deedsKnown.steps(compiled);
  yield* rolesByThing.steps(compiled);
  yield* membershipsOf.steps(compiled);
  return compiled;
}

/**
 * Checks a whole draft. Findings are sorted by place, in UTF-16 offsets of `markdown`, and no two of one kind overlap.
 * Never throws; takes time linear in the draft.
 */
export function checkDraft(markdown: string, base: FactBase, options: CheckOptions = {}): Finding[] {
  return judgeOnce(markdown, compile(base), options).findings;
}

function judgementsOf(units: (Unit | undefined)[]): Map<Block, Judgement> {
  const judgements = new Map<Block, Judgement>();
  for (const unit of units) unit?.noteIn(judgements);
  return judgements;
}

/** The units of the chunks that an edit left alone, which are those at both ends, with holes between them. */
function inPlaceOf(units: (Unit | undefined)[], before: readonly Chunk[], now: readonly Chunk[]): (Unit | undefined)[] {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const between = new Array<undefined>(now.length - head - tail).fill(undefined);
  return [...units.slice(0, head), ...between, ...units.slice(before.length - tail, before.length)];
}
