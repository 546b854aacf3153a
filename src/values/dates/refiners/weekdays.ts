import { wordSet } from '../../../language/wordSet.ts';
import { DAY_PARTS, WEEKDAYS } from '../lexicon.ts';
import type { Match, Scan } from '../scan.ts';

/**
 * Takes the weekday beside a day into it: "Tuesday, 5 March", "Tues. the 5th of March", "5 March (a Tuesday)", "March 5, a Tuesday",
 * "the evening of Tuesday 5 March", "Tuesday evening, 5 March", "the Tuesday evening of 5 March", "5 March, the Tuesday before Easter", "5 March, a Tuesday so wet that …".
 */
export function attachWeekdays(scan: Scan, matches: Match[]): Match[] {
  const out: Match[] = [];
  for (let k = 0; k < matches.length; k++) {
    const match = matches[k];
    const value = match.value;
    if (value.grain !== 'day' || value.relative || value.weekday !== undefined) {
      out.push(match);
      continue;
    }
    const before = readBefore(scan, match.first);
    if (before && before.at >= (out.length ? Math.min(out[out.length - 1].next, before.at) : 0)) {
      // A weekday taken as a date of its own gives way to the date that it belongs to.
      while (out.length && out[out.length - 1].first >= before.at) out.pop();
      if (!out.length || out[out.length - 1].next <= before.at) {
        out.push({ ...match, first: before.at, value: { ...value, weekday: before.n } });
        continue;
      }
    }
    const after = value.range ? undefined : readAfter(scan, match.next);
    if (after) {
      while (k + 1 < matches.length && matches[k + 1].first < after.next) k++;
      out.push({ ...match, next: after.next, value: { ...value, weekday: after.n } });
    } else out.push(match);
  }
  return out;
}

function readBefore(scan: Scan, first: number): { n: number; at: number } | undefined {
  let i = first - 1;
  if (scan.word(i) === 'the') i--;
  if (scan.word(i) === ',' || (scan.word(i) === 'of' && DAY_PARTS.has(scan.word(i - 1)))) i--;
  if (DAY_PARTS.has(scan.word(i))) i--;
  if (scan.word(i) === '.' && scan.glued(i)) i--;
  const n = WEEKDAYS.get(scan.word(i));
  if (n === undefined || scan.tokens[i].kind !== 'word' || !scan.tokens[i].word.capital) return undefined;
  return { n, at: i };
}

/** What goes on about the day, where "a Sunday school" or "a Friday deadline" is no day. */
const NARROWED = wordSet('so when that of like as too');
const PLACED = wordSet('before after of when');

/** "(a Tuesday)", ", a Tuesday,", "(Tuesday)", "(Tue)", ", Tuesday". */
function readAfter(scan: Scan, next: number): { n: number; next: number } | undefined {
  let i = next;
  const open = scan.word(i) === '(';
  if (open || scan.word(i) === ',') i++;
  else return undefined;
  const definite = scan.word(i) === 'the';
  const article = definite || scan.word(i) === 'a';
  if (article) i++;
  const n = scan.isCapital(i) ? WEEKDAYS.get(scan.word(i)) : undefined;
  if (n === undefined) return undefined;
  const closes = scan.word(i + 1) === ')';
  if (open) return closes ? { n, next: i + 2 } : undefined;
  const goesOn = (definite ? PLACED : NARROWED).has(scan.word(i + 1));
  return article && (goesOn || (!definite && scan.endsClause(i + 1))) ? { n, next: i + 1 } : undefined;
}
