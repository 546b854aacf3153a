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
    bias: -5.45,
    subject: 0.74,
    topic: -0.45,
    subjectAbsent: -2.65,
    rival: -1.35,
    stranger: -1.15,
    coverage: 2.75,
    whole: 1.37,
    mass: 1.94,
    phrase: 1.26,
    noun: 1.5,
    nounConflict: -1.92,
    unit: 1.04,
    unitOpen: -0.54,
    time: 0.97,
    timeConflict: -0.45,
    companions: -0.22,
    agrees: 4.21,
    loose: 0.39,
    specific: 0.09,
    only: 1.2,
    slip: 4.15,
    typo: 3.42,
    coarse: 0,
    secondary: -0.51,
    opposed: -0.58,
    outranked: -0.64,
    swapped: 1.75,
    scope: 0,
    small: -0.1,
  },
  date: {
    bias: -4.02,
    subject: 0.65,
    topic: 0.03,
    subjectAbsent: -1.21,
    rival: -1.14,
    stranger: 0.24,
    coverage: 2.33,
    whole: 1.07,
    mass: 2.67,
    phrase: 1.24,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.29,
    agrees: 2.7,
    loose: 0,
    specific: 0.4,
    only: 1.91,
    slip: 1.38,
    typo: 2.77,
    coarse: -1.92,
    secondary: -0.06,
    opposed: 0.04,
    outranked: -1.12,
    swapped: 3.11,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -6.47,
    subject: 2.39,
    topic: 2.94,
    subjectAbsent: -4.33,
    rival: -0.48,
    stranger: 0.28,
    coverage: 6.37,
    whole: 4.4,
    mass: 2.55,
    phrase: -0.65,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0.1,
    timeConflict: 0,
    companions: 0.26,
    agrees: 1.19,
    loose: 0,
    specific: 0.56,
    only: 0,
    slip: 0.61,
    typo: 0.84,
    coarse: 0,
    secondary: 0,
    opposed: -0.47,
    outranked: 0,
    swapped: -0.45,
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
