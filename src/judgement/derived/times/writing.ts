/** When a text was written, as far as the base tells: not before its latest source. */
import { oncePer } from '../../../language/once.ts';
import { parseDate, toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import type { CompiledBase } from '../../targets/compile.ts';

/** Day numbers, both inclusive. */
export interface DayRange {
  from: number;
  to: number;
}

/** Day number of the last day that the base speaks of, come or to come. */
export const lastDay = oncePer((base: CompiledBase): number | undefined => {
  let last = latestSource(base)?.to;
  for (const { dates, times } of base.targets)
    for (const date of [...dates, ...times]) {
      const day = toDayInterval(date);
      if (day && (last === undefined || day.to > last)) last = day.to;
    }
  return last;
});

/** "Born 19 December 1980 (age 38)": written before the next birthday. The last of them counts. */
function toldByAges(base: CompiledBase): DayRange | undefined {
  let latest: DayRange | undefined;
  for (const target of base.targets) {
    const [born] = target.dates;
    const age = target.kind === 'date' && !target.secondary && born?.grain === 'day' ? AGED.exec(target.fact.statement)?.[1] : undefined;
    if (!age) continue;
    const [from, to] = [0, 1].map((n) => toDayInterval({ ...born, from: later(born, Number(age) + n), to: later(born, Number(age) + n) }));
    if (from && to && (!latest || from.from > latest.from)) latest = { from: from.from, to: to.to - 1 };
  }
  return latest;
}

const AGED = /\(age (\d{1,3})\)/;
const later = ({ from }: DateValue, years: number) => ({ ...from, year: from.year! + years, ...(from.day === 29 ? { day: 28 } : {}) });

/** Between which days the latest source or as-of date lies; absent where none is dated. */
export const latestSource = oncePer((base: CompiledBase): DayRange | undefined => {
  let latest: DayRange | undefined;
  const note = (text: unknown) => {
    const date = typeof text === 'string' || typeof text === 'number' ? parseDate(String(text)) : undefined;
    const day = date ? toDayInterval(date) : undefined;
    // A year by itself ends no sooner than its last day, and begins no later than its first.
    if (day) latest = { from: Math.max(latest?.from ?? day.from, day.from), to: Math.max(latest?.to ?? day.to, day.to) };
  };
  for (const source of base.base.sources.values()) note(source.item.issued);
  for (const { fact } of base.targets) note(fact.asOf);
  return latest ?? toldByAges(base);
});
