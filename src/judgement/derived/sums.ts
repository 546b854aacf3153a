/**
 * "Seven in all", "together 410 million", "the two come to 35": the parts added up.
 *
 * Language: a word of summing stands beside the number, and what is summed stands before it in the sentence. Evidence: at least two parts are stated
 * and known to the base.
 */
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Claim } from '../scene.ts';
import { hasWord, wordAt } from './cues.ts';
import type { Derivation, Matter, Rule } from './derivation.ts';
import { combine, shown } from './fit.ts';
import { pairsFor } from './pairs.ts';

const BEFORE = wordSet('together altogether combined jointly total');
const AFTER = wordSet('together altogether combined overall');
/** Weakest tie of a part that the sentence does not state. */
const SURELY = 0.6;

export const sum: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'count' && value.scale !== 'money' && value.scale !== 'measure')) return undefined;
  if (!isSummed(matter, claim)) return undefined;
  const derivations: Derivation[] = [];
  for (const { a, b, as, bs, tie, stated } of pairsFor(matter, claim)) {
    if ([a, b].some((o) => !o.claim && o.tie < SURELY)) continue;
    if (as[0] < bs[0] || a.value.scale !== value.scale || a.value.unit?.symbol !== value.unit?.symbol) continue;
    const points = combine(as, bs, (x, y) => x + y);
    const before = [a, b].every((o) => o.claim !== undefined && o.claim.first < claim.first);
    derivations.push({
      target: (a.target ?? b.target)!,
      points,
      sum: say`${shown(as[0])} and ${shown(bs[0])} are ${shown(points[0])}`,
      tie,
      firm: stated && before && a.target !== undefined && b.target !== undefined && onlyTwo(matter, claim),
    });
  }
  return derivations.length ? { claim, derivations } : undefined;
};

/** "A total of 17", "together 17"; "17 in all", "17 people altogether". */
function isSummed({ scene }: Matter, claim: Claim): boolean {
  if (hasWord(scene, BEFORE, claim.first - 2, claim.first)) return true;
  const end = claim.last;
  if (hasWord(scene, AFTER, end, end + 2)) return true;
  for (const at of [end, end + 1])
    if (wordAt(scene, at) === 'in' && (wordAt(scene, at + 1) === 'all' || wordAt(scene, at + 1) === 'total')) return true;
  return false;
}

/** The sentence states two figures and no third before the sum. */
function onlyTwo({ scene }: Matter, claim: Claim): boolean {
  const figures = scene.claims.filter((c) => c.first < claim.first && c.value.kind === 'figure');
  return figures.length === 2 && !hasWord(scene, NOT_ALL, scene.sentence.first, claim.last);
}

const NOT_ALL = wordSet('including among others other another besides plus also further more');
