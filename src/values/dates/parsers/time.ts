import { wordSet } from '../../../language/wordSet.ts';
import { readClock, readHourNumber } from '../clock.ts';
import { DASHES, FUNCTION_WORDS, ZONE_WORDS } from '../lexicon.ts';
import { readJoin, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Times of day and stretches of them; merged with their date by a refiner:
 *
 * - 1:55 p.m. · 10pm · one o'clock · half past two · a quarter past one · one in the morning (anywhere)
 * - at 14:05 · at 14.05 · at 0115 · by noon · around midnight · shortly before one · just after nine (after such a cue)
 * - closes at nine · will meet at ten (after a verb of what is timed)
 * - 9 to 11 p.m. · 9–11pm · between 1 and 2 a.m. · 14:05–15:30
 */
export const time: DateParser = {
  name: 'time',
  triggers: Class.Number | Class.Cardinal | Class.Clock,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    return readStretch(scan, at) ?? readSingle(scan, at) ?? readBareHour(scan, at);
  },
};

function readSingle(scan: Scan, at: number): Match | undefined {
  const a = readClock(scan, at);
  if (!a || !(a.sure || cued(scan, at, a.next))) return undefined;
  return { first: at, next: a.next, value: timed(a.minutes, a.minutes, a.twelveHour) };
}

/** Two times joined; the first may be a bare hour, which takes a.m. or p.m. from the second. */
function readStretch(scan: Scan, at: number): Match | undefined {
  const a = readClock(scan, at);
  const hour = a ? undefined : readHourNumber(scan, at);
  const after = a?.next ?? hour?.next;
  if (after === undefined) return undefined;
  const join = readJoin(scan, after);
  const opened = scan.word(at - 1) === 'between' || scan.word(at - 1) === 'from';
  if (!join || (join.kind === 'and' && scan.word(at - 1) !== 'between')) return undefined;
  const b = readClock(scan, join.next);
  if (!b) return undefined;
  if (!a && (hour!.n === 0 || hour!.n > 12 || b.twelveHour || !b.sure)) return undefined;
  if (!b.sure && !a?.sure && !opened && !(DASHES.has(scan.word(after)) && a && cued(scan, at, b.next))) return undefined;
  let from = a ? a.minutes : (hour!.n % 12) * 60;
  // "9 to 11 p.m.": the latest hour that is before the second.
  if (!a || (a.twelveHour && !b.twelveHour)) {
    const late = (from % 720) + 720;
    from = late <= b.minutes ? late : from % 720;
  }
  if (from > b.minutes) return undefined;
  return { first: at, next: b.next, value: { ...timed(from, b.minutes, b.twelveHour && a?.twelveHour === true), range: true } };
}

/** "shortly before one", "just after nine": an hour by itself, where the clause goes on as after a time. */
function readBareHour(scan: Scan, at: number): Match | undefined {
  const hour = readHourNumber(scan, at);
  if (!hour || hour.n === 0 || hour.n > 12 || hour.digits) return undefined;
  const side = scan.word(at - 1);
  const isNear = (side === 'before' || side === 'after') && NEAR.has(scan.word(at - 2));
  if (!isNear && !(side === 'at' && isTimed(scan, at - 1))) return undefined;
  const next = scan.word(hour.next);
  if (!scan.endsClause(hour.next) && !(FUNCTION_WORDS.has(next) && next !== 'of' && next !== 'or')) return undefined;
  return { first: at, next: hour.next, value: timed((hour.n % 12) * 60, (hour.n % 12) * 60, true) };
}

/** "The doors close at nine", "will meet on Friday at ten"; "left school at ten" tells an age. */
function isTimed(scan: Scan, at: number): boolean {
  const verb = scan.word(at - 2) === 'on' ? at - 3 : at - 1;
  return TIMED.has(scan.tokens[verb]?.word.lemma ?? '');
}
const TIMED = wordSet('open close shut begin start end finish meet leave depart arrive dock land gather serve');

