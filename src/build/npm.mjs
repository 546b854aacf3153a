/** Runs npm wherever it is: the one that started us where there is one, else the one on the path. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { atRoot } from './root.mjs';

/** @returns {boolean} whether npm succeeded */
export function npm(...args) {
  const from = process.env.npm_execpath;
  const options = { cwd: atRoot('.'), stdio: 'inherit' };
  const { status } = from?.endsWith('.js')
    ? spawnSync(process.execPath, [from, ...args], options)
    : // Windows has npm as a batch file, which only a shell can start; our arguments are plain words.
      spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}

/** Installs what package-lock.json names, unless it is there already. @returns {boolean} whether everything is there now */
export function ensureInstalled() {
  if (isInstalled()) return true;
  console.log('Installing dependencies (npm ci) …');
  return npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Whether every package of the lock file is installed at its version. Optional ones depend on the platform and are not looked at. */
function isInstalled() {
  const hidden = atRoot('node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(atRoot('package-lock.json'));
  const present = packagesOf(hidden);
  return Object.entries(wanted).every(
    ([path, it]) => path === '' || it.optional || it.peer || it.devOptional || present[path]?.version === it.version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
