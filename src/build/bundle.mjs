/** Makes one bundle of the table in bundles.mjs. */
import { chmod, readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { atRoot } from './root.mjs';

/**
 * @param {import('./bundles.mjs').BUNDLES[number]} bundle
 * @returns {Promise<{ bytes: number, inputs: string[], parts: { path: string, bytes: number }[], externals: string[] }>}
 *   its size, the files that went into it and what each weighs there, the modules it still imports
 */
export async function makeBundle(bundle, { write = true } = {}) {
  const { version } = JSON.parse(await readFile(atRoot('package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: atRoot('.'),
    entryPoints: [bundle.entry],
    outfile: bundle.out,
    bundle: true,
    write,
    metafile: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    define: { FACTMARK_VERSION: JSON.stringify(version) },
    ...bundle.options,
  });
  if (write && bundle.executable) await chmod(atRoot(bundle.out), 0o755);
  const output = Object.values(result.metafile.outputs)[0];
  return {
    bytes: output.bytes,
    inputs: Object.keys(result.metafile.inputs),
    parts: Object.entries(output.inputs).map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
    externals: output.imports.map((i) => i.path),
  };
}
