/** Ages without a unit: "aged 66" · "at the age of 66" · "Tom Harding, 54, said". They are measures in years with the noun "old". */
import type { Token } from '../../../language/tokens.ts';
import { MONTHS } from '../data/idioms.ts';
import { foldedAt, type NumberReading, type Reading } from '../reading.ts';
import { unitNamed } from '../units.ts';

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
