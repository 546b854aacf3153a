/** The explanation of a draft's verdicts: for each claim the facts it was measured against, the evidence, and why each was not chosen. */
import { toSource } from '../draft/draft.ts';
import type { FactBase } from '../factbase/model.ts';
import { LEAST } from '../judgement/decide.ts';
import { agrees, type Tie } from '../judgement/evidence/evidence.ts';
import { explain } from '../judgement/explain.ts';
import type { CheckOptions, Evidence, Finding, FindingKind } from '../judgement/finding.ts';
import type { Scene } from '../judgement/scenes/scene.ts';
import { isOutOfScope } from '../judgement/scenes/scope.ts';
import { type CompiledBase, compile } from '../judgement/targets/compile.ts';
import { vetoOf } from '../judgement/vetoes/vetoes.ts';
import { THRESHOLDS } from '../judgement/weights.ts';
import { say } from '../say.ts';
import { byPlace, overlap } from '../spans.ts';
import type { Span } from '../values/value.ts';
import type { Checker } from './checker.ts';
import { type Trace, traceAgainst, traceBlock } from './trace.ts';

/** Why a fact is, or is not, the one that a claim was judged against. */
export type Reason =
  /** It is the one. */
  | 'chosen'
  /** The claim was judged in another way: by arithmetic, or as one of the cast. */
  | 'otherwise'
  /** Another value of the sentence agrees with it. */
  | 'met'
  /** The sentence does not assert the value: a question, a condition, a difference. */
  | 'scope'
  /** The configuration wants nothing said of it. */
  | 'ignored'
  /** The words of the sentence say that the value may be of something else: the veto that fired. */
  | 'vetoed'
  /** The fact is superseded: a value that differs from it is not wrong for that. */
  | 'superseded'
  /** The value agrees with it, but another fact fits the sentence better. */
  | 'agrees'
  /** The evidence for it is weaker than for another fact. */
  | 'weaker'
  /** Too little speaks for it to say anything. */
  | 'unsure';

export interface ConsideredFact {
  /** The fact's id. */
  fact: string;
  /** The fact's value as text; a fact that states several values is considered once for each. */
  expected: string;
  /** Whether the claim agrees with the value, at least loosely. */
  agrees: boolean;
  /** 0–1: that the claim speaks of this fact, rather than of another or of none. */
  probability: number;
  reason: Reason;
  /** The reason in words. */
  why: string;
  /** The evidence for and against, strongest first. */
  because: Evidence[];
}

export interface ExplainedClaim {
  /** UTF-16 offsets into the Markdown as given; `end` exclusive. */
  start: number;
  end: number;
  kind: FindingKind;
  /** The verdict, as `checkDraft` gives it; absent where Factmark stays silent. */
  finding?: Finding;
  /** The facts that the claim was measured against, likeliest first; none for tags, for names of the cast and for values worked out. */
  considered: ConsideredFact[];
}

/**
 * Explains every claim of a draft, judged or not, by place. Does the work of `checkDraft` anew and keeps what that throws away; meant for one
 * draft at a writer's request. Never throws.
 */
export function explainDraft(markdown: string, base: FactBase, options: CheckOptions = {}): ExplainedClaim[] {
  const compiled = compile(base);
  const { traces, findings } = traceAgainst(compiled, markdown, options);
  return explainTraces(traces, findings, compiled, options);
}

/**
 * The same of the claims that touch one place, an offset of the draft that a checker read last: only the block that it lies in is judged anew. `findings`: what the
 * checker gave, by place.
 */
export function explainAt(
  offset: number,
  checker: Checker,
  findings: readonly Finding[],
  base: FactBase,
  options: CheckOptions = {},
): ExplainedClaim[] {
  const last = checker.last();
  if (!last) return [];
  const touches = ({ start, end }: Span) => start <= offset && offset <= end;
  const compiled = compile(base);
  const chunks = last.draft.chunks.filter(touches);
  const blocks = chunks.flatMap((chunk) => chunk.blocks).filter((block) => touches(toSource(block, { start: 0, end: block.text.length })));
  const traces = blocks.flatMap((block) => {
    const judgement = last.judgementOf(block);
    return judgement ? traceBlock(block, judgement.before, compiled, options) : [];
  });
  const near = findings.filter((finding) => chunks.some((chunk) => overlap(chunk, finding)));
  return explainTraces(traces, near, compiled, options).filter(touches);
}

function explainTraces(traces: Trace[], findings: readonly Finding[], compiled: CompiledBase, options: CheckOptions): ExplainedClaim[] {
  const findingOf = matchUp(traces, findings);
  const left = new Set(findings);
  const claims: ExplainedClaim[] = [];
  for (const ofScene of bySentence(traces).values()) {
    for (const trace of ofScene) {
      const kind = kindOf(trace);
      if (!kind || trace.block.ignore === 'all') continue;
      const finding = findingOf.get(trace);
      if (finding) left.delete(finding);
      const { start, end } = trace;
      const ties = finding?.kind === 'tag' ? [] : trace.considered;
      const considered = ties.map((tie) => consider(tie, trace, ofScene, finding, compiled, options));
      claims.push({ start, end, kind, finding, considered });
    }
  }
  for (const finding of left) claims.push({ start: finding.start, end: finding.end, kind: finding.kind, finding, considered: [] });
  return claims.sort(byPlace);
}

