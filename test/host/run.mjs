/**
 * The same in-host suite in every host that serves: `node test/host/run.mjs`.
 * FACTMARK_TEST_HOST=server,server-web,electron chooses; else desktop VS Code where it can be had (choice.mjs), else the server from npm in both its hosts.
 * `node test/host/run.mjs 'fact files|completion'` takes only the tests whose titles match.
 * FACTMARK_TEST_SUITE=load measures a workspace of thousands of drafts and facts instead, in minutes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { chooseHosts } from './choice.mjs';
import { getDesktop } from './desktop.mjs';
import { HOSTS } from './hosts.mjs';
import { bundleSuite } from './suite.mjs';
import { writeTotals } from './totals.mjs';

const { publisher, name } = JSON.parse(readFileSync(atRoot('package.json'), 'utf8'));
const lines = [];
const sum = { passed: 0, failed: 0, failures: [] };

try {
  const hosts = await chooseHosts({ env: process.env, platform: process.platform, arch: process.arch, getDesktop, tell: console.log });
  const built = spawnSync(process.execPath, ['src/build/build.mjs', 'extension', 'cli'], {
    cwd: atRoot('.'),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('the extension does not build');
  const suite = await bundleSuite(process.argv[2]);
  for (const host of hosts) await runIn(host, suite);
} catch (error) {
  sum.failed++;
  lines.push(`hosts: ${error.message}`);
}
writeTotals('out/host-totals.json', sum);
console.log(`\n${lines.join('\n')}`);
process.exit(sum.failed > 0 ? 1 : 0); // an extension host can hold our pipes for seconds

async function runIn(host, suite) {
  const { title, run } = HOSTS[host];
  console.log(`\n${host}: ${title}`);
  const began = Date.now();
  let counted;
  const show = (line) => {
    console.log(`  ${line}`);
    const failed = /^failed: (.+)$/.exec(line);
    if (failed) sum.failures.push(`${host}: ${failed[1]}`);
    const numbers = /^(\d+) passed, (\d+) failed$/.exec(line);
    if (numbers) counted = { passed: (counted?.passed ?? 0) + Number(numbers[1]), failed: (counted?.failed ?? 0) + Number(numbers[2]) };
  };
  const failure = await run(suite, `${publisher}.${name}`, show).catch((error) => error.stack);
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  // A run that died, or that found nothing to run, is a failure although no test says so.
  const died = failed === 0 && (failure !== undefined || passed === 0);
  if (died) console.error(failure ?? 'the suite ran no test');
  sum.passed += passed;
  sum.failed += failed + (died ? 1 : 0);
  const took = ((Date.now() - began) / 1000).toFixed(1);
  lines.push(`${host.padEnd(11)} ${passed} passed, ${failed} failed${died ? ', and the run itself FAILED' : ''} (${title}, ${took} s)`);
}
