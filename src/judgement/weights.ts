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
    bias: -5.7,
    subject: 0.66,
    topic: -0.74,
    subjectAbsent: -2.33,
    rival: -2.15,
    stranger: -0.76,
    coverage: 2.62,
    mass: 2.72,
    phrase: 1.24,
    noun: 1.02,
    nounConflict: -3.03,
    unit: 1.57,
    unitOpen: -0.34,
    time: 0.83,
    timeConflict: -0.78,
    companions: -0.2,
    agrees: 4.28,
    loose: 0.42,
    specific: 0.21,
    only: 1.18,
    slip: 4.07,
    typo: 3.18,
    coarse: 0,
    secondary: -0.76,
    opposed: -0.7,
    scope: 0,
    small: 0.04,
  },
  date: {
    bias: -3.63,
    subject: 1.85,
    topic: -0.64,
    subjectAbsent: -1.8,
    rival: -1.74,
    stranger: 0.58,
    coverage: 2.75,
    mass: 3.24,
    phrase: 1.11,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.17,
    agrees: 2.27,
    loose: 0,
    specific: 0.04,
    only: 1.85,
    slip: 0.89,
    typo: 2.51,
    coarse: -2.29,
    secondary: -0.2,
    opposed: 0.15,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -4.64,
    subject: 2.21,
    topic: 1.2,
    subjectAbsent: -1.84,
    rival: -2.29,
    stranger: 0.82,
    coverage: 1.66,
    mass: 1.39,
    phrase: -0.68,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: 0.29,
    agrees: 4.18,
    loose: 0,
    specific: 1.84,
    only: 0,
    slip: 0.54,
    typo: 1.93,
    coarse: 0,
    secondary: 0,
    opposed: -0.22,
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
