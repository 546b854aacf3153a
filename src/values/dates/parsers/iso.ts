import { isPossible } from '../calendar.ts';
import { isYearNumber, joinEnds, readJoin, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Year first, ISO 8601 and its dotted and slashed kin:
 *
 * - 2012-03-22 · 2012/03/22 · 2012.03.22 · 2012-03-22T14:05 · 2012-03-21/2012-03-22 · 2012-03-21 to 2012-03-22
 * - 2012-03 (only where the month has its zero: "2009-12" is a range of years)
 */
export const iso: DateParser = {
  name: 'iso',
  triggers: Class.Number,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    const a = readIso(scan, at);
    if (!a) return undefined;
    const join = readJoin(scan, a.next);
    const b = join?.kind === 'to' ? readIso(scan, join.next) : undefined;
    const ends = b && !a.time ? joinEnds(a.parts, b.parts) : undefined;
    if (b && !a.time && !ends) return undefined;
    if (b && ends) return { first: at, next: b.next, value: body('day', ends.from, ends.to, { range: true }) };
    return {
      first: at,
      next: a.next,
      value: body(a.time ? 'time' : a.parts.day ? 'day' : 'month', a.parts, a.parts, a.time && { time: a.time }),
    };
  },
};

const DOTTED = /^(\d{4})\.(\d{2})\.(\d{2})$/;
const TWO = /^\d\d$/;

function readIso(scan: Scan, at: number) {
  const token = scan.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const dotted = DOTTED.exec(token.text);
  if (dotted) return checked(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
  const mark = scan.word(at + 1);
  if (!isYearNumber(scan, at) || (mark !== '-' && mark !== '/') || !scan.glued(at + 1) || !scan.glued(at + 2)) return undefined;
  const month = scan.tokens[at + 2];
  if (month?.kind !== 'number' || !TWO.test(month.text)) return undefined;
  if (scan.word(at + 3) === mark && scan.glued(at + 3) && scan.glued(at + 4) && TWO.test(scan.word(at + 4))) {
    const read = checked(Number(token.text), Number(month.text), Number(scan.word(at + 4)), at + 5);
    return read && (withTime(scan, read) ?? read);
  }
  if (mark === '/' || !month.text.startsWith('0') || scan.glued(at + 3)) return undefined;
  const read = checked(Number(token.text), Number(month.text), undefined, at + 3);
  return read;
}

function checked(year: number, month: number, day: number | undefined, next: number) {
  const parts = day === undefined ? { year, month } : { year, month, day };
  return isPossible(parts) && year <= 2199 ? { parts, next, time: undefined as { from: number; to: number } | undefined } : undefined;
}

/** "T14:05" after the day. */
function withTime(scan: Scan, read: NonNullable<ReturnType<typeof checked>>) {
  const i = read.next;
  if (scan.word(i) !== 't' || !scan.glued(i) || !TWO.test(scan.word(i + 1)) || scan.word(i + 2) !== ':' || !TWO.test(scan.word(i + 3)))
    return undefined;
  const minutes = Number(scan.word(i + 1)) * 60 + Number(scan.word(i + 3));
  let next = i + 4;
  if (scan.word(next) === ':' && TWO.test(scan.word(next + 1))) next += 2;
  if (scan.word(next) === 'z' && scan.glued(next)) next++;
  return minutes < 1440 ? { ...read, next, time: { from: minutes, to: minutes } } : undefined;
}
