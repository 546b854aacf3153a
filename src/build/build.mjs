/**
 * `npm run build`: the engine, its declarations, the command line and the extension, all into dist/.
 * `node src/build/build.mjs cli engine` builds only the bundles named; `--weigh` lists what a bundle is made of; `--ship` makes them as small as they are shipped.
 */
import { existsSync } from 'node:fs';
import { makeBundle } from './bundle.mjs';
import { BUNDLES } from './bundles.mjs';
import { writeDeclarations } from './declarations.mjs';
import { atRoot } from './root.mjs';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const weigh = process.argv.includes('--weigh');
const toShip = process.argv.includes('--ship');
const wanted = BUNDLES.filter((b) => existsSync(atRoot(b.entry)) && (named.length === 0 || named.includes(b.name)));
let failed = false;

for (const bundle of wanted) {
  try {
    const { bytes, parts } = await makeBundle(bundle, { toShip });
    const over = bundle.limit !== undefined && bytes > bundle.limit;
    if (over) failed = true;
    const limit = bundle.limit ? ` of ${kilobytes(bundle.limit)} allowed${over ? ': TOO LARGE' : ''}` : '';
    console.log(`${bundle.out.padEnd(24)} ${kilobytes(bytes)}${limit}`);
    if (weigh) printParts(parts);
  } catch (error) {
    failed = true;
    console.error(`${bundle.out}: ${error.errors ? `${error.errors.length} error(s), above` : error.message}`);
  }
}
if (named.length === 0) {
  const clean = writeDeclarations();
  console.log(`${'dist/index.d.ts'.padEnd(24)} ${clean ? 'written' : 'written, with type errors'}`);
  if (!clean) failed = true;
}
process.exitCode = failed ? 1 : 0;

/** Largest first, by package and by folder of ours. */
function printParts(parts) {
  const groups = new Map();
  for (const { path, bytes } of parts) {
    const group = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 3).join('/');
    groups.set(group, (groups.get(group) ?? 0) + bytes);
  }
  const sorted = [...groups].sort((a, b) => b[1] - a[1]);
  for (const [group, bytes] of sorted) if (bytes >= 1000) console.log(`  ${kilobytes(bytes)}  ${group}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
