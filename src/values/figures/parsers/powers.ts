/** A power of ten right after digits: 1.29E8 · 1.5e+08 · 3.5 × 10^6 · 4.8×10⁸. Without a point before it, "3E8" may name a thing. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { isDash, joined } from '../reading.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** No figure in print has more noughts. */
const MOST = 60;

/** The power of ten at token `i`, and where it ends. */
export function powerAt(tokens: Token[], i: number): { factor: number; next: number } | undefined {
  const mark = foldedAt(tokens, i);
  if (mark === 'e') return joined(tokens, i) && /^\d\.\d+$/.test(tokens[i - 1].text) ? exponentAt(tokens, i + 1) : undefined;
  if ((mark !== '×' && mark !== 'x') || tokens[i + 1]?.text !== '10') return undefined;
  if (tokens[i + 2]?.text === '^' && joined(tokens, i + 2)) return exponentAt(tokens, i + 3);
  let digits = '';
  let at = i + 2;
  while (at < i + 4 && joined(tokens, at) && RAISED.includes(tokens[at].text)) digits += RAISED.indexOf(tokens[at++].text);
  return digits ? powerOf(Number(digits), at) : undefined;
}

function exponentAt(tokens: Token[], i: number): { factor: number; next: number } | undefined {
  const signed = isDash(tokens[i]) || tokens[i]?.text === '+';
  const at = signed ? i + 1 : i;
  const token = tokens[at];
  if (token?.kind !== 'number' || !joined(tokens, at) || !/^\d{1,3}$/.test(token.text)) return undefined;
  return powerOf(isDash(tokens[i]) ? -Number(token.text) : Number(token.text), at + 1);
}

const powerOf = (exponent: number, next: number) => (Math.abs(exponent) <= MOST ? { factor: Number(`1e${exponent}`), next } : undefined);
