/**
 * `npm run code`: the sample draft in VS Code, with the extension. Desktop VS Code where its `code` command is found, else VS Code's server from
 * npm, with the address to open; `npm run code -- --server` takes the server in any case. Stays up until Ctrl+C.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './npm.mjs';
import { makePackage } from './package.mjs';
import { atRoot } from './root.mjs';

const DRAFT = atRoot('test/demo/mali.md');
const FOLDER = atRoot('.').replace(/[/\\]$/, '');

if (!ensureInstalled()) throw new Error('npm could not install the dependencies');
const command = process.argv.includes('--server') ? undefined : desktop();
await (command ? openDesktop(command) : serve());

/** The `code` command of desktop VS Code, where there is one and a screen to show it on. */
function desktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const places = ['code', 'code-insiders', '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'];
  return places.find((place) => shell(place, ['--version'], spawnSync, { stdio: 'ignore' }).status === 0);
}

/** Windows has `code` as a batch file, which only a shell can start: it is given one line, in which each part has quotation marks. */
function shell(command, args, start, options) {
  if (process.platform !== 'win32') return start(command, args, options);
  return start([command, ...args].map((part) => `"${part}"`).join(' '), { ...options, shell: true });
}

async function openDesktop(command) {
  const build = spawnSync(process.execPath, [atRoot('src/build/build.mjs'), 'extension'], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('the extension does not build');
  console.log('Opening the sample in desktop VS Code; close its window, or press Ctrl+C here, to end.');
  const child = shell(command, ['--new-window', '--wait', `--extensionDevelopmentPath=${FOLDER}`, FOLDER, DRAFT], spawn, {
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function serve() {
  if (!existsSync(atRoot('test/host/vscode-server.mjs'))) throw new Error('test/host/ is missing, which starts the server');
  const { startServer } = await import('../../test/host/vscode-server.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'factmark-package-'));
  let server;
  try {
    const vsix = makePackage(join(folder, 'factmark.vsix'));
    server = await startServer({ vsix: [vsix], lasting: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const payload = JSON.stringify([['openFile', server.remote(DRAFT)]]);
  console.log(`\nThe sample is open at\n\n  http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: FOLDER, payload })}\n`);
  console.log('Press Ctrl+C to end.');
  await server.ended; // and it ends with this process
  throw new Error(`VS Code's server ended:\n${server.log()}`);
}
