import { readYear, startsClean, tidy } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Days of the year that have a name and always the same date:
 *
 * - Christmas Day · Christmas Eve 1989 · Boxing Day · New Year's Eve · New Year's Day · Valentine's Day · Halloween · Armistice Day · May Day ·
 *   Bastille Day · July Fourth
 *
 * Feasts that move (Easter, Thanksgiving) or differ by country (Independence Day) are left alone.
 */
export const namedDay: DateParser = {
  name: 'named-day',
  triggers: Class.NamedDay,
  read(scan, at) {
    if (!scan.isCapital(at) || !startsClean(scan, at)) return undefined;
    for (const [words, month, day] of NAMED_DAYS) {
      if (!words.every((word, k) => scan.word(at + k) === word)) continue;
      const next = at + words.length;
      if (isTitle(scan, next)) return undefined;
      const year = readYear(scan, next);
      return { first: at, next: year ? year.next : next, value: body('day', tidy({ ...(year && { year: year.n }), month, day })) };
    }
    return undefined;
  },
};

/** "The Boxing Day Test", "the Christmas Day Truce" name a thing held on the day: still the day. "New Year's Eve Records" is none. */
const isTitle = (scan: Scan, next: number) => scan.isCapital(next) && scan.isCapital(next + 1);

const NAMED_DAYS: readonly [words: string[], month: number, day: number][] = [
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['new', 'year', '\u2019s', 'eve'], 12, 31],
  [['new', 'year', '\u2019s', 'day'], 1, 1],
  [['valentine', "'s", 'day'], 2, 14],
  [['valentine', '\u2019s', 'day'], 2, 14],
  [['halloween'], 10, 31],
  [["hallowe'en"], 10, 31],
  [['armistice', 'day'], 11, 11],
  [['may', 'day'], 5, 1],
  [['bastille', 'day'], 7, 14],
  [['july', 'fourth'], 7, 4],
];
