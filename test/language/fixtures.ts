/** Reads the one-line-a-case fixtures of this folder. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function fixture<T>(name: string): T {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** Collects every line that fails, so that one run shows the whole difference. */
export function failures<T>(cases: Iterable<T>, check: (line: T) => string | undefined): string[] {
  const failed: string[] = [];
  for (const line of cases) {
    const problem = check(line);
    if (problem) failed.push(problem);
  }
  return failed;
}
