/** From the paths, folders and globs of the command line to files. */
import { statSync } from 'node:fs';
import type { InputError } from './exit.ts';
import { reasonOf } from './read.ts';
import { isGlob, walk } from './walk.ts';

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
    else if (kind === 'missing' && !isGlob(name)) errors.push({ path: name, message: 'no such file or folder' });
    else if (kind === 'missing' || kind === 'folder') {
      const found = kind === 'folder' ? search(inFolder, errors, name) : search(slashes(name), errors);
      if (found.length === 0 && kind === 'missing') errors.push({ path: name, message: 'no file matches' });
      for (const path of found) paths.add(path);
    } else errors.push({ path: name, message: kind.error });
  }
  return { paths: [...paths].sort(byCodeUnit), errors };
}

/** Every file within a folder that a glob matches, or none; without a folder, within the working folder. */
export function search(glob: string, errors: InputError[], folder = ''): string[] {
  const start = `${slashes(folder).replace(/\/+$/, '')}/`;
  const onError = (path: string, error: unknown) => errors.push({ path, message: reasonOf(error) });
  return walk(folder === '' || start === './' ? '' : start, glob, onError);
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

/** Windows users write backslashes, globs need slashes. */
const slashes = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
