import { tokenize } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { DateValue } from '../value.ts';
import { parseEdtf } from './edtf.ts';
import { findDates } from './find.ts';
import { parsePlain } from './plain-iso.ts';

/**
 * The date that a fact base means by `text`: EDTF (ISO 8601-2) or plain English, with an optional time of day ("2013-07-05 13:55").
 * Absent where it is none or cannot be (30 February). The span is the whole text.
 */
export function parseDate(text: string): DateValue | undefined {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 200) return undefined;
  return parsePlain(trimmed, text.length) ?? parseEdtf(trimmed, text.length) ?? parseEnglish(trimmed, text.length);
}

/** Words that may stand around the one date of an English value ("on 22 March 2012", "the 1990s", "in 2012"). */
const AROUND = wordSet(`
on in at the of from between during since by until till before after year a and overnight no not earlier later than local time onwards
onward to prior night morning evening afternoon gmt utc . , - ( ) est edt cet bst
`);

function parseEnglish(text: string, end: number): DateValue | undefined {
  const tokens = tokenize(text);
  const found = findDates(text, tokens);
  if (found.length !== 1 || found[0].relative) return undefined;
  const rest = tokens.every((t) => (t.start >= found[0].start && t.end <= found[0].end) || AROUND.has(t.word.folded));
  return rest ? { ...found[0], start: 0, end } : undefined;
}
