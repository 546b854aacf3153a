/**
 * Globs, matched in the editor and on the command line alike, wherever each of them found the files: `*` and `?` within a name, `**` for any
 * folders, `{a,b}` for either, `[a-z]` and `[!a-z]` for a character. As in a shell, `*` and `**` pass over names that begin with a dot.
 * Takes time in proportion to the pattern times the path, whatever the pattern.
 */

/** Longest pattern, and most patterns that its braces may stand for. */
const LONGEST = 500;
const MOST_ALTERNATIVES = 100;

/** Why a glob cannot be used. */
export type GlobFault = 'empty' | 'outside' | 'too-long' | 'braces';

/** What is wrong with a glob; undefined where nothing is. */
export function faultOf(glob: string): GlobFault | undefined {
  const positive = glob.replace(/^!/, '');
  if (positive === '') return 'empty';
  if (positive.length > LONGEST) return 'too-long';
  if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(positive)) return 'outside';
  return alternativesOf(positive) ? undefined : 'braces';
}

/** Whether a path, relative to the globs' folder, is meant: by one of them, and by none that begins with "!". */
export function matchesAny(globs: readonly string[], path: string): boolean {
  const names = path.split('/');
  const matches = (glob: string) => (alternativesOf(glob) ?? []).some((pattern) => matchNames(pattern.split('/'), names));
  const positive = globs.filter((glob) => !glob.startsWith('!'));
  if (positive.length > 0 && !positive.some(matches)) return false;
  return !globs.some((glob) => glob.startsWith('!') && matches(glob.slice(1)));
}

/** The patterns without braces that the globs stand for; those that leave out are left out. */
export function plainPatterns(globs: readonly string[]): string[] {
  return [...new Set(globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => alternativesOf(glob) ?? []))];
}

/** A pattern for each choice of its braces; undefined where they are not closed or too many. "./" at the start says nothing. */
function alternativesOf(glob: string): string[] | undefined {
  let patterns = [''];
  const rest = glob.replace(/^(?:\.\/)+/, '');
  for (let at = 0; at < rest.length; ) {
    const open = rest.indexOf('{', at);
    const plain = rest.slice(at, open < 0 ? rest.length : open);
    patterns = patterns.map((pattern) => pattern + plain);
    if (open < 0) break;
    const group = groupAt(rest, open);
    const choices = group?.parts.map((part) => alternativesOf(part));
    if (!group || !choices || choices.includes(undefined)) return undefined;
    const flat = choices.flatMap((choice) => choice ?? []);
    if (patterns.length * flat.length > MOST_ALTERNATIVES) return undefined;
    patterns = patterns.flatMap((pattern) => flat.map((choice) => pattern + choice));
    at = group.end;
  }
  return patterns;
}

/** The parts between the commas of the braces that open at `open`, and where they end. */
function groupAt(glob: string, open: number): { parts: string[]; end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < glob.length; i++) {
    const c = glob[i];
    if (c === '{') depth++;
    if (c === '}') depth--;
    if ((c === ',' && depth === 1) || (c === '}' && depth === 0)) {
      parts.push(glob.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { parts, end: i + 1 };
  }
  return undefined;
}

const isHidden = (name: string) => name.startsWith('.');

/** Names of folders and of the file against the pattern's, from the left; after a misfit the last `**` takes one more name. */
function matchNames(pattern: readonly string[], names: readonly string[]): boolean {
  return walk(
    pattern.length,
    names.length,
    (p) => pattern[p] === '**',
    (p, n) => matchName(pattern[p], names[n]),
    (n) => !isHidden(names[n]),
  );
}

/** Whether a glob without slashes means the name of a file or a folder. */
export function matchName(pattern: string, name: string): boolean {
  if (isHidden(name) && !isHidden(pattern)) return false;
  const units = unitsOf(pattern);
  return walk(
    units.length,
    name.length,
    (p) => units[p] === '*',
    (p, n) => fits(units[p], name[n]),
    () => true,
  );
}

/** Matches a row of parts against a row of things, where a star stands for any number of things. Never goes back before the last star. */
function walk(
  parts: number,
  things: number,
  isStar: (part: number) => boolean,
  fits: (part: number, thing: number) => boolean,
  canSkip: (thing: number) => boolean,
): boolean {
  let part = 0;
  let thing = 0;
  let star = -1;
  let taken = 0;
  while (thing < things) {
    if (part < parts && isStar(part)) {
      star = part++;
      taken = thing;
    } else if (part < parts && fits(part, thing)) {
      part++;
      thing++;
    } else if (star >= 0 && canSkip(taken)) {
      part = star + 1;
      thing = ++taken;
    } else return false;
  }
  while (part < parts && isStar(part)) part++;
  return part === parts;
}

/** A pattern's characters, each class (`[a-z]`) as one. */
function unitsOf(pattern: string): string[] {
  const units: string[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const close = pattern[i] === '[' ? pattern.indexOf(']', i + (pattern[i + 1] === '!' ? 3 : 2)) : -1;
    units.push(close < 0 ? pattern[i] : pattern.slice(i, close + 1));
    if (close >= 0) i = close;
  }
  return units;
}

function fits(unit: string, character: string): boolean {
  if (unit === '?') return true;
  if (unit.length === 1) return unit === character;
  const isNegated = unit[1] === '!';
  const set = unit.slice(isNegated ? 2 : 1, -1);
  for (let i = 0; i < set.length; i++) {
    const isRange = set[i + 1] === '-' && i + 2 < set.length;
    if (set[i] <= character && character <= (isRange ? set[i + 2] : set[i])) return !isNegated;
    if (isRange) i += 2;
  }
  return isNegated;
}
