/**
 * The engine's declarations: dist/types/ by tsc, and dist/index.d.ts that leads there.
 * The compilation has no Node types and no DOM, so it also proves that the engine asks for neither.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from './root.mjs';

/** @returns {boolean} whether the engine is free of type errors; declarations are written either way */
export function writeDeclarations() {
  const folder = atRoot('dist/types');
  rmSync(folder, { recursive: true, force: true });
  const tsc = atRoot('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', atRoot('src/build/tsconfig.engine.json')], { stdio: 'inherit' });
  if (existsSync(folder)) {
    for (const file of readdirSync(folder, { recursive: true })) if (file.endsWith('.d.ts')) pointAtJs(join(folder, file));
  }
  writeFileSync(atRoot('dist/index.d.ts'), "export * from './types/index.js';\n");
  return status === 0;
}

/** tsc leaves `.ts` in the imports of declarations, which a reader's compiler may refuse. */
function pointAtJs(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/(from |import\()(['"])(\.[^'"]*)\.ts\2/g, (_, before, quote, path) => `${before}${quote}${path}.js${quote}`),
  );
}
