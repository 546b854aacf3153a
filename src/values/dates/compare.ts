import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Agreement, AppliedRule, DateParts, DateValue } from '../value.ts';
import { dayNumber, weekdayOf, weekdayOfNumber } from './calendar.ts';
import { compareTimes } from './compare-time.ts';
import { contains, type Extent, extentsOf, fill, nthDay, overlap, widen } from './extent.ts';
import { formatDate, WEEKDAY_NAMES } from './format.ts';
import { NEAR, PART_OFF, slipOf, yearSlip } from './slip.ts';

/** What the words around the draft's date say of its year and month. */
export interface DateContext {
  year?: number;
  month?: number;
  /** Seasons are those of the northern hemisphere. */
  northern?: boolean;
}

const AGREES: Agreement = { result: 'agrees' };
const UNKNOWN: Agreement = { result: 'incomparable' };

/**
 * How a draft's date stands to a fact's. Granularity decides: a coarser or finer date agrees where one contains the other; an unsaid year or
 * month is unknown and never differs by itself; a weekday must fall on the day. `context` fills a month that the draft leaves out ("the 22nd"),
 * and what differs only through it is incomparable.
 */
export function compareDates(draft: DateValue, fact: DateValue, context: DateContext = {}): Agreement {
  if (draft.alternative || fact.alternative) return compareAmbiguous(draft, fact, context);
  if (isUnresolved(draft) || isUnresolved(fact)) return UNKNOWN;
  if (!draft.time) return compareCalendar(draft, fact, context);
  const dated = hasCalendar(draft) && hasCalendar(fact) ? compareCalendar(stripTime(draft), stripTime(fact), context) : undefined;
  if (!fact.time) return dated ?? UNKNOWN;
  if (dated && dated.result !== 'agrees' && dated.result !== 'loosely') return nextDay(draft, fact) ?? dated;
  return compareTimes(draft, fact);
}

/** Any reading that agrees is right; an ambiguous date never differs. */
function compareAmbiguous(draft: DateValue, fact: DateValue, context: DateContext): Agreement {
  for (const d of readings(draft)) for (const f of readings(fact)) if (compareDates(d, f, context).result === 'agrees') return AGREES;
  return UNKNOWN;
}

function readings(d: DateValue): DateValue[] {
  if (!d.alternative) return [d];
  const { alternative, ...one } = d;
  const grain = alternative.from.day !== undefined ? 'day' : 'month';
  return [one, { ...one, grain, from: alternative.from, to: alternative.to, range: false }];
}

const isUnresolved = (d: DateValue) => d.relative !== undefined && d.from.month === undefined && d.from.year === undefined;
const hasCalendar = (d: DateValue) =>
  d.from.year !== undefined || d.from.month !== undefined || d.from.day !== undefined || d.weekday !== undefined;

function stripTime(d: DateValue): DateValue {
  const { time: _, ...rest } = d;
  const grain = d.from.day !== undefined ? 'day' : d.from.month !== undefined ? 'month' : d.from.year !== undefined ? 'year' : 'weekday';
  // Qualifier and bound speak of the time of day.
  return { ...rest, grain, qualifier: 'none', bound: undefined };
}

/** "Midnight on 5 July" may be the night's other date. */
function nextDay(draft: DateValue, fact: DateValue): Agreement | undefined {
  const midnight = draft.time!.from === 0 && !draft.time!.twelveHour && fact.time!.from === 0;
  return midnight ? UNKNOWN : undefined;
}

function compareCalendar(draft: DateValue, fact: DateValue, context: DateContext): Agreement {
  if (draft.grain === 'weekday' && draft.weekday !== undefined) return compareWeekday(draft, fact);
  if (fact.grain === 'weekday' || (fact.time && !hasCalendar(fact))) return UNKNOWN;
  const { d, f, assumed } = align(draft, fact, context);
  const ds = extentsOf(d, context.northern).map((e) =>
    draft.qualifier === 'about' ? widen(e, d.grain, d.grain === 'month' || d.grain === 'decade' ? 1 : 2) : e,
  );
  const fs = extentsOf(f, context.northern).map((e) => (fact.qualifier === 'about' ? widen(e, f.grain, 1) : e));
  if (!ds.length || !fs.length) return UNKNOWN;
  const agreed = ds.some((a) => fs.some((b) => holds(d, a, f, b)));
  if (agreed) return (isYearKnown(draft, fact) && wrongWeekday(d)) || AGREES;
  if (assumed || isVague(d)) return UNKNOWN;
  return differing(d, f, ds[0], fs[0]);
}

