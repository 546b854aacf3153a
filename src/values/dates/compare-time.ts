/** Compares times of day, in minutes after midnight. */
import { say } from '../../say.ts';
import type { Agreement, DateValue } from '../value.ts';
import { formatTime } from './format.ts';
import { timeSlip } from './slip.ts';

/** Minutes that "about" tolerates either way, and "shortly before" on its side. */
const ABOUT = 20;
const NEAR = 30;
/** A round half hour said of a time this close is rounded. */
const ROUNDED = 5;

type Time = NonNullable<DateValue['time']>;

/** Draft against fact; both have a time. */
export function compareTimes(draft: DateValue, fact: DateValue): Agreement {
  const d = draft.time!;
  const f = fact.time!;
  let rounded = false;
  let slip = 0;
  for (const x of readings(d)) {
    for (const y of readings(f)) {
      if (holds(draft, x, y, fact)) return { result: 'agrees' };
      if (
        x.from === x.to &&
        x.from % 30 === 0 &&
        y.from === y.to &&
        apart(x.from, y.from) <= ROUNDED &&
        !draft.bound &&
        draft.qualifier === 'none'
      )
        rounded = true;
      slip = Math.max(slip, timeSlip(x.from, y.from));
    }
  }
  if (rounded) return { result: 'loosely', rule: { said: () => say`${formatTime(f)} was rounded to ${formatTime(d)}` } };
  return { result: 'differs', rule: { said: () => say`the time was ${formatTime(f)}`, sort: 'value' }, slip };
}

/** "1:15" without a.m. or p.m. means both. */
function readings(t: Time): Time[] {
  if (!t.twelveHour) return [t];
  return [t, { from: (t.from + 720) % 1440, to: (t.to + 720) % 1440 }];
}

const apart = (a: number, b: number) => {
  const d = Math.abs(a - b) % 1440;
  return Math.min(d, 1440 - d);
};

/** Minutes from `a` forward to `b`, over midnight where that is the shorter way. */
const ahead = (a: number, b: number) => ((((b - a + 720) % 1440) + 1440) % 1440) - 720;

function holds(draft: DateValue, d: Time, f: Time, fact: DateValue): boolean {
  const slack = (draft.qualifier === 'about' ? ABOUT : 0) + (fact.qualifier === 'about' ? ABOUT : 0);
  switch (draft.bound) {
    case 'before':
      return f.from < d.from;
    case 'by':
      return f.from <= d.to + slack;
    case 'after':
      return f.to > d.to;
    default:
  }
  if (draft.qualifier === 'nearly') return within(ahead(d.from, f.from), -NEAR, 0) || within(ahead(d.from, f.to), -NEAR, 0);
  if (draft.qualifier === 'justOver') return within(ahead(d.to, f.from), 0, NEAR);
  if (d.from === d.to && f.from === f.to) return apart(d.from, f.from) <= slack;
  if (d.from < d.to && f.from < f.to) return Math.abs(d.from - f.from) <= slack && Math.abs(d.to - f.to) <= slack;
  return d.from - slack <= f.to && f.from <= d.to + slack;
}

const within = (n: number, low: number, high: number) => n >= low && n <= high;
