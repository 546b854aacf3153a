/** `npm start`: installs if need be, builds, and checks the demo draft against the sample fact base. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureInstalled } from './npm.mjs';
import { atRoot } from './root.mjs';

const DRAFT = 'test/demo/mali.md';
const FACTS = 'facts/mali-2012.facts.yaml';

process.exitCode = start();

function start() {
  if (!ensureInstalled()) return fail('npm could not install the dependencies.');
  if (node('src/build/build.mjs', 'engine', 'cli') !== 0) return fail('The build failed.');
  const missing = [DRAFT, FACTS].filter((file) => !existsSync(atRoot(file)));
  if (missing.length > 0) return fail(`Cannot check the demo: ${missing.join(' and ')} not found.`);

  console.log(`\n$ factmark check ${DRAFT} --facts ${FACTS}\n`);
  const status = node('dist/cli.js', 'check', DRAFT, '--facts', FACTS);
  if (status > 1) return fail('The check itself failed.');
  console.log(
    status === 1
      ? '\nThe contradictions above are planted in the demo draft, so this is success (exit code 0); `factmark check` itself returned 1.'
      : '\nNo contradictions found in the demo draft.',
  );
  return 0;
}

/** Runs one of our scripts in the project's root; its exit code. */
function node(...args) {
  return spawnSync(process.execPath, args, { cwd: atRoot('.'), stdio: 'inherit' }).status ?? 2;
}

function fail(why) {
  console.error(why);
  return 1;
}
