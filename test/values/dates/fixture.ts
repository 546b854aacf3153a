import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Reads a fixture beside this file: groups of lines, one case a line. */
export function readFixture(name: string): [group: string, lines: string[]][] {
  const groups = parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Record<string, string>;
  return Object.entries(groups).map(([group, text]) => [group, text.split('\n').filter((line) => line.trim() !== '')]);
}
