/**
 * Ages without a unit: "aged 66" · "at the age of 66" · "Tom Harding, 54, said". They are measures in years with the noun "old". "The under-16s", "over 65s" are
 * bounds: fewer than 16.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { MONTHS } from '../data/idioms.ts';
import { isHyphen, joined, type NumberReading, type Reading, readingOf } from '../reading.ts';
import { unitNamed } from '../units.ts';
import { digitsValue } from './digits.ts';

/** Makes an age of a bare number where the words around it say so. */
export function readAge(tokens: Token[], number: NumberReading, reading: Reading): void {
  if (reading.unit || reading.value > 120 || !Number.isInteger(reading.value)) return;
  if (!isAged(tokens, number.first) && !isApposition(tokens, number)) return;
  reading.scale = 'measure';
  reading.unit = unitNamed('year');
  reading.noun = ['old'];
}

/** "aged 66", "age 66", "ages 10 to 12", "the age of 66". */
function isAged(tokens: Token[], i: number): boolean {
  const before = foldedAt(tokens, i - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  return before === 'of' && foldedAt(tokens, i - 2) === 'age';
}

/** "Harding, 54, said": newspapers set an age between commas after a name. */
function isApposition(tokens: Token[], number: NumberReading): boolean {
  const name = tokens[number.first - 2];
  if (!number.plain || tokens[number.first].text.length > 2 || tokens[number.first - 1]?.text !== ',' || tokens[number.next]?.text !== ',')
    return false;
  return name?.kind === 'word' && name.word.capital && !MONTHS.has(name.word.folded) && number.first > 2;
}

/** "Under-16s", "over 65s": whoever is younger or older. "England Under-21s" is a team. */
export function readAgeGroup(tokens: Token[], i: number): Reading | undefined {
  if (tokens[i + 1]?.text !== 's' || !joined(tokens, i + 1) || tokens[i].text.length > 2) return undefined;
  const first = isHyphen(tokens[i - 1]) && joined(tokens, i) ? i - 2 : i - 1;
  const bound = tokens[first];
  if (bound?.text !== 'under' && bound?.text !== 'over') return undefined;
  const number = digitsValue(tokens[i].text);
  if (!number) return undefined;
  const reading = readingOf({ first: i, next: i + 1, ...number, form: 'digits', multiplied: false });
  // It counts nothing: those of the age are meant.
  const nounFrom = tokens.length;
  return Object.assign(reading, {
    first,
    next: i + 2,
    nounFrom,
    qualifier: bound.text === 'under' ? 'lessThan' : 'moreThan',
    closed: true,
  });
}
