import { readYear, startsClean, tidy } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Days of the year that have a name and always the same date:
 *
 * - Christmas Day · Christmas Eve 1989 · Boxing Day · New Year's Eve · New Year's Day · Valentine's Day · Halloween · Armistice Day · May Day ·
 *   Bastille Day · July Fourth · Burns Night · St Patrick's Day · Michaelmas · Bonfire Night
 *
 * Feasts that move (Easter, Thanksgiving) or differ by country (Independence Day) are left alone.
 */
export const namedDay: DateParser = {
  name: 'named-day',
  triggers: Class.NamedDay,
  read(scan, at) {
    if (!scan.isCapital(at) || !startsClean(scan, at)) return undefined;
    for (const [words, month, day] of NAMED_DAYS) {
      const next = endOf(words, scan, at);
      if (next === undefined) continue;
      if (isTitle(scan, next)) return undefined;
      const year = readYear(scan, next);
      return { first: at, next: year ? year.next : next, value: body('day', tidy({ ...(year && { year: year.n }), month, day })) };
    }
    return undefined;
  },
};

/** The token after a name that stands at a token; "St." has its mark, and a genitive either apostrophe. */
function endOf(words: readonly string[], scan: Scan, at: number): number | undefined {
  let i = at;
  for (const word of words) {
    const said = scan.word(i);
    if (said !== word && !(word === "'s" && said === '\u2019s')) return undefined;
    i += word === 'st' && scan.word(i + 1) === '.' ? 2 : 1;
  }
  return i;
}

/** "The Boxing Day Test", "the Christmas Day Truce" name a thing held on the day: still the day. "New Year's Eve Records" is none. */
const isTitle = (scan: Scan, next: number) => scan.isCapital(next) && scan.isCapital(next + 1);

const NAMED_DAYS: readonly [words: string[], month: number, day: number][] = [
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['valentine', "'s", 'day'], 2, 14],
  [['halloween'], 10, 31],
  [["hallowe'en"], 10, 31],
  [['armistice', 'day'], 11, 11],
  [['may', 'day'], 5, 1],
  [['bastille', 'day'], 7, 14],
  [['july', 'fourth'], 7, 4],
  [['burns', 'night'], 1, 25],
  [['australia', 'day'], 1, 26],
  [['candlemas'], 2, 2],
  [['st', 'david', "'s", 'day'], 3, 1],
  [['st', 'patrick', "'s", 'day'], 3, 17],
  [['st', 'george', "'s", 'day'], 4, 23],
  [['anzac', 'day'], 4, 25],
  [['juneteenth'], 6, 19],
  [['canada', 'day'], 7, 1],
  [['st', 'swithin', "'s", 'day'], 7, 15],
  [['michaelmas'], 9, 29],
  [['bonfire', 'night'], 11, 5],
  [['martinmas'], 11, 11],
  [['veterans', 'day'], 11, 11],
  [['st', 'andrew', "'s", 'day'], 11, 30],
];
