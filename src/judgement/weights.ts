/** The numbers of the judgement, apart from its logic. */

/** How much a word counts that does not stand in the sentence itself. */
export const LENDING = { previous: 0.35, header: 0.95, heading: 0.45, leadIn: 0.5 } as const;

/** How much a subject counts that the discourse carries, by how it is carried. */
export const CARRYING = { header: 1, definite: 0.8, heading: 0.75, focus: 0.8, topic: 0.5, leadIn: 0.7 } as const;

/**
 * The evidence for a tie between a claim and a target, each piece 0–1, with what it adds to the tie's strength, by kind of claim. Strengths
 * compete: a claim speaks of a fact with probability exp(strength) ÷ (1 + the sum of exp(strength) over all facts considered), the 1 standing
 * for "of no fact". Fitted by `npm run fit` on labelled drafts (see test/score/fit.ts), then reviewed.
 */
export const WEIGHTS = {
  figure: {
    bias: -5.08,
    subject: 0.74,
    topic: -0.8,
    subjectAbsent: -2.67,
    aboutAbsent: -0.3,
    rival: -1.25,
    stranger: -1.01,
    alien: -1.25,
    coverage: 2.68,
    whole: 1.18,
    topicWhole: 0.15,
    mass: 1.92,
    phrase: 1.29,
    noun: 1.22,
    nounConflict: -1.66,
    unit: 1,
    unitOpen: -0.23,
    time: 0.57,
    timeConflict: -0.4,
    companions: -0.49,
    agrees: 4.04,
    loose: 0.1,
    specific: 0.25,
    only: 1.17,
    slip: 4.2,
    typo: 3.56,
    sameDay: 0,
    sibling: 1.19,
    once: 2.2,
    coarse: 0,
    secondary: -0.89,
    opposed: -0.44,
    outranked: -0.58,
    swapped: 1.98,
    hypothetical: -0.63,
    negated: 0,
    forecast: -0.53,
    comparison: -0.2,
    subset: -0.64,
    small: 0,
  },
  date: {
    bias: -2.46,
    subject: 1.12,
    topic: -0.49,
    subjectAbsent: -1.29,
    aboutAbsent: -0.14,
    rival: -1,
    stranger: -0.08,
    alien: -1.35,
    coverage: 1.63,
    whole: 0.78,
    topicWhole: 0.61,
    mass: 2.11,
    phrase: 0.76,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0,
    timeConflict: 0,
    companions: 0.33,
    agrees: 2.49,
    loose: -1,
    specific: 0.78,
    only: 1.01,
    slip: 1.89,
    typo: 2.08,
    sameDay: 2.19,
    sibling: 2.43,
    once: 3,
    coarse: -2.49,
    secondary: -0.65,
    opposed: -0.09,
    outranked: -1.04,
    swapped: 2.63,
    hypothetical: -0.82,
    negated: 0,
    forecast: -0.66,
    comparison: -0.75,
    subset: -0.08,
    small: 0,
  },
  name: {
    bias: -7.65,
    subject: 3.76,
    topic: 4.43,
    subjectAbsent: -3.04,
    aboutAbsent: 0,
    rival: -0.8,
    stranger: 0.06,
    alien: 0,
    coverage: 6.52,
    whole: 4.58,
    topicWhole: 0,
    mass: 2.18,
    phrase: -0.71,
    noun: 0,
    nounConflict: 0,
    unit: 0,
    unitOpen: 0,
    time: 0.05,
    timeConflict: 0,
    companions: 0.3,
    agrees: 0.95,
    loose: 0,
    specific: 0.48,
    only: 0,
    slip: 1.36,
    typo: 0.83,
    sameDay: 0,
    sibling: 0.62,
    once: 0,
    coarse: 0,
    secondary: 0,
    opposed: -0.38,
    outranked: 0,
    swapped: -0.2,
    hypothetical: -0.06,
    negated: -0.01,
    forecast: 0,
    comparison: -0.01,
    subset: 0,
    small: 0,
  },
} as const;

export type FeatureName = keyof (typeof WEIGHTS)['figure'];
export type Features = Record<FeatureName, number>;
type Kind = keyof typeof WEIGHTS;

export const weightOf = (kind: Kind, name: FeatureName): number => WEIGHTS[kind][name];

const KINDS = ['figure', 'date', 'name'] as const;
const perKind = <T>(of: (kind: Kind) => T) => Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, T>;

/** The features of each kind that count at all: a score is a sum over these. */
const COUNTING = perKind((kind) => (Object.keys(WEIGHTS[kind]) as FeatureName[]).filter((name) => WEIGHTS[kind][name] !== 0));
const COUNTS = perKind((kind) => COUNTING[kind].map((name): number => WEIGHTS[kind][name]));

export function scoreOf(kind: Kind, features: Features): number {
  const names = COUNTING[kind];
  const weights = COUNTS[kind];
  let score = 0;
  for (let i = 0; i < names.length; i++) score += weights[i] * features[names[i]];
  return score;
}

/** Features that are slow to tell and seldom raise a strength. */
const SLOW: FeatureName[] = [
  'stranger',
  'alien',
  'companions',
  'sameDay',
  'coarse',
  'opposed',
  'hypothetical',
  'negated',
  'forecast',
  'comparison',
  'subset',
  'small',
  'timeConflict',
];

