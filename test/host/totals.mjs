/** Sums of a run, left where test/run.mjs looks for them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';

/** Writes { passed, failed, failures }, the last as titles with messages, to the file that FACTMARK_TOTALS names, else to `fallback` under the project's root. */
export function writeTotals(fallback, totals) {
  const file = process.env.FACTMARK_TOTALS ?? atRoot(fallback);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(totals)}\n`);
}
