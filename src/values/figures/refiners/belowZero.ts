/** "218 degrees below zero", "ten below zero": a number of degrees with a minus sign, of whichever scale the sentence means. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import type { Reading } from '../reading.ts';

/** Gives a count, or a temperature, the sign that the words after it say, and takes them into its span. */
export function readBelowZero(tokens: Token[], reading: Reading): void {
  if (reading.scale !== 'count' && reading.unit?.dimension !== 'temperature') return;
  const isNamed = reading.scale === 'count' && /^degrees?$/.test(foldedAt(tokens, reading.next));
  const at = reading.next + (isNamed ? 1 : 0);
  if (foldedAt(tokens, at) !== 'below' || foldedAt(tokens, at + 1) !== 'zero') return;
  reading.sign = -1;
  if (reading.scale === 'count') reading.noun = ['degree'];
  reading.next = at + 2;
}
