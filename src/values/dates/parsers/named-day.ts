import { NAMED_DAYS } from '../named-days.ts';
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