const NEAR = wordSet('shortly just soon right immediately minutes moments well');

const CUES = wordSet('at by from until till around about before after since between to towards past nearly almost exactly roughly');

/** Whether a preposition of time stands before it, a date beside it, or the text holds nothing else. */
function cued(scan: Scan, at: number, next: number): boolean {
  const before = scan.word(at - 1);
  if (POINT.test(scan.word(at))) return besideDate(scan, at, next) || isPointOfDay(scan, at, next) || isEntryHead(scan, at, next);
  // "2:24:43" by itself is how long something took.
  if (at === 0 && next >= scan.tokens.length) return next - at < 5;
  if (CUES.has(before)) return scan.word(at) !== 'midnight' || !scan.isLower(next) || FUNCTION_WORDS.has(scan.word(next));
  if (ZONE_WORDS.has(scan.word(next))) return true;
  if (scan.word(next) === 'on' && scan.isNumber(at)) return true;
  const isColon = scan.isNumber(at) && scan.word(at + 1) === ':';
  if (!isColon) return false;
  if (at === 0 && (next >= scan.tokens.length || scan.isCapital(next) || DASHES.has(scan.word(next)))) return true;
  return scan.taken === at || isListedAfter(scan, at);
}

/** "At 4:11, 8:20 and 15:37": one time after another. */
function isListedAfter(scan: Scan, at: number): boolean {
  const isJoined = LINKS.has(scan.word(at - 1));
  return isJoined && (scan.taken === at - 1 || (scan.taken === at - 2 && scan.word(at - 2) === ','));
}

const LINKS = wordSet(', and or then');

const POINT = /^\d{1,2}\.\d\d$/;
const POINT_CUES = wordSet('at about around by until before after');

/** "8.30" is a price or a length but for a preposition before it and a date right beside it: "on 5 May, at about 8.30". */
function besideDate(scan: Scan, at: number, next: number): boolean {
  if (!POINT_CUES.has(scan.word(at - 1))) return false;
  if (scan.word(next) === 'on' && !scan.isLower(next + 1)) return scan.isNumber(next + 1) || scan.isCapital(next + 1);
  return scan.taken > 0 && scan.taken >= at - 4 && (scan.endsClause(next) || FUNCTION_WORDS.has(scan.word(next)));
}

/** "The alarm was raised at 16.40.", "at 16.44 and 16.49": hour and minutes with two digits each, where nothing is priced or traded and no noun follows. */
function isPointOfDay(scan: Scan, at: number, next: number): boolean {
  if (!OF_DAY.test(scan.word(at)) || !(scan.endsClause(next) || POINT_LINKS.has(scan.word(next)))) return false;
  if (isListedAfter(scan, at)) return OF_DAY.test(scan.word(scan.taken - 1));
  if (scan.word(at - 1) !== 'at') return false;
  for (let i = at - 2; i >= Math.max(0, at - PRICE_REACH) && scan.word(i) !== '.'; i--) if (PRICED.has(scan.word(i))) return false;
  return true;
}

const OF_DAY = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;
const POINT_LINKS = wordSet('and or but when while that with by from in until to');
const PRICED = wordSet(
  'share shares stock stocks price prices priced trade trades traded trading market index rate rates valued quoted sold opened closed pound pounds dollar dollars euro euros cents pence point points seconds average score scored ran won',
);
const PRICE_REACH = 14;

/** "16.41 Mayday, female voice": a time with two digits of minutes opens an entry of a log. */
const isEntryHead = (scan: Scan, at: number, next: number): boolean =>
  at === 0 && OF_DAY.test(scan.word(0)) && scan.isCapital(next) && !scan.tokens[next].word.acronym && scan.tokens.length > next + 2;

function timed(from: number, to: number, twelveHour: boolean) {
  return body('time', {}, {}, { time: twelveHour ? { from, to, twelveHour } : { from, to } });
}
