/** Runs the built command line as a process, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeBundle } from '../../src/build/bundle.mjs';
import { BUNDLES } from '../../src/build/bundles.mjs';
import { atRoot } from '../../src/build/root.mjs';

const CLI = atRoot('dist/cli.js');
/** Where what is compiled of it is kept: nothing is left in the home of whoever runs the tests. */
const KEPT = atRoot('out/kept');

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd: string;
  stdin?: string | Buffer;
  env?: Record<string, string>;
  /** User id to run as, where the tests themselves run as one who may read everything. */
  uid?: number;
}

/** Runs `factmark ARGS`. Colour variables of the surrounding shell are left out. */
export function factmark(args: string[], { cwd, stdin = '', env = {}, uid }: RunOptions): Promise<Result> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { ...inherited, XDG_CACHE_HOME: KEPT, ...env },
      ...(uid !== undefined && { uid }),
    });
    const result = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      result.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      result.err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...result }));
    // A process that exits before it has read everything closes the pipe; its exit code tells the rest.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** Builds dist/cli.js where a source is newer, so that a lone `npx mocha test/cli` tests what is written and not what was built. */
export async function buildIfStale(): Promise<void> {
  const built = statSync(CLI, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(atRoot('src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const isStale = sources.some((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > built);
  if (isStale) for (const bundle of BUNDLES.filter((b) => b.name === 'cli')) await makeBundle(bundle);
}

export interface Folder {
  path: string;
  write(files: Record<string, string | Buffer>): void;
  remove(): void;
}

/** A fresh folder with these files; names may lead into folders. */
export function folderWith(files: Record<string, string | Buffer>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'factmark-'));
  const folder: Folder = {
    path,
    write(more) {
      for (const [name, content] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.write(files);
  return folder;
}
