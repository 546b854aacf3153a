import { wordSet } from '../../../language/wordSet.ts';
import type { DateParts, DateValue, Qualifier } from '../../value.ts';
import { daysInMonth } from '../calendar.ts';
import { DASHES } from '../lexicon.ts';
import type { Match, Scan } from '../scan.ts';

/**
 * Reads what stands before a date: its portion ("early", "mid-", "the end of"), its qualifier ("about", "shortly before") and its bound
 * ("before", "since", "no earlier than"). The span grows over portion and qualifier; prepositions and bounds stay outside.
 */
export function attachHedges(scan: Scan, matches: Match[]): Match[] {
  let floor = 0;
  return matches.map((match) => {
    const hedged = attachBound(scan, attachQualifier(scan, attachPortion(scan, match, floor), floor), floor);
    const after = attachAfter(scan, hedged);
    floor = after.next;
    return after;
  });
}

type Portion = NonNullable<DateValue['portion']>;
const PORTIONS = new Map<string, Portion>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);
/** "the start of", "at the end of". */
const PORTION_NOUNS = new Map<string, Portion>([
  ['start', 'early'],
  ['beginning', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);
/** "the latter half of", "the early part of", "the last years of". */
const PARTS = wordSet('half week day part years months weeks days decade decades third quarter');
const PART_ORDER = new Map<string, Portion>([
  ['first', 'early'],
  ['early', 'early'],
  ['opening', 'early'],
  ['middle', 'mid'],
  ['later', 'late'],
  ['latter', 'late'],
  ['late', 'late'],
  ['last', 'late'],
  ['final', 'late'],
  ['closing', 'late'],
]);
const PORTIONED = wordSet('month year decade century season quarter half fiscal');

function attachPortion(scan: Scan, match: Match, floor: number): Match {
  if (!PORTIONED.has(match.value.grain)) return match;
  let i = match.first - 1;
  if (DASHES.has(scan.word(i)) && i - 1 >= floor && PORTIONS.has(scan.word(i - 1)))
    return portioned(match, i - 1, PORTIONS.get(scan.word(i - 1))!);
  if (scan.word(i) === 'the' || scan.word(i) === 'in') i--;
  if (scan.word(i) === 'in') i--;
  if (i < floor) return match;
  const plain = PORTIONS.get(scan.word(i));
  if (plain && scan.word(i) !== 'middle') return portioned(match, i, plain);
  if (scan.word(i) === 'of' && i - 1 >= floor) {
    const noun = PORTION_NOUNS.get(scan.word(i - 1));
    if (noun) return portioned(match, i - 1, noun);
    const part = i - 2 >= floor && PARTS.has(scan.word(i - 1)) ? PART_ORDER.get(scan.word(i - 2)) : undefined;
    const day = part && scan.word(i - 1) === 'day' ? endOf(match.value, part) : undefined;
    if (day) return { ...match, first: i - 2, value: { ...match.value, grain: 'day', from: day, to: day } };
    if (part) return portioned(match, i - 2, part);
    if (scan.word(i - 1) === 'half' && scan.word(i - 2) === 'second' && i - 2 >= floor) return portioned(match, i - 2, 'late');
  }
  return match;
}

/** "The last day of March": its 31st. */
function endOf({ grain, range, from }: Match['value'], portion: Portion): DateParts | undefined {
  if (grain !== 'month' || range || from.month === undefined || portion === 'mid') return undefined;
  // How long a February is without its year nobody knows.
  if (from.month === 2 && from.year === undefined && portion === 'late') return undefined;
  return { ...from, day: portion === 'early' ? 1 : daysInMonth(from.month, from.year) };
}

function portioned(match: Match, first: number, portion: Portion): Match {
  return { ...match, first, value: { ...match.value, portion } };
}

const QUALIFIERS = new Map<string, Qualifier>([
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
  ['c.', 'about'],
  ['~', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
]);
/** "shortly before one", "just after nine": near the time, on one side of it. */
const NEAR = wordSet('shortly just soon right immediately moments minutes');

function attachQualifier(scan: Scan, match: Match, floor: number): Match {
  let i = match.first - 1;
  if (scan.word(i) === 'the') i--;
  if (i < floor) return match;
  const w = scan.word(i);
  if (w === 'before' || w === 'after') {
    if (i - 1 < floor || !NEAR.has(scan.word(i - 1))) return match;
    return qualified(match, i - 1, w === 'before' ? 'nearly' : 'justOver');
  }
  const stop = w === '.' && i - 1 >= floor ? QUALIFIERS.get(scan.word(i - 1)) : undefined;
  if (stop) return qualified(match, i - 1, stop);
  const q = QUALIFIERS.get(w);
  // "To turn things around Friday", "to talk about Saturday, 16 August".
  if (!q || match.value.grain === 'weekday' || (match.value.weekday !== undefined && match.value.grain === 'day')) return match;
  return qualified(match, i, q);
}

function qualified(match: Match, first: number, qualifier: Qualifier): Match {
  return { ...match, first, value: { ...match.value, qualifier } };
}

const BOUNDS = new Map<string, NonNullable<DateValue['bound']>>([
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['post', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
]);

function attachBound(scan: Scan, match: Match, floor: number): Match {
  let i = match.first - 1;
  if (scan.word(i) === '-') i--;
  if (scan.word(i) === 'the' || scan.word(i) === 'in' || scan.word(i) === 'at' || scan.word(i) === 'on') i--;
  if (i < floor) return match;
  const w = scan.word(i);
  const bound = readBound(scan, i, w);
  if (!bound) return match;
  // "from 9 to 5", "dates from 1850", "a decline of 2 per cent from 2023": no beginning.
  if (w === 'from' && (match.value.range || match.value.grain === 'time' || NOT_SINCE.has(scan.word(i - 1)))) return match;
  const open = bound === 'since' && (w === 'than' || w === 'before');
  return { ...match, value: { ...match.value, bound, ...(open && { qualifier: 'atLeast' as const }) } };
}

const NOT_SINCE = wordSet('date dates dated dating percent cent % points million billion up down different unchanged letter ,');

function readBound(scan: Scan, i: number, w: string): DateValue['bound'] {
  if (w === 'to' && scan.word(i - 1) === 'prior') return 'before';
  if (w === 'than') {
    const side = scan.word(i - 1);
    const negated = scan.word(i - 2) === 'no' || scan.word(i - 2) === 'not';
    if (side === 'earlier') return negated ? 'since' : 'before';
    if (side === 'later') return negated ? 'by' : 'after';
    return undefined;
  }
  if (w === 'before' && scan.word(i - 1) === 'not') return 'since';
  return BOUNDS.get(w);
}

/** "22 March or later", "2012 onwards", "2012 at the latest". */
function attachAfter(scan: Scan, match: Match): Match {
  const w = scan.word(match.next);
  if (w === 'onward' || w === 'onwards') return { ...match, value: { ...match.value, bound: 'since' } };
  if (w === 'or' && (scan.word(match.next + 1) === 'later' || scan.word(match.next + 1) === 'earlier')) {
    const open = scan.word(match.next + 1) === 'later';
    return {
      ...match,
      next: match.next + 2,
      value: { ...match.value, bound: open ? 'since' : 'by', qualifier: open ? 'atLeast' : 'atMost' },
    };
  }
  if (
    w === 'at' &&
    scan.word(match.next + 1) === 'the' &&
    (scan.word(match.next + 2) === 'latest' || scan.word(match.next + 2) === 'earliest')
  ) {
    const open = scan.word(match.next + 2) === 'earliest';
    return { ...match, value: { ...match.value, bound: open ? 'since' : 'by', qualifier: open ? 'atLeast' : 'atMost' } };
  }
  return match;
}
