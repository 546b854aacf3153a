/** What the weights of `ASSURANCE` are fitted on: a line for each contradiction, its draft, whether it is right, and the evidence. */
import { readFileSync } from 'node:fs';
import { atRoot } from '../../../src/build/root.mjs';
import { ASSURANCE, type AssuranceName } from '../../../src/judgement/weights.ts';
import type { Example } from '../fit/logistic.ts';

export const FILE = atRoot('test/score/assurance/alarms.csv');
export const NAMES = Object.keys(ASSURANCE.weights) as AssuranceName[];

export function tableOf(all: Example[]): string {
  const lines = all.map((a) => [a.draft, a.right ? 1 : 0, ...a.evidence.map((value) => Number(value.toPrecision(3)))].join(','));
  return `${['draft', 'right', ...NAMES].join(',')}\n${lines.join('\n')}\n`;
}

/** Throws where the table has other columns than the model. */
export function readTable(): Example[] {
  const [head, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  if (head !== ['draft', 'right', ...NAMES].join(',')) throw new Error(`${FILE} has other columns than the model`);
  return lines.map((line) => {
    const [draft, right, ...values] = line.split(',');
    return { draft, right: right === '1', evidence: values.map(Number) };
  });
}
