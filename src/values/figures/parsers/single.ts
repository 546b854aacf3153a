/** One of a unit without a number, and a pair: "more than an hour", "a fortnight", "over a percentage point", "a couple of cars", "a pair of steals". */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Unit } from '../../value.ts';
import { SINGLE_UNITS } from '../data/units.ts';
import { type Reading, readingOf } from '../reading.ts';
import { EXTENTS } from '../refiners/noun.ts';
import { unitAt } from '../units.ts';
import { applySuffix, readCompound, readSuffix } from './suffix.ts';

/** Things that come in pairs: a pair of them is one. */
const PAIRED = wordSet(`
shoe boot trainer sandal sock glove trouser jean short tight glass spectacle scissors scissor plier tweezer binocular eye hand ear leg
wing earring crutch ski skate
`);

/** "a couple of": two, loosely. "a pair of steals": two, but for what comes in pairs. */
export function readCouple(tokens: Token[], i: number): Reading | undefined {
  const isPair = foldedAt(tokens, i + 1) === 'pair';
  if (isPair && (!tokens[i + 3] || [3, 4].some((k) => PAIRED.has(tokens[i + k]?.word.lemma ?? '')))) return undefined;
  const reading = readingOf({ first: i, next: i + 2, value: 2, precision: 1, form: 'words', multiplied: false, plain: false });
  if (!isPair) reading.qualifier = 'about';
  reading.next = i + 3;
  const suffix = readSuffix(tokens, i + 3, false);
  if (suffix) applySuffix(reading, suffix);
  return reading;
}

/** "more than an hour", "nearly a decade", "a fortnight": one of a unit, where a hedge shows that it is measured. */
export function readSingle(tokens: Token[], i: number, lenient: boolean): Reading | undefined {
  const share = hedged(tokens, i) || lenient ? readSuffix(tokens, i + 1, false) : undefined;
  if (share?.scale === 'points') {
    const reading = readingOf({ first: i, next: share.next, value: 1, precision: 1, form: 'words', multiplied: false, plain: false });
    applySuffix(reading, share);
    reading.numberNext = i + 1;
    return reading;
  }
  const word = foldedAt(tokens, i + 1);
  const unit = SINGLE_UNITS.has(word) ? unitAt(tokens, i + 1, false) : undefined;
  if (!unit) return undefined;
  const reading = readingOf(
    { first: i, next: unit.next, value: 1, precision: 1, form: 'words', multiplied: false, plain: false },
    'measure',
  );
  reading.unit = unit.unit;
  reading.numberNext = i + 1;
  const after = foldedAt(tokens, unit.next);
  const half = after === 'and' && /^an?$/.test(foldedAt(tokens, unit.next + 1)) && /^(half|quarter)$/.test(foldedAt(tokens, unit.next + 2));
  if (half) {
    readCompound(tokens, reading);
    return reading;
  }
  if (word === 'fortnight') return /^(ago|later|earlier|before|after)$/.test(after) ? undefined : reading;
  if (!lenient && !hedged(tokens, i) && !isStretch(tokens, i, word) && !isExtent(unit.unit, after)) return undefined;
  // "over a mile" measures; "walked around a mile marker" does not matter enough to tell apart.
  return /^(ago|earlier|later|before|after)$/.test(after) ? undefined : reading;
}

/** "It took a year", "it lasted a month": of units that hardly anybody uses loosely. */
const isStretch = (tokens: Token[], i: number, word: string) =>
  STRETCHES.has(word) &&
  (LASTING.has(foldedAt(tokens, i - 1)) || (LASTING.has(foldedAt(tokens, i - 2)) && WHOM.has(foldedAt(tokens, i - 1))));
const STRETCHES = wordSet('hour week month year decade century');
const LASTING = wordSet('took takes take taken lasted lasts last waited wait waits spent spend spends exactly');
const WHOM = wordSet('me him her us them it');

/** "A metre apart", "a mile long". */
const isExtent = ({ dimension }: Unit, after: string) => dimension === 'length' && EXTENTS.has(after);

const hedged = (tokens: Token[], i: number) =>
  /^(than|nearly|almost|about|least|under|within|over|around|roughly|approximately)$/.test(foldedAt(tokens, i - 1));