/** The most that the slow features together can add to a strength. */
export const MOST_ADDED = perKind((kind) => SLOW.reduce((sum, name) => sum + Math.max(0, WEIGHTS[kind][name]), 0));

/**
 * Probabilities from which a verdict is given: that the claim speaks of a fact it agrees with, or agrees with only loosely; that it speaks of the fact it
 * contradicts, and the most that may speak for agreement beside it. `wait`: that it speaks of a fact that the
 * whole draft may turn out to tell nowhere else; the days of a story are near each other, and are held to more, the fact's digits in another order to less.
 */
export const THRESHOLDS = {
  support: 0.3,
  loosely: 0.4,
  contradict: 0.5,
  doubt: 0.3,
  wait: { figure: 0.35, told: 0.15, counted: 0.1, digits: 0.1, rareDigits: 0.05, date: 0.4, partOff: 0.03, yearOff: 0.15 },
} as const;

/** A logistic model: what each piece of evidence adds to the log-odds. */
interface Model<Name extends string> {
  bias: number;
  weights: Record<Name, number>;
}

/** The log-odds that a model comes to by some evidence; a piece that is not given counts nothing. */
export function oddsBy<Name extends string>({ bias, weights }: Model<Name>, evidence: Partial<Record<Name, number>>): number {
  let sum = bias;
  for (const name in evidence) sum += weights[name] * evidence[name]!;
  return sum;
}

/**
 * What speaks for a contradiction beside the evidence that ties it to its fact, as weights of log-odds; `least`: from where it is said. Fitted by
 * `npm run fit:assurance` (see test/score/assurance.ts).
 */
export const ASSURANCE = {
  bias: -0.15,
  least: -0.1,
  weights: {
    told: -1.67,
    slip: 1.62,
    likelySlip: 1.02,
    carriedSlip: -0.49,
    certain: 0.78,
    strength: 0.12,
    noun: -0.45,
    rival: 0.95,
    year: 0.48,
    day: 0.52,
    month: 0.67,
    whole: -0.55,
    phrase: 0.44,
    unitOpen: -1.27,
    genitive: -1.96,
    stranger: -0.99,
    unnamed: 0.4,
    swapped: 0.47,
  },
};

export type AssuranceName = keyof typeof ASSURANCE.weights;

/**
 * What speaks for a name standing where a fact has another, as weights of log-odds; `least`: from where it is said. Fitted by `npm run fit:names`
 * (see test/score/names.ts).
 */
export const SUPPLANTED = {
  bias: -7.92,
  least: 1.3,
  weights: {
    words: 1.16,
    met: 2.7,
    frame: 1.13,
    preposition: 0.78,
    kinds: 0.58,
    rightInCast: 0.5,
    inCast: 0.52,
    person: -0.29,
    place: 1.23,
    subject: 0.15,
    spokenOf: 1.52,
    frameCarried: 0.75,
    focus: 1.06,
    company: 0.85,
    placeAway: -2.95,
    like: 2.44,
    oneWord: -1.26,
    names: -0.69,
    ownNames: 1.08,
    told: -2.44,
    mass: 2.56,
    plain: 0.57,
    values: -2.26,
    pairs: -3.35,
    absent: 2.23,
    share: 4.53,
  },
};

export type SupplantedName = keyof typeof SUPPLANTED.weights;

/**
 * What speaks for a value that differs from a fact told nowhere else being of it, as weights of log-odds; `least`: from where it is said. Fitted by
 * `npm run fit:unsaid` (see test/score/unsaid.ts).
 */
export const UNSAID = {
  bias: -7.63,
  least: 0.8,
  weights: {
    score: 0.3,
    slip: 2.66,
    barred: -0.91,
    doubted: -0.28,
    whole: -1.87,
    mass: 1.65,
    companions: 0.76,
    measure: 0.66,
    percent: -0.98,
    unitOpen: -0.92,
    coarse: -0.78,
    subject: 0.21,
    stranger: -0.75,
    others: -0.19,
    share: 6.97,
    shareNamed: 0.81,
    beside: 0.73,
    nearShare: 1.06,
    inReach: 0.8,
    closeCompany: -0.91,
    toldAround: 0.83,
    anotherNear: 1.38,
    anotherTold: -1.29,
  },
};

export type UnsaidName = keyof typeof UNSAID.weights;

/**
 * What speaks for a value that differs from a fact told rightly elsewhere in the draft being of it, as weights of log-odds; `least`: from where it is said. Fitted by
 * `npm run fit:retold` (see test/score/retold.ts).
 */
export const RETOLD = {
  bias: -2.68,
  least: 2.1,
  weights: {
    probability: 3.15,
    slip: 2.34,
    sibling: 1.64,
    noun: 0.49,
    unit: -0.22,
    stranger: -0.81,
    swapped: -1.21,
    named: 0.86,
    unnamed: 0.98,
    timid: -0.75,
  },
};

export type RetoldName = keyof typeof RETOLD.weights;

/** Strength of a tie below which what differs is never said, whatever the draft tells. */
export const LOWEST = -3.5;
