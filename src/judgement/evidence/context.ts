/** What speaks for a tie but for the values: whether they agree, and how they differ. */

import { type FeatureName, weightOf } from '../weights.ts';
import type { Tie } from './evidence.ts';

const VALUE_FEATURES: FeatureName[] = [
  'agrees',
  'loose',
  'specific',
  'only',
  'slip',
  'typo',
  'sameDay',
  'coarse',
  'outranked',
  'swapped',
  'sibling',
];

/** The strength of a tie without its values. */
export const contextOf = (tie: Tie): number => {
  const { kind } = tie.target;
  const values = VALUE_FEATURES.reduce((sum, f) => sum + weightOf(kind, f) * tie.features[f], 0);
  // How many facts share a subject says nothing of which of two values belongs to it.
  const topic = (weightOf(kind, 'subject') - weightOf(kind, 'topic')) * tie.features.topic;
  return tie.score - values + topic;
};

/** The claim stands in the fact's own place, with a value that is right for another: it is this fact's, and no other claim's. */
export function own(tie: Tie): void {
  tie.features.swapped = 1;
  tie.features.slip = 1;
  tie.crossed = true;
}

/** The value is right for another subject than the one that has it: that it agrees counts no more. */
export function disown({ features }: Tie): void {
  features.agrees = 0;
  features.only = 0;
  features.specific = 0;
  features.sibling = 0;
  features.outranked = 1;
}

/** Passes two values back to their places: each is right for the fact of the other. */
export function passBack(right: readonly Tie[], wanted: readonly Tie[]): true {
  for (const tie of right) disown(tie);
  for (const tie of wanted) own(tie);
  return true;
}
