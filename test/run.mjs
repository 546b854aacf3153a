/**
 * `npm test`: installs if need be, then runs every stage, sums up, and prints `N passed, N failed` as its last line.
 * A stage that is not a mocha run (type check, lint, build) adds one to the failed where it fails. `node test/run.mjs types unit` runs only those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from '../src/build/npm.mjs';
import { atRoot } from '../src/build/root.mjs';

const bin = (path) => atRoot(`node_modules/${path}`);
const MOCHA = bin('mocha/bin/mocha.js');

/** In order. `totals` is the file in which a mocha run leaves { passed, failed, failures }, the last as titles with messages. */
const STAGES = [
  { name: 'types', title: 'type check', args: [bin('typescript/bin/tsc'), '-p', '.', '--noEmit'] },
  { name: 'lint', title: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'build', title: 'build', args: ['src/build/build.mjs'] },
  { name: 'unit', title: 'unit and command line', args: [MOCHA, '--reporter', 'test/totals-reporter.mjs'], totals: 'out/unit-totals.json' },
  {
    name: 'host',
    title: 'VS Code hosts',
    args: ['test/host/run.mjs'],
    totals: 'out/host-totals.json',
    needs: 'test/host/run.mjs',
  },
  // The screen is that of VS Code's server, which npm has for Linux.
  ...(process.platform === 'linux'
    ? [
        {
          name: 'ui',
          title: 'VS Code on the screen',
          args: ['test/ui/run.mjs'],
          totals: 'out/ui-totals.json',
          needs: 'test/ui/run.mjs',
        },
      ]
    : []),
];

const named = process.argv.slice(2);
const lines = [];
let passed = 0;
let failed = 0;

if (ensureInstalled()) {
  const chosen = STAGES.filter((s) => named.length === 0 || named.includes(s.name));
  for (const stage of chosen) if (!stage.needs || existsSync(atRoot(stage.needs))) run(stage);
} else {
  failed++;
  lines.push('installation: FAILED');
}

console.log(`\n${lines.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run({ title, args, totals }) {
  console.log(`\n── ${title} ──`);
  const file = totals && atRoot(totals);
  if (file) rmSync(file, { force: true });
  const began = Date.now();
  const env = { ...process.env, ...(file && { FACTMARK_TOTALS: file }) };
  const { status } = spawnSync(process.execPath, args, { cwd: atRoot('.'), stdio: 'inherit', env });
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (!file) {
    if (status !== 0) failed++;
    lines.push(`${title}: ${status === 0 ? 'ok' : 'FAILED'} (${took})`);
    return;
  }
  const sum = readTotals(file);
  passed += sum.passed;
  // A run that died, or that found nothing to run, is a failure although no test says so.
  const died = sum.failed === 0 && (status !== 0 || sum.passed === 0);
  failed += sum.failed + (died ? 1 : 0);
  lines.push(`${title}: ${sum.passed} passed, ${sum.failed} failed${died ? ', and the run itself FAILED' : ''} (${took})`);
  for (const failure of sum.failures) lines.push(`  ✗ ${failure}`);
}

function readTotals(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, failures: [] };
  const { passed = 0, failed = 0, failures = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed, failures };
}
