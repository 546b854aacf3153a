/** What is built from what: one entry a bundle. A bundle whose entry file does not exist yet is left out. */

/** The engine runs in a web worker: no DOM, no Node. */
const WORKER = { platform: 'browser', conditions: ['worker'], mainFields: ['browser', 'module', 'main'] };

export const BUNDLES = [
  // `packed`: tables of words take half the room, and a little time when they are first asked. The command line, which asks them once a run, does without.
  { name: 'engine', entry: 'src/index.ts', out: 'dist/index.js', packed: true, options: { ...WORKER, format: 'esm' } },
  // Built only to be weighed: what the engine costs a web page.
  {
    name: 'worker',
    entry: 'src/index.ts',
    out: 'dist/engine.worker.js',
    // The aim is 350 kB; until it is reached the gate holds what was reached, so that it can only shrink. Sixty kB of it are rules
    // for names in the frame of a fact's own and for what is worked out from several facts, a hundred those for tables that are read out, many like subjects,
    // roles and places, what happens once, and what is somebody else's.
    limit: 1_013_000,
    packed: true,
    options: { ...WORKER, format: 'esm', minify: true },
  },
  // The command line is a script that a small module starts: what V8 compiles of a script can be kept on every Node, of a module only from 22.1 on.
  {
    name: 'cli',
    entry: 'src/cli/start.ts',
    out: 'dist/cli.js',
    executable: true,
    options: { platform: 'node', format: 'esm', minify: true, banner: { js: '#!/usr/bin/env node' } },
  },
  {
    name: 'cli',
    entry: 'src/cli/main.ts',
    out: 'dist/cli-main.cjs',
    options: { platform: 'node', format: 'cjs', minify: true, mainFields: ['module', 'main'] },
  },
  {
    // One for all hosts, desktop and remote (Node) and web worker: it asks nothing of either but the editor's own API.
    name: 'extension',
    entry: 'src/extension/extension.ts',
    // A web worker host takes a module under "type": "module" for ES, which it cannot load, unless its entry ends in .cjs.
    out: 'dist/extension.cjs',
    packed: true,
    options: { ...WORKER, format: 'cjs', minify: true, external: ['vscode'] },
  },
];
