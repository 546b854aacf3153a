import type { DateParts } from '../../value.ts';
import { isPossible } from '../calendar.ts';
import { readJoin, tidy } from '../read.ts';
import type { Match, Scan } from '../scan.ts';

/**
 * Hands the year of the last date of a list to those before it that have none ("5–7 May and 9 June 2014"), and the year of "March last year"
 * to the month before it.
 */
export function fillYears(scan: Scan, matches: Match[]): Match[] {
  const out = [...matches];
  for (let k = out.length - 2; k >= 0; k--) {
    const a = out[k];
    const b = out[k + 1];
    const year = b.value.from.year;
    if (year === undefined || !needsYear(a) || !needsMonthToo(b) || !listed(scan, a.next, b.first)) continue;
    if ((a.value.to.month ?? 0) > (b.value.from.month ?? 0)) continue;
    const from = withYear(a.value.from, year);
    const to = withYear(a.value.to, year);
    if (isPossible(from) && isPossible(to)) out[k] = { ...a, value: { ...a.value, from, to } };
  }
  return mergeRelativeYears(scan, out);
}

const withYear = (parts: DateParts, year: number) => tidy({ ...parts, year });
const needsYear = (m: Match) => !m.value.relative && m.value.from.month !== undefined && m.value.from.year === undefined;
const isSeasonAlone = ({ value }: Match) => value.grain === 'season' && value.from.year === undefined && !value.relative;
const needsMonthToo = (m: Match) => m.value.from.month !== undefined && !m.value.alternative;

/** Only "and", "or" or commas stand between. */
function listed(scan: Scan, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let i = from; i < to; i++) {
    const w = scan.word(i);
    if (w !== ',' && w !== 'or' && w !== 'the' && w !== 'on' && readJoin(scan, i)?.kind !== 'and') return false;
  }
  return true;
}

/** "March last year", "22 March this year", "in May of the same year": one date. */
function mergeRelativeYears(scan: Scan, matches: Match[]): Match[] {
  const out: Match[] = [];
  for (const b of matches) {
    const a = out[out.length - 1];
    const unit = b.value.relative?.unit;
    if (a && unit === 'year' && (needsYear(a) || isSeasonAlone(a)) && a.value.time === undefined && between(scan, a.next, b.first)) {
      out[out.length - 1] = { first: a.first, next: b.next, value: { ...a.value, relative: b.value.relative } };
    } else out.push(b);
  }
  return out;
}

function between(scan: Scan, from: number, to: number): boolean {
  return to === from || (to === from + 1 && (scan.word(from) === 'of' || scan.word(from) === ','));
}
