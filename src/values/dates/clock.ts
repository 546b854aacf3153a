/** Readers of the clock: one time of day at a token, with what its words leave open. */
import { readDayPart } from './day-part.ts';
import { CARDINALS, DASHES, FUNCTION_WORDS, ZONE_WORDS } from './lexicon.ts';
import { countsNoun } from './read.ts';
import type { Scan } from './scan.ts';

export interface ClockTime {
  /** Minutes after midnight. */
  minutes: number;
  next: number;
  /** Neither a.m. nor p.m. nor a 24-hour form was said. */
  twelveHour: boolean;
  /** Whether the form is a time wherever it stands ("1:55 p.m."); others need a cue ("at 14:05"). */
  sure: boolean;
}

/**
 * Reads a time at the token:
 *
 * - 1:55 p.m. · 1.55pm · 10pm · ten p.m. · 14:05 · 14:05:30 · 0115 hours · 0115 · 14h05
 * - one o'clock · half past two · a quarter past one · ten (minutes) to three · noon · midnight · four-thirty
 * - each with "in the morning", "in the afternoon", "in the evening", "at night", "that evening"
 */
export function readClock(scan: Scan, at: number): ClockTime | undefined {
  const read = readSpoken(scan, at) ?? readDigits(scan, at) ?? readHour(scan, at);
  return read && withDayPart(scan, read);
}

const HALF = 720;

/** "a.m.", "pm": the offset it gives. */
export function readMeridiem(scan: Scan, at: number, digits: boolean): { pm: boolean; next: number } | undefined {
  const w = scan.word(at);
  if (w === 'a.m.' || w === 'a.m' || w === 'p.m.' || w === 'p.m') return { pm: w.startsWith('p'), next: at + 1 };
  if (digits && (w === 'am' || w === 'pm')) return { pm: w === 'pm', next: at + 1 };
  return undefined;
}

const half = (hour: number, minutes: number, pm: boolean) => (hour % 12) * 60 + minutes + (pm ? HALF : 0);

const POINT = /^(\d{1,2})\.([0-5]\d)$/;

/** Times in digits with their minutes. */
function readDigits(scan: Scan, at: number): ClockTime | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number') return undefined;
  let hour = -1;
  let minutes = 0;
  let next = at + 1;
  let colon = false;
  const point = POINT.exec(token.text);
  if (point) {
    hour = Number(point[1]);
    minutes = Number(point[2]);
  } else if (
    /^\d{1,2}$/.test(token.text) &&
    scan.glued(at + 1) &&
    (scan.word(at + 1) === ':' || scan.word(at + 1) === 'h') &&
    scan.glued(at + 2)
  ) {
    if (!/^[0-5]\d$/.test(scan.word(at + 2))) return undefined;
    hour = Number(token.text);
    minutes = Number(scan.word(at + 2));
    next = at + 3;
    colon = true;
    if (scan.word(next) === ':' && scan.glued(next) && /^[0-5]\d$/.test(scan.word(next + 1))) next += 2;
    else if (scan.glued(next) && (scan.word(next) === ':' || scan.word(next) === '.') && scan.isNumber(next + 1) && scan.glued(next + 1))
      return undefined;
  } else if (/^(?:[01]\d|2[0-4])[0-5]\d$/.test(token.text)) {
    return readMilitary(scan, at, token.text);
  } else return undefined;
  if (hour > 24) return undefined;
  const meridiem = hour <= 12 && hour > 0 ? readMeridiem(scan, next, true) : undefined;
  if (meridiem) return { minutes: half(hour, minutes, meridiem.pm), next: meridiem.next, twelveHour: false, sure: true };
  const zoned = ZONE_WORDS.has(scan.word(next)) && scan.word(next) !== 'time';
  if (point && !zoned)
    return { minutes: (hour * 60 + minutes) % 1440, next, twelveHour: hour > 0 && hour <= 12 && !token.text.startsWith('0'), sure: false };
  if (!colon && !zoned) return undefined;
  const written24 = hour === 0 || hour > 12 || /^0\d/.test(token.text);
  return { minutes: (hour * 60 + minutes) % 1440, next, twelveHour: !written24 && !zoned, sure: zoned };
}

