/**
 * The packaged extension on the screen: `node test/ui/run.mjs`. Pictures are left in out/ui/, totals in out/ui-totals.json.
 * `node test/ui/run.mjs 'quick fix|preview'` takes only the steps whose titles match.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { atRoot } from '../../src/build/root.mjs';
import { failureLine } from '../failure.mjs';
import { writeTotals } from '../host/totals.mjs';

rmSync(atRoot('out/ui'), { recursive: true, force: true });
// The command line of the same engine as the package's.
if (spawnSync(process.execPath, [atRoot('src/build/build.mjs'), 'cli'], { stdio: 'inherit' }).status !== 0) process.exit(1);
// Each step goes on from where the last one left: after a failure the rest says nothing.
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 600_000, bail: true });
if (process.argv[2]) mocha.grep(new RegExp(process.argv[2]));
for (const file of ['./extension.ui.mjs', './trust.ui.mjs', './french.ui.mjs'])
  mocha.addFile(fileURLToPath(new URL(file, import.meta.url)));
await mocha.loadFilesAsync();
const titles = [];
const { passes, failures } = await new Promise((resolve) => {
  const runner = mocha.run(() => resolve(runner.stats));
  runner.on('fail', (test, error) => titles.push(failureLine(test, error)));
});
writeTotals('out/ui-totals.json', { passed: passes, failed: failures, failures: titles });
process.exit(failures > 0 || passes === 0 ? 1 : 0); // an extension host can hold our pipes for seconds
