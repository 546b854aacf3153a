/** When a text was written, as far as the base tells: not before its latest source. */
import { parseDate, toDayInterval } from '../../values/dates/index.ts';
import type { CompiledBase } from '../compile.ts';

const known = new WeakMap<CompiledBase, { day: number | undefined }>();

const lasts = new WeakMap<CompiledBase, { day: number | undefined }>();

/** Day number of the last day that the base speaks of, come or to come. */
export function lastDay(base: CompiledBase): number | undefined {
  let found = lasts.get(base);
  if (!found) {
    let last = latestDay(base);
    for (const { dates, times } of base.targets)
      for (const date of [...dates, ...times]) {
        const day = toDayInterval(date);
        if (day && (last === undefined || day.to > last)) last = day.to;
      }
    found = { day: last };
    lasts.set(base, found);
  }
  return found.day;
}

/** Day number of the latest source or as-of date; absent where none is dated. Worked out once a base. */
export function latestDay(base: CompiledBase): number | undefined {
  let found = known.get(base);
  if (!found) {
    let latest: number | undefined;
    const note = (text: unknown) => {
      const date = typeof text === 'string' || typeof text === 'number' ? parseDate(String(text)) : undefined;
      const day = date ? toDayInterval(date) : undefined;
      if (day && (latest === undefined || day.to > latest)) latest = day.to;
    };
    for (const source of base.base.sources.values()) note(source.item.issued);
    for (const { fact } of base.targets) note(fact.asOf);
    found = { day: latest };
    known.set(base, found);
  }
  return found.day;
}
