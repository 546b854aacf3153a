/** Reviews the fact files of a run: against each other, the date, and the texts of their sources within the working folder. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FactBase, Problem, Source } from '../factbase/model.ts';
import { reviewFactBase, type SourceFile } from '../review/review.ts';
import { isPlainText, sourcePath } from '../review/source-path.ts';
import type { TextFile } from './read.ts';

/** Longest text of a source that is read. */
const LONGEST = 20_000_000;

export function reviewFiles(files: TextFile[], base: FactBase): Problem[] {
  const now = new Date();
  const part = (n: number) => String(n).padStart(2, '0');
  const today = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return reviewFactBase(files, base, { today, sourceFile });
}

/** A source's text. No file outside the working folder is read; for fact files outside it, none outside their own folder. */
function sourceFile({ path, file = '' }: Source): SourceFile {
  const here = relative('.', resolve(path));
  const isWithin = here !== '' && !here.startsWith('..') && !isAbsolute(here);
  const root = isWithin ? resolve('.') : dirname(resolve(path));
  const within = sourcePath(isWithin ? here.split(sep).join('/') : 'facts.yaml', file);
  if (within === undefined) return { state: 'outside' };
  if (!isPlainText(within)) return { state: 'unread' };
  try {
    const real = realpathSync(join(root, within));
    // A symbolic link may lead out of the folder.
    if (!real.startsWith(join(realpathSync(root), sep))) return { state: 'outside' };
    const stat = statSync(real);
    return stat.isFile() && stat.size <= LONGEST ? { state: 'read', text: readFileSync(real, 'utf8') } : { state: 'unread' };
  } catch {
    return { state: 'missing' };
  }
}
