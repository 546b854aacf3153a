/** The in-host mocha suite (test/extension/) as VS Code loads it: CommonJS, for the Node host and for the web worker host. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { atRoot } from '../../src/build/root.mjs';

export const SUITE = atRoot('test/extension');
const OUT = atRoot('out/suite');

/** Mocha's browser build is a script in a package of ES modules, so it would take the bundle's own `module` for a place to put itself. */
const MOCHA_AS_SCRIPT = {
  name: 'mocha as a script',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var module, exports, define;\n${readFileSync(path, 'utf8')}`,
    })),
};

/**
 * @param {string} titles only tests whose titles match it run; all where it is empty
 * @returns {Promise<{ titles: string, node: string, web: string }>} which tests, and the modules whose `run()` runs the suite in each host
 */
export async function bundleSuite(titles = '') {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'package.json'), '{ "type": "commonjs" }\n'); // the project's own says "module"
  const common = {
    absWorkingDir: atRoot('.'),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: {
      FACTMARK_VERSION: JSON.stringify('test'),
      FACTMARK_TEST_SUITE: JSON.stringify(process.env.FACTMARK_TEST_SUITE ?? 'all'),
      FACTMARK_TEST_TITLES: JSON.stringify(titles),
    },
  };
  await build({
    ...common,
    entryPoints: ['test/extension/index-node.ts'],
    outfile: join(OUT, 'node/index.js'),
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
  });
  await build({
    ...common,
    entryPoints: ['test/extension/index-web.ts'],
    outfile: join(OUT, 'web/index.cjs'),
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['worker'], // else a Markdown parser's dependency asks for `document`
    external: ['vscode'],
    plugins: [MOCHA_AS_SCRIPT],
  });
  // The web worker host takes a module of a package of type "module" for an ES module, which it cannot load, unless its path ends in .cjs.
  return { titles, node: join(OUT, 'node/index.js'), web: join(OUT, 'web/index.cjs') };
}

/** A fixture may be a folder, or hold the description of a workspace of several. @returns {{ key: 'folder' | 'workspace', path: string }} */
export function workspaceIn(folder) {
  const [file] = globSync('*.code-workspace', { cwd: folder });
  const path = file ? join(folder, file) : folder;
  if (!existsSync(path)) throw new Error(`no workspace at ${path}`);
  return { key: file ? 'workspace' : 'folder', path };
}
