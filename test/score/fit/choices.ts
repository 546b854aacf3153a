/** What the fit learns from: for each claim of a labelled text, the facts it may speak of, and which of them it does speak of. */
import type { Trace } from '../../../src/checker/trace.ts';
import type { Tie } from '../../../src/judgement/evidence/evidence.ts';
import { type FeatureName, WEIGHTS } from '../../../src/judgement/weights.ts';

export type Kind = keyof typeof WEIGHTS;
export const KINDS = Object.keys(WEIGHTS) as Kind[];
/** The evidence, in the order in which the weights stand in src/judgement/weights.ts. */
export const FEATURES = Object.keys(WEIGHTS.figure) as FeatureName[];

/** The labelled texts: the project's own, and three that others made. */
export const SETS = ['newsroom', 'webnlg', 'infotabs', 'accuracy'] as const;
export type SetName = (typeof SETS)[number];

/** A fact that a claim may speak of. */
export interface Option {
  /** The evidence for it, in the order of FEATURES. */
  evidence: Float64Array;
  /** Whether the claim contradicts it. */
  differs: boolean;
}

/** A claim that has to choose among facts, or none of them. */
export interface Choice {
  set: SetName;
  kind: Kind;
  options: Option[];
  /** Index of the fact it speaks of; -1: it speaks of none of them. */
  right: number;
  /** How much the claim counts in the fit. */
  weight: number;
}

/** How a label judges one of the facts considered: it is the one, it is not, or the label does not tell (undefined). */
export type Mark = { isRight: boolean; weight: number } | undefined;

/** Builds the choice of one claim; undefined where no fact considered is marked. */
export function choiceOf(set: SetName, trace: Trace, mark: (tie: Tie) => Mark): Choice | undefined {
  const options: Option[] = [];
  let right = -1;
  let weight = 0;
  for (const tie of trace.considered) {
    const said = mark(tie);
    if (!said) continue;
    if (said.isRight && right < 0) right = options.length;
    weight = Math.max(weight, said.weight);
    options.push({ evidence: Float64Array.from(FEATURES, (name) => tie.features[name]), differs: differs(tie) });
  }
  return options.length > 0 ? { set, kind: trace.considered[0].target.kind, options, right, weight } : undefined;
}

export const differs = (tie: Tie): boolean => tie.agreement.result === 'differs';