/** "0115", "1430 hours". */
function readMilitary(scan: Scan, at: number, text: string): ClockTime | undefined {
  if (scan.glued(at + 1) && scan.tokens[at + 1].kind !== 'mark') return undefined;
  if (scan.glued(at + 1) && (scan.glued(at + 2) || scan.word(at + 1) === '%')) {
    if (!DASHES.has(scan.word(at + 1))) return undefined;
  }
  const next = scan.word(at + 1);
  const zoned = next === 'hours' || next === 'hrs' || (ZONE_WORDS.has(next) && next !== 'time' && next !== 'central' && next !== 'eastern');
  // Without a leading zero it is a year or a count, unless "at" stands before it.
  if (!zoned && !text.startsWith('0') && scan.word(at - 1) !== 'at') return undefined;
  if (!zoned && !text.startsWith('0') && (countsNoun(scan, at + 1) || !(scan.endsClause(at + 1) || FUNCTION_WORDS.has(next))))
    return undefined;
  if (!zoned && text.startsWith('0') && countsNoun(scan, at + 1)) return undefined;
  const minutes = (Number(text.slice(0, 2)) * 60 + Number(text.slice(2))) % 1440;
  const swallow = next === 'hours' || next === 'hrs' ? at + 2 : at + 1;
  return { minutes, next: swallow, twelveHour: false, sure: zoned };
}

/** An hour in digits or words: 1–12 (0–24 in digits). */
export function readHourNumber(scan: Scan, at: number): { n: number; next: number; digits: boolean } | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text) || Number(token.text) > 24) return undefined;
    return { n: Number(token.text), next: at + 1, digits: true };
  }
  const n = CARDINALS.get(scan.word(at));
  return n !== undefined && n <= 12 && scan.word(at).length > 2 ? { n, next: at + 1, digits: false } : undefined;
}

/** "10pm", "ten p.m.", "one o'clock", "one in the morning". */
function readHour(scan: Scan, at: number): ClockTime | undefined {
  const hour = readHourNumber(scan, at);
  if (!hour || hour.n === 0 || hour.n > 12) return undefined;
  const meridiem = readMeridiem(scan, hour.next, hour.digits);
  if (meridiem) return { minutes: half(hour.n, 0, meridiem.pm), next: meridiem.next, twelveHour: false, sure: true };
  if (scan.word(hour.next) === "o'clock") {
    const after = readMeridiem(scan, hour.next + 1, true);
    if (after) return { minutes: half(hour.n, 0, after.pm), next: after.next, twelveHour: false, sure: true };
    return { minutes: (hour.n % 12) * 60, next: hour.next + 1, twelveHour: true, sure: true };
  }
  if (hour.digits && (scan.word(hour.next) === 'noon' || scan.word(hour.next) === 'midnight') && hour.n === 12) {
    return { minutes: scan.word(hour.next) === 'noon' ? HALF : 0, next: hour.next + 1, twelveHour: false, sure: true };
  }
  const said = scan.word(hour.next) === '-' ? hour.next + 1 : hour.next;
  const minutes = hour.digits ? undefined : MINUTES_SAID.get(scan.word(said));
  if (minutes !== undefined) {
    const next = said + 1;
    // "At four thirty-second intervals".
    if (!scan.glued(next) || scan.tokens[next]?.kind === 'mark')
      return scan.word(next) === '-' ? undefined : { minutes: (hour.n % 12) * 60 + minutes, next, twelveHour: true, sure: false };
  }
  const part = readDayPart(scan, hour.next);
  if (part && !part.needsCue) return { minutes: (hour.n % 12) * 60, next: hour.next, twelveHour: true, sure: true };
  return undefined;
}

