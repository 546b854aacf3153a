/** Which configuration holds for a draft: key by key, that of the nearest folder around it which says anything of the key. */
import type { CheckOptions } from '../judgement/finding.ts';
import type { Config, DateOrder, Levels } from './config.ts';
import { matchesAny } from './glob.ts';

/** A folder's configuration; `folder` is its path within the workspace folder (or the working folder), '' for that itself. */
export interface FolderConfig {
  folder: string;
  config: Config;
}

/** Globs with the folder that they are relative to. */
export interface FolderGlobs {
  folder: string;
  globs: string[];
}

export interface Resolved {
  facts?: FolderGlobs;
  drafts?: FolderGlobs;
  severity: Partial<Levels>;
  dateOrder?: DateOrder;
  ignoreFacts: string[];
}

/** @param path of a draft, with slashes, within the folder that the configurations' folders are within */
export function resolveConfig(path: string, configs: readonly FolderConfig[]): Resolved {
  const around = configs.filter(({ folder }) => isWithin(path, folder)).sort((a, b) => b.folder.length - a.folder.length);
  const nearest = <K extends keyof Config>(key: K) => around.find(({ config }) => config[key] !== undefined);
  const globsOf = (key: 'facts' | 'drafts'): FolderGlobs | undefined => {
    const found = nearest(key);
    return found && { folder: found.folder, globs: found.config[key] as string[] };
  };
  return {
    facts: globsOf('facts'),
    drafts: globsOf('drafts'),
    severity: Object.assign({}, ...around.map(({ config }) => config.severity).reverse()) as Partial<Levels>,
    dateOrder: nearest('dateOrder')?.config.dateOrder,
    ignoreFacts: nearest('ignoreFacts')?.config.ignoreFacts ?? [],
  };
}

/** Whether the globs mean a path; it and their folder are within the same one. */
export function isMeant(path: string, { folder, globs }: FolderGlobs): boolean {
  return isWithin(path, folder) && matchesAny(globs, folder === '' ? path : path.slice(folder.length + 1));
}

/** How a draft is judged. Equal options are equal as JSON. */
export function checkOptionsOf({ dateOrder, ignoreFacts }: Resolved, unsourced: boolean): CheckOptions {
  return { unsourced, ...(dateOrder && { dateOrder }), ...(ignoreFacts.length > 0 && { ignoreFacts }) };
}

const isWithin = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`);
