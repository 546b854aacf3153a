/** The configurations that hold for drafts: those of the working folder and of the folders between it and the draft. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CONFIG_FILES } from '../config/config.ts';
import { parseConfig, parsePackage } from '../config/parse.ts';
import { type FolderConfig, isMeant, type Resolved, resolveConfig } from '../config/resolve.ts';
import type { Problem } from '../factbase/model.ts';
import type { InputError } from './exit.ts';
import { readText } from './read.ts';

export class Configs {
  /** The files read, and what is wrong in them. */
  readonly files: string[] = [];
  readonly problems: Problem[] = [];
  private readonly byFolder = new Map<string, FolderConfig[]>();

  constructor(private readonly errors: InputError[]) {}

  /** What holds for a draft. One outside the working folder, and standard input, is held to what that folder itself says. */
  of(path: string): Resolved {
    const within = withinHere(path) ?? '';
    const names = within.split('/').slice(0, -1);
    const folders = ['', ...names.map((_, i) => names.slice(0, i + 1).join('/'))];
    return resolveConfig(
      within,
      folders.flatMap((folder) => this.in(folder)),
    );
  }

  /** Whether a file is a draft by what its configuration says. */
  isDraft(path: string): boolean {
    const { drafts } = this.of(path);
    const within = withinHere(path);
    return !drafts || within === undefined || isMeant(within, drafts);
  }

  private in(folder: string): FolderConfig[] {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const configs: FolderConfig[] = [];
    for (const name of CONFIG_FILES) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const text = existsSync(path) ? readText(path, this.errors)?.text : undefined;
      const parsed = text === undefined ? undefined : name === 'package.json' ? parsePackage(path, text) : parseConfig(path, text);
      if (!parsed) continue;
      this.files.push(path);
      this.problems.push(...parsed.problems);
      configs.push({ folder, config: parsed.config });
    }
    this.byFolder.set(folder, configs);
    return configs;
  }
}

/** A path within the working folder, with slashes; undefined for one outside it. */
function withinHere(path: string): string | undefined {
  const within = relative('.', resolve(path));
  return within.startsWith('..') || isAbsolute(within) ? undefined : within.split(sep).join('/');
}
