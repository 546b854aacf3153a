/** How much the values themselves say of whether a claim speaks of a fact: an agreement that is seldom met by chance, a difference that looks like a slip. */
import { toDayInterval } from '../../values/dates/index.ts';
import type { DateParts, DateValue, Value } from '../../values/value.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';

/** 1 where one target alone has this very value, less where several have. Small bare counts are never rare. */
export function rarity(value: Value, base: CompiledBase): number {
  let best = 0;
  for (const key of valueKeys(value)) {
    const targets = key.startsWith('y:') ? undefined : base.byValue.get(key);
    if (targets) best = Math.max(best, 1 / new Set(targets.map((t) => t.fact)).size);
  }
  return best;
}

/** A difference that looks like a slip: the same number in another unit or with the opposite bound counts in full, a digit or two by how long the number is. */
export function slipOf(value: Value, slip = 0): number {
  return slip >= 1 || slip < 0.75 ? slip : slip * (0.3 + 0.7 * rareness(value, slip));
}

/** A slip of the pen in a value that is seldom met by chance: the same long number with two digits swapped, the same day with a wrong weekday. */
export function typoOf(value: Value, slip = 0): number {
  return slip >= 0.75 ? slip * rareness(value, slip) : 0;
}

/** From this slip on the digits are the fact's own, in another order or another place. */
const SAME_DIGITS = 0.95;

/**
 * How seldom a slip of this sort is met by chance, 0–1. Of ninety numbers of two digits one is the other with its digits swapped, but seventeen differ in
 * one digit: a swap says nearly as much as a digit more. Not of counts and percentages, of which a text has many between one and a hundred; two numbers
 * that go together ("341–291", "2 to 10 weeks") say what one long number does.
 */
function rareness(value: Value, slip: number): number {
  const own = specificity(value);
  if (value.kind === 'date' && value.range && slip >= ONE_END) return Math.min(1, own + END);
  if (value.kind !== 'figure' || slip < SAME_DIGITS) return own;
  if (value.high !== undefined) return Math.min(1, own + BOTH);
  if (slip >= 1) return own;
  return own > 0 && (value.scale === 'money' || value.scale === 'measure') ? Math.min(1, own + SWAP) : own;
}

/**
 * How closely an agreement fits, 0–1: a bound that the fact clears by far ("as much as 21%" of 9.5%, "by 30 November" of 5 July) is true of so
 * much that it ties to little.
 */
export function tightness(value: Value, target: Target): number {
  if (value.kind === 'date')
    return Math.max(...target.dates.map((d) => tightWithin(value, d))) * (value.bound ? boundTightness(value, target) : 1);
  if (value.kind === 'name' || !OPEN.has(value.qualifier)) return 1;
  let best = 0;
  for (const fact of target.figures) {
    const theirs = fact.value * (fact.unit?.factor ?? 1);
    const mine = value.value * (value.unit?.factor ?? fact.unit?.factor ?? 1);
    const apart = Math.abs(mine - theirs) / Math.max(Math.abs(mine), Math.abs(theirs), 1e-9);
    best = Math.max(best, 1 - Math.min(1, apart / 0.3));
  }
  return best;
}

/** Qualifiers that leave one side open. */
const OPEN: ReadonlySet<string> = new Set(['atMost', 'lessThan', 'atLeast', 'moreThan']);
/** Days beyond which a one-sided date bound ties to nothing. */
const NEAR_DAYS = 60;

function boundTightness(value: DateValue, target: Target): number {
  let best = 0;
  for (const fact of target.dates) {
    const mine = toDayInterval(value, fact.from.year);
    const theirs = toDayInterval(fact, value.from.year);
    if (!mine || !theirs) continue;
    const apart = Math.max(0, mine.from - theirs.to, theirs.from - mine.to);
    best = Math.max(best, 1 - Math.min(1, apart / NEAR_DAYS));
  }
  return best;
}

/**
 * "In 2018" of 1975–2020, of "since 1922" or of "by 2025": a date that lies somewhere in a long stretch agrees with it as any other would. The more such dates
 * the stretch has, the less that says; its ends say as much as any date.
 */
function tightWithin({ grain, from, to }: DateValue, { from: first, to: last, bound, range }: DateValue): number {
  if (!range && !bound) return 1;
  const ends = bound ? [bound === 'since' || bound === 'after' ? first : last] : [first, last];
  if (ends.some((end) => isWithin(from, end) || isWithin(to, end))) return 1;
  const places = bound ? distance(from, ends[0], grain) : distance(first, last, grain);
  return Number.isNaN(places) ? 1 : Math.max(0, 1 - Math.log(1 + Math.abs(places)) / Math.log(MANY));
}

/** From so many on, whichever was written would have agreed. */
const MANY = 25;

/** Equal as far as both are said. */
const isWithin = (a: DateParts, b: DateParts) =>
  (a.year ?? b.year) === (b.year ?? a.year) && (a.month ?? b.month) === (b.month ?? a.month) && (a.day ?? b.day) === (b.day ?? a.day);

/** From one date to another, in the steps in which dates of a grain follow each other; not a number where a part is not said. */
function distance(a: DateParts, b: DateParts, grain: DateValue['grain']): number {
  const years = b.year! - a.year!;
  if (grain !== 'day' && grain !== 'month') return years;
  const months = years * 12 + (b.month ?? a.month!) - a.month!;
  return grain === 'month' ? months : months * 30 + (b.day ?? a.day!) - a.day!;
}

/** How much an exact agreement says by itself: a long number or a full date is seldom met by chance. */
export function specificity(value: Value): number {
  if (value.kind === 'name') return value.text.includes(' ') ? 0.6 : 0.3;
  if (value.kind === 'date') return value.grain === 'day' || value.grain === 'time' ? 0.9 : value.grain === 'month' ? 0.6 : 0.35;
  return Math.min(1, Math.max(0, (significant(value.value) - 1) * DIGIT));
}

/** What a swap adds to two digits: they are still no plain slip, which no veto stops. */
const SWAP = 0.3;
/** What the second number of a pair or a range adds. */
const BOTH = 0.8;
/** From this slip on one end of a stretch is the fact's own, and what that adds. */
const ONE_END = 0.9;
const END = 0.4;
/** What each digit beyond the first says. */
const DIGIT = 0.4;

/** Digits that a number is told by: four in 10.84, two in 4,500,000. */
const significant = (value: number) =>
  String(Number(Math.abs(value).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
