/**
 * "Surplus: £240,000", "ended the year with a deficit of 3 million": what came in less what went out.
 *
 * Language: a word for the balance labels the sum, or has it after "of". Evidence: the base has one amount that came in and one that went out, of one time, of the
 * subject in reach or of nobody else; and no fact has a balance of its own.
 */
import { oncePer } from '../../../language/once.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { compareDates } from '../../../values/dates/index.ts';
import { sameCurrency } from '../../../values/figures/index.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { isPhraseKey } from '../../targets/target.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Rule } from '../derivation.ts';
import { combine, lessIs, rounded } from '../fit.ts';
import { amountsOf, hasBalance } from '../wordless/outcomes.ts';

const BALANCE = wordSet('surplus deficit');
const BETWEEN = wordSet('of : a the was is at |');
/** Tokens from the label to its sum. */
const REACH = 4;

/** Those with an income and a spending, if there is one alone. */
const onlyKeeper = oncePer((base: CompiledBase) => {
  const keepers = [...base.bySubject.keys()].filter((key) => !isPhraseKey(key) && amountsOf(key, base));
  return keepers.length === 1 ? keepers : [];
});

export const balance: Rule = ({ scene, base }, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'money' || !value.unit) return undefined;
  const label = labelOf(claim, scene);
  if (label < 0) return undefined;
  const { focus, headings } = scene.discourse;
  const named = [...scene.mentions.flatMap((m) => m.keys), focus.key, ...headings.flatMap((h) => [...h.keys])].filter(Boolean);
  // "Surplus: £240,000", in a report of the only body whose income and spending the base knows.
  for (const key of named.length ? named : onlyKeeper(base)) {
    const amounts = amountsOf(key, base);
    if (!amounts || hasBalance(key, base)) continue;
    const { came, went } = amounts;
    const [a, b] = [came.figures[0], went.figures[0]];
    if (!a.unit || !sameCurrency(a.unit, value.unit)) continue;
    const [time] = came.times;
    const isOther = scene.claims.some((c) => c.value.kind === 'date' && (!time || compareDates(c.value, time, {}).result !== 'agrees'));
    if (isOther) return undefined;
    const points = combine(rounded(a).slice(0, 1), rounded(b).slice(0, 1), (x, y) => Number(Math.abs(x - y).toPrecision(9)));
    points.push(...combine(rounded(a), rounded(b), (x, y) => Math.abs(x - y)));
    const isGain = a.value >= b.value;
    return {
      claim,
      overrides: true,
      derivations: [
        {
          target: went,
          points,
          sum: lessIs(a.value, b.value, points[0]),
          tie: 0.8,
          firm: true,
          sure: true,
          breaks: (wordAt(scene, label) === 'deficit') === isGain ? say`the wrong way round` : undefined,
        },
      ],
    };
  }
  return undefined;
};

/** Where the word stands that the sum goes with; -1 where none does. */
function labelOf({ first }: Claim, scene: Scene): number {
  for (let i = first - 1; i >= first - REACH; i--) {
    if (BALANCE.has(wordAt(scene, i))) return hasWord(scene, BALANCE, scene.sentence.first, i) ? -1 : i;
    if (!BETWEEN.has(wordAt(scene, i))) return -1;
  }
  return -1;
}
