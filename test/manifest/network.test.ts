/** Nothing that ships can reach a network: neither by what a web page offers for it nor by a module of Node's. */
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { makeBundle } from '../../src/build/bundle.mjs';
import { BUNDLES } from '../../src/build/bundles.mjs';

/** What a bundle may ask of Node: files, paths, processes' own streams, to run a script of its own. */
const MODULES = new Set([
  'vscode',
  'fs',
  'fs/promises',
  'path',
  'url',
  'module',
  'process',
  'os',
  'tty',
  'util',
  'events',
  'child_process',
  'readline',
  'buffer',
  'vm',
]);
/** Ways out that need no module. A method of that name, as a table's `fetch`, is none. */
const CALLS =
  /(?<![.\w$])fetch\s*\([^)]*\)(?!\s*\{)|\b(?:globalThis|self|window)\??\.fetch\b|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|createServer)\s*\(/g;

describe('no network', function () {
  this.timeout(120_000);
  for (const bundle of BUNDLES) {
    it(`in the ${bundle.name} bundle`, async () => {
      const { code, externals } = await makeBundle({ ...bundle, options: { ...bundle.options, minify: true } }, { write: false });
      const text = Buffer.from(code).toString('utf8');
      const asked = [...externals, ...[...text.matchAll(/\brequire\("([^"]+)"\)/g)].map((m) => m[1])].map((name) =>
        name.replace(/^node:/, ''),
      );
      assert.deepEqual(
        asked.filter((name) => !MODULES.has(name)),
        [],
        'modules',
      );
      assert.deepEqual(
        [...text.matchAll(CALLS)].map((m) => text.slice(m.index - 20, m.index + 40)),
        [],
        'calls',
      );
      assert.doesNotMatch(text, /\bimport\(\s*["'`]https?:/, 'imports from the web');
      // `process.binding`, `dlopen` and workers of their own would be other ways to them.
      assert.doesNotMatch(text, /process\.binding|\bdlopen\(/);
    });
  }

  it('would be seen', () => {
    for (const call of ['await fetch("https://example.org")', '}fetch(a);', 'self.fetch(a)', 'new WebSocket(a)'])
      assert.match(call, new RegExp(CALLS.source));
    assert.ok(
      ['http', 'https', 'net', 'dgram', 'tls', 'http2', 'dns'].every((name) => builtinModules.includes(name) && !MODULES.has(name)),
    );
  });
});
