/** `npm run package`: the extension as factmark-<version>.vsix. A warning of vsce is a failure. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePage } from './readme.mjs';
import { atRoot } from './root.mjs';

/**
 * Builds the extension and packs it.
 * @param {string} [file] where to; absent: in the project's root, under its usual name
 * @returns {string} the file's absolute path
 * @throws where the build or vsce fails, or vsce warns
 */
export function makePackage(file) {
  const { name, version } = JSON.parse(readFileSync(atRoot('package.json'), 'utf8'));
  const out = resolve(file ?? atRoot(`${name}-${version}.vsix`));
  run('src/build/build.mjs', 'extension', '--ship');
  // Everything is bundled. There is no repository to lead links to; the changelog has what looks like one, in an example.
  const options = [
    '--no-dependencies',
    '--readme-path',
    writePage(),
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    out,
  ];
  const printed = run('node_modules/@vscode/vsce/vsce', 'package', ...options);
  if (/\bwarn/i.test(printed)) throw new Error(`vsce warns:\n${printed}`);
  run('src/build/squeeze.mjs', out);
  return out;
}

/** Runs a script in the project's root. @returns {string} what it printed */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [atRoot(script), ...args], { cwd: atRoot('.'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const file = makePackage(process.argv[2]);
    console.log(`${file} (${(statSync(file).size / 1000).toFixed(0)} kB)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
