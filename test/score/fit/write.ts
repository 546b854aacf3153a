/** Writes fitted weights into src/judgement/weights.ts, in place of its table; all else in the file stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { atRoot } from '../../../src/build/root.mjs';
import { FEATURES, KINDS, type Kind } from './choices.ts';

const FILE = atRoot('src/judgement/weights.ts');
const START = 'export const WEIGHTS = {\n';
const END = '} as const;\n\nexport type FeatureName';

export function writeWeights(weights: Record<Kind, Float64Array>): void {
  const source = readFileSync(FILE, 'utf8');
  const from = source.indexOf(START);
  const to = source.indexOf(END);
  if (from < 0 || to < from) throw new Error(`The table of weights was not found in ${FILE}.`);
  const table = KINDS.map(
    (kind) => `  ${kind}: {\n${FEATURES.map((name, j) => `    ${name}: ${rounded(weights[kind][j])},\n`).join('')}  },\n`,
  );
  writeFileSync(FILE, source.slice(0, from) + START + table.join('') + source.slice(to));
}

/** Two decimals, and no negative zero. */
const rounded = (weight: number) => Number(weight.toFixed(2)) + 0;
