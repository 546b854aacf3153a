/** The hosts in which the suite can run. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';
import { EMPTY_WINDOW } from '../failure.mjs';
import { getDesktop, runInDesktop } from './desktop.mjs';
import { runInPage } from './page-run.mjs';
import { SUITE, workspaceIn } from './suite.mjs';
import { temporaryFolder } from './temporary.mjs';
import { startServer } from './vscode-server.mjs';

/** Longest silence of a suite, in milliseconds: start-up and several of its tests at their own limit. */
const PATIENCE = Number(process.env.FACTMARK_HOST_PATIENCE ?? 150_000);

/** A workspace of several folders with facts, and a folder without any in which the extension is to sleep: a run each. */
const FACTS = 'workspace';
const NO_FACTS = 'asleep';

/** The workspaces that a run opens one after the other; `titles` may mean tests of one of them alone. */
function workspaces(titles) {
  if (process.env.FACTMARK_TEST_SUITE === 'load') return [FACTS];
  // A second start finds what the first has left.
  const all = [FACTS, FACTS, NO_FACTS];
  if (!titles) return all;
  const isMeant = new RegExp(titles).test(NO_FACTS);
  return titles === NO_FACTS ? [NO_FACTS] : isMeant ? all : [FACTS, FACTS];
}

/** A host runs the suite, passes its lines to `show`, and answers with why it failed, if it did. */
export const HOSTS = {
  server: { title: "VS Code's server, Node extension host", run: (suite, _id, show) => inServer('server', suite, suite.node, {}, show) },
  'server-web': {
    title: "VS Code's server, web worker extension host",
    // An extension with both entries runs in the Node host; this setting sends it, and its tests, to the web worker.
    run: (suite, id, show) => inServer('server-web', suite, suite.web, { 'remote.extensionKind': { [id]: ['web'] } }, show),
  },
  electron: { title: 'desktop VS Code', run: (suite, _id, show) => inDesktop(suite, show) },
};

/** The suite in VS Code's server, opened in a browser: each run in a host of its own, that of the same workspace finds what the last has left. */
async function inServer(name, { titles }, suite, settings, show) {
  const copies = new Copies();
  let server;
  try {
    server = await startServer({ driver: true, settings });
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', server.remote(atRoot('.').replace(/\/$/, ''))],
      ['extensionTestsPath', server.remote(suite)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ]);
    // The web worker's suite tells nothing of a restart.
    const runs = name === 'server' ? workspaces(titles) : [...new Set(workspaces(titles))];
    let failure;
    for (const fixture of runs) {
      const { key, path } = workspaceIn(copies.of(fixture));
      const url = `http://127.0.0.1:${server.port}/?${new URLSearchParams({ [key]: path, payload })}`;
      failure ??= await runOnceOpen((show) => runInPage(url, { name, patience: PATIENCE, show }), show);
    }
    return failure && `${failure}\nThe server's last words:\n${server.log().split('\n').slice(-8).join('\n')}`;
  } finally {
    await server?.stop();
    copies.remove();
  }
}

/** Runs a suite, and once more where its window came up without its folders: nothing has been tested then. */
async function runOnceOpen(run, show) {
  let isEmpty = false;
  const failure = await run((line) => {
    isEmpty ||= line === EMPTY_WINDOW;
    show(line);
  });
  return isEmpty ? run(show) : failure;
}
/** The suite in desktop VS Code. */
async function inDesktop({ titles, node }, show) {
  let program;
  try {
    program = await getDesktop();
  } catch (error) {
    return `Desktop VS Code cannot be had: ${error.message}. FACTMARK_VSCODE=path names one that is there; FACTMARK_TEST_HOST=server,server-web does without.`;
  }
  const copies = new Copies();
  try {
    let failure;
    for (const fixture of workspaces(titles)) {
      const { path } = workspaceIn(copies.of(fixture));
      failure ??= await runInDesktop({ program, suite: node, workspace: path, patience: PATIENCE, show });
    }
    return failure;
  } finally {
    copies.remove();
  }
}

/** Copies of the fixtures for one run to change. */
class Copies {
  #folders = new Map();
  of(fixture) {
    const known = this.#folders.get(fixture) ?? temporaryFolder('factmark-workspace-');
    if (!this.#folders.has(fixture)) cpSync(join(SUITE, fixture), known.path, { recursive: true });
    this.#folders.set(fixture, known);
    return known.path;
  }
  remove() {
    for (const folder of this.#folders.values()) folder.remove();
  }
}
