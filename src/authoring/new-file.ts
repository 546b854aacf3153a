/** Where a new fact file goes, so that the globs in force mean it. */
import { matchesAny, plainPatterns } from '../config/glob.ts';

const FOLDER = 'facts';
const ENDING = '.facts.yaml';
const WILD = /(?:[*?]|\[[^\]]*\])+/;

/**
 * Paths for a new fact file, relative to the folder of the globs, the likeliest first: in `facts/` where that is meant, else where the globs' own words
 * lead. `name` is a file's name without its ending; from the second round on a number follows it, so that some path is free. Where the globs mean no
 * file that could be named so, it is `facts/` all the same.
 */
export function* newFactFiles(globs: readonly string[], name: string): Generator<string, never> {
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? name : `${name}-${n}`;
    const usual = `${FOLDER}/${numbered}${ENDING}`;
    const candidates = [usual, ...plainPatterns(globs).map((pattern) => pathOf(pattern, numbered))];
    const path = candidates.find((candidate) => matchesAny(globs, candidate)) ?? usual;
    // A glob without a wildcard has one file, which is there already.
    yield n === 1 || path.includes(numbered) ? path : usual;
  }
}

/** A path that a pattern without braces would mean, the name in the place of its wildcards. */
function pathOf(pattern: string, name: string): string {
  const segments = pattern.split('/');
  const last = segments.pop() ?? '';
  const folders = segments
    .filter((segment) => segment !== '**' && segment !== '.')
    .map((segment) => (WILD.test(segment) ? FOLDER : segment));
  const file = /^\**$/.test(last) ? name + ENDING : last.replace(WILD, name).replace(new RegExp(WILD, 'g'), '');
  return [...folders, file].join('/');
}
