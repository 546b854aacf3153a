/**
 * "£41,700, or close to £117 per walker", "roughly 85 a head", "an average of a little under £4,000 each": a total shared out.
 *
 * Language: "per", "a" or "each" names those among whom it is shared. Evidence: the total and their number are facts; one is stated in the sentence or the
 * one before it.
 */

import { related } from '../../../language/related.ts';
import type { TokenRange } from '../../../language/sentences.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { unitNamed } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { clauseAt, endOfPhrase, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { combine, dividedIs, rounded } from '../fit.ts';
import { type FigureOperand, headOf, isNamedIn, isOfScale, isToldBefore } from '../operands.ts';
import { isWordOf } from '../phraseWords.ts';
import { isOfNothingElse } from './toldPairs.ts';

const EACH = wordSet('each apiece');
const HEADS = wordSet('head person capita');

export const perHead: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'money' && value.scale !== 'count' && value.scale !== 'measure')) return undefined;
  const every = everyOne(claim, matter.scene);
  const among = every ? '' : amongWhom(matter, claim, value);
  if (among === undefined) return undefined;
  const derivations: Derivation[] = [];
  for (const total of matter.figures) {
    if (total.claim === claim || !total.target || total.contradicted || total.value.per || !isOfScale(total.value, value)) continue;
    for (const count of [...matter.figures, ...measuredLike(total, claim, among, matter)]) {
      const number = countOf(count, among);
      if (count === total || count.claim === claim || !count.target || number === undefined || number < 2 || number >= total.value.value)
        continue;
      if (every ? !isForEvery(total, count, every, matter.scene) : !total.claim && !count.claim) continue;
      const points = combine(rounded(total.value), [number], (x, y) => x / y);
      derivations.push({
        target: total.target,
        points,
        sum: dividedIs(total.value.value, number, points[0]),
        tie: Math.sqrt(total.tie * Math.max(count.tie, total.target.fact === count.target.fact ? 0.5 : 0)),
        alone: every || count.contradicted ? undefined : { least: ALONE, from: [total.target, count.target] },
        firm:
          (every !== undefined && !count.contradicted && Math.min(total.tie, count.tie) >= SURELY) ||
          (among !== '' &&
            isToldBefore(total, claim, matter) &&
            (isToldBefore(count, claim, matter) || (count.tie >= SURELY && !isOverOther(claim, matter.scene)))),
      });
    }
  }
  return { claim, derivations, overrides: true };
};

/** "On a loan of €90,000 over ten years that is €870 a month": what the sentence says itself is shared out, over its own time. */
const isOverOther = (claim: Claim, { claims }: Scene): boolean =>
  claims.some(({ value, first }) => value.kind === 'figure' && value.unit?.dimension === 'time' && first < claim.first);

/** Weakest tie of the only total and number whose quotient is about what the claim says. */
const ALONE = 0.7;

/** Weakest tie of a number of people that the sentence does not state. */
const SURELY = 0.4;

/** "For every tree felled, three will be planted", "three for each of those felled": where that phrase stands. */
function everyOne({ value, first, last }: Claim, scene: Scene): TokenRange | undefined {
  if (value.kind !== 'figure' || value.scale !== 'count') return undefined;
  for (let i = scene.sentence.first; i + 1 < scene.sentence.last; i++) {
    if (wordAt(scene, i) !== 'for' || !EVERY.has(wordAt(scene, i + 1))) continue;
    const end = endOfPhrase(i, scene);
    // Up to the claim where no mark parts them.
    return i < first && end > first ? { first: i, last: first } : i < first || i <= last + 3 ? { first: i, last: end } : undefined;
  }
  return undefined;
}

const EVERY = wordSet('every each');

/** Whether what there is one of is named in the phrase, and what there are so many of outside it. */
const isForEvery = (total: FigureOperand, count: FigureOperand, { first, last }: TokenRange, { sentence }: Scene): boolean =>
  isNamedIn(count, total, first, last) && (isNamedIn(total, count, sentence.first, first) || isNamedIn(total, count, last, sentence.last));

/** Lemma of those among whom it is shared; '' where "each" leaves it open; undefined where nothing is shared. */
function amongWhom({ scene }: Matter, claim: Claim, value: Figure): string | undefined {
  if (EACH.has(wordAt(scene, claim.last))) return '';
  // "£5,000 a hectare", "$30 a barrel".
  const unit = !value.per && ARTICLES.has(wordAt(scene, claim.last)) ? unitNamed(wordAt(scene, claim.last + 1)) : undefined;
  if (unit && unit.dimension !== 'time') return unit.symbol;
  if (!value.per) return undefined;
  return HEADS.has(value.per) ? '' : value.per;
}

/** How many of them there are, as far as the operand counts them. */
function countOf({ value }: FigureOperand, among: string): number | undefined {
  if (value.scale === 'measure' && value.unit?.symbol === among && !value.per) return value.value;
  if (value.scale !== 'count' || value.per) return undefined;
  const head = headOf(value);
  if (among === '' || !head || head === among || related(head, among) > 0) return value.value;
  // "£1,240 a day" is not shared out among the staff.
  return (PEOPLE.has(head) && !PERIODS.has(among)) || PEOPLE.has(among) ? value.value : undefined;
}

const ARTICLES = wordSet('a an per');
const WORKING = wordSet('work out mean make equal average pay cost price');
/** Facts with the rarest word of a total that are looked at for what it is of. */
const MOST = 30;

/** "The price was £2.05 million. That works out at £5,000 a hectare": the only measure in that unit of what the total is for, told or not. */
function measuredLike({ target }: FigureOperand, claim: Claim, among: string, { base, figures, scene }: Matter): FigureOperand[] {
  if (!target || claim.value.kind !== 'figure' || claim.value.scale !== 'money' || !unitNamed(among)) return [];
  // "Land nearby goes for £3,000 a hectare" is no working out.
  const { first } = clauseAt(scene, claim.first);
  const isKnown = (at: number) => WORKING.has(scene.analysis.tokens[at].word.lemma) || isWordOf(target, scene, at);
  if (!isOfNothingElse(first, claim.first, scene, isKnown)) return [];
  const lists = [...target.terms.keys()].map((lemma) => base.byLemma.get(lemma) ?? []).filter((list) => list.length > 1);
  const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
  const found = rarest
    .slice(0, MOST)
    .filter(
      (t) =>
        t.figures.length === 1 &&
        t.figures[0].unit?.symbol === among &&
        t.fact.status === 'current' &&
        !figures.some((o) => o.target === t),
    );
  return found.length === 1 ? [{ value: found[0].figures[0], target: found[0], tie: SURELY, spots: [] }] : [];
}

const PEOPLE = wordSet('people person');
const PERIODS = wordSet('second minute hour day night week fortnight month quarter season year');
