/** A number in digits or in words. */
import type { Token } from '../../../language/tokens.ts';
import type { NumberReading } from '../reading.ts';
import { readDigits } from './digits.ts';
import { readWords } from './words.ts';

/** The number at token `i`; `money`: a currency stands before it. */
export function numberAt(tokens: Token[], i: number, money = false): NumberReading | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  return token.kind === 'number' ? readDigits(tokens, i, money) : token.kind === 'word' ? readWords(tokens, i) : undefined;
}
