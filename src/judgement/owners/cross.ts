/** Two values of a sentence in each other's place. */
import { passBack } from '../evidence/context.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import { countTheSame, sameProperty } from './sameProperty.ts';

/**
 * Passes two values back to their places: each is right for a name of the other's, and wrong for its own. `mine`, `theirs`: their ties; `before`, `between`: keys
 * of whom the first and the second are told of. Whether it did.
 */
export function cross(mine: readonly Tie[], theirs: readonly Tie[], before: readonly string[], between: readonly string[]): boolean {
  const isOnly = ({ target: { subjects } }: Tie, of: readonly string[], not: readonly string[]) =>
    subjects.some((k) => of.includes(k)) && !subjects.some((k) => not.includes(k));
  for (const wanted of mine) {
    if (agrees(wanted) || !isOnly(wanted, before, between)) continue;
    const back = theirs.find((t) => t.target === wanted.target && t.agreement.result === 'agrees');
    if (!back) continue;
    for (const right of mine) {
      if (right.agreement.result !== 'agrees' || !isOnly(right, between, before)) continue;
      if (!sameProperty(wanted.target, right.target) && !countTheSame(wanted.target, right.target)) continue;
      const straight = theirs.find((t) => t.target === right.target && !agrees(t));
      if (!straight) continue;
      return passBack([right, back], [wanted, straight]);
    }
  }
  return false;
}
