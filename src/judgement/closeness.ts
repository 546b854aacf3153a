/** How much the values themselves say of whether a claim speaks of a fact: an agreement that is seldom met by chance, a difference that looks like a slip. */
import { toDayInterval } from '../values/dates/index.ts';
import type { DateValue, Value } from '../values/value.ts';
import type { CompiledBase } from './compile.ts';
import type { Target } from './target.ts';
import { valueKeys } from './valueIndex.ts';

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
  return slip >= 1 || slip < 0.75 ? slip : slip * (0.3 + 0.7 * specificity(value));
}

/** A slip of the pen in a value that is seldom met by chance: the same long number with two digits swapped, the same day with a wrong weekday. */
export function typoOf(value: Value, slip = 0): number {
  return slip >= 0.75 ? slip * specificity(value) : 0;
}

/**
 * How closely an agreement fits, 0–1: a bound that the fact clears by far ("as much as 21%" of 9.5%, "by 30 November" of 5 July) is true of so
 * much that it ties to little.
 */
export function tightness(value: Value, target: Target): number {
  if (value.kind === 'date') return value.bound ? boundTightness(value, target) : 1;
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

/** How much an exact agreement says by itself: a long number or a full date is seldom met by chance. */
export function specificity(value: Value): number {
  if (value.kind === 'name') return value.text.includes(' ') ? 0.6 : 0.3;
  if (value.kind === 'date') return value.grain === 'day' || value.grain === 'time' ? 0.9 : value.grain === 'month' ? 0.6 : 0.35;
  const digits =
    String(Math.abs(value.value))
      .replace(/[.e].*$/, '')
      .replace(/^0+|0+$/g, '').length + (value.precision < 1 ? 1 : 0);
  return Math.min(1, Math.max(0, (digits - 1) * 0.4));
}
