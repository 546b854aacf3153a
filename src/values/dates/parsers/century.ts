import { wordSet } from '../../../language/wordSet.ts';
import { readDay, readJoin, readOrdinalWord, startsClean } from '../read.ts';
import { body, Class, type DateParser, type Scan } from '../scan.ts';

/**
 * Centuries:
 *
 * - the 19th century · the nineteenth century · 19th-century · 18th and 19th centuries · the 15th to 17th centuries · a 12th-century church
 *
 * "The turn of the century", "half a century" are none.
 */
export const century: DateParser = {
  name: 'century',
  triggers: Class.Number | Class.Ordinal | Class.Cardinal,
  read(scan, at) {
    if (!startsClean(scan, at) && scan.word(at - 1) !== '-') return undefined;
    const a = readOrdinal(scan, at);
    if (!a || inTurn(scan, at)) return undefined;
    const whole = readNoun(scan, a.next);
    if (whole) return { first: at, next: whole, value: centuries(a.n, a.n) };
    const join = readJoin(scan, a.next);
    const b = join && readOrdinal(scan, scan.word(join.next) === 'the' ? join.next + 1 : join.next);
    const next = b && readNoun(scan, b.next);
    if (!b || !next || b.n <= a.n) return undefined;
    if (join.kind === 'to') return { first: at, next, value: centuries(a.n, b.n) };
    return [
      { first: at, next: a.next, value: centuries(a.n, a.n) },
      { first: join.next, next, value: centuries(b.n, b.n) },
    ];
  },
};

function readOrdinal(scan: Scan, at: number) {
  const read = scan.isNumber(at) ? readDay(scan, at) : readOrdinalWord(scan, at);
  if (!read || (scan.isNumber(at) && read.next !== at + 2)) return undefined;
  return read.n >= 1 && read.n <= 22 ? read : undefined;
}

/** The token after "century", "centuries", "-century", "c." */
function readNoun(scan: Scan, at: number): number | undefined {
  const i = scan.word(at) === '-' && scan.glued(at) ? at + 1 : at;
  const noun = scan.word(i);
  if (noun !== 'century' && noun !== 'centuries') return undefined;
  return BEFORE_CHRIST.has(scan.word(i + 1)) ? undefined : i + 1;
}

const BEFORE_CHRIST = wordSet('bc bce b.c. b.c.e.');

function inTurn(scan: Scan, at: number): boolean {
  return scan.word(at - 1) === 'the' && scan.word(at - 2) === 'of' && scan.word(at - 3) === 'turn';
}

function centuries(a: number, b: number) {
  return body('century', { year: (a - 1) * 100 + 1 }, { year: b * 100 }, { range: true });
}
