/** Makes one bundle of the table in bundles.mjs. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { lean } from './lean/index.mjs';
import { tables } from './lean/tables.mjs';
import { atRoot } from './root.mjs';

/**
 * A bundle that imports a part of itself only when it runs has that part as a second file beside it.
 * @param {import('./bundles.mjs').BUNDLES[number]} bundle
 * @param {{ write?: boolean, toShip?: boolean }} [options] `toShip`: a second minifier makes it smaller still, in some ten seconds
 * @returns {Promise<{ bytes: number, code: Uint8Array, inputs: string[], parts: { path: string, bytes: number }[], externals: string[] }>}
 *   its size, its code, the files that went into it and what each weighs there, the modules it still imports
 */
export async function makeBundle(bundle, { write = true, toShip = false } = {}) {
  const { version } = JSON.parse(await readFile(atRoot('package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: atRoot('.'),
    entryPoints: [{ in: bundle.entry, out: basename(bundle.out).replace(/\.c?js$/, '') }],
    outdir: dirname(bundle.out),
    outExtension: { '.js': extname(bundle.out) },
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: bundle.packed ? [lean, tables()] : [lean],
    define: { FACTMARK_VERSION: JSON.stringify(version) },
    ...bundle.options,
  });
  const files = await Promise.all(
    result.outputFiles.map(async ({ path, contents }) => ({ path, contents: toShip ? await shrunk(contents) : contents })),
  );
  if (write) {
    await mkdir(dirname(atRoot(bundle.out)), { recursive: true });
    for (const { path, contents } of files) await writeFile(path, contents);
    if (bundle.executable) await chmod(atRoot(bundle.out), 0o755);
  }
  const outputs = Object.values(result.metafile.outputs);
  return {
    bytes: files.reduce((bytes, { contents }) => bytes + contents.length, 0),
    code: files.find(({ path }) => path === atRoot(bundle.out)).contents,
    inputs: Object.keys(result.metafile.inputs),
    parts: outputs.flatMap(({ inputs }) => Object.entries(inputs).map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))),
    externals: outputs.flatMap(({ imports }) => imports.filter((i) => i.external).map((i) => i.path)),
  };
}

/**
 * Names at the top go by how often they stand, which esbuild leaves: a package of a megabyte of code is the lighter by a twenty-fifth. Statements joined by commas are
 * shorter, and pack worse.
 */
async function shrunk(code) {
  const { code: smaller } = await minify(Buffer.from(code).toString(), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, sequences: false },
  });
  return Buffer.from(smaller);
}
