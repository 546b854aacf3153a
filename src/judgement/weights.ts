/** The numbers of the judgement, apart from its logic. */

/** How much a word counts that does not stand in the sentence itself. */
export const LENDING = { previous: 0.35, header: 0.95, heading: 0.45, leadIn: 0.5 } as const;

/** How much a subject counts that the discourse carries, by how it is carried. */
export const CARRYING = { header: 1, heading: 0.75, focus: 0.8, previous: 0.6, topic: 0.5, leadIn: 0.7 } as const;

/**
 * Features of a tie between a claim and a target, each 0–1, with the weight that each adds to the log-odds that the claim speaks of the fact.
 */
export const WEIGHTS = {
  bias: -3.2,
  subject: 2.2,
  subjectAbsent: -1.6,
  rival: -1.8,
  stranger: -1.2,
  coverage: 2.4,
  mass: 1.6,
  phrase: 1.6,
  noun: 1.8,
  nounConflict: -2.2,
  unit: 0.8,
  unitOpen: -0.8,
  time: 0.8,
  timeConflict: -2.4,
  companions: 0.6,
  agrees: 1.2,
  specific: 1.8,
  slip: 2.0,
  secondary: -0.6,
  opposed: -2.0,
  scope: -1.6,
  small: -0.5,
} as const;

export type FeatureName = keyof typeof WEIGHTS;
export type Features = Record<FeatureName, number>;

/** Log-odds from which a tie speaks. */
export const THRESHOLDS = { support: -0.3, contradict: 1.2, margin: 0.2 } as const;

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name in WEIGHTS) score += WEIGHTS[name as FeatureName] * features[name as FeatureName];
  return score;
}
