/** Walks folders for the files that a glob means. Globs are read as the configuration reads them (config/glob.ts). */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { matchName, plainPatterns } from '../config/glob.ts';

/** Called for a folder that cannot be read; the walk goes on without it. */
type OnError = (folder: string, error: unknown) => void;

const IGNORED = 'node_modules';

/** Whether a name on the command line is a glob. */
export const isGlob = (name: string): boolean => /[*?[{]/.test(name);

/**
 * Every file within `folder` ('' is the working folder) that the glob matches; both have forward slashes. Each folder is read once, however
 * many `**` a glob has; a link to a folder further up, or met before, is not followed.
 */
export function walk(folder: string, glob: string, onError: OnError): string[] {
  const found = new Set<string>();
  for (const [start, patterns] of byStart(folder, plainPatterns([glob]))) new Walk(patterns, found, onError).start(start);
  return [...found];
}

/** The names of each pattern after those that are no glob, by the folder that these lead to. */
function byStart(folder: string, patterns: string[]): Map<string, string[][]> {
  const starts = new Map<string, string[][]>();
  for (const pattern of patterns) {
    const names = pattern.split('/');
    let plain = 0;
    while (plain < names.length - 1 && !isGlob(names[plain])) plain++;
    const start =
      folder +
      names
        .slice(0, plain)
        .map((name) => `${name}/`)
        .join('');
    starts.set(start, [...(starts.get(start) ?? []), names.slice(plain)]);
  }
  return starts;
}

/** How far into which pattern the names so far have led. */
interface State {
  pattern: readonly string[];
  at: number;
}

class Walk {
  /** Where the links that were followed lead. */
  readonly #followed = new Set<string>();

  constructor(
    private readonly patterns: readonly string[][],
    private readonly found: Set<string>,
    private readonly onError: OnError,
  ) {}

  /** `folder` ends with a slash, or is empty. One that is not there holds nothing. */
  start(folder: string): void {
    try {
      if (!statSync(folder || '.').isDirectory()) return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.onError(folder.replace(/\/$/, ''), error);
      return;
    }
    this.#visit(
      folder,
      this.patterns.flatMap((pattern) => reached({ pattern, at: 0 })),
    );
  }

  #visit(folder: string, states: State[]): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder || '.', { withFileTypes: true });
    } catch (error) {
      this.onError(folder.replace(/\/$/, '') || '.', error);
      return;
    }
    for (const entry of entries) {
      const path = folder + entry.name;
      const kind = this.#kindOf(entry, folder, path);
      if (kind === 'file' && states.some((state) => isLast(state) && fits(state, entry.name))) this.found.add(path);
      if (kind !== 'folder' || entry.name === IGNORED) continue;
      const next = states.filter((state) => fits(state, entry.name)).flatMap(after);
      if (next.length > 0) this.#visit(`${path}/`, distinct(next));
    }
  }

  /** A link that leads nowhere counts as a file: reading it tells what is wrong. */
  #kindOf(entry: Dirent, folder: string, path: string): 'file' | 'folder' | 'met before' {
    if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'file';
    try {
      if (!statSync(path).isDirectory()) return 'file';
      const target = realpathSync(path);
      const isAbove = `${realpathSync(folder || '.')}${sep}`.startsWith(target.endsWith(sep) ? target : target + sep);
      if (isAbove || this.#followed.has(target)) return 'met before';
      this.#followed.add(target);
      return 'folder';
    } catch {
      return 'file';
    }
  }
}

/** A state and, where it stands at `**`, the one without it: that may stand for no folder at all. */
function reached(state: State): State[] {
  const { pattern, at } = state;
  return pattern[at] === '**' && at + 1 < pattern.length ? [state, ...reached({ pattern, at: at + 1 })] : [state];
}

/** The states within a folder whose name fits. */
function after({ pattern, at }: State): State[] {
  if (pattern[at] === '**') return reached({ pattern, at });
  return at + 1 < pattern.length ? reached({ pattern, at: at + 1 }) : [];
}

const isLast = ({ pattern, at }: State) => at === pattern.length - 1;
const fits = ({ pattern, at }: State, name: string) => matchName(pattern[at] === '**' ? '*' : pattern[at], name);

const distinct = (states: State[]) =>
  states.filter((state, i) => states.findIndex((other) => other.pattern === state.pattern && other.at === state.at) === i);
