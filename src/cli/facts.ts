/** The fact bases of a run: the one that the command line names, else for each draft the one that its configuration names. */
import { DEFAULT_FACTS } from '../config/config.ts';
import { matchesAny, plainPatterns } from '../config/glob.ts';
import type { FolderGlobs } from '../config/resolve.ts';
import type { FactBase, Problem } from '../factbase/model.ts';
import { loadFactBase } from '../index.ts';
import type { InputError } from './exit.ts';
import { expand, search } from './expand.ts';
import { readText, type TextFile } from './read.ts';

const FACTS_IN_FOLDER = '**/*.facts.{yaml,yml}';

export interface Loaded {
  base: FactBase;
  factFiles: string[];
}

export class Bases {
  private readonly loaded = new Map<string, Loaded>();

  /**
   * @param named the globs of the command line, which count before every configuration
   * @param review finds what is wrong with the files of a base beyond what loading finds
   */
  constructor(
    private readonly named: string[] | undefined,
    private readonly errors: InputError[],
    private readonly review: (files: TextFile[], base: FactBase) => Problem[] = () => [],
  ) {}

  /** The base for drafts whose configuration names these fact files. */
  of(globs: FolderGlobs | undefined): Loaded {
    const wanted = this.named ? undefined : globs;
    const key = wanted ? `${wanted.folder}\n${wanted.globs.join('\n')}` : '';
    const known = this.loaded.get(key);
    if (known) return known;
    const files = this.find(wanted)
      .map((path) => readText(path, this.errors))
      .filter((file) => file !== undefined);
    const base = loadFactBase(files);
    base.problems.push(...this.review(files, base));
    const loaded = { base, factFiles: files.map((file) => file.path) };
    this.loaded.set(key, loaded);
    return loaded;
  }

  get all(): Loaded[] {
    return [...this.loaded.values()];
  }

  /** Problems of all bases; of a file that two of them hold, each once. */
  get problems(): Problem[] {
    const key = ({ path, range, code, message }: Problem) => `${path}:${range.start}:${code}:${message}`;
    return [...new Map(this.all.flatMap(({ base }) => base.problems).map((problem) => [key(problem), problem])).values()];
  }

  private find(globs: FolderGlobs | undefined): string[] {
    if (this.named) {
      const found = expand(this.named, FACTS_IN_FOLDER);
      this.errors.push(...found.errors);
      if (found.paths.length === 0 && found.errors.length === 0) this.reportNone(this.named.join(' '));
      return found.paths;
    }
    const paths = globs ? this.findIn(globs) : search(DEFAULT_FACTS, this.errors);
    if (paths.length === 0) this.reportNone(globs ? globs.globs.map((glob) => pathOf(globs.folder, glob)).join(' ') : DEFAULT_FACTS);
    return paths.sort();
  }

  private findIn({ folder, globs }: FolderGlobs): string[] {
    const found = plainPatterns(globs).flatMap((pattern) => search(pattern, this.errors, folder));
    const relative = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
    return [...new Set(found)].filter((path) => matchesAny(globs, relative(path)));
  }

  private reportNone(path: string): void {
    this.errors.push({ path, message: 'no fact file found; name yours with --facts' });
  }
}

const pathOf = (folder: string, glob: string) => (folder === '' ? glob : `${folder}/${glob}`);