/** Minutes that are told after the hour in words: "four-thirty", "six fifteen". */
const MINUTES_SAID = new Map([
  ['fifteen', 15],
  ['thirty', 30],
]);

/** "half past two", "a quarter to one", "ten minutes past three", "noon", "midnight". */
function readSpoken(scan: Scan, at: number): ClockTime | undefined {
  const w = scan.word(at);
  if (w === 'noon' || w === 'midday') return { minutes: HALF, next: at + 1, twelveHour: false, sure: false };
  if (w === 'midnight') return { minutes: 0, next: at + 1, twelveHour: false, sure: false };
  let i = at;
  let offset: number | undefined;
  if (w === 'a' && scan.word(at + 1) === 'quarter') i++;
  if (scan.word(i) === 'half') {
    offset = 30;
    i++;
  } else if (scan.word(i) === 'quarter') {
    offset = 15;
    i++;
  } else {
    const minutes = readMinutes(scan, i);
    if (!minutes) return undefined;
    offset = minutes.n;
    i = minutes.next;
    if (scan.word(i) === 'minutes' || scan.word(i) === 'minute') i++;
  }
  const side = scan.word(i);
  const before = side === 'to' || side === 'before' || side === 'of';
  if (side !== 'past' && !(before && side !== 'of')) return undefined;
  if (offset === 30 && before) return undefined;
  const named = scan.word(i + 1);
  if (named === 'midnight' || named === 'noon') {
    const base = named === 'noon' ? HALF : 0;
    return { minutes: (base + (before ? -offset : offset) + 1440) % 1440, next: i + 2, twelveHour: false, sure: true };
  }
  const hour = readHourNumber(scan, i + 1);
  if (!hour || hour.n === 0 || hour.n > 12 || countsNoun(scan, hour.next)) return undefined;
  // "from ten to three", "five to ten": a range or a score, unless minutes or a quarter speak for the clock.
  if (before && offset !== 15 && scan.word(i - 1) !== 'minutes' && scan.word(at - 1) !== 'at') return undefined;
  const meridiem = readMeridiem(scan, hour.next, hour.digits);
  const raw = (hour.n % 12) * 60 + (before ? -offset : offset);
  const minutes = (raw + (meridiem?.pm ? HALF : 0) + 1440) % 1440;
  const clock = !meridiem && scan.word(hour.next) === "o'clock" ? hour.next + 1 : undefined;
  return { minutes, next: meridiem?.next ?? clock ?? hour.next, twelveHour: !meridiem, sure: true };
}

/** "five", "20", "twenty-five": minutes before or after the hour. */
function readMinutes(scan: Scan, at: number): { n: number; next: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return /^[1-5]?\d$/.test(token.text) ? { n: Number(token.text), next: at + 1 } : undefined;
  const n = CARDINALS.get(scan.word(at));
  if (n === undefined || scan.word(at).length < 3) return undefined;
  if (n === 20 && scan.word(at + 1) === '-' && scan.word(at + 2) === 'five') return { n: 25, next: at + 3 };
  return { n, next: at + 1 };
}

/** Takes "in the morning" and the like into a time that leaves a.m. or p.m. open. */
function withDayPart(scan: Scan, read: ClockTime): ClockTime {
  if (!read.twelveHour) {
    const stated = readDayPart(scan, read.next);
    return stated && !stated.needsCue ? { ...read, next: stated.next, sure: true } : read;
  }
  const part = readDayPart(scan, read.next);
  if (!part) return read;
  const hour = Math.floor((read.minutes % HALF) / 60);
  // "Twelve", "one" to "four at night" are after midnight.
  const pm = part.night ? hour >= 5 : part.pm;
  return { minutes: (read.minutes % HALF) + (pm ? HALF : 0), next: part.next, twelveHour: false, sure: true };
}
