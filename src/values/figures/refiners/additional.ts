/** Counted on top of something: "a further six", "another 12", "the other two", "12 more", "six others". */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Reading } from '../reading.ts';

const BEFORE = wordSet('another further additional extra other remaining');
const AFTER = wordSet('more others other additional extra further');

export function readAdditional(tokens: Token[], reading: Reading): void {
  const before = foldedAt(tokens, reading.first - 1);
  const after = foldedAt(tokens, reading.next);
  const beyond = foldedAt(tokens, reading.next + 1);
  if (BEFORE.has(before) || (AFTER.has(after) && !(after === 'more' && beyond === 'than') && !(after === 'further' && beyond === 'than')))
    reading.additional = true;
}
