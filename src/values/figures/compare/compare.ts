/** Compares a draft's figure with a fact's. */
import { oncePer } from '../../../language/once.ts';
import { say } from '../../../say.ts';
import type { Agreement, Figure } from '../../value.ts';
import { formatFigure } from '../format.ts';
import { isMoney } from '../units.ts';
import { has, ruled } from './agreement.ts';
import { align, areDegrees, isBare } from './align.ts';
import { compareAmounts } from './amounts.ts';
import { slipOf, wordSlip } from './slip.ts';

/**
 * How the draft's figure stands to the fact's: units are converted, hedges and bounds weighed, roundings owned up to. The conventions are in
 * `conventions.ts`. Nouns are none of its business: `sameQuestion` and the judgement tell whether two figures count the same thing.
 */
export function compareFigures(draft: Figure, fact: Figure): Agreement {
  if (saysTheSame(draft, fact)) return { result: 'agrees' };
  if (draft.scale === 'score' || fact.scale === 'score') return compareScores(draft, fact);
  const pair = align(draft, fact);
  if ('result' in pair) return pair;
  pair.fact.text = textOf(fact);
  const verdict = compareAmounts(pair);
  if (
    pair.rule &&
    verdict.result !== 'agrees' &&
    draft.value === fact.value &&
    draft.unit?.symbol !== fact.unit?.symbol &&
    verdict.result === 'differs'
  ) {
    verdict.slip = 1;
    verdict.rule = ruled(() => say`the source has it in ${fact.unit!.symbol}`, 'value');
  }
  if (verdict.result === 'differs') verdict.slip = Math.max(verdict.slip ?? 0, wordSlip(draft, fact));
  if (pair.equalOnly && verdict.result !== 'agrees') return { result: 'incomparable' };
  return verdict;
}

/**
 * How much a figure looks like a slip for the fact's, where it plainly differs: plain numbers in one unit, of which one is more than twice the other.
 * Undefined where only `compareFigures` tells. Most figures that a fact meets are of this sort, and are looked at no further.
 */
export function plainSlip(draft: Figure, fact: Figure): number | undefined {
  const isPlain =
    draft.scale === fact.scale &&
    NUMBERS.has(draft.scale) &&
    draft.unit?.symbol === fact.unit?.symbol &&
    draft.per === fact.per &&
    isOneNumber(draft) &&
    isOneNumber(fact);
  if (!isPlain || (draft.value <= 2 * fact.value && fact.value <= 2 * draft.value)) return undefined;
  return Math.max(slipOf(draft.value, fact.value), wordSlip(draft, fact));
}

const NUMBERS: ReadonlySet<Figure['scale']> = new Set(['count', 'money', 'measure', 'percent']);
const isOneNumber = ({ high, sign, qualifier }: Figure) =>
  high === undefined && sign === undefined && (qualifier === 'none' || qualifier === 'about' || qualifier === 'exactly');

const textOf = oncePer((fact: Figure): string => {
  return formatFigure(fact);
});

/** Scores are pairs in either order; a range "1–3" may be one. */
function compareScores(draft: Figure, fact: Figure): Agreement {
  if (draft.high === undefined || fact.high === undefined || !pairable(draft) || !pairable(fact)) return { result: 'incomparable' };
  const straight = draft.value === fact.value && draft.high === fact.high;
  const crossed = draft.value === fact.high && draft.high === fact.value;
  if (straight) return { result: 'agrees' };
  if (crossed) return { result: 'agrees', rule: ruled(() => say`the same score told from the other side`) };
  const slip = Math.max(
    Math.min(slipOr1(draft.value, fact.value), slipOr1(draft.high, fact.high)),
    Math.min(slipOr1(draft.value, fact.high), slipOr1(draft.high, fact.value)),
  );
  return { result: 'differs', slip, rule: has(() => `${fact.value}–${fact.high}`) };
}

const slipOr1 = (a: number, b: number) => (a === b ? 1 : slipOf(a, b));
const pairable = (f: Figure) => f.scale === 'score' || (f.scale === 'count' && !f.unit);

/**
 * Whether two figures could answer the same question by scale, unit and currency alone: 'yes', 'no', or 'open' where one leaves its unit
 * unsaid.
 */
export function sameQuestion(draft: Figure, fact: Figure): 'yes' | 'no' | 'open' {
  const d = draft.scale;
  const f = fact.scale;
  if (d === f) {
    if (d === 'measure') return draft.unit?.dimension === fact.unit?.dimension ? 'yes' : 'no';
    return 'yes';
  }
  if ((d === 'money' && draft.unit && fact.unit?.symbol === 'pound') || (f === 'money' && draft.unit?.symbol === 'pound')) return 'open';
  if (areDegrees(draft, fact) || areDegrees(fact, draft)) return draft.sign || fact.sign ? 'yes' : 'open';
  const shares = (s: Figure['scale']) => s === 'percent' || s === 'fraction';
  if (shares(d) && shares(f)) return 'yes';
  if (d === 'count' && f === 'count') return 'yes';
  if ((shares(d) && fact.outOf !== undefined) || (shares(f) && draft.outOf !== undefined)) return 'open';
  if ((d === 'score' && f === 'count' && fact.high !== undefined) || (f === 'score' && d === 'count' && draft.high !== undefined))
    return 'open';
  if ((d === 'percent' && f === 'points') || (d === 'points' && f === 'percent')) return 'open';
  const [bare, full] = isBare(fact) ? [fact, draft] : [draft, fact];
  if (!isBare(bare)) return 'no';
  return full.scale === 'measure' || full.scale === 'percent' || full.scale === 'points' || full.scale === 'ordinal' || isMoney(full.unit)
    ? 'open'
    : 'no';
}

/** The same number under the same hedge, in the same unit: whatever it means, both say it. */
function saysTheSame(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.high === b.high &&
    a.qualifier === b.qualifier &&
    a.scale === b.scale &&
    a.unit?.symbol === b.unit?.symbol &&
    a.per === b.per &&
    a.sign === b.sign
  );
}
