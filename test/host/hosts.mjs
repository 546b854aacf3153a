/** The hosts in which the suite can run, and which serve on this machine. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atRoot } from '../../src/build/root.mjs';
import { atExit, start } from './child.mjs';
import { MARK, runInPage } from './page-run.mjs';
import { SUITE, workspaceIn } from './suite.mjs';
import { startServer } from './vscode-server.mjs';

/** Longest silence of a suite, in milliseconds: start-up and several of its tests at their own limit. */
const PATIENCE = Number(process.env.FACTMARK_HOST_PATIENCE ?? 150_000);
/** What a first download of desktop VS Code may take on top. */
const DOWNLOAD = 600_000;

/** A second start finds what the first has left; what is measured under load is measured once. */
const STARTS = process.env.FACTMARK_TEST_SUITE === 'load' ? 1 : 2;

/** A host runs the suite, passes its lines to `show`, and answers with why it failed, if it did. */
export const HOSTS = {
  server: { title: "VS Code's server, Node extension host", run: (suite, _id, show) => inServer('server', suite.node, {}, show, STARTS) },
  'server-web': {
    title: "VS Code's server, web worker extension host",
    // An extension with both entries runs in the Node host; this setting sends it, and its tests, to the web worker.
    run: (suite, id, show) => inServer('server-web', suite.web, { 'remote.extensionKind': { [id]: ['web'] } }, show),
  },
  electron: { title: 'desktop VS Code', run: (suite, _id, show) => inDesktop(suite.node, show) },
};

/**
 * The hosts to run in: those named by FACTMARK_TEST_HOST (with commas), else desktop VS Code where it can be had, else the server from npm.
 * @returns {Promise<string[]>}
 */
export async function chooseHosts() {
  const named = (process.env.FACTMARK_TEST_HOST ?? '').split(',').filter(Boolean);
  const unknown = named.filter((name) => !Object.hasOwn(HOSTS, name));
  if (unknown.length > 0) throw new Error(`FACTMARK_TEST_HOST=${unknown[0]}: no such host; there are ${Object.keys(HOSTS).join(', ')}`);
  if (named.length > 0) return named;
  return (await desktopServes()) ? ['electron'] : ['server', 'server-web'];
}

async function desktopServes() {
  if (process.platform !== 'linux') return true;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  const versions = 'https://update.code.visualstudio.com/api/releases/stable';
  return fetch(versions, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** The suite in VS Code's server, opened in a browser; `times` over, each in a host of its own that finds what the last has left. */
async function inServer(name, suite, settings, show, times = 1) {
  const workspace = copyOfWorkspace();
  let server;
  try {
    server = await startServer({ driver: true, settings });
    const { key, path } = workspaceIn(workspace.path);
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', server.remote(atRoot('.').replace(/\/$/, ''))],
      ['extensionTestsPath', server.remote(suite)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ]);
    const url = `http://127.0.0.1:${server.port}/?${new URLSearchParams({ [key]: path, payload })}`;
    let failure;
    for (let i = 0; i < times && !failure; i++) failure = await runInPage(url, { name, patience: PATIENCE, show });
    return failure && `${failure}\nThe server's last words:\n${server.log().split('\n').slice(-8).join('\n')}`;
  } finally {
    await server?.stop();
    workspace.remove();
  }
}

/** The suite in desktop VS Code, which `@vscode/test-electron` downloads; in a process of its own, so that its lines can be read. */
async function inDesktop(suite, show) {
  const workspace = copyOfWorkspace();
  const script = fileURLToPath(new URL('./desktop.mjs', import.meta.url));
  const child = start(process.execPath, [script, suite, workspaceIn(workspace.path).path], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return await new Promise((resolve) => {
      let late;
      const wait = (patience) => {
        clearTimeout(late);
        late = setTimeout(() => resolve(`silence for ${patience / 1000} s`), patience);
      };
      wait(DOWNLOAD);
      let rest = '';
      child.stdout.on('data', (data) => {
        const lines = (rest + data).split(/\r?\n/);
        rest = lines.pop();
        for (const line of lines) {
          const at = line.indexOf(MARK);
          if (at >= 0) {
            show(line.slice(at + MARK.length));
            wait(PATIENCE);
          } else if (/download|validat/i.test(line)) console.log(line);
        }
      });
      child.once('close', (code) => {
        clearTimeout(late);
        resolve(code === 0 ? undefined : `desktop VS Code ended with ${code} (FACTMARK_TEST_HOST=server,server-web does without it)`);
      });
    });
  } finally {
    await child.stop();
    workspace.remove();
  }
}

/** A copy of the fixture for one run to change. */
function copyOfWorkspace() {
  const path = mkdtempSync(join(tmpdir(), 'factmark-workspace-'));
  const clean = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const forget = atExit(clean);
  cpSync(join(SUITE, 'workspace'), path, { recursive: true });
  return {
    path,
    remove: () => {
      clean();
      forget();
    },
  };
}
