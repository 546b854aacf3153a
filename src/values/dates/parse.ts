import { tokenize } from '../../language/tokens.ts';
import type { DateParts, DateValue } from '../value.ts';
import { isPossible } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import { findDates } from './find.ts';

/**
 * The date that a fact base means by `text`: EDTF (ISO 8601-2) or plain English, with an optional time of day ("2013-07-05 13:55").
 * Absent where it is none or cannot be (30 February). The span is the whole text.
 */
export function parseDate(text: string): DateValue | undefined {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 200) return undefined;
  return parsePlainIso(trimmed, text.length) ?? parseEdtf(trimmed, text.length) ?? parseEnglish(trimmed, text.length);
}

const NOT_PLAIN = Number.NaN;

/** "2012", "2012-03", "2012-03-22": by hand, as a large fact base holds thousands of them. */
function parsePlainIso(text: string, end: number): DateValue | undefined {
  const n = text.length;
  if (n !== 4 && n !== 7 && n !== 10) return undefined;
  const year = digits(text, 0, 4);
  if (Number.isNaN(year)) return undefined;
  if (n === 4) return plainValue('year', { year }, end);
  if (text.charCodeAt(4) !== HYPHEN) return undefined;
  const month = digits(text, 5, 7);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (n === 7) return plainValue('month', { year, month }, end);
  if (text.charCodeAt(7) !== HYPHEN) return undefined;
  const day = digits(text, 8, 10);
  const parts = { year, month, day };
  return day >= 1 && isPossible(parts) ? plainValue('day', parts, end) : undefined;
}

const HYPHEN = 0x2d;

function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i) - 48;
    if (!(d >= 0 && d <= 9)) return NOT_PLAIN;
    n = n * 10 + d;
  }
  return n;
}

function plainValue(grain: 'year' | 'month' | 'day', parts: DateParts, end: number): DateValue {
  return { kind: 'date', start: 0, end, grain, from: parts, to: parts, range: false, qualifier: 'none' };
}

/** Words that may stand around the one date of an English value ("on 22 March 2012", "the 1990s", "in 2012"). */
const AROUND = new Set([
  'on',
  'in',
  'at',
  'the',
  'of',
  'from',
  'between',
  'during',
  'since',
  'by',
  'until',
  'till',
  'before',
  'after',
  'year',
  'a',
  'and',
  'overnight',
  'no',
  'not',
  'earlier',
  'later',
  'than',
  'local',
  'time',
  'onwards',
  'onward',
  'to',
  'prior',
  'night',
  'morning',
  'evening',
  'afternoon',
  'gmt',
  'utc',
  '.',
  ',',
  '-',
  '(',
  ')',
  'est',
  'edt',
  'cet',
  'bst',
]);

function parseEnglish(text: string, end: number): DateValue | undefined {
  const tokens = tokenize(text);
  const found = findDates(text, tokens);
  if (found.length !== 1 || found[0].relative) return undefined;
  const rest = tokens.every((t) => (t.start >= found[0].start && t.end <= found[0].end) || AROUND.has(t.word.folded));
  return rest ? { ...found[0], start: 0, end } : undefined;
}
