/**
 * "£300m over two years, around £12.5m a month", "£1,793 a year, or just under £150 a month", "24 million in a year, or about 66,000 a day":
 * an amount over a stretch of time, said for another stretch.
 *
 * Language: "a month" or "per day" after the amount names the new stretch; the old one is said beside the first amount, or its fact says
 * "annual" or "each year". Evidence: the first amount is stated in the sentence.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { unitNamed } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { dividedIs, rounded, timesIs } from '../fit.ts';
import { type FigureOperand, isToldHere } from '../operands.ts';

export const rate: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || !value.per) return undefined;
  const per = secondsOf(value.per);
  if (!per || (value.scale !== 'money' && value.scale !== 'count' && value.scale !== 'measure')) return undefined;
  const derivations: Derivation[] = [];
  for (const operand of matter.figures) {
    if ((operand.claim === claim && !operand.contradicted) || !operand.target || !sameAmount(value, operand.value)) continue;
    const stretch = stretchOf(operand);
    if (!stretch || stretch === per) continue;
    derivations.push(derivationOf(operand, stretch, per, value, matter, claim));
  }
  return { claim, derivations };
};

function derivationOf(operand: FigureOperand, stretch: number, per: number, value: Figure, { scene }: Matter, claim: Claim): Derivation {
  const times = per / stretch;
  const points = rounded(operand.value).map((v) => v * times);
  // A year of days has 365 for most writers.
  if (stretch === secondsOf('year')) points.push(...points.map((p) => (p * 365.25) / 365));
  const sum = times < 1 ? dividedIs(operand.value.value, 1 / times, points[0]) : timesIs(operand.value.value, times, points[0]);
  return {
    target: operand.target!,
    points,
    sum: say`${sum} a ${value.per!}`,
    tie: operand.tie,
    firm: isToldHere(operand, claim, scene) && joined(scene, operand.claim!, claim),
  };
}

/** "£1,793 a year, or just under £150 a month": the two amounts are one, said twice. */
function joined(scene: Scene, one: Claim, other: Claim): boolean {
  for (let i = one.last; i < other.first; i++) if (SAYS_AGAIN.has(scene.analysis.tokens[i].word.folded)) return other.first - one.last <= 8;
  return false;
}

const SAYS_AGAIN = wordSet('or i.e. ie namely equivalent equal');

const sameAmount = (a: Figure, b: Figure) =>
  a.scale === b.scale && a.unit?.symbol === b.unit?.symbol && (b.per === undefined || secondsOf(b.per) !== undefined);

/** Seconds of a stretch named by a lemma: "month", "day". */
function secondsOf(lemma: string): number | undefined {
  if (!PERIODS.has(lemma)) return undefined;
  const unit = unitNamed(lemma);
  return unit?.dimension === 'time' ? unit.factor : undefined;
}

const PERIODS = wordSet('day week fortnight month quarter year hour');
const YEARLY = wordSet('annual annually yearly year');

/** Over what stretch an amount runs: its own "per", a stretch said beside it in its fact ("over two years", "each year"). */
function stretchOf({ value, target }: FigureOperand): number | undefined {
  if (value.per) return secondsOf(value.per);
  const { vocabulary } = target!;
  const statement = target!.fact.statement;
  const over = OVER.exec(statement);
  if (over) return (NUMBERS[over[1].toLowerCase()] ?? Number(over[1])) * (secondsOf(over[2].toLowerCase()) ?? 0) || undefined;
  for (const word of YEARLY.all()) if (word !== 'year' && vocabulary.has(word)) return secondsOf('year');
  // "7,400 visits in fiscal year 2025".
  const isOfYear = target!.times.some(({ grain, range }) => (grain === 'year' || grain === 'fiscal') && !range);
  return isOfYear || EACH_YEAR.test(statement) ? secondsOf('year') : undefined;
}

// Run on statements of facts, which are short: one anchor word, no nesting.
const OVER = /\b(?:over|in|within|during) (one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (year|month|week|day)s?\b/i;
const EACH_YEAR = /\b(?:each|every|a|per) year\b/i;
const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
