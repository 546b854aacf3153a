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
    bias: -5.39,
    subject: 0.73,
    topic: -0.41,
    subjectAbsent: -2.67,
    rival: -1.28,
    stranger: -1.17,
    coverage: 2.68,
    whole: 1.38,
    mass: 1.98,
    phrase: 1.29,
    noun: 1.41,
    nounConflict: -1.88,
    unit: 1.04,
    unitOpen: -0.57,
    time: 0.97,
    timeConflict: -0.44,
    companions: -0.2,
    agrees: 4.1,
    loose: 0.38,
    specific: 0.08,
    only: 1.26,
    slip: 4.11,
    typo: 3.32,
    coarse: 0,
    secondary: -0.5,
    opposed: -0.57,
    outranked: -0.59,
    swapped: 1.94,
    scope: 0,
    small: -0.07,
  },
  date: {
    bias: -4.04,
    subject: 0.74,
    topic: 0.33,
    subjectAbsent: -1.38,
    rival: -1.06,
    stranger: -0.04,
    coverage: 2.22,
    whole: 1.22,
    mass: 2.79,
    phrase: 1.25,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.28,
    agrees: 2.67,
    loose: 0,
    specific: 0.3,
    only: 1.81,
    slip: 1.35,
    typo: 2.74,
    coarse: -1.83,
    secondary: -0.04,
    opposed: 0.08,
    outranked: -0.82,
    swapped: 3.11,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -7.4,
    subject: 3.68,
    topic: 4.36,
    subjectAbsent: -2.83,
    rival: -0.67,
    stranger: 0.14,
    coverage: 5.75,
    whole: 4.54,
    mass: 2.7,
    phrase: -0.56,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0.13,
    timeConflict: 0,
    companions: 0.31,
    agrees: 0.89,
    loose: 0,
    specific: 0.45,
    only: 0,
    slip: 0.71,
    typo: 0.71,
    coarse: 0,
    secondary: 0,
    opposed: -0.44,
    outranked: 0,
    swapped: -0.03,
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
