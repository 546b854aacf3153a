import type { DateParts } from '../../value.ts';
import { isPossible } from '../calendar.ts';
import { fullYear, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Day, month and year as numbers, in either order:
 *
 * - 22/03/2012 · 3/22/2012 · 22/3/12 · 22-03-2012 · 22.03.2012
 *
 * "03/04/2012" reads both ways and keeps the other reading as its alternative, unless the order is given. Two numbers alone are never a date.
 */
export const numeric: DateParser = {
  name: 'numeric',
  triggers: Class.Number,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    const read = readDotted(scan, at) ?? readMarked(scan, at);
    if (!read) return undefined;
    const { a, b, year, next } = read;
    const dayFirst: DateParts = { year, month: b, day: a };
    const monthFirst: DateParts = { year, month: a, day: b };
    const order = scan.options.order;
    const readings = (order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter(isPossible);
    if (!readings.length) return undefined;
    const ambiguous = !order && readings.length === 2 && a !== b;
    return {
      first: at,
      next,
      value: body('day', readings[0], readings[0], ambiguous ? { alternative: { from: readings[1], to: readings[1] } } : {}),
    };
  },
};

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SMALL = /^\d{1,2}$/;
const YEAR = /^(?:1[0-9]|20|21)\d\d$/;

function readDotted(scan: Scan, at: number) {
  const m = DOTTED.exec(scan.tokens[at].text);
  if (!m || !YEAR.test(m[3]) || glues(scan, at + 1)) return undefined;
  return { a: Number(m[1]), b: Number(m[2]), year: Number(m[3]), next: at + 1 };
}

function readMarked(scan: Scan, at: number) {
  const mark = scan.word(at + 1);
  if ((mark !== '/' && mark !== '-') || scan.word(at + 3) !== mark) return undefined;
  for (let k = 1; k <= 4; k++) if (!scan.glued(at + k)) return undefined;
  const [a, b, y] = [scan.word(at), scan.word(at + 2), scan.word(at + 4)];
  if (!SMALL.test(a) || !SMALL.test(b) || !scan.isNumber(at + 4) || glues(scan, at + 5)) return undefined;
  if (YEAR.test(y)) return { a: Number(a), b: Number(b), year: Number(y), next: at + 5 };
  return mark === '/' && /^\d\d$/.test(y) ? { a: Number(a), b: Number(b), year: fullYear(Number(y)), next: at + 5 } : undefined;
}

/** Whether more of a number or word follows without a space: "1-2-2012-4". */
function glues(scan: Scan, at: number): boolean {
  if (!scan.glued(at)) return false;
  const after = scan.tokens[at];
  return after.kind === 'word' || after.kind === 'number' || after.text === '-' || after.text === '/';
}
