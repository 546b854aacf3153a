/**
 * "1.1.1 on 23 September 2024" of version 1.1.0: what is told right behind a number that names a version is of that version.
 */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';

const VERSION = /^\d+(?:\.\d+){2,}$/;
const BETWEEN = wordSet('on in of from came out is was has at');
const REACH = 3;

/** Whether a version stands right before the claim, and the fact is of another one of as many parts. */
export function isOfOtherVersion({ claim: { first }, target: { fact } }: Tie, { analysis: { tokens } }: Scene): boolean {
  let at = first - 1;
  while (at > first - REACH && BETWEEN.has(foldedAt(tokens, at))) at--;
  const said = tokens[at];
  if (!said || !VERSION.test(said.text)) return false;
  const own = statementOf(fact).tokens.filter((token) => isLike(token, said));
  return own.length > 0 && own.every(({ text }) => text !== said.text);
}

const isLike = ({ text }: Token, other: Token) => VERSION.test(text) && text.split('.').length === other.text.split('.').length;
