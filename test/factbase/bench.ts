/**
 * Loading against the parser alone, in one run: `npx tsx test/factbase/bench.ts [facts]`. Prints medians and their ratio, in processor time of
 * the process, garbage collection included: on a busy machine the clock says more of its other work.
 */
import { parseDocument } from 'yaml';
import { loadFactBase } from '../../src/factbase/load.ts';
import { generateBase } from './generate.ts';

const text = generateBase(Number(process.argv[2] ?? 10_000));
const rounds = 7;
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1];
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const alone: number[] = [];
const loading: number[] = [];
let problems = 0;
for (let i = 0; i <= rounds; i++) {
  const t0 = cpu();
  parseDocument(text, { uniqueKeys: false });
  const t1 = cpu();
  problems = loadFactBase([{ path: 'generated.facts.yaml', text }]).problems.length;
  const t2 = cpu();
  // The first round warms up.
  if (i === 0) continue;
  alone.push(t1 - t0);
  loading.push(t2 - t1);
}
const [a, b] = [median(alone), median(loading)];
console.log(
  `${text.length} characters, ${problems} problems: parseDocument ${a.toFixed(0)} ms, loadFactBase ${b.toFixed(0)} ms, ratio ${(b / a).toFixed(2)}`,
);
