/** Known ids nearest to one that is not known: for "did you mean". */
import { distance } from 'fastest-levenshtein';
import type { FactBase } from '../factbase/model.ts';
import { fold } from '../language/words.ts';

/** Longest id that is compared in full: keeps hostile text cheap. */
const LONGEST = 80;

/**
 * The ids of `base` nearest to `id`, nearest first, at most `n`. Near is by letters that differ, or by parts in common:
 * "killed-aguelhok" is near "aguelhok-killed". Empty where none is near. Linear in the number of facts.
 */
export function nearestIds(base: FactBase, id: string, n = 3): string[] {
  const wanted = fold(id.slice(0, LONGEST));
  const parts = partsOf(wanted);
  const near: { id: string; far: number }[] = [];
  for (const known of base.facts.keys()) {
    const folded = fold(known.slice(0, LONGEST));
    const longest = Math.max(folded.length, wanted.length);
    const byLetters = Math.abs(folded.length - wanted.length) > longest / 2 ? 1 : distance(wanted, folded) / longest;
    const byParts = partsOf(folded);
    const common = parts.filter((p) => byParts.includes(p)).length;
    const far = Math.min(byLetters, 1 - common / Math.max(parts.length, byParts.length));
    if (far <= 0.5) near.push({ id: known, far });
  }
  near.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  return near.slice(0, n).map((x) => x.id);
}

const partsOf = (id: string): string[] => id.split(/[-_.:/\s]+/).filter(Boolean);
