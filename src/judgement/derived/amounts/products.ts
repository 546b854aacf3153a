/**
 * "Sixteen would be ordered, at £3 million apiece, which makes £48 million", "72 stands at four guineas a month brought 288": so much for each, so many times.
 *
 * Language: "each", "apiece" or "a month" makes the one figure a rate, a word of adding up the claim what it comes to. Evidence: the rate and the only number
 * that it can be taken times are told just before; both are the base's.
 */
import { related } from '../../../language/related.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { unitNamed } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Rule } from '../derivation.ts';
import { combine, rounded, timesIs } from '../fit.ts';
import { headOf, isOfScale } from '../operands.ts';
import { isWordOf } from '../phraseWords.ts';
import { type Told, toldAround } from './justTold.ts';
import { isOfNothingElse } from './toldPairs.ts';

const EACH = wordSet('each apiece every');
const MAKES = wordSet('make makes made making total totals totalling equals gives giving');
const COMES = wordSet('come comes came coming add adds added adding amount amounts amounted work works worked run runs ran');
const BRINGS = wordSet('brought bring brings raised raise earned earn cost costs costing took take yield yielded bought paid worth');
const NEUTRAL = wordSet('just only some about a an the up out to in total of around nearly almost');
/** Tokens between a verb and what it brought ("brought the company 288"). */
const REACH = 4;

export const product: Rule = (matter, claim) => {
  const { value } = claim;
  const { scene, past } = matter;
  if (value.kind !== 'figure' || value.per || (value.scale !== 'money' && value.scale !== 'count' && value.scale !== 'measure'))
    return undefined;
  const plain = isSummedUp(claim, scene);
  if (!plain && !hasWord(scene, BRINGS, claim.first - REACH, claim.first)) return undefined;
  const told = toldAround(matter, claim).filter((t) => !t.here || t.claim.last <= claim.first);
  const rates = told.filter((t) => isLike(value, t.value) && isRate(t, t.here ? scene : past!));
  if (rates.length !== 1) return undefined;
  const [rate] = rates;
  const times = told.flatMap((t) => {
    const number = t === rate ? undefined : numberOf(t.value, rate.value);
    return number !== undefined && number >= 2 ? [{ ...t, number }] : [];
  });
  const derivations = times.flatMap(({ number, target, wrong }) => {
    const fact = rate.target ?? target;
    const points = combine(rounded(rate.value), [number], (x, y) => x * y);
    const sum = timesIs(number, rate.value.value, points[0]);
    const firm =
      plain &&
      times.length === 1 &&
      !!rate.target &&
      !!target &&
      !rate.wrong &&
      !wrong &&
      isOfThese([rate.target, target], told, claim, scene);
    return fact ? [{ target: fact, points, sum, tie: TIE, firm, sure: true }] : [];
  });
  return { claim, derivations, overrides: true, unhedged: true };
};

const TIE = 0.8;

/** Nothing else is added to them, and it is not of something else that it is said. */
function isOfThese(targets: readonly Target[], told: readonly Told[], claim: Claim, scene: Scene): boolean {
  const { scale } = claim.value as Figure;
  if (told.filter((t) => t.value.scale === scale).length > (scale === 'count' ? 2 : 1)) return false;
  const from = Math.max(scene.sentence.first, ...told.filter((t) => t.here).map((t) => t.claim.last));
  const isKnown = (at: number) => WHOLES.has(scene.analysis.tokens[at].word.lemma) || targets.some((t) => isWordOf(t, scene, at));
  return isOfNothingElse(from, claim.first, scene, isKnown);
}
/** All of them together. */
const WHOLES = wordSet('fleet lot order bill whole total set batch cost price make come add up work give together bring each apiece');

/** "Which makes £48 million", "comes to 288", "in all". */
function isSummedUp({ first, last }: Claim, scene: Scene): boolean {
  let at = first - 1;
  while (NEUTRAL.has(wordAt(scene, at))) at--;
  if (MAKES.has(wordAt(scene, at)) || (COMES.has(wordAt(scene, at)) && hasWord(scene, TO, at, first))) return true;
  return (
    wordAt(scene, last) === 'altogether' ||
    (wordAt(scene, last) === 'in' && (wordAt(scene, last + 1) === 'all' || wordAt(scene, last + 1) === 'total'))
  );
}
const TO = wordSet('to up out');

/** The rate is in the claim's own unit. */
const isLike = (a: Figure, b: Figure): boolean =>
  isOfScale(a, b) && (a.scale !== 'count' || !a.noun.length || !b.noun.length || headOf(a) === headOf(b));

/** "£3 million apiece", "four a month", "each costs £3 million". */
const isRate = ({ value, claim: { first, last } }: Told, scene: Scene): boolean =>
  value.per !== undefined ||
  value.noun.includes('apiece') ||
  hasWord(scene, EACH, last, last + 2) ||
  hasWord(scene, EACH, first - REACH, first);

/** How many of what the rate is for. */
function numberOf(figure: Figure, { per }: Figure): number | undefined {
  const period = per ? unitNamed(per) : undefined;
  if (period)
    return figure.scale === 'measure' && figure.unit?.dimension === period.dimension
      ? (figure.value * figure.unit.factor) / period.factor
      : period.dimension === 'time'
        ? countOf(figure)
        : undefined;
  const head = headOf(figure);
  return !per || !head || head === per || related(head, per) > 0 ? countOf(figure) : undefined;
}

const countOf = ({ scale, value, per }: Figure) => (scale === 'count' && !per && Number.isInteger(value) ? value : undefined);
