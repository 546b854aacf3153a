/** "all but one of the 18 islands": 17 of 18. Without the whole it says no figure. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { type Reading, readingOf } from '../reading.ts';
import { numberAt } from './number.ts';

/** Whether "all but" stands before token `i`. */
export const isExcepted = (tokens: Token[], i: number) => foldedAt(tokens, i - 1) === 'but' && foldedAt(tokens, i - 2) === 'all';

/** The figure of "all but N of (the) M" whose N is token `i`, or the token to go on from. */
export function readException(tokens: Token[], i: number): Reading | number {
  const excepted = numberAt(tokens, i);
  if (!excepted) return i + 1;
  let at = excepted.next;
  if (foldedAt(tokens, at) !== 'of') return at;
  at++;
  while (/^(the|its|their|his|her|these|those)$/.test(foldedAt(tokens, at))) at++;
  const whole = numberAt(tokens, at);
  if (!whole || whole.value <= excepted.value) return excepted.next;
  const reading = readingOf({ ...excepted, value: whole.value - excepted.value, precision: 1, first: i - 2 });
  reading.numberFirst = i;
  reading.outOf = whole.value;
  reading.nounFrom = whole.next;
  reading.closed = true;
  return reading;
}