const isYearKnown = (a: DateValue, b: DateValue) => a.from.year !== undefined || b.from.year !== undefined;

/** "Before 1 February" of "by 31 January": whether the one ends where the other begins. */
export function areAdjacent(draft: DateValue, fact: DateValue, context: DateContext): boolean {
  const { d, f } = align(draft, fact, context);
  const [fs, ds] = [extentsOf(f, context.northern), extentsOf(d, context.northern)];
  return ds.some((a) => fs.some((b) => Math.max(a.from - b.to, b.from - a.to) === 1));
}

/** A weekday by itself against the day of the fact, or any day of its stretch. */
function compareWeekday(draft: DateValue, fact: DateValue): Agreement {
  const from = weekdayOf(fact.from);
  if (from === undefined || draft.bound) return UNKNOWN;
  const first = dayNumber(fact.from.year!, fact.from.month!, fact.from.day!);
  const last =
    fact.to.day !== undefined && fact.to.month !== undefined && fact.to.year !== undefined
      ? dayNumber(fact.to.year, fact.to.month, fact.to.day)
      : first;
  for (let n = first; n <= Math.min(last, first + 6); n++) if (weekdayOfNumber(n) === draft.weekday) return AGREES;
  return { result: 'differs', rule: weekdayRule(fact.from), slip: 0.5 };
}

const weekdayRule = (parts: DateParts): AppliedRule => {
  const day: DateValue = { kind: 'date', start: 0, end: 0, grain: 'day', from: parts, to: parts, range: false, qualifier: 'none' };
  return { said: () => say`${formatDate(day)} was a ${WEEKDAY_NAMES[weekdayOf(parts)!]}`, sort: 'weekday' };
};

/** A right date beside a weekday that does not fall on it. */
function wrongWeekday(d: DateValue): Agreement | undefined {
  if (d.weekday === undefined) return undefined;
  const falls = weekdayOf(d.from);
  if (falls === undefined || falls === d.weekday || d.qualifier === 'about') return undefined;
  return { result: 'differs', rule: weekdayRule(d.from), slip: 1 };
}

/** Draft and fact with each other's year where one leaves it out, and the context's month for a bare day. */
function align(draft: DateValue, fact: DateValue, context: DateContext): { d: DateValue; f: DateValue; assumed: boolean } {
  // Leap, so that 29 February stands.
  const fallback = draft.from.year ?? context.year ?? 2000;
  const exact = (date: DateValue) => (isYearKnown(draft, fact) ? nthDay(date) : date);
  const f = fact.from.year === undefined ? exact(fill(fact, { year: fallback })) : fact;
  const bareDay = draft.from.day !== undefined && draft.from.month === undefined;
  const month = bareDay ? (context.month ?? f.from.month) : undefined;
  const assumed = bareDay && context.month !== undefined;
  // A stretch without years against one over several years: the year in which they meet, if any.
  const years = draft.from.year === undefined ? candidateYears(f) : [draft.from.year];
  const options = years.map((year) =>
    exact(fill(draft, { year, month }, { year: draft.to.year ?? year, month: bareDay ? (context.month ?? f.to.month) : undefined })),
  );
  const fs = extentsOf(f, context.northern);
  const d = options.find((option) => extentsOf(option, context.northern).some((a) => fs.some((b) => holds(option, a, f, b)))) ?? options[0];
  return { d, f, assumed };
}

function candidateYears(f: DateValue): number[] {
  const from = f.from.year!;
  const to = f.to.year ?? from;
  return to === from ? [from] : to - from <= 12 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from, to];
}

/** Seasons without a year and the like: too soft to contradict. */
const isVague = (d: DateValue) => d.grain === 'season' && d.portion !== undefined;

/** Whether both can be true, for one stretch each. */
function holds(d: DateValue, a: Extent, f: DateValue, b: Extent): boolean {
  const fact =
    f.bound === 'since' || f.bound === 'after'
      ? { from: b.from, to: Infinity }
      : f.bound === 'until' || f.bound === 'before' || f.bound === 'by'
        ? { from: -Infinity, to: b.to }
        : b;
  switch (d.bound) {
    case 'before':
      return f.range ? b.from <= a.to : b.from < (sameGrain(d, f) ? a.from : a.to);
    case 'by':
      return b.from <= a.to;
    case 'after':
      return b.to > (sameGrain(d, f) ? a.to : a.from);
    case 'since':
      if (d.qualifier === 'atLeast') return b.to >= a.from;
      return overlap(a, { from: b.from, to: f.range ? b.from + grainDays(d) : b.to }) || (f.bound === 'since' && overlap(a, b));
    case 'until':
      return overlap(a, f.range ? { from: b.to - grainDays(d), to: b.to } : b);
    default:
  }
  if (d.qualifier === 'nearly') return b.from <= a.to && b.to >= a.from - 45;
  if (d.qualifier === 'justOver') return b.to >= a.from && b.from <= a.to + 45;
  if (d.grain === 'fiscal' && f.grain === 'fiscal') return sameFiscalYear(d, f);
  if (isYears(d) && isYears(f)) return sameStretch(d, a, f, b);
  if (isStretch(d) && isStretch(f)) return sameStretch(d, a, f, b);
  return overlap(a, fact);
}

