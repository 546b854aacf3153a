/** A logistic model of few pieces of evidence, with a ridge on the standardised weights, fitted by Newton's method. */
import { addOuter, solve } from './linear.ts';

/** What is weighed, and how it turned out. */
export interface Example {
  /** Its name begins with that of its base ("g3-6"). */
  draft: string;
  right: boolean;
  /** In the order of the weights. */
  evidence: number[];
}

export interface Fitted {
  weights: number[];
  bias: number;
}

const RIDGE = 30;
/** The bias is hardly held back. */
const BIAS_RIDGE = 1e-6;
const MOST_STEPS = 60;
const CONVERGED = 1e-8;

/** Whose facts it was held against: of drafts of one base none is judged by weights that another had a part in. */
export const baseOf = ({ draft }: Pick<Example, 'draft'>): string => draft.replace(/-.*/, '');

/** What was fitted for each example without the base that it is of: the bases are dealt out to so many folds in turn. */
export function fittedWithout<T extends Pick<Example, 'draft'>>(
  all: readonly T[],
  count: number,
  fitOf: (of: T[]) => Fitted,
): (of: T) => Fitted {
  const bases = [...new Set(all.map(baseOf))].sort();
  const foldOf = new Map(bases.map((base, i) => [base, i % count]));
  const folds = Array.from({ length: count }, (_, fold) => fitOf(all.filter((each) => foldOf.get(baseOf(each)) !== fold)));
  return (of) => folds[foldOf.get(baseOf(of))!];
}

/** Log-odds that it is right. */
export const sumOf = ({ evidence }: Example, { weights, bias }: Fitted): number =>
  evidence.reduce((sum, value, j) => sum + value * weights[j], bias);

/** The weights that make what is right and what is not most likely; `held` is how much they are held back. Deterministic. */
export function fitLogistic(examples: Example[], held = RIDGE): Fitted {
  const n = examples[0].evidence.length;
  const means = columns(n, (j) => examples.reduce((sum, a) => sum + a.evidence[j], 0) / examples.length);
  const spreads = columns(
    n,
    (j) => Math.sqrt(examples.reduce((sum, a) => sum + (a.evidence[j] - means[j]) ** 2, 0) / examples.length) || 1,
  );
  const rows = examples.map(({ evidence }) => Float64Array.from([...evidence.map((value, j) => (value - means[j]) / spreads[j]), 1]));
  const weights = new Float64Array(n + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Float64Array(n + 1);
    const curvature = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    for (const [i, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * weights[j], 0)));
      addOuter(curvature, row, chance * (1 - chance));
      for (let j = 0; j <= n; j++) gradient[j] += row[j] * ((examples[i].right ? 1 : 0) - chance);
    }
    for (let j = 0; j <= n; j++) {
      const ridge = j === n ? BIAS_RIDGE : held;
      gradient[j] -= ridge * weights[j];
      curvature[j][j] += ridge;
    }
    const change = solve(gradient, curvature);
    for (let j = 0; j <= n; j++) weights[j] += change[j];
    if (change.every((by) => Math.abs(by) < CONVERGED)) break;
  }
  const plain = columns(n, (j) => weights[j] / spreads[j]);
  return { weights: plain, bias: weights[n] - plain.reduce((sum, weight, j) => sum + weight * means[j], 0) };
}

const columns = (n: number, of: (j: number) => number) => Array.from({ length: n }, (_, j) => of(j));
