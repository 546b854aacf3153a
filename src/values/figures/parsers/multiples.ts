/** How many times as much: doubled · more than halved · threefold · twice as many · three times the size · 3x. "Won three times" counts times. */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MULTIPLES, NEED_OBJECT, TIMES } from '../data/number-words.ts';
import { isHyphen, joined, type NumberReading, type Reading, readingOf } from '../reading.ts';

const COMPARED = wordSet('as the that its their his her what more larger bigger higher greater faster longer heavier this those our');

/** "doubled", "threefold", "twice", "double" at token `i`. */
export function readMultiple(tokens: Token[], i: number): Reading | undefined {
  const word = foldedAt(tokens, i);
  const after = foldedAt(tokens, i + 1);
  if (Object.hasOwn(TIMES, word)) return multiple(i, i + 1, TIMES[word], COMPARED.has(after));
  const value = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
  if (value === undefined) return undefined;
  if (NEED_OBJECT.has(word) && !(COMPARED.has(after) && after !== 'more') && !(foldedAt(tokens, i - 1) === 'to' && after === ''))
    return undefined;
  // "doubled up", "doubled as", "doubled back", "tripled to third"
  if (/^(up|as|back|down|over)$/.test(after)) return undefined;
  if (isHyphen(tokens[i + 1]) && joined(tokens, i + 1)) return undefined;
  return multiple(i, i + 1, value, true);
}

/** "Half as much again", "a third as many again": one and a half times, one and a third times. */
export function readAgain(tokens: Token[], reading: Reading): void {
  const { next, scale } = reading;
  if (scale !== 'fraction' || foldedAt(tokens, next) !== 'as' || foldedAt(tokens, next + 2) !== 'again') return;
  Object.assign(reading, { value: 1 + reading.value, scale: 'multiple', next: next + 3, closed: true });
}

/** "three times as many", "3x": after a number. */
export function readTimes(tokens: Token[], number: NumberReading): Reading | undefined {
  let at = number.next;
  if (isHyphen(tokens[at]) && joined(tokens, at)) at++;
  const word = foldedAt(tokens, at);
  // "Grew by a factor of three".
  if (
    foldedAt(tokens, number.first - 1) === 'of' &&
    foldedAt(tokens, number.first - 2) === 'factor' &&
    (tokens[at]?.kind !== 'word' || /^(?:in|over|since|and)$/.test(word))
  )
    return { ...readingOf(number, 'multiple'), closed: true };
  if (word === 'fold') return { ...readingOf(number, 'multiple'), next: at + 1, closed: true };
  if ((word === 'x' || word === '×') && joined(tokens, at) && !joined(tokens, at + 1))
    return { ...readingOf(number, 'multiple'), next: at + 1, closed: true };
  if (word === 'times' && COMPARED.has(foldedAt(tokens, at + 1))) return { ...readingOf(number, 'multiple'), next: at + 1, closed: true };
  return undefined;
}

function multiple(first: number, next: number, value: number, compared: boolean): Reading {
  const reading = readingOf(
    { first, next, value, precision: value < 1 ? 0.1 : 1, form: 'words', multiplied: false, plain: false },
    compared ? 'multiple' : 'count',
  );
  if (compared) reading.closed = true;
  // "Twice daily", "twice a week".
  else reading.noun = ['time'];
  return reading;
}
