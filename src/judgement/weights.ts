/** The numbers of the judgement, apart from its logic. */

/** How much a word counts that does not stand in the sentence itself. */
export const LENDING = { previous: 0.35, header: 0.95, heading: 0.45, leadIn: 0.5 } as const;

/** How much a subject counts that the discourse carries, by how it is carried. */
export const CARRYING = { header: 1, definite: 0.8, heading: 0.75, focus: 0.8, previous: 0.6, topic: 0.5, leadIn: 0.7 } as const;

/**
 * The evidence for a tie between a claim and a target, each piece 0–1, with what it adds to the tie's strength, by kind of claim. Strengths
 * compete: a claim speaks of a fact with probability exp(strength) ÷ (1 + the sum of exp(strength) over all facts considered), the 1 standing
 * for "of no fact". Fitted by `npm run fit` on labelled drafts (see test/score/fit.ts), then reviewed.
 */
export const WEIGHTS = {
  figure: {
    bias: -5.14,
    subject: 1.04,
    topic: -0.63,
    subjectAbsent: -2.93,
    aboutAbsent: -0.07,
    rival: -1.35,
    stranger: -1.02,
    coverage: 2.77,
    whole: 1.18,
    mass: 1.84,
    phrase: 1.24,
    noun: 1.54,
    nounConflict: -2.08,
    unit: 0.89,
    unitOpen: -0.02,
    time: 1.01,
    timeConflict: 0.06,
    companions: -0.41,
    agrees: 3.94,
    loose: 0.17,
    specific: 0.07,
    only: 1.06,
    slip: 3.46,
    typo: 3.8,
    sameDay: 0,
    sibling: 0.9,
    coarse: 0,
    secondary: -0.75,
    opposed: -0.71,
    outranked: 0.88,
    swapped: 1.45,
    scope: 0,
    small: 0.39,
  },
  date: {
    bias: -3.24,
    subject: 0.83,
    topic: 0.24,
    subjectAbsent: -1.62,
    aboutAbsent: -0.36,
    rival: -1.48,
    stranger: 0.24,
    coverage: 2.35,
    whole: 1.14,
    mass: 2.15,
    phrase: 1.4,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: -0.07,
    agrees: 2.08,
    loose: -0.65,
    specific: 0.69,
    only: 1.1,
    slip: 0.57,
    typo: 2.1,
    sameDay: 1.78,
    sibling: 2.55,
    coarse: -2.53,
    secondary: -0.87,
    opposed: 0.01,
    outranked: -0.7,
    swapped: 2.6,
    scope: 0,
    small: 0,
  },
  name: {
    bias: -7.65,
    subject: 3.76,
    topic: 4.43,
    subjectAbsent: -3.03,
    aboutAbsent: 0,
    rival: -0.8,
    stranger: 0.06,
    coverage: 6.52,
    whole: 4.57,
    mass: 2.18,
    phrase: -0.71,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0.05,
    timeConflict: 0,
    companions: 0.3,
    agrees: 0.94,
    loose: 0,
    specific: 0.48,
    only: 0,
    slip: 1.36,
    typo: 0.82,
    sameDay: 0,
    sibling: 0.62,
    coarse: 0,
    secondary: 0,
    opposed: -0.38,
    outranked: 0,
    swapped: -0.2,
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
export const THRESHOLDS = { support: 0.3, contradict: 0.42, doubt: 0.3 } as const;
