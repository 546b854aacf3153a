import { wordSet } from '../../../language/wordSet.ts';
import type { Grain, Relative } from '../../value.ts';
import { RELATIVE_UNITS, WEEKDAYS } from '../lexicon.ts';
import { readCount } from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Dates said by their distance from another, resolved later by whoever knows the anchor:
 *
 * - two days later · a year earlier · three weeks before/after (at the end of a clause) · 10 years on
 * - the following Tuesday · the next day · the day before · the previous month · the same year · that day
 * - two years ago · last year · next month · this week · last Tuesday · today · yesterday · tomorrow
 */
export const relative: DateParser = {
  name: 'relative',
  triggers: Class.Relative | Class.Cardinal | Class.Number,
  read(scan, at) {
    const word = scan.word(at);
    const now = TODAY[word];
    if (now !== undefined)
      return dated(at, at + 1, { anchor: 'now', amount: Math.abs(now), unit: 'day', direction: now === 0 ? 0 : now > 0 ? 1 : -1 });
    return counted(scan, at) ?? pointed(scan, at) ?? dayBefore(scan, at);
  },
};

const TODAY: Record<string, number | undefined> = Object.assign(Object.create(null), { yesterday: -1, tomorrow: 1, today: 0 });

/** Words after a count of units, with the anchor and direction they give. */
const AFTER: Record<string, [Relative['anchor'], 1 | -1, boolean]> = Object.assign(Object.create(null), {
  later: ['nearby', 1, false],
  afterwards: ['nearby', 1, true],
  earlier: ['nearby', -1, false],
  previously: ['nearby', -1, true],
  beforehand: ['nearby', -1, true],
  ago: ['now', -1, false],
  before: ['nearby', -1, true],
  after: ['nearby', 1, true],
  on: ['nearby', 1, true],
});

/** "two days later", "a year ago". */
function counted(scan: Scan, at: number): Match | undefined {
  const count = readCount(scan, at);
  if (!count || (scan.glued(at) && scan.word(at - 1) !== '(')) return undefined;
  const unit = RELATIVE_UNITS.get(scan.word(count.next));
  const after = unit && AFTER[scan.word(count.next + 1)];
  if (!unit || !after || scan.glued(count.next)) return undefined;
  if (isEndOfRange(scan, at) || isEndOfStretch(scan, at)) return undefined;
  const next = count.next + 2;
  // "before", "after" and "on" go on with the sentence unless the clause ends: "two days before the vote" counts from the vote.
  if (after[2] && !scan.endsClause(next)) return undefined;
  if (scan.word(next) === 'than') return undefined;
  return dated(at, next, { anchor: after[0], amount: count.n, unit, direction: after[1] });
}

/** "Between two and ten weeks later", "three to four days before": a stretch and no day. */
function isEndOfRange(scan: Scan, at: number): boolean {
  const link = scan.word(at - 1);
  if (link === 'to' || link === 'or') return readCount(scan, at - 2) !== undefined;
  return link === 'and' && scan.word(at - 3) === 'between' && readCount(scan, at - 2) !== undefined;
}

/** "Two years and a month later": all of it is the distance. */
function isEndOfStretch(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'and' || !RELATIVE_UNITS.has(scan.word(at - 2))) return false;
  return readCount(scan, at - 3)?.next === at - 2 || readCount(scan, at - 5)?.next === at - 2;
}

const POINTERS: Record<string, [Relative['anchor'], 1 | -1 | 0] | undefined> = Object.assign(Object.create(null), {
  last: ['now', -1],
  next: ['now', 1],
  this: ['now', 0],
  following: ['nearby', 1],
  previous: ['nearby', -1],
  preceding: ['nearby', -1],
  same: ['nearby', 0],
  that: ['nearby', 0],
});

/** "the following Tuesday", "last year", "the same day". */
function pointed(scan: Scan, at: number): Match | undefined {
  const pointer = POINTERS[scan.word(at)];
  if (!pointer) return undefined;
  let [anchor, direction] = pointer;
  const noun = scan.word(at + 1);
  const article = scan.word(at - 1) === 'the';
  const needsArticle =
    scan.word(at) === 'following' || scan.word(at) === 'previous' || scan.word(at) === 'preceding' || scan.word(at) === 'same';
  if (needsArticle && !article) return undefined;
  // "In his last year at school", "the King's last year": of a life, and not of the calendar.
  if (scan.tokens[at - 1]?.kind === 'clitic' || WHOSE.has(scan.word(at - 1))) return undefined;
  // "the last year" is a stretch up to now, "the next day" counts from a day nearby.
  if (article && scan.word(at) === 'next') anchor = 'nearby';
  if (article && (scan.word(at) === 'last' || scan.word(at) === 'this')) return undefined;
  const first = article ? at - 1 : at;
  const weekday = scan.isCapital(at + 1) ? WEEKDAYS.get(noun) : undefined;
  if (weekday !== undefined && noun.endsWith('day')) {
    const match = dated(first, at + 2, { anchor, amount: weekday, unit: 'weekday', direction });
    return { ...match, value: { ...match.value, weekday } };
  }
  const unit = UNITS.get(noun);
  if (!unit || scan.glued(at + 1)) return undefined;
  if (scan.word(at + 2) === '-' && scan.glued(at + 2)) return undefined;
  return dated(first, at + 2, { anchor, amount: direction === 0 ? 0 : 1, unit, direction: direction as Relative['direction'] });
}

const WHOSE = wordSet('his her its their my our your');
const UNITS = new Map<string, 'day' | 'week' | 'month' | 'year' | 'decade'>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
]);

/** "the day before", "the year after", at the end of a clause. */
function dayBefore(scan: Scan, at: number): Match | undefined {
  const unit = UNITS.get(scan.word(at));
  const side = scan.word(at + 1);
  if (!unit || scan.word(at - 1) !== 'the' || (side !== 'before' && side !== 'after') || !scan.endsClause(at + 2)) return undefined;
  return dated(at - 1, at + 2, { anchor: 'nearby', amount: 1, unit, direction: side === 'after' ? 1 : -1 });
}

const GRAINS: Record<Relative['unit'], Grain> = {
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'day',
  weekday: 'weekday',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

function dated(first: number, next: number, relative: Relative): Match {
  return { first, next, value: body(GRAINS[relative.unit], {}, {}, { relative }) };
}
