import { wordSet } from '../../../language/wordSet.ts';
import { WEEKDAYS, ZONE_WORDS } from '../lexicon.ts';
import { joinNeighbours, type Match, type Scan } from '../scan.ts';

/**
 * Joins a time of day with the date beside it: "at 1:15 a.m. on 6 July 2013", "6 July 2013 at about 1:15 a.m.", "14:05 GMT, 22 March",
 * "shortly before one on Saturday". The joined value has the grain "time" and both.
 */
export function mergeTimes(scan: Scan, matches: Match[]): Match[] {
  return joinNeighbours(matches, (a, b) => join(scan, a, b));
}

function join(scan: Scan, a: Match, b: Match): Match | undefined {
  const [time, date] = isTime(a) ? [a, b] : [b, a];
  if (!isTime(time) || !isDay(date) || !bridged(scan, a.next, b.first, time === a)) return undefined;
  const { from, to, weekday, alternative, range, relative } = date.value;
  return {
    first: a.first,
    next: b.next,
    value: {
      ...time.value,
      from,
      to,
      range: time.value.range || range,
      ...(weekday !== undefined && { weekday }),
      ...(alternative && { alternative }),
      ...(relative && { relative }),
    },
  };
}

const isTime = (m: Match) => m.value.time !== undefined && m.value.from.day === undefined && m.value.weekday === undefined;
const isDay = (m: Match) =>
  m.value.time === undefined && (m.value.grain === 'day' || m.value.grain === 'weekday') && m.value.bound === undefined;

const AFTER_TIME = wordSet('on , of ( the morning');
const AFTER_DATE = wordSet('at , from around about shortly just before after by approximately ( morning evening night afternoon - \u2013');

/** Whether the tokens between are only those that hold a time and its date together; six at most. */
function bridged(scan: Scan, from: number, to: number, timeFirst: boolean): boolean {
  if (to < from || to - from > 6) return false;
  const allowed = timeFirst ? AFTER_TIME : AFTER_DATE;
  for (let i = from; i < to; i++) {
    const w = scan.word(i);
    if (!allowed.has(w) && !ZONE_WORDS.has(w) && !WEEKDAYS.has(w)) return false;
  }
  return true;
}
