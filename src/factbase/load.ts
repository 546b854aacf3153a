import { joinFactFiles } from './join.ts';
import type { FactBase } from './model.ts';
import { readFactFile } from './read.ts';

/**
 * Reads fact files into one base. Never throws: what is wrong stands in `problems`, file by file in the order given and by place within each.
 * An entry with an error in it is left out; everything else is in the base. Where two entries have one id, the first is in force.
 */
export function loadFactBase(files: { path: string; text: string }[]): FactBase {
  return joinFactFiles(files.map(({ path, text }) => readFactFile(path, text)));
}
