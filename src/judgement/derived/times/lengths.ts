/** A stretch of time as it is said: "three and a half years", "more than two weeks later". */
import { unitNamed } from '../../../values/figures/index.ts';
import type { Figure, Qualifier } from '../../../values/value.ts';
import type { Claim } from '../../scenes/scene.ts';
import { wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';

const DAY = 86_400;

/** The length said, as a stretch of time, of days at least but for `clock`, counted from a date nearby but for `now`; "later" keeps the hedge before its number. */
export function lengthOf({ scene }: Matter, { value, first }: Claim, of?: 'clock' | 'now'): Figure | undefined {
  if (value.kind === 'figure') {
    return value.unit?.dimension === 'time' && (of === 'clock' || value.unit.factor >= DAY) && !value.noun.includes('old') && !value.per
      ? value
      : undefined;
  }
  if (value.kind !== 'date' || value.relative?.anchor !== (of === 'now' ? 'now' : 'nearby')) return undefined;
  const unit = unitNamed(value.relative.unit);
  // "That month" is no length.
  if (!unit || !value.relative.direction || (of !== 'clock' && unit.factor < DAY)) return undefined;
  const hedge = `${wordAt(scene, first - 2)} ${wordAt(scene, first - 1)}`;
  const qualifier: Qualifier = HEDGES[hedge] ?? HEDGES[wordAt(scene, first - 1)] ?? value.qualifier;
  const { start, end } = value;
  return {
    kind: 'figure',
    start,
    end,
    number: { start, end },
    value: value.relative.amount,
    qualifier,
    precision: 1,
    scale: 'measure',
    unit,
    noun: [],
    form: 'words',
  };
}

const HEDGES: Record<string, Qualifier | undefined> = {
  'more than': 'moreThan',
  'less than': 'lessThan',
  'fewer than': 'lessThan',
  'at least': 'atLeast',
  over: 'moreThan',
  under: 'lessThan',
  nearly: 'nearly',
  almost: 'nearly',
  barely: 'about',
  about: 'about',
  some: 'about',
  around: 'about',
  roughly: 'about',
};
