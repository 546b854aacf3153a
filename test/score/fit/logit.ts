/**
 * Conditional logit: a claim chooses one of the facts, or none of them, with probability exp(strength) ÷ (1 + the sum of exp(strength)), where a
 * strength is the sum of the evidence times the weights (McFadden's choice model with an outside option of strength 0). Fitted by maximum
 * likelihood with a ridge on the weights, by Newton's method; the likelihood is concave, so the result does not depend on where it starts.
 */
import { type Choice, FEATURES, type Option, type SetName } from './choices.ts';
import { addOuter, solve } from './linear.ts';

/** How much a claim of each set counts: the project's own drafts most, machine-written reports least. */
const SET_WEIGHT: Record<SetName, number> = { newsroom: 3, webnlg: 1, infotabs: 1, accuracy: 0.5 };
const RIDGE = 2;
/** The bias says how often claims speak of a fact at all; it is hardly held back. */
const BIAS_RIDGE = 0.01;
const MOST_STEPS = 40;
/** The first steps go only part of the way, so that they do not overshoot. */
const CAREFUL_STEPS = 3;
const CAREFUL = 0.7;
const CONVERGED = 1e-4;
/** An option less likely than this adds nothing to the curvature. */
const NEGLIGIBLE = 1e-6;

const N = FEATURES.length;

/** The weights that make the choices most likely, in the order of FEATURES. Deterministic: same choices, same weights. */
export function fitWeights(choices: Choice[]): Float64Array {
  const weights = new Float64Array(N);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = solve(...slopes(choices, weights));
    let largest = 0;
    for (let j = 0; j < N; j++) {
      weights[j] += (step < CAREFUL_STEPS ? CAREFUL : 1) * change[j];
      largest = Math.max(largest, Math.abs(change[j]));
    }
    if (largest < CONVERGED) break;
  }
  return weights;
}

export function strengthOf({ evidence }: Option, weights: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < N; j++) sum += weights[j] * evidence[j];
  return sum;
}

/** The probability of each fact; what is missing from 1 is that of "none". */
export function probabilitiesOf({ options }: Choice, weights: Float64Array): number[] {
  const strengths = options.map((option) => strengthOf(option, weights));
  const top = Math.max(0, ...strengths);
  const shares = strengths.map((s) => Math.exp(s - top));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-top));
  return shares.map((share) => share / total);
}

/** The penalised log-likelihood's gradient, and its curvature: the negative Hessian, of which only the lower half is filled. */
function slopes(choices: Choice[], weights: Float64Array): [Float64Array, Float64Array[]] {
  const gradient = new Float64Array(N);
  const curvature = Array.from({ length: N }, () => new Float64Array(N));
  for (const choice of choices) addChoice(choice, weights, gradient, curvature);
  for (let j = 0; j < N; j++) {
    const ridge = FEATURES[j] === 'bias' ? BIAS_RIDGE : RIDGE;
    gradient[j] -= ridge * weights[j];
    curvature[j][j] += ridge;
  }
  return [gradient, curvature];
}

function addChoice(choice: Choice, weights: Float64Array, gradient: Float64Array, curvature: Float64Array[]): void {
  const { options, right } = choice;
  const counts = choice.weight * SET_WEIGHT[choice.set];
  const mean = new Float64Array(N);
  for (const [i, probability] of probabilitiesOf(choice, weights).entries()) {
    const { evidence } = options[i];
    for (let j = 0; j < N; j++) mean[j] += probability * evidence[j];
    if (counts * probability >= NEGLIGIBLE) addOuter(curvature, evidence, counts * probability);
  }
  addOuter(curvature, mean, -counts);
  for (let j = 0; j < N; j++) gradient[j] += counts * ((right < 0 ? 0 : options[right].evidence[j]) - mean[j]);
}
