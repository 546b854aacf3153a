import type { FactBase } from './model.ts';

/** Reads fact files into one base. Never throws: what is wrong stands in `problems`. */
export function loadFactBase(_files: { path: string; text: string }[]): FactBase {
  return { titles: [], facts: new Map(), names: new Map(), sources: new Map(), problems: [] };
}
