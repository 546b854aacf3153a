/** The numbers of the judgement, apart from its logic. */

/** How much a word counts that does not stand in the sentence itself. */
export const LENDING = { previous: 0.35, header: 0.95, heading: 0.45, leadIn: 0.5 } as const;

/** How much a subject counts that the discourse carries, by how it is carried. */
export const CARRYING = { header: 1, heading: 0.75, focus: 0.8, previous: 0.6, topic: 0.5, leadIn: 0.7 } as const;

/**
 * The evidence for a tie between a claim and a target, each piece 0–1, with what it adds to the tie's strength, by kind of claim. Strengths
 * compete: a claim speaks of a fact with probability exp(strength) ÷ (1 + the sum of exp(strength) over all facts considered), the 1 standing
 * for "of no fact". Fitted by `npm run fit` on labelled drafts (see test/score/fit.ts), then reviewed.
 */
export const WEIGHTS = {
  figure: {
    bias: -5.22,
    subject: 0.37,
    topic: -0.29,
    subjectAbsent: -3.74,
    rival: -1.29,
    stranger: -0.96,
    coverage: 2.71,
    whole: 2.23,
    mass: 1.42,
    phrase: 1.21,
    noun: 1.23,
    nounConflict: -2.05,
    unit: 0.85,
    unitOpen: -0.51,
    time: 0.98,
    timeConflict: -0.37,
    companions: -0.19,
    agrees: 4.4,
    loose: 0.39,
    specific: -0.31,
    only: 1.04,
    slip: 4.23,
    typo: 3.27,
    coarse: 0,
    secondary: -0.59,
    opposed: -0.7,
    scope: 0,
    small: -0.1,
  },
  date: {
    bias: -3.47,
    subject: 1.03,
    topic: -0.21,
    subjectAbsent: -2.21,
    rival: -1.28,
    stranger: 0.62,
    coverage: 2.19,
    whole: 2.03,
    mass: 2.79,
    phrase: 0.92,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.76,
    agrees: 1.81,
    loose: 0,
    specific: 0.27,
    only: 2.13,
    slip: 0.99,
    typo: 2.54,
    coarse: -2.35,
    secondary: -0.65,
    opposed: -0.05,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -8.84,
    subject: 2.05,
    topic: 2.66,
    subjectAbsent: -4.69,
    rival: -0.59,
    stranger: 0.4,
    coverage: 6.18,
    whole: 3.85,
    mass: 1.99,
    phrase: -0.22,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: -0.12,
    timeConflict: 0,
    companions: 0.02,
    agrees: 3.71,
    loose: 0,
    specific: 1.01,
    only: 0,
    slip: 1.03,
    typo: 2.44,
    coarse: 0,
    secondary: 0,
    opposed: -0.52,
    scope: 0,
    small: 0,
  },
} as const;

export type FeatureName = keyof (typeof WEIGHTS)['figure'];
export type Features = Record<FeatureName, number>;
type Kind = keyof typeof WEIGHTS;

export const weightOf = (kind: Kind, name: FeatureName): number => WEIGHTS[kind][name];

export function scoreOf(kind: Kind, features: Features): number {
  let score = 0;
  const weights: Record<FeatureName, number> = WEIGHTS[kind];
  for (const name in weights) score += weights[name as FeatureName] * features[name as FeatureName];
  return score;
}

/**
 * Probabilities from which a verdict is given: that the claim speaks of a fact it agrees with; that it speaks of the fact it contradicts, and the
 * most that may speak for agreement beside it.
 */
export const THRESHOLDS = { support: 0.3, contradict: 0.5, doubt: 0.3 } as const;
