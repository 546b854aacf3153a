/** Desktop VS Code, which `@vscode/test-electron` fetches into the user's cache: where its program is, and how the suite is run in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { atRoot } from '../../src/build/root.mjs';
import { CACHE } from './cache.mjs';
import { start } from './child.mjs';
import { MARK } from './page-run.mjs';
import { cleanEnvironment, SETTINGS } from './settings.mjs';
import { temporaryFolder } from './temporary.mjs';

let getting;

/**
 * The program of a desktop VS Code that can be started: that which FACTMARK_VSCODE names, else the version FACTMARK_VSCODE_VERSION (`stable`),
 * fetched on first use. Without internet one that was fetched before serves.
 * @returns {Promise<string>}
 */
export function getDesktop() {
  getting ??= find();
  return getting;
}

async function find() {
  const named = process.env.FACTMARK_VSCODE;
  if (named) {
    if (!existsSync(named)) throw new Error(`FACTMARK_VSCODE=${named}: no such file`);
    return named;
  }
  const cachePath = join(CACHE, 'desktop');
  mkdirSync(cachePath, { recursive: true }); // they make only its last part
  const reporter = new Reporter();
  let program;
  try {
    program = executableOf(await downloadAndUnzipVSCode({ version: process.env.FACTMARK_VSCODE_VERSION ?? 'stable', cachePath, reporter }));
  } catch (error) {
    throw new Error([error?.message ?? String(error), reporter.last].filter(Boolean).join(': '));
  }
  mustStart(program);
  return program;
}

/** Tells of a download in lines, a tenth at a time. */
class Reporter {
  last = '';
  #tenths = 0;
  report({ stage, version, bytesSoFar, totalBytes, error }) {
    if (stage === 'resolvedVersion') console.log(`Desktop VS Code ${version}`);
    else if (stage === 'resolvingCDNLocation') console.log("Downloading it, once, some 200 MB into the user's cache …");
    else if (stage === 'downloading' && totalBytes > 0) {
      const tenths = Math.floor((10 * bytesSoFar) / totalBytes);
      if (tenths > this.#tenths) console.log(`  … ${tenths * 10} %`);
      this.#tenths = tenths;
    } else if (stage === 'extractingSynchonrously') console.log('  unpacking …');
    else if (stage === 'retrying') this.error(error);
  }
  error(error) {
    this.last = error?.message ?? String(error);
  }
}

/**
 * Since 1.131 the program on macOS is called `Code`; `@vscode/test-electron` before 3.1, which needs Node 22, looks for `Electron` alone.
 * @param {string} path as it names it
 */
export function executableOf(path) {
  if (existsSync(path) || basename(dirname(path)) !== 'MacOS') return path;
  const info = join(dirname(path), '../Info.plist');
  const named = existsSync(info) && /<key>CFBundleExecutable<\/key>\s*<string>([^<]+)<\/string>/.exec(readFileSync(info, 'utf8'))?.[1];
  const [only] = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
  const name = named || only;
  return name ? join(dirname(path), name) : path;
}

/** On Linux a desktop program may lack libraries of the system, and then does not even tell its version. */
function mustStart(program) {
  if (process.platform !== 'linux') return;
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(program);
  const { status, stderr, error } = spawnSync(cli, [...args, '--version'], { encoding: 'utf8', env: cleanEnvironment(), timeout: 60_000 });
  if (status !== 0) throw new Error(`it does not start: ${(error?.message ?? stderr).trim().split('\n').slice(-3).join(' ')}`);
}

/**
 * What `runTests` is given. On Windows it starts the program by way of a shell and puts quotation marks around the program alone: the rest of
 * the paths bring their own (microsoft/vscode-test#298).
 * @param {{ program: string, suite: string, workspace: string, user: string, root: string }} paths
 * @returns {import('@vscode/test-electron/out/runTest.js').TestOptions}
 */
export function runOptions({ program, suite, workspace, user, root }, platform = process.platform) {
  const quoted = (path) => (platform === 'win32' ? `"${path}"` : path);
  return {
    vscodeExecutablePath: program,
    // A backslash before the closing mark would take it for a part of the path.
    extensionDevelopmentPath: quoted(root.replace(/[/\\]+$/, '')),
    extensionTestsPath: quoted(suite),
    launchArgs: [
      quoted(workspace),
      '--disable-extensions',
      `--user-data-dir=${quoted(user)}`,
      `--extensions-dir=${quoted(join(user, 'extensions'))}`,
    ],
  };
}

/**
 * Runs the suite, in a process of its own, so that its lines can be read.
 * @param {object} run
 * @param {string} run.program the program of desktop VS Code
 * @param {string} run.suite the module whose `run` runs the suite
 * @param {string} run.workspace the folder or the description of a workspace that is opened
 * @param {number} run.patience longest silence of the suite, in milliseconds
 * @param {(line: string) => void} run.show takes each line of the suite
 * @returns {Promise<string | undefined>} why the run failed, if it did
 */
export async function runInDesktop({ program, suite, workspace, patience, show }) {
  const home = temporaryFolder('factmark-code-'); // a short path: VS Code puts a socket there
  mkdirSync(join(home.path, 'User'), { recursive: true });
  writeFileSync(join(home.path, 'User/settings.json'), JSON.stringify({ ...SETTINGS, 'update.mode': 'none' }));
  const options = runOptions({ program, suite, workspace, user: home.path, root: atRoot('.') });
  const script = fileURLToPath(new URL('./desktop-child.mjs', import.meta.url));
  const child = start(process.execPath, [script, JSON.stringify(options)], {
    cwd: tmpdir(),
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  let late;
  try {
    return await new Promise((resolve) => {
      const wait = () => {
        clearTimeout(late);
        late = setTimeout(() => resolve(`silence for ${patience / 1000} s${words(said)}`), patience);
      };
      wait();
      const read = (line) => {
        const at = line.indexOf(MARK);
        if (at < 0) {
          if (line.trim()) said.push(line);
          return;
        }
        show(line.slice(at + MARK.length));
        wait();
      };
      linesOf(child.stdout, read);
      linesOf(child.stderr, read);
      child.once('close', (code) => resolve(code === 0 ? undefined : `desktop VS Code ended with ${code}${words(said)}`));
    });
  } finally {
    clearTimeout(late);
    await child.stop();
    home.remove();
  }
}

/** What the program said last that was not the suite's. */
const words = (said) => (said.length > 0 ? `\nIts last words:\n${said.slice(-10).join('\n')}` : '');

function linesOf(stream, take) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (data) => {
    const lines = (rest + data).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) take(line);
  });
  stream.on('end', () => rest && take(rest));
}
