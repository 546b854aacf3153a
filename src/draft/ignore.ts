/**
 * Ignore comments: `<!-- facts-ignore -->`, `<!-- facts-ignore: ID, ID -->`, `<!-- facts-ignore-file -->`, `<!-- facts-ignore-file: ID, ID -->`. On a line
 * by itself one of the first two speaks of the next block, at the end of a block of that one.
 */

/** What a comment silences: every claim of a block, or those on these facts. */
export type Ignore = 'all' | string[];

/** The same for all blocks of the file. */
export interface FileIgnore {
  file: Ignore;
}

export const isOfFile = (ignores: Ignore | FileIgnore): ignores is FileIgnore => typeof ignores === 'object' && 'file' in ignores;

const COMMENT = /^<!--\s{0,100}facts-ignore(-file)?\s{0,100}(?::([^>]*))?-->$/;

/** Reads an HTML block or inline tag; undefined where it is no ignore comment. */
export function readIgnoreComment(html: string): Ignore | FileIgnore | undefined {
  // Longer ones are no comment of ours.
  if (html.length > 2000) return undefined;
  const match = COMMENT.exec(html.trim());
  if (!match) return undefined;
  const [, file, ids] = match;
  // An empty list silences nothing: its writer is about to type an id.
  const ignores = ids === undefined ? 'all' : ids.split(/[\s,]+/).filter((id) => id !== '');
  return file ? { file: ignores } : ignores;
}

/** Whether it keeps what is said of a fact from being said. */
export const silencesFact = (ignore: Ignore | undefined, fact: string) => ignore === 'all' || ignore?.includes(fact) === true;

/** Both together. */
export function mergeIgnores(a: Ignore | undefined, b: Ignore | undefined): Ignore | undefined {
  if (!a || !b) return a ?? b;
  if (a === 'all' || b === 'all') return 'all';
  return [...a, ...b.filter((id) => !a.includes(id))];
}

export function sameIgnore(a: Ignore | undefined, b: Ignore | undefined): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
