/** How like two names are, as misspellings go. */
import { distance } from 'fastest-levenshtein';

/** 0–1: one minus the edit distance over the longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** Whether one could be the other with a slip of the pen: one edit, two in a word of seven letters or more, or a doubled letter. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4) return false;
  const d = distance(a, b);
  return d === 1 || (d === 2 && Math.min(a.length, b.length) >= 6);
}

/** Whether one is the other but for two letters beside each other, each in the other's place. */
export function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