const grainDays = (d: DateValue) => (d.grain === 'day' ? 0 : 1);
const STRETCHES = wordSet('day month year time');
const isStretch = (d: DateValue) => d.range && STRETCHES.has(d.grain);
/** "2014–15" or "2014 to 2016": years from one to another. */
const isYears = (d: DateValue) => (d.grain === 'fiscal' || d.grain === 'year') && d.from.year !== d.to.year;
const sameGrain = (d: DateValue, f: DateValue) => d.grain === f.grain;

/**
 * Two stretches: equal ends at the coarser of their grains, where either is about one end equal and the other near it; or one wholly inside the other with both
 * ends apart.
 */
function sameStretch(d: DateValue, a: Extent, f: DateValue, b: Extent): boolean {
  const starts = meets(d.from, f.from);
  const ends = meets(d.to, f.to);
  if (starts || ends) {
    const off = Math.max(starts ? 0 : Math.abs(a.from - b.from), ends ? 0 : Math.abs(a.to - b.to));
    return off === 0 || ((d.qualifier === 'about' || f.qualifier === 'about') && off <= (d.from.month ? SOME_DAYS : SOME_YEARS));
  }
  return contains(a, b) || contains(b, a);
}

const SOME_DAYS = 31;
const SOME_YEARS = 5 * 366;

/** "2024/25" as written; "FY2024" may be named for either of its years. */
function sameFiscalYear(d: DateValue, f: DateValue): boolean {
  const single = (v: DateValue) => v.from.year === v.to.year;
  if (single(d) === single(f)) return d.from.year === f.from.year;
  const [one, pair] = single(d) ? [d, f] : [f, d];
  return one.from.year === pair.from.year || one.from.year === pair.to.year;
}

/** Equal as far as both are said. */
const meets = (a: DateParts, b: DateParts) =>
  (a.year === undefined || b.year === undefined || a.year === b.year) &&
  (a.month === undefined || b.month === undefined || a.month === b.month) &&
  (a.day === undefined || b.day === undefined || a.day === b.day);

function differing(d: DateValue, f: DateValue, a: Extent, b: Extent): Agreement {
  const slip = isYearOff(d, f, b) ? PART_OFF : slipOf(d, f) || (d.bound && f.bound ? PART_OFF : 0.4);
  // "Since 2010" of an event in 2014, "until 2012" of one in 2005: the claim may be of another thing, unless the dates look alike.
  const scope = (d.bound === 'since' && b.from > a.to) || (d.bound === 'until' && b.to < a.from);
  if (scope && slip < 0.8) return UNKNOWN;
  return { result: 'differs', rule: ruleOf(d, f, a, b), slip };
}

/** Whether a season or a quarter is that of the fact in another year, which may have been written for its own. */
function isYearOff(d: DateValue, { from: { year, month } }: DateValue, b: Extent): boolean {
  if (d.part === undefined || year === undefined || !month || !d.from.year || d.from.year === year || yearSlip(d.from.year, year) < NEAR)
    return false;
  return extentsOf({ ...d, from: { year }, to: { year } }).some((e) => overlap(e, b));
}

/** What is off: the year, the days, or the date as a whole. */
function ruleOf(d: DateValue, f: DateValue, a: Extent, b: Extent): AppliedRule {
  const isPoint = !d.bound && !d.range && !f.range && !d.portion && d.part === undefined;
  if (isPoint && d.from.year !== f.from.year) return { said: () => say`the year is ${f.from.year!}` };
  const areDays = isPoint && d.from.day !== undefined && f.from.day !== undefined;
  return { said: () => (areDays ? daysApart(Math.round(a.from - b.from), f) : say`the date is ${formatDate(f)}`), sort: 'value' };
}

function daysApart(days: number, from: DateValue): string {
  const day = formatDate({ ...from, weekday: undefined });
  if (days === 1) return say`1 day after ${day}`;
  if (days === -1) return say`1 day before ${day}`;
  return days > 0 ? say`${days} days after ${day}` : say`${-days} days before ${day}`;
}
