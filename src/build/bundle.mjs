/** Makes one bundle of the table in bundles.mjs. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { lean } from './lean/index.mjs';
import { tables } from './lean/tables.mjs';
import { atRoot } from './root.mjs';

/**
 * @param {import('./bundles.mjs').BUNDLES[number]} bundle
 * @returns {Promise<{ bytes: number, code: Uint8Array, inputs: string[], parts: { path: string, bytes: number }[], externals: string[] }>}
 *   its size, its code, the files that went into it and what each weighs there, the modules it still imports
 */
export async function makeBundle(bundle, { write = true } = {}) {
  const { version } = JSON.parse(await readFile(atRoot('package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: atRoot('.'),
    entryPoints: [bundle.entry],
    outfile: bundle.out,
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [lean, tables()],
    define: { FACTMARK_VERSION: JSON.stringify(version) },
    ...bundle.options,
  });
  const [{ contents: code }] = result.outputFiles;
  if (write) {
    await mkdir(dirname(atRoot(bundle.out)), { recursive: true });
    await writeFile(atRoot(bundle.out), code);
    if (bundle.executable) await chmod(atRoot(bundle.out), 0o755);
  }
  const output = Object.values(result.metafile.outputs)[0];
  return {
    bytes: code.length,
    code,
    inputs: Object.keys(result.metafile.inputs),
    parts: Object.entries(output.inputs).map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
    externals: output.imports.map((i) => i.path),
  };
}
