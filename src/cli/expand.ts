/** From the paths, folders and globs of the command line to files. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { convertPathToPattern, escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import type { InputError } from './exit.ts';
import { reasonOf } from './read.ts';

export interface Expanded {
  /** Paths with forward slashes, relative to the working folder where they were given so; sorted, each once. */
  paths: string[];
  errors: InputError[];
}

/**
 * Expands what the user named: an existing file is itself (brackets in its name and all), an existing folder is `inFolder` within it,
 * anything else is a glob. A name that leads nowhere is an error, and so is a folder on the way that cannot be read.
 */
export function expand(named: string[], inFolder: string): Expanded {
  const paths = new Set<string>();
  const errors: InputError[] = [];
  for (const name of named) {
    const kind = kindOf(name);
    if (kind === 'file') paths.add(slashes(name));
    else if (kind === 'missing' && !isDynamicPattern(name)) errors.push({ path: name, message: 'no such file or folder' });
    else if (kind === 'missing' || kind === 'folder') {
      const found = search(kind === 'folder' ? within(name, inFolder) : slashes(name), errors);
      if (found.length === 0 && kind === 'missing') errors.push({ path: name, message: 'no file matches' });
      for (const path of found) paths.add(path);
    } else errors.push({ path: name, message: kind.error });
  }
  return { paths: [...paths].sort(byCodeUnit), errors };
}

/** Every file that a glob matches, or none: for defaults, which the user did not name. */
export function search(pattern: string, errors: InputError[]): string[] {
  return globSync(pattern, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    // The real file system, which the search would otherwise leave without a word where a folder refuses it …
    fs: {
      readdirSync: ((folder: string, options: { withFileTypes: true }) => {
        try {
          return readdirSync(folder, options);
        } catch (error) {
          errors.push({ path: slashes(folder), message: reasonOf(error) });
          throw error;
        }
      }) as typeof readdirSync,
      // … or a link leads nowhere: such a file is found, and reading it tells what is wrong.
      realpathSync: Object.assign((path: string) => attempt(() => realpathSync(path)) ?? path, {
        native: realpathSync.native,
      }) as typeof realpathSync,
      statSync: ((path: string) => attempt(() => statSync(path)) ?? A_FILE) as typeof statSync,
    },
  });
}

const A_FILE = { isDirectory: () => false, isFile: () => true } as Stats;

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | 'missing' | { error: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A glob may hold characters that no path can; only what stands in the way of a real path is an error.
    return code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' ? { error: reasonOf(error) } : 'missing';
  }
}

/** A glob within a folder, whatever characters its name holds. */
export function within(folder: string, pattern: string): string {
  const prefix = slashes(folder).replace(/\/+$/, '');
  if (prefix === '.' || prefix === '') return pattern;
  return `${process.platform === 'win32' ? convertPathToPattern(prefix) : escapePath(prefix)}/${pattern}`;
}

/** Windows users write backslashes, globs need slashes. */
const slashes = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
