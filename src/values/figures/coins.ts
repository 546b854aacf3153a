/** "9 pence" of every pound is a share, though a fact gives it as a sum. */
import type { Figure } from '../value.ts';

/** The figure of a fact in per cent, where its statement says of what coin it is a part; undefined where it is a sum. */
export function asShareOfCoin(figure: Figure, statement: string): Figure | undefined {
  if (figure.scale !== 'money' || figure.value >= 1 || !/\b(?:of|in|on) (?:the|a|each|every) (?:pound|dollar|euro)\b/.test(statement))
    return undefined;
  return { ...figure, value: figure.value * 100, precision: figure.precision * 100, scale: 'percent', unit: undefined };
}
