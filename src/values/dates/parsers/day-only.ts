import { wordSet } from '../../../language/wordSet.ts';
import { FUNCTION_WORDS } from '../lexicon.ts';
import { readDay, readJoin } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * A day of a month named elsewhere:
 *
 * - on the 22nd · by the 5th · since the 3rd · the night of the 21st · the 22nd of the month · on the 21st and 22nd · the 21st–23rd
 *
 * Not before a noun: "the 22nd floor", "the 21st century".
 */
export const dayOnly: DateParser = {
  name: 'day-only',
  triggers: Class.Number,
  read(scan, at) {
    if (scan.word(at - 1) !== 'the' || !CUES.has(scan.word(at - 2))) return undefined;
    const a = ordinalDay(scan, at);
    if (!a) return undefined;
    const join = readJoin(scan, a.next);
    const b = join && ordinalDay(scan, scan.word(join.next) === 'the' ? join.next + 1 : join.next);
    if (join && b && b.n > a.n && stands(scan, b.next)) {
      if (join.kind === 'to' || b.n === a.n + 1)
        return { first: at, next: b.next, value: body('day', { day: a.n }, { day: b.n }, { range: true }) };
    }
    if (!stands(scan, a.next)) return undefined;
    const ofMonth = scan.word(a.next) === 'of' && (scan.word(a.next + 1) === 'the' || scan.word(a.next + 1) === 'that');
    return { first: at, next: ofMonth ? a.next + 3 : a.next, value: body('day', { day: a.n }) };
  },
};

const CUES = wordSet('on by until till since from before after of to between');

/** Digits with their ordinal ending: "22nd". */
function ordinalDay(scan: Scan, at: number) {
  const day = scan.isNumber(at) ? readDay(scan, at) : undefined;
  return day?.ordinal ? day : undefined;
}

function stands(scan: Scan, at: number): boolean {
  if (scan.word(at) === 'of') return (scan.word(at + 1) === 'the' || scan.word(at + 1) === 'that') && scan.word(at + 2) === 'month';
  return scan.endsClause(at) || FUNCTION_WORDS.has(scan.word(at));
}
