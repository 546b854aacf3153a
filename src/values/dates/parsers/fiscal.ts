import { DASHES } from '../lexicon.ts';
import { fullYear, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Fiscal years by name:
 *
 * - FY2024 · FY 2024 · FY24 · FY2024/25 · FY2024-25 · fiscal 2024 · fiscal year 2024 · the financial year 2024/25
 */
export const fiscal: DateParser = {
  name: 'fiscal',
  triggers: Class.Fiscal,
  read(scan, at) {
    if (!startsClean(scan, at)) return undefined;
    let i = at + 1;
    if (scan.word(i) === 'year') i++;
    else if (scan.word(at) === 'financial') return undefined;
    return readFiscalYear(scan, at, i);
  },
};

/** The year or pair of years at token `i`; `first` is where the expression begins. */
export function readFiscalYear(scan: Scan, first: number, i: number) {
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || !/^(?:(?:19|20)\d\d|\d\d)$/.test(token.text)) return undefined;
  if (token.text.length === 2 && !(scan.word(first) === 'fy' && scan.glued(i))) return undefined;
  const year = token.text.length === 2 ? fullYear(Number(token.text)) : Number(token.text);
  const mark = scan.word(i + 1);
  if ((DASHES.has(mark) || mark === '/') && scan.glued(i + 1) && scan.glued(i + 2) && /^(?:\d\d|\d{4})$/.test(scan.word(i + 2))) {
    const w = scan.word(i + 2);
    const to = w.length === 2 ? Math.floor(year / 100) * 100 + Number(w) : Number(w);
    if (to === year + 1) return { first, next: i + 3, value: body('fiscal' as const, { year }, { year: to }) };
  }
  return { first, next: i + 1, value: body('fiscal' as const, { year }) };
}
