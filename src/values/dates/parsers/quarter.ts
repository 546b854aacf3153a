import type { DateParts } from '../../value.ts';
import { ORDINALS } from '../lexicon.ts';
import { fullYear, isYearNumber, readDay, startsClean } from '../read.ts';
import { body, Class, type DateBody, type DateParser, type Scan } from '../scan.ts';
import { readFiscalYear } from './fiscal.ts';

/**
 * Quarters and halves of a year:
 *
 * - Q3 2023 · Q3 of 2023 · Q3/2023 · Q3 FY2024 · 2023 Q3 · 3Q23 · Q3 · H1 2023
 * - the third quarter of 2023 · third-quarter 2023 · the first half of 2012 (in words a year must follow: a match has quarters too)
 * - the first half of March · the second half of the 1990s are left to the refiner of portions
 */
export const quarter: DateParser = {
  name: 'quarter',
  triggers: Class.Quarter | Class.Ordinal | Class.Number,
  read(scan, at) {
    if (scan.classAt(at) & Class.Number) return yearFirst(scan, at) ?? quarterFirst(scan, at) ?? worded(scan, at);
    if (scan.classAt(at) & Class.Quarter) return lettered(scan, at);
    return worded(scan, at);
  },
};

/** "Q3", "H1", glued to their number and in capitals. */
function readLetter(scan: Scan, at: number): { grain: 'quarter' | 'half'; part: number; next: number } | undefined {
  const letter = scan.tokens[at]?.text;
  if ((letter !== 'Q' && letter !== 'H') || !scan.glued(at + 1) || !/^[1-4]$/.test(scan.word(at + 1))) return undefined;
  const part = Number(scan.word(at + 1));
  if ((letter === 'H' && part > 2) || (scan.glued(at + 2) && /^[.\d\w]/.test(scan.word(at + 2)) && scan.isNumber(at + 2))) return undefined;
  return { grain: letter === 'Q' ? 'quarter' : 'half', part, next: at + 2 };
}

function lettered(scan: Scan, at: number) {
  const read = startsClean(scan, at) ? readLetter(scan, at) : undefined;
  if (!read) return undefined;
  const year = readPeriodYear(scan, read.next);
  // "H1" alone is a heading or a virus: without a year only quarters stand.
  if (!year && (read.grain === 'half' || (scan.glued(read.next) && scan.tokens[read.next].kind === 'word'))) return undefined;
  const parts: DateParts = year ? { year: year.n } : {};
  return { first: at, next: year?.next ?? read.next, value: period(read.grain, read.part, parts) };
}

/** "2023 Q3", "2023-Q3". */
function yearFirst(scan: Scan, at: number) {
  if (!isYearNumber(scan, at) || !startsClean(scan, at)) return undefined;
  const i = scan.word(at + 1) === '-' || scan.word(at + 1) === ',' ? at + 2 : at + 1;
  const read = readLetter(scan, i);
  return read && { first: at, next: read.next, value: period(read.grain, read.part, { year: Number(scan.tokens[at].text) }) };
}

/** "3Q23", "1H 2024". */
function quarterFirst(scan: Scan, at: number) {
  if (!/^[1-4]$/.test(scan.word(at)) || !scan.glued(at + 1) || !startsClean(scan, at)) return undefined;
  const letter = scan.tokens[at + 1].text;
  const n = scan.word(at + 2);
  if ((letter !== 'Q' && letter !== 'H') || !/^(?:\d\d|20\d\d)$/.test(n) || (letter === 'H' && Number(scan.word(at)) > 2)) return undefined;
  const year = n.length === 2 ? fullYear(Number(n)) : Number(n);
  return { first: at, next: at + 3, value: period(letter === 'Q' ? 'quarter' : 'half', Number(scan.word(at)), { year }) };
}

/** "third quarter of 2023", "second half of 2012", "first-quarter 2024", "third quarter of last year". */
function worded(scan: Scan, at: number) {
  const ordinal = ORDINALS.has(scan.word(at)) ? readDay(scan, at) : scan.isNumber(at) ? readDay(scan, at) : undefined;
  if (!ordinal?.ordinal || ordinal.n > 4 || !startsClean(scan, at)) return undefined;
  const nounAt = scan.word(ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  const noun = scan.word(nounAt);
  if (noun !== 'quarter' && noun !== 'half') return undefined;
  if (noun === 'half' && ordinal.n > 2) return undefined;
  const year = readPeriodYear(scan, nounAt + 1);
  if (!year) return undefined;
  return { first: at, next: year.next, value: period(noun, ordinal.n, { year: year.n }) };
}

function period(grain: 'quarter' | 'half', part: number, parts: DateParts): DateBody {
  return body(grain, parts, parts, { part });
}

/** The year of a quarter: "2023", "of 2023", "/2023", ", 2023", "'23", "of fiscal 2024", "FY24". */
function readPeriodYear(scan: Scan, at: number): { n: number; next: number } | undefined {
  let i = at;
  if (scan.word(i) === 'of' || scan.word(i) === ',' || scan.word(i) === '/' || scan.word(i) === '-') i++;
  if (scan.word(i) === 'in') i++;
  if (scan.word(i) === 'the') i++;
  if (isYearNumber(scan, i)) return { n: Number(scan.tokens[i].text), next: i + 1 };
  const named = scan.word(i);
  if (named === 'fy' || named === 'fiscal' || named === 'financial') {
    const fiscal = readFiscalYear(scan, i, scan.word(i + 1) === 'year' ? i + 2 : i + 1);
    if (fiscal) return { n: fiscal.value.to.year!, next: fiscal.next };
  }
  if (scan.word(i) === "'" || scan.word(i) === '\u2019') {
    if (scan.glued(i + 1) && /^\d\d$/.test(scan.word(i + 1))) return { n: fullYear(Number(scan.word(i + 1))), next: i + 2 };
  }
  return undefined;
}
