/** Compares findings with labels. */
import type { Finding } from '../../src/index.ts';
import { overlap } from '../../src/spans.ts';
import type { Case, Label } from './labels.ts';

/** Pairs of a count and what it is out of. */
export interface Tally {
  /** Of the wrong claims, those reported. */
  caught: [number, number];
  /** Of the claims reported as contradicted, those that are wrong. */
  rightAlarms: [number, number];
  /** Of the wrong claims reported, those judged against the right fact. */
  rightFact: [number, number];
  /** Of the right claims, those recognised as such. */
  supported: [number, number];
  /** Of the values that no fact speaks of, those left alone. */
  silent: [number, number];
}

export const MEASURES = ['caught', 'rightAlarms', 'rightFact', 'supported', 'silent'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Scored {
  tally: Tally;
  missed: Label[];
  falseAlarms: Finding[];
}

/**
 * Scores one draft. Spans match where they overlap. An alarm on a value labelled imprecise, outdated or disputed is neither right nor wrong:
 * it is a near-miss of degree.
 */
export function score({ labels }: Pick<Case, 'labels'>, findings: Finding[]): Scored {
  const labelled = (...verdicts: Label['verdict'][]) => labels.filter((label) => verdicts.includes(label.verdict));
  const wrong = labelled('contradicted');
  const ofDegree = labelled('imprecise', 'outdated', 'disputed');
  const alarms = findings.filter((f) => f.verdict === 'contradicted').filter((f) => meets(f, wrong) || !meets(f, ofDegree));
  const caught = wrong.filter((label) => meets(label, alarms));
  const right = labelled('supported');
  const none = labelled('none');
  const approvals = findings.filter((f) => f.verdict === 'supported' || f.verdict === 'imprecise');
  const judged = findings.filter((f) => f.verdict !== 'unsourced');
  const falseAlarms = alarms.filter((f) => !meets(f, wrong));
  return {
    tally: {
      caught: [caught.length, wrong.length],
      rightAlarms: [alarms.length - falseAlarms.length, alarms.length],
      rightFact: [caught.filter((label) => alarms.some((f) => overlap(f, label) && f.fact === label.fact)).length, caught.length],
      supported: [right.filter((label) => meets(label, approvals)).length, right.length],
      silent: [none.filter((label) => !meets(label, judged)).length, none.length],
    },
    missed: wrong.filter((label) => !caught.includes(label)),
    falseAlarms,
  };
}

export function sum(tallies: Tally[]): Tally {
  const total: Tally = { caught: [0, 0], rightAlarms: [0, 0], rightFact: [0, 0], supported: [0, 0], silent: [0, 0] };
  for (const tally of tallies) {
    for (const measure of MEASURES) {
      total[measure][0] += tally[measure][0];
      total[measure][1] += tally[measure][1];
    }
  }
  return total;
}

/** A share from 0 to 1; of nothing, 1. */
export const share = ([part, whole]: [number, number]): number => (whole === 0 ? 1 : part / whole);

interface Span {
  start: number;
  end: number;
}

const meets = (span: Span, others: Span[]) => others.some((other) => overlap(span, other));
