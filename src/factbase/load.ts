import { finished, type Steps } from '../steps.ts';
import type { FactFile } from './entry.ts';
import { joinFactFiles } from './join.ts';
import type { FactBase } from './model.ts';
import { factFileSteps } from './read.ts';

/**
 * Reads fact files into one base. Never throws: what is wrong stands in `problems`, file by file in the order given and by place within each.
 * An entry with an error in it is left out; everything else is in the base. Where two entries have one id, the first is in force.
 */
export function loadFactBase(files: { path: string; text: string }[]): FactBase {
  return finished(loadSteps(files));
}

/** The same in steps, for a host that must not be blocked. */
export function* loadSteps(files: { path: string; text: string }[]): Steps<FactBase> {
  const read: FactFile[] = [];
  for (const { path, text } of files) read.push(yield* factFileSteps(path, text));
  return yield* joinFactFiles(read);
}
