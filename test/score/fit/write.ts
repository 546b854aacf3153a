/** Writes fitted weights into src/judgement/weights.ts, in place of their tables; all else in the file stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { atRoot } from '../../../src/build/root.mjs';
import { FEATURES, KINDS, type Kind } from './choices.ts';
import type { Fitted } from './logistic.ts';

const FILE = atRoot('src/judgement/weights.ts');
const START = 'export const WEIGHTS = {\n';
const END = '} as const;\n\nexport type FeatureName';

export function writeWeights(weights: Record<Kind, Float64Array>): void {
  const table = KINDS.map(
    (kind) => `  ${kind}: {\n${FEATURES.map((name, j) => `    ${name}: ${rounded(weights[kind][j])},\n`).join('')}  },\n`,
  );
  replace(START, END, table.join(''));
}

/** Writes a model of contradictions: the weight of each of its `pieces`, in order, and from which sum on it counts. */
export function writeModel(
  name: 'ASSURANCE' | 'RETOLD' | 'SUPPLANTED' | 'UNSAID',
  pieces: readonly string[],
  { weights, bias }: Fitted,
  least: number,
): void {
  const lines = pieces.map((piece, j) => `    ${piece}: ${rounded(weights[j])},\n`);
  replace(
    `export const ${name} = {\n`,
    '};\n',
    `  bias: ${bias.toFixed(2)},\n  least: ${rounded(least)},\n  weights: {\n${lines.join('')}  },\n`,
  );
}

/** Puts a text between what opens a table and what ends it. */
function replace(start: string, end: string, text: string): void {
  const source = readFileSync(FILE, 'utf8');
  const from = source.indexOf(start);
  const to = source.indexOf(end, from);
  if (from < 0 || to < from) throw new Error(`No table opens with "${start.trim()}" in ${FILE}.`);
  writeFileSync(FILE, source.slice(0, from) + start + text + source.slice(to));
}

/** Two decimals, and no negative zero. */
const rounded = (weight: number) => Number(weight.toFixed(2)) + 0;
