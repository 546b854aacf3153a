import { wordSet } from '../../../language/wordSet.ts';
import type { Match, Scan } from '../scan.ts';

/** Words right before that make a number expression a label: "Section 5 March" is none, "page 2012", "flight 0115". */
const LABELS = wordSet('section version flight room page chapter route highway gate no number isbn tel phone');
const MONEY = new Set(['$', '\u00a3', '\u20ac', '\u00a5', '#']);

/** Drops what only looked like a date: labelled or priced numbers, and values that overlap one before them. */
export function discard(scan: Scan, matches: Match[]): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const first = scan.tokens[match.first];
    const before = scan.word(match.first - 1);
    if (first.kind === 'number' && (LABELS.has(before) || MONEY.has(before))) continue;
    if (
      first.kind === 'number' &&
      before === '.' &&
      LABELS.has(scan.word(match.first - 2)) &&
      scan.glued(match.first - 1) &&
      scan.word(match.first - 2) === 'no'
    )
      continue;
    const last = out[out.length - 1];
    if (last && last.next > match.first) continue;
    out.push(match);
  }
  return out;
}
