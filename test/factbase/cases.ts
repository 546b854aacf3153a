/** The fixtures: `NAME.facts.yaml` (and `NAME.2.facts.yaml`, …, in one base) with what is expected of them in `NAME.txt`. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./cases/', import.meta.url);

export interface Case {
  name: string;
  files: { path: string; text: string }[];
  expected: URL;
}

export function readCases(): Case[] {
  const cases = new Map<string, Case>();
  for (const path of readdirSync(folder).sort()) {
    if (!path.endsWith('.facts.yaml')) continue;
    const name = path.slice(0, path.indexOf('.'));
    const entry = cases.get(name) ?? { name, files: [], expected: new URL(`${name}.txt`, folder) };
    entry.files.push({ path, text: readFileSync(new URL(path, folder), 'utf8') });
    cases.set(name, entry);
  }
  // "NAME.facts.yaml" is the first file, "NAME.2.facts.yaml" the second.
  for (const { files } of cases.values()) files.sort((a, b) => a.path.length - b.path.length);
  return [...cases.values()];
}
