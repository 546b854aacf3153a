import { wordSet } from '../../../language/wordSet.ts';
import { CARDINALS, DASHES, DECADES } from '../lexicon.ts';
import { readJoin } from '../read.ts';
import { body, Class, type DateBody, type DateParser, type Match, type Scan } from '../scan.ts';

/**
 * Decades, and centuries written as hundreds:
 *
 * - the 1990s · 1990's · '90s · the 60s · the nineties · the 'nineties · the eighteen-eighties · the 1960s and 1970s · the 1980s–90s
 * - 1800s (the whole century; "2000s" is 2000–2009)
 *
 * "In his sixties" is an age.
 */
export const decade: DateParser = {
  name: 'decade',
  triggers: Class.Number | Class.Decade | Class.Apostrophe,
  read(scan, at) {
    const a = readDecade(scan, at, false);
    if (!a) return undefined;
    const join = readJoin(scan, a.next);
    const b = join && readDecade(scan, scan.word(join.next) === 'the' ? join.next + 1 : join.next, true);
    if (b && join.kind === 'to' && b.value.grain === 'decade' && b.value.to.year! > a.value.from.year!) {
      return { ...a, next: b.next, value: { ...a.value, to: b.value.to } };
    }
    return b && b.value.from.year! > a.value.from.year! ? [a, b] : a;
  },
};

function readDecade(scan: Scan, at: number, second: boolean): Match | undefined {
  const named = DECADES.get(scan.word(at));
  if (named !== undefined) {
    const century = DASHES.has(scan.word(at - 1)) && at - 2 >= scan.taken ? CARDINALS.get(scan.word(at - 2)) : undefined;
    if (century !== undefined && century >= 12 && century <= 20 && named > 0)
      return { first: at - 2, next: at + 1, value: decadeOf(100 * century + named) };
    if (!second && !isDecadeNotAge(scan, at)) return undefined;
    return { first: at, next: at + 1, value: decadeOf(named === 0 ? 2000 : 1900 + named) };
  }
  const apostrophe = scan.classAt(at) & Class.Apostrophe;
  const i = apostrophe ? at + 1 : at;
  const token = scan.tokens[i];
  if (token?.kind !== 'number' || (apostrophe && !scan.glued(i)) || !/^(?:1\d|20)?\d0$/.test(token.text)) return undefined;
  const after = scan.tokens[i + 1];
  const plural = after && scan.glued(i + 1) && (after.word.folded === 's' || after.text === "'s" || after.text === '\u2019s');
  if (!plural) return undefined;
  if (token.text.length === 2) {
    // "In her late 80s" is an age.
    if (WHOSE.has(scan.word(at - 1)) || (PORTIONS.has(scan.word(at - 1)) && WHOSE.has(scan.word(at - 2)))) return undefined;
    // "the 60s" needs its article or apostrophe; "in the 20s" may be degrees, so only later decades.
    const article =
      scan.word(at - 1) === 'the' || (scan.word(at - 1) === '-' && scan.word(at - 2) === 'mid') || PORTIONS.has(scan.word(at - 1));
    if (!apostrophe && !second && (!article || Number(token.text) < 50)) return undefined;
    return { first: at, next: i + 2, value: decadeOf(Number(token.text) <= 10 ? 2000 + Number(token.text) : 1900 + Number(token.text)) };
  }
  if (after.kind === 'clitic' && scan.word(at - 1) !== 'the' && !PORTIONS.has(scan.word(at - 1))) return undefined;
  const year = Number(token.text);
  // "1000s of packages".
  const announced = scan.word(at - 1) === 'the' || PORTIONS.has(scan.word(at - 1)) || DASHES.has(scan.word(at - 1));
  if (year % 100 === 0 && !second && !announced) return undefined;
  if (year % 100 === 0 && year !== 2000)
    return { first: at, next: i + 2, value: body('century', { year }, { year: year + 99 }, { range: true }) };
  return { first: at, next: i + 2, value: decadeOf(year) };
}

const WHOSE = wordSet('his her their my our your');
const PORTIONS = wordSet('early late mid swinging roaring');

/** "The nineties", "late sixties"; not "in her nineties", "two nineties". */
function isDecadeNotAge(scan: Scan, at: number): boolean {
  let i = at - 1;
  if (DASHES.has(scan.word(i)) || (scan.classAt(i) & Class.Apostrophe && scan.glued(at))) i--;
  for (let k = 0; k < 2 && PORTIONS.has(scan.word(i)); k++) i--;
  return scan.word(i) === 'the';
}

function decadeOf(year: number): DateBody {
  return body('decade', { year }, { year: year + 9 }, { range: true });
}
