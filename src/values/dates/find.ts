import type { Token } from '../../language/tokens.ts';
import type { DateValue } from '../value.ts';
import { century } from './parsers/century.ts';
import { dayMonth } from './parsers/day-month.ts';
import { dayOnly } from './parsers/day-only.ts';
import { decade } from './parsers/decade.ts';
import { fiscal } from './parsers/fiscal.ts';
import { iso } from './parsers/iso.ts';
import { monthDay } from './parsers/month-day.ts';
import { monthYear } from './parsers/month-year.ts';
import { namedDay } from './parsers/named-day.ts';
import { nthWeekday } from './parsers/nth-weekday.ts';
import { numeric } from './parsers/numeric.ts';
import { quarter } from './parsers/quarter.ts';
import { relative } from './parsers/relative.ts';
import { season } from './parsers/season.ts';
import { time } from './parsers/time.ts';
import { weekday } from './parsers/weekday.ts';
import { year } from './parsers/year.ts';
import { discard } from './refiners/discard.ts';
import { attachHedges } from './refiners/hedges.ts';
import { fillYears } from './refiners/lists.ts';
import { joinStretches } from './refiners/stretches.ts';
import { mergeTimes } from './refiners/times.ts';
import { attachWeekdays } from './refiners/weekdays.ts';
import { type DateParser, type FindOptions, type Match, Scan } from './scan.ts';

/** In order: the first that reads a date at a token has it. The longest and surest forms come first. */
const PARSERS: readonly DateParser[] = [
  iso,
  numeric,
  dayMonth,
  monthDay,
  quarter,
  fiscal,
  monthYear,
  namedDay,
  season,
  century,
  decade,
  time,
  year,
  dayOnly,
  nthWeekday,
  weekday,
  relative,
];

const REFINERS: readonly ((scan: Scan, matches: Match[]) => Match[])[] = [
  discard,
  fillYears,
  joinStretches,
  attachWeekdays,
  attachHedges,
  mergeTimes,
];

/**
 * All dates, stretches of dates and times of day in a piece of prose, sorted and not overlapping. Spans are UTF-16 offsets into `text`; they
 * cover weekday, portion and qualifier, but no preposition. Years and months that were not said stay absent. Linear in the text; never throws.
 */
export function findDates(text: string, tokens: Token[], options: FindOptions = {}): DateValue[] {
  const scan = new Scan(text, tokens, options);
  let matches: Match[] = [];
  for (let i = 0; i < tokens.length; ) {
    const cls = scan.classAt(i);
    const found = cls ? readAt(scan, i, cls) : undefined;
    if (!found) {
      i++;
      continue;
    }
    matches.push(...found);
    scan.taken = found[found.length - 1].next;
    i = Math.max(scan.taken, i + 1);
  }
  if (!matches.length) return [];
  for (const refine of REFINERS) matches = refine(scan, matches);
  return matches.map(({ first, next, value }) => ({ kind: 'date', start: tokens[first].start, end: tokens[next - 1].end, ...value }));
}

function readAt(scan: Scan, at: number, cls: number): Match[] | undefined {
  for (const parser of PARSERS) {
    if (!(parser.triggers & cls)) continue;
    const read = parser.read(scan, at);
    if (!read) continue;
    const list = Array.isArray(read) ? read : [read];
    if (list.length && list[0].first >= scan.taken) return list;
  }
  return undefined;
}
