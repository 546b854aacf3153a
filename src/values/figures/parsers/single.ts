/** One of a unit without a number: "more than an hour", "a fortnight", "a full day", "over a percentage point". */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Unit } from '../../value.ts';
import { SINGLE_UNITS } from '../data/units.ts';
import { inWords, isHyphen, type Reading, readingOf } from '../reading.ts';
import { EXTENTS } from '../refiners/noun.ts';
import { unitAt } from '../units.ts';
import { applySuffix, readCompound, readSuffix } from './suffix.ts';

/** "A full day", "a whole week", "a single decibel": one of a unit, and no more or less. */
export const WHOLLY = wordSet('full whole single');

/** "more than an hour", "nearly a decade", "a fortnight", "a full day": one of a unit, where a hedge shows that it is measured. */
export function readSingle(tokens: Token[], i: number, lenient: boolean): Reading | undefined {
  if (WHOLLY.has(foldedAt(tokens, i + 1))) return readWhole(tokens, i);
  const share = hedged(tokens, i) || lenient ? readSuffix(tokens, i + 1, false) : undefined;
  if (share?.scale === 'points') {
    const reading = readingOf(inWords(i, share.next, 1));
    applySuffix(reading, share);
    reading.numberNext = i + 1;
    return reading;
  }
  const word = foldedAt(tokens, i + 1);
  const unit = SINGLE_UNITS.has(word) ? unitAt(tokens, i + 1, false) : undefined;
  if (!unit) return undefined;
  const reading = readingOf(inWords(i, unit.next, 1), 'measure');
  reading.unit = unit.unit;
  reading.numberNext = i + 1;
  const after = foldedAt(tokens, unit.next);
  const long = isHyphen(tokens[unit.next]) ? foldedAt(tokens, unit.next + 1) : '';
  if (long === 'long' || long === 'old') {
    // "A month-long trial", "a century-old oak".
    if (unit.unit.dimension !== 'time') return undefined;
    return Object.assign(reading, { next: unit.next + 2 }, long === 'old' && { noun: ['old'] });
  }
  const half = after === 'and' && /^an?$/.test(foldedAt(tokens, unit.next + 1)) && /^(half|quarter)$/.test(foldedAt(tokens, unit.next + 2));
  if (half) {
    readCompound(tokens, reading);
    return reading;
  }
  // What counts from a date before it is a date; "a week after the vote" counts from what it names.
  if (SINCE.has(after) && (STRETCHES.has(word) || word === 'fortnight' || word === 'day') && isNameable(tokens[unit.next + 1]))
    return reading;
  const part =
    after === 'and'
      ? PARTS[`${foldedAt(tokens, unit.next + 1)}${foldedAt(tokens, unit.next + 2)}${foldedAt(tokens, unit.next + 3)}`]
      : undefined;
  if (part) return Object.assign(reading, { value: 1 + part, precision: 0.25, next: unit.next + 4 });
  if (AHEAD.has(after) && unit.unit.dimension === 'time') return Object.assign(reading, { nounFrom: tokens.length });
  if (word === 'fortnight') return /^(ago|later|earlier|before|after)$/.test(after) ? undefined : reading;
  if (!lenient && !hedged(tokens, i) && !isStretch(tokens, i, word) && !isTerm(tokens, i, unit.next, word) && !isExtent(unit.unit, after))
    return undefined;
  // "over a mile" measures; "walked around a mile marker" does not matter enough to tell apart.
  return /^(ago|earlier|later|before|after)$/.test(after) ? undefined : reading;
}

const OF_SORT = wordSet(
  'mother father parent parents man woman men women bed room file market currency word thing one figure digit issue time payer malt source sheet source space storey story pane entry combat ticket fare cell track',
);

function readWhole(tokens: Token[], i: number): Reading | undefined {
  if (/^(?:not|every)$/.test(foldedAt(tokens, i - 1))) return undefined;
  const suffix = readSuffix(tokens, i + 2, false);
  const noun = tokens[i + 2];
  if (
    !suffix &&
    foldedAt(tokens, i + 1) === 'single' &&
    noun?.kind === 'word' &&
    !noun.word.capital &&
    !noun.word.function &&
    !OF_SORT.has(noun.word.folded)
  )
    return readingOf(inWords(i, i + 2, 1));
  if (!suffix?.unit && suffix?.scale !== 'points') return undefined;
  // "Ninety seconds for a single month" of a calendar: which one is said, and not how long it is.
  if (suffix.unit?.dimension === 'time' && foldedAt(tokens, i + 1) === 'single') return undefined;
  const reading = readingOf(inWords(i, i + 2, 1), 'measure');
  applySuffix(reading, suffix);
  reading.numberNext = i + 2;
  return reading;
}

/** "An inch and three-quarters". */
const PARTS: Record<string, number | undefined> = { 'three-quarters': 0.75, 'two-thirds': 2 / 3 };

/** "It took a year", "it lasted a month": of units that hardly anybody uses loosely. */
const isStretch = (tokens: Token[], i: number, word: string) =>
  STRETCHES.has(word) &&
  (LASTING.has(foldedAt(tokens, i - 1)) || (LASTING.has(foldedAt(tokens, i - 2)) && WHOM.has(foldedAt(tokens, i - 1))));
const STRETCHES = wordSet('hour week month year decade century');
const LASTING = wordSet('took takes take taken lasted lasts last waited wait waits spent spend spends exactly');
const WHOM = wordSet('me him her us them it');

/** "For a week", "had a decade to run": not "for a day trip", "for a year or two". */
function isTerm(tokens: Token[], i: number, next: number, word: string): boolean {
  if (!TERMS.has(word)) return false;
  const after = tokens[next];
  if (foldedAt(tokens, next) === 'to' && foldedAt(tokens, next + 1) === 'run') return true;
  if (foldedAt(tokens, i - 1) !== 'for') return false;
  return after === undefined || (after.kind === 'word' ? AFTER_TERM.has(after.word.folded) : after.kind === 'mark' && !isHyphen(after));
}
const TERMS = wordSet('week month year decade century');
const AFTER_TERM = wordSet('from at on by to after before until till while when and but as because with without');

/** "A week ahead of schedule", "a month late". */
const AHEAD = wordSet('ahead early late behind overdue');
const SINCE = wordSet('before after');
const isNameable = (token: Token | undefined) =>
  token?.kind === 'word' && !/^(?:that|this|then|which|it|he|she|they)$/.test(token.word.folded);

/** "A metre apart", "a mile long". */
const isExtent = ({ dimension }: Unit, after: string) => dimension === 'length' && EXTENTS.has(after);

const hedged = (tokens: Token[], i: number) =>
  /^(than|nearly|almost|about|least|under|within|over|around|roughly|approximately)$/.test(foldedAt(tokens, i - 1));
