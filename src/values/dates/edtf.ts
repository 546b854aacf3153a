import { type EdtfNode, parse } from 'edtf';
import type { DateParts, DateValue, Grain } from '../value.ts';
import { isPossible, toDayInterval } from './calendar.ts';
import { parsePlainIso } from './plain-iso.ts';
import { tidy } from './read.ts';

/** "2013-07-05 13:55": a space where EDTF wants its T; seconds and zone are dropped, as facts speak of the minute in local time. */
const TIMED = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?$/;
/** Nothing else is worth the parser's time: English goes on to the grammar of prose. */
const LOOKS_LIKE_EDTF = /^[\dXYuE[{~?%.-][\dXYEST.,~?%:/[\]{}-]*$/;

/** The date that an EDTF string means, or undefined where it is no EDTF, or an impossible day. */
export function parseEdtf(text: string, end: number): DateValue | undefined {
  const timed = TIMED.exec(text);
  if (timed) {
    const date = parsePlainIso(timed[1], end);
    const minutes = Number(timed[2]) * 60 + Number(timed[3]);
    return date && Number(timed[2]) < 24 && Number(timed[3]) < 60
      ? { ...date, grain: 'time', time: { from: minutes, to: minutes } }
      : undefined;
  }
  if (!LOOKS_LIKE_EDTF.test(text) || text.length > 60) return undefined;
  try {
    return fromNode(parse(text), end);
  } catch {
    return undefined;
  }
}

function fromNode(node: EdtfNode, end: number): DateValue | undefined {
  switch (node.type) {
    case 'Date':
      return fromDate(node, end);
    case 'Year':
      return value('year', { year: node.values[0] as number }, undefined, end);
    case 'Season':
      return fromSeason(node, end);
    case 'Decade': {
      const year = (node.values[0] as number) * 10;
      return { ...value('decade', { year }, { year: year + 9 }, end), range: true };
    }
    case 'Century': {
      const year = (node.values[0] as number) * 100;
      return { ...value('century', { year }, { year: year + 99 }, end), range: true };
    }
    case 'Interval':
      return fromEnds(node.values[0], node.values[1], end);
    default: {
      // A set or list "one of / all of": its first and last member span it.
      const members = node.values.flat() as EdtfNode[];
      return fromEnds(members[0] ?? null, members[members.length - 1] ?? null, end);
    }
  }
}

function fromDate(node: EdtfNode, end: number): DateValue | undefined {
  const [year, month, day, hour, minute] = node.values as number[];
  const mask = node.unspecified ?? 0;
  const approximate = Boolean(node.approximate) || Boolean(node.uncertain);
  const parts: DateParts = { year };
  // The mask's low four bits are the year's digits, then two for the month and two for the day.
  if (month !== undefined && !(mask & 0x30)) parts.month = month + 1;
  if (day !== undefined && !(mask & 0xc0) && parts.month !== undefined) parts.day = day;
  if (!isPossible(parts)) return undefined;
  const about = approximate ? ({ qualifier: 'about' } as const) : {};
  if ((mask & 0xf) === 0) {
    const grain: Grain = parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';
    if (hour !== undefined && minute !== undefined) {
      const time = { from: hour * 60 + minute, to: hour * 60 + minute };
      return { ...value('time', parts, undefined, end), time };
    }
    return { ...value(grain, parts, undefined, end), ...about };
  }
  const span = (mask & 0xf) === 0x8 ? 10 : (mask & 0xf) === 0xc ? 100 : 1000;
  const grain: Grain = span === 10 ? 'decade' : 'century';
  return { ...value(grain, { year }, { year: year + span - 1 }, end), range: true, ...about };
}

/** 21–24 seasons, 25–32 seasons of a hemisphere, 33–36 quarters, 40–41 halves; others span their year. */
function fromSeason(node: EdtfNode, end: number): DateValue {
  const [year, code] = node.values as number[];
  const about = node.approximate || node.uncertain ? ({ qualifier: 'about' } as const) : {};
  const base = { ...value('season', { year }, undefined, end), ...about };
  if (code <= 32) return { ...base, part: code <= 24 ? code : ((code - 25) % 4) + 21 };
  if (code <= 36) return { ...base, grain: 'quarter', part: code - 32 };
  if (code === 40 || code === 41) return { ...base, grain: 'half', part: code - 39 };
  return { ...base, grain: 'year' };
}

const isNode = (end: unknown): end is EdtfNode => typeof end === 'object' && end !== null;

/** An interval; open or unknown at one end it is a bound. */
function fromEnds(a: unknown, b: unknown, end: number): DateValue | undefined {
  const from = isNode(a) ? fromNode(a, end) : undefined;
  const to = isNode(b) ? fromNode(b, end) : undefined;
  // An open end is null or infinite; an end that is there but impossible makes the whole impossible.
  if (from && !to) return isNode(b) ? undefined : { ...from, bound: 'since' };
  if (to && !from) return isNode(a) ? undefined : { ...to, bound: 'until' };
  if (!from || !to) return undefined;
  const days = toDayInterval({ from: from.from, to: to.to });
  if (!days || days.from > days.to) return undefined;
  const qualifier = from.qualifier === 'about' || to.qualifier === 'about' ? 'about' : 'none';
  const range = { ...value(finer(from.grain, to.grain), from.from, to.to, end), range: true, qualifier } as DateValue;
  if (from.time && to.time) range.time = { from: from.time.from, to: to.time.to };
  return range;
}

const FINENESS: Grain[] = ['time', 'day', 'weekday', 'month', 'season', 'quarter', 'half', 'fiscal', 'year', 'decade', 'century'];
const finer = (a: Grain, b: Grain): Grain => (FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b);

function value(grain: Grain, from: DateParts, to: DateParts | undefined, end: number): DateValue {
  const first = tidy(from);
  return { kind: 'date', start: 0, end, grain, from: first, to: to ? tidy(to) : first, range: false, qualifier: 'none' };
}
