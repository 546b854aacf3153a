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
    bias: -5.12,
    subject: 0.67,
    topic: -0.46,
    subjectAbsent: -2.84,
    rival: -1.24,
    stranger: -1.08,
    coverage: 2.51,
    whole: 1.72,
    mass: 2.03,
    phrase: 1.36,
    noun: 1.49,
    nounConflict: -2.1,
    unit: 0.95,
    unitOpen: -0.56,
    time: 0.94,
    timeConflict: -0.36,
    companions: -0.25,
    agrees: 4.08,
    loose: 0.29,
    specific: -0.06,
    only: 1.18,
    slip: 3.49,
    typo: 3.33,
    sameDay: 0,
    sibling: 0.99,
    coarse: 0,
    secondary: -0.61,
    opposed: -0.6,
    outranked: 0.78,
    swapped: 1.57,
    scope: 0,
    small: -0.24,
  },
  date: {
    bias: -3.59,
    subject: 0.62,
    topic: 0.34,
    subjectAbsent: -1.34,
    rival: -1.5,
    stranger: 0.17,
    coverage: 2.04,
    whole: 1.22,
    mass: 2.49,
    phrase: 1.26,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.15,
    agrees: 2.46,
    loose: -0.6,
    specific: 0.73,
    only: 1.29,
    slip: 0.99,
    typo: 2.35,
    sameDay: 1.64,
    sibling: 2.34,
    coarse: -2.46,
    secondary: -0.74,
    opposed: -0.05,
    outranked: -0.77,
    swapped: 2.93,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -7.41,
    subject: 3.68,
    topic: 4.35,
    subjectAbsent: -2.83,
    rival: -0.66,
    stranger: 0.15,
    coverage: 5.74,
    whole: 4.53,
    mass: 2.7,
    phrase: -0.56,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0.07,
    timeConflict: 0,
    companions: 0.32,
    agrees: 0.88,
    loose: 0,
    specific: 0.48,
    only: 0,
    slip: 0.72,
    typo: 0.72,
    sameDay: 0,
    sibling: 0.66,
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
