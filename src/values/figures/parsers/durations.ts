/** A stretch of time in clock form: 2:15:50 · 28:55.83 · 1:02:03.4. Two whole numbers ("14:43") are a time of day as often, and left alone. */
import type { Token } from '../../../language/tokens.ts';
import { joined, type Reading, readingOf } from '../reading.ts';
import { unitNamed } from '../units.ts';

/** Reads a duration at the number token `i`; the value is in seconds. */
export function readDuration(tokens: Token[], i: number): Reading | undefined {
  const parts = [tokens[i].text];
  let next = i + 1;
  while (
    parts.length < 4 &&
    tokens[next]?.text === ':' &&
    joined(tokens, next) &&
    joined(tokens, next + 1) &&
    tokens[next + 1].kind === 'number'
  ) {
    parts.push(tokens[next + 1].text);
    next += 2;
  }
  const last = parts[parts.length - 1];
  const decimals = last.indexOf('.') < 0 ? 0 : last.length - last.indexOf('.') - 1;
  if (parts.length < 2 || parts.length > 3 || (parts.length === 2 && decimals === 0)) return undefined;
  if (joined(tokens, i) && tokens[i - 1].text === ':') return undefined;
  if (!/^[0-5]\d(?:\.\d+)?$/.test(last) || (parts.length === 3 && !/^[0-5]\d$/.test(parts[1])) || !/^\d{1,3}$/.test(parts[0]))
    return undefined;
  const value = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  const number = { first: i, next, value, precision: 10 ** -decimals, form: 'digits' as const, multiplied: false, plain: false };
  return { ...readingOf(number, 'measure'), unit: unitNamed('second'), closed: true };
}
