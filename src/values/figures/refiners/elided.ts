/**
 * A unit that is said once: "2.4 metres long and 9.2 high" · "three acres of barley, against two of oats" · "12 tonnes of steel and 14 of copper".
 * "1,900 tonnes a day in April, against 400 in March": of another time. "From 12 to 18 per cent", "for nine and 14 years respectively": the first of two.
 * Not: "40 tonnes of steel and 12 of the cranes" · "ten metres long and three ships".
 */
import { DIMENSIONS } from '../../../language/closedWords.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Figure } from '../../value.ts';
import { MONTHS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** What joins two measures of one unit, each of its own thing. */
const JOINS = wordSet('and against but to by plus versus with');
/** Tokens from a measure to one that goes without its unit. */
const REACH = 6;

/** Gives a bare number the unit of the measure before it, where both go on alike: with a dimension, with "of" and a thing, or as of another time. */
export function lendUnit(tokens: Token[], last: Reading | undefined, reading: Reading): void {
  if (!last || reading.scale !== 'count' || reading.unit || reading.closed) return;
  if (!isOfAnotherTime(tokens, last, reading) && !isOfAnotherThing(tokens, last, reading)) return;
  reading.scale = last.scale;
  reading.unit = last.unit;
}

/** "2.4 metres long and 9.2 high", "three acres of barley, against two of oats". */
function isOfAnotherThing(tokens: Token[], last: Reading, { first, next }: Reading): boolean {
  if (!last.unit || last.scale !== 'measure') return false;
  if (first < last.next || first - last.next > REACH || !JOINS.has(joinBefore(tokens, first))) return false;
  const [mine, theirs] = [foldedAt(tokens, next), foldedAt(tokens, last.next)];
  return DIMENSIONS.has(mine) && DIMENSIONS.has(theirs) ? mine !== theirs : mine === 'of' && theirs === 'of' && isThing(tokens[next + 1]);
}

/** "1,900 tonnes a day this month, against 400 in March", "up to 7.2% from 6.1 in May": the same measure at another time. */
function isOfAnotherTime(tokens: Token[], last: Reading, { first, next, noun }: Reading): boolean {
  if (!LENT.has(last.scale) || noun.length || first < last.next || first - last.next > FAR || !COMPARING.has(foldedAt(tokens, first - 1)))
    return false;
  if (foldedAt(tokens, next) !== 'in' || !isMonthOrYear(foldedAt(tokens, next + 1))) return false;
  for (let i = last.next; i < first; i++) if (/^[.;:!?]$/.test(tokens[i].text)) return false;
  return true;
}
const COMPARING = wordSet('against from versus');
const FAR = 16;
const isMonthOrYear = (word: string) => MONTHS.has(word) || /^(?:1[5-9]|20)\d\d$/.test(word);

/** "From 12 to 18 per cent", "from 40 to 28 kilometres", "nine and 14 years": the first figure has the second's unit. */
export function lendBack(tokens: Token[], first: Figure | undefined, last: Reading | undefined, reading: Reading): void {
  if (!first || last?.scale !== 'count' || first.scale !== 'count' || last.high !== undefined || reading.high !== undefined) return;
  if (last.next !== last.numberNext || last.next + 1 !== reading.first || reading.per || reading.noun[0] === 'old') return;
  const isChange = foldedAt(tokens, last.next) === 'to' && foldedAt(tokens, last.first - 1) === 'from';
  if (!isChange && !(foldedAt(tokens, last.next) === 'and' && isInTurn(tokens, reading.next))) return;
  if (!isChange && reading.scale === 'count') first.noun = reading.noun;
  if (!LENT.has(reading.scale)) return;
  first.scale = reading.scale;
  first.unit = reading.unit;
}

/** "Respectively" behind two values: they are of one sort. */
function isInTurn(tokens: Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + FAR) && !/^[.;:!?]$/.test(tokens[i].text); i++)
    if (foldedAt(tokens, i) === 'respectively') return true;
  return false;
}

const LENT: ReadonlySet<string> = new Set(['percent', 'measure']);

/** The word before the number, a comma aside: "…, 9.2 high". */
const joinBefore = (tokens: Token[], first: number) => (tokens[first - 1]?.text === ',' ? 'and' : foldedAt(tokens, first - 1));

const isThing = (token: Token | undefined) => token?.kind === 'word' && !CLOSED.has(token.word.folded) && !token.word.function;
