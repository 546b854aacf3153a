/**
 * "With the Greens, for a comfortable 63", "113 short of a full house", "£1,450 the dearer of the two": what is the sum or the difference of two figures in reach.
 *
 * Language: a word of the clause says that something is more, less, left, short or together. Evidence: two figures that are told, or called to mind by words of the
 * sentence, give the value to its last digit. It speaks for the claim alone.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { sameQuestion } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import { hasWord } from '../cues.ts';
import type { Derivation, Rule } from '../derivation.ts';
import { lessIs, moreIs } from '../fit.ts';
import { countAlike, type FigureOperand, isBare } from '../operands.ts';

const WORKING = wordSet(
  'more less fewer short left leaves leaving rest other others difference gap saving between apart extra additional further surplus margin together total combined all altogether both sum makes gives brings ahead behind clear above below over under up down with than against dearer cheaper higher lower longer shorter bigger smaller after before instead',
);
/** Tokens from the value to a word that says so. */
const REACH = 8;
/** Weakest tie of a fact that the sentence calls to mind. */
const CALLED = 0.35;
/** Numbers of few units of their last digit are the sum or the difference of many. */
const LEAST = 20;
const TIE = 0.6;
const SURELY = 0.9;

export const amongTold: Rule = (matter, claim) => {
  const { value } = claim;
  const { scene } = matter;
  if (value.kind !== 'figure' || (value.scale !== 'count' && value.scale !== 'money' && value.scale !== 'measure')) return undefined;
  if (
    value.per ||
    value.high !== undefined ||
    value.value < LEAST * value.precision ||
    !hasWord(scene, WORKING, claim.first - REACH, claim.last + REACH)
  )
    return undefined;
  // Two figures of many come to any number: where a fact of its own surely differs, that is chance.
  if (matter.decisions.some((d) => d.claim === claim && d.verdict === 'contradicted' && d.tie.probability >= SURELY)) return undefined;
  const isPart = (o: FigureOperand) =>
    o.target && o.claim !== claim && !o.contradicted && (o.claim || o.tie >= CALLED) && isLike(o.value, value);
  const all = matter.figures.filter(isPart);
  const parts = all.filter((o, i) => all.findIndex((p) => p.target === o.target) === i);
  for (let i = 0; i < parts.length; i++)
    for (let j = i + 1; j < parts.length; j++) {
      const [a, b] = [parts[i], parts[j]];
      if (sameQuestion(a.value, b.value) !== 'yes') continue;
      const [x, y] = [a.value.value, b.value.value].sort((m, n) => n - m);
      for (const [is, sum] of [
        [x - y, lessIs(x, y, x - y)],
        [x + y, moreIs(x, y, x + y)],
      ] as const)
        if (isSaid(value, is)) {
          const derivation: Derivation = { target: (a.claim ? b : a).target!, points: [is], sum, tie: TIE, firm: false };
          return { claim, derivations: [derivation] };
        }
    }
  return undefined;
};

const isSaid = ({ value, precision }: Figure, is: number) => Math.abs(value - is) <= Math.max(precision / 2, 1e-9 * value);

const isLike = (a: Figure, b: Figure): boolean =>
  a.scale === b.scale && !a.per && a.unit?.symbol === b.unit?.symbol && (a.scale !== 'count' || isBare(b) || countAlike(a, b));