const kindOf = (trace: Trace) => trace.decision?.claim.value.kind ?? trace.considered[0]?.target.kind;

/** The finding on each traced claim. Both are in order, so that one walk over them is enough. */
function matchUp(traces: Trace[], findings: readonly Finding[]): Map<Trace, Finding> {
  const matched = new Map<Trace, Finding>();
  let next = 0;
  for (const trace of traces) {
    while (next < findings.length && findings[next].end <= trace.start) next++;
    for (let i = next; i < findings.length && findings[i].start < trace.end; i++) {
      const finding = findings[i];
      if (finding.end > trace.start && (finding.kind === kindOf(trace) || finding.kind === 'tag') && !matched.has(trace)) {
        matched.set(trace, finding);
      }
    }
  }
  return matched;
}

function bySentence(traces: Trace[]): Map<Scene, Trace[]> {
  const groups = new Map<Scene, Trace[]>();
  for (const trace of traces) {
    const group = groups.get(trace.scene);
    if (group) group.push(trace);
    else groups.set(trace.scene, [trace]);
  }
  return groups;
}

/** A tagged span is measured against no other fact. */
const OTHERWISE: Record<Exclude<FindingKind, 'tag'>, () => string> = {
  name: () => say`the name is judged as one of the cast`,
  figure: () => say`the figure is judged by what follows from other facts`,
  date: () => say`the date is judged by what follows from other facts`,
};

function consider(
  tie: Tie,
  trace: Trace,
  ofScene: Trace[],
  finding: Finding | undefined,
  base: CompiledBase,
  { ignoreFacts }: CheckOptions,
): ConsideredFact {
  const { fact, expected } = tie.target;
  const [reason, why]: [Reason, string] = ignoreFacts?.includes(fact.id)
    ? ['ignored', say`the configuration ignores it`]
    : reasonFor(tie, trace, ofScene, finding?.verdict === 'unsourced' ? undefined : finding, base);
  return { fact: fact.id, expected, agrees: agrees(tie), probability: tie.probability, reason, why, because: explain(tie, base) };
}

function reasonFor(tie: Tie, trace: Trace, ofScene: Trace[], finding: Finding | undefined, base: CompiledBase): [Reason, string] {
  const { decision, scene } = trace;
  const chosen = decision && finding?.fact === decision.tie.target.fact.id ? decision.tie : undefined;
  if (tie === chosen) return ['chosen', say`the claim is judged against this fact`];
  if (finding && finding.kind !== 'tag' && !chosen) return ['otherwise', OTHERWISE[finding.kind]()];
  const share = percent(tie.probability);
  if (!agrees(tie)) {
    const other = whatMeets(tie, trace, ofScene);
    if (other) return ['met', say`“${other}” in the same sentence agrees with it`];
    if (isOutOfScope(tie, scene)) return ['scope', say`the sentence does not assert the value`];
    if (tie.target.fact.status === 'superseded') return ['superseded', say`it is superseded, so that another value is not wrong`];
  } else if (chosen && !agrees(chosen)) return ['agrees', say`the value would agree with it, but only ${share} speaks for it`];
  if (chosen && tie.probability >= chosen.probability)
    return ['weaker', say`as likely (${share}), but the value agrees with the fact chosen`];
  if (chosen) return ['weaker', say`weaker: ${share} against ${percent(chosen.probability)}`];
  const veto = !agrees(tie) && tie.probability >= LEAST ? vetoOf(tie, scene, base) : undefined;
  if (veto) return ['vetoed', say`not held against it: ${veto}`];
  if (decision?.tie === tie && decision.verdict === 'contradicted')
    return [
      'unsure',
      say`likely meant (${share}), but too little else speaks for an error: its likeness to a slip, or that the draft tells the fact nowhere else`,
    ];
  const needed = agrees(tie) ? THRESHOLDS.support : THRESHOLDS.contradict;
  if (tie.probability < needed) return ['unsure', say`not sure enough: ${share}, where ${percent(needed)} is needed`];
  return ['unsure', say`facts with which the value agrees are too likely as well`];
}

/** The other value of the sentence that agrees with the fact, as written. */
function whatMeets(tie: Tie, trace: Trace, ofScene: Trace[]): string | undefined {
  const other = ofScene.find(
    (t) => t !== trace && t.considered.some((k) => k.target === tie.target && agrees(k) && k.probability >= THRESHOLDS.support),
  );
  const span = other?.considered[0].claim.value;
  return span && trace.scene.analysis.text.slice(span.start, span.end);
}

const percent = (share: number) => (share < 0.005 ? say`under 1%` : say`${Math.round(100 * share)}%`);
