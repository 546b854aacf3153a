/** A number with what makes a quantity of it: multiples, ratios, scores, ranges, percent, currency, unit, age. */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { HYPHEN_IDIOMS } from '../data/idioms.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { isHyphen, joined, type NumberReading, type Reading } from '../reading.ts';
import { unitNamed } from '../units.ts';
import { readAge } from './ages.ts';
import { readRatio } from './fractions.ts';
import { readTimes } from './multiples.ts';
import { readRange } from './ranges.ts';
import { readToNil, readVotes } from './scores.ts';
import { applySuffix, readCompound, readSuffix } from './suffix.ts';

/** The figure that a number makes with what follows it; `reading` has the sign and currency before it already. */
export function readQuantity(tokens: Token[], number: NumberReading, reading: Reading): Reading | undefined {
  if (reading.scale === 'count') {
    const whole = readTimes(tokens, number) ?? readRatio(tokens, number) ?? readToNil(tokens, number) ?? readVotes(tokens, number);
    if (whole) return whole;
  }
  const suffix = readSuffix(tokens, number.next, number.form !== 'words');
  const range = readRange(tokens, number, reading, suffix);
  if (range === 'label') return undefined;
  if (range !== 'none') return range;
  if (suffix?.unit?.symbol === 'pound' && number.value >= 1e5 && number.multiplied)
    Object.assign(suffix, { scale: 'money', unit: unitNamed('GBP') });
  if (suffix && (reading.scale !== 'money' || suffix.scale === 'money')) {
    // "$4m US dollars" says the currency twice; the sign before it stands.
    if (reading.scale === 'money') reading.next = suffix.next;
    else applySuffix(reading, suffix);
    readCompound(tokens, reading);
    return reading;
  }
  if (isBareLabel(tokens, number, reading)) return undefined;
  readAge(tokens, number, reading);
  return reading;
}

/** A bare number that letters run on from ("4G", "737-based"), or that reads as a year: no figure. */
function isBareLabel(tokens: Token[], number: NumberReading, reading: Reading): boolean {
  const after = tokens[number.next];
  if (number.form === 'words' || reading.scale === 'money') return false;
  if (after && joined(tokens, number.next)) {
    if (after.kind === 'word' || after.kind === 'clitic') return true;
    if (/^[/\\_@=]$/.test(after.text)) return true;
    if (isHyphen(after) && joined(tokens, number.next + 1)) {
      const part = tokens[number.next + 1];
      if (/^(odd|ish|plus)$/.test(part?.word.folded ?? '')) return false;
      if (part?.kind !== 'word' || part.word.capital || HYPHEN_IDIOMS.has(part.word.folded)) return true;
    }
  }
  // A bare number in the range of today's years is one, whoever reads it.
  if (number.plain && number.value >= 1900 && number.value <= 2100) return after?.kind !== 'word' || CLOSED.has(after.word.folded);
  // A year that no date detector has claimed: "in 2012", "by 2030".
  if (
    number.plain &&
    number.value >= 1000 &&
    number.value <= 2100 &&
    /^(in|since|by|until|from|during|of|for|before|after|late|early|mid|and|to)$/.test(foldedAt(tokens, number.first - 1))
  ) {
    return after?.kind !== 'word' || CLOSED.has(after.word.folded);
  }
  return false;
}
