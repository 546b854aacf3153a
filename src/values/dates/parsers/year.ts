import {
  CHANGE_LEMMAS,
  DASHES,
  FUNCTION_WORDS,
  MEASURE_NOUNS,
  QUANTITY_HEADS,
  TO_YEAR_CUES,
  YEAR_CUES,
  YEAR_NOUNS,
  YEAR_SUFFIXES,
  YEAR_VERBS,
} from '../lexicon.ts';
import { afterBetween, countsNoun, ERAS, isPlural, isYearNumber, readJoin, readShortYear, startsClean } from '../read.ts';
import { body, Class, type DateParser, isOpening, type Match, type Scan } from '../scan.ts';

/**
 * Years and stretches of years, only where they stand as years:
 *
 * - in 2012 · since 2012 · by 2015 · the year 1968 · early 2012 · (2012) · born 1965 · 2012, the party … · 2012's · the 2010 World Cup ·
 *   a 1911-built hull · in 2010 and 2012 · '68 after "in", "of", "since"
 * - 2009–2012 · 2009–12 · 1914-18 · from 2009 to 2012 · between 2009 and 2012 · (1965–2010)
 * - fiscal: 2024/25 · 2025-26 (two years in a row written short)
 * - a table cell that holds nothing else
 *
 * Never before what is counted ("2000 soldiers"), nor after verbs of change ("rose to 2012").
 */
export const year: DateParser = {
  name: 'year',
  triggers: Class.Number | Class.Apostrophe,
  read(scan, at) {
    if (scan.classAt(at) & Class.Apostrophe) return shortYear(scan, at);
    if (!isYearNumber(scan, at)) return undefined;
    const prefixed = DASHES.has(scan.word(at - 1)) && scan.glued(at) && PREFIXES.has(scan.word(at - 2));
    if (!startsClean(scan, at) && !prefixed) return undefined;
    const range = readRange(scan, at);
    if (range) return range;
    const n = Number(scan.tokens[at].text);
    if (!prefixed && !(follows(scan, at, n) && precedes(scan, at, n))) return undefined;
    return { first: at, next: ERAS.has(scan.word(at + 1)) ? at + 2 : at + 1, value: body('year', { year: n }) };
  },
};

const PREFIXES = new Set(['mid', 'early', 'late', 'pre', 'post']);

function shortYear(scan: Scan, at: number): Match | undefined {
  const short = readShortYear(scan, at);
  const before = scan.word(at - 1);
  if (!short || !(before === 'in' || before === 'of' || before === 'since' || before === 'summer' || before === 'spring')) return undefined;
  return { first: at, next: short.next, value: body('year', { year: short.n }) };
}

const SECOND = /^(?:\d\d|\d{4})$/;

/** Two years joined. A dash or slash speaks for itself; "to" and "and" need "from" and "between". */
function readRange(scan: Scan, at: number): Match | undefined {
  const from = Number(scan.tokens[at].text);
  const mark = scan.word(at + 1);
  const join = readJoin(scan, at + 1);
  if (!join) return undefined;
  const second = scan.tokens[join.next];
  if (second?.kind !== 'number' || !SECOND.test(second.text)) return undefined;
  const dashed = DASHES.has(mark) || mark === '/';
  if (second.text.length === 2 && !(dashed && scan.glued(at + 1) && scan.glued(at + 2))) return undefined;
  if (scan.glued(join.next + 1)) {
    const after = scan.tokens[join.next + 1];
    if (after.kind !== 'mark' && after.kind !== 'clitic') return undefined;
    if ((DASHES.has(after.text) || after.text === '/') && (scan.isNumber(join.next + 2) || after.text === '/')) return undefined;
  }
  const to = second.text.length === 2 ? Math.floor(from / 100) * 100 + Number(second.text) : Number(second.text);
  if (to <= from || to > 2199 || to - from > 500) return undefined;
  const next = join.next + 1;
  if (countsNoun(scan, next) && !(scan.isLower(next) && YEAR_NOUNS.has(scan.word(next)))) return undefined;
  if (!dashed) {
    const cue = join.kind === 'and' ? afterBetween(scan, at) : scan.word(at - 1) === 'from' || precedes(scan, at, from);
    if (!cue || changes(scan, at - 2)) return undefined;
  } else if (CURRENCY.has(scan.word(at - 1)) || LABELS.has(scan.word(at - 1))) return undefined;
  const short = second.text.length === 2;
  if (to === from + 1 && dashed && (short || mark === '/')) {
    return { first: at, next, value: body('fiscal', { year: from }, { year: to }, isoReading(mark, second.text, from)) };
  }
  return {
    first: at,
    next,
    value: body('year', { year: from }, { year: to }, { range: true, ...(short && isoReading(mark, second.text, from)) }),
  };
}

/** "2009-12" with a hyphen may also be December 2009. */
function isoReading(mark: string, second: string, year: number) {
  const month = Number(second);
  if (mark !== '-' || second.length !== 2 || month < 1 || month > 12) return {};
  return { alternative: { from: { year, month }, to: { year, month } } };
}

const CURRENCY = new Set(['$', '\u00a3', '\u20ac', '\u00a5', '#']);
/** What numbers its things with four digits. */
// biome-ignore format: a table
const LABELS = new Set([
  'no', 'no.', 'section', 'version', 'flight', 'room', 'page', 'pages', 'p', 'pp', 'chapter', 'route', 'highway', 'box', 'gate', 'unit', 'building', 'tel', 'phone',
  'call', 'isbn', 'issn', 'rs', 'usd', 'eur', 'gbp', 'model', 'line', 'lines', 'article', 'clause', 'paragraph', 'form', 'iso', 'code', 'pin', 'ext',
]);

/** Whether what follows the number leaves it a year. */
function follows(scan: Scan, at: number, n: number): boolean {
  const next = scan.tokens[at + 1];
  if (!next) return true;
  if (DASHES.has(next.text) && scan.glued(at + 1) && scan.glued(at + 2)) {
    return YEAR_SUFFIXES.has(scan.word(at + 2)) || next.text === '\u2014' || scan.isCapital(at + 2);
  }
  if (next.text === '/' || next.text === '\u00d7') return false;
  if (next.kind !== 'word') return true;
  if (next.word.capital) return true;
  if (YEAR_NOUNS.has(next.word.folded)) return true;
  if (MEASURE_NOUNS.has(next.word.folded)) return next.word.folded === 'or' || next.word.folded === 'each' ? n % 100 !== 0 : false;
  // "In 2012 soldiers seized power" opens a sentence with a year; "in 2000 villages" does not.
  if (isPlural(scan, at + 1) && YEAR_NOUNS.has(next.word.folded.slice(0, -1))) return n % 100 !== 0;
  if (isPlural(scan, at + 1) && inList(scan, at)) return n % 50 !== 0;
  if (isPlural(scan, at + 1)) return n % 50 !== 0 && OPENERS.has(scan.word(at - 1)) && scan.isCapital(at - 1);
  // "2000 loyal soldiers": a round number before an adjective and a plural.
  return !(n % 50 === 0 && scan.isLower(at + 1) && !FUNCTION_WORDS.has(next.word.folded) && isPlural(scan, at + 2));
}

const OPENERS = new Set(['in', 'during', 'since', 'by', 'until', 'after', 'before']);

/** Whether what stands before the number makes it a year. */
function precedes(scan: Scan, at: number, n: number): boolean {
  let i = at - 1;
  if (i < 0) return opens(scan, at, n);
  if (APPROXIMATE.has(scan.word(i)) || (scan.word(i) === '.' && (scan.word(i - 1) === 'c' || scan.word(i - 1) === 'ca'))) {
    if (scan.word(i) === '.') return true;
    if (scan.word(i) === 'circa' || scan.word(i) === 'c' || scan.word(i) === 'c.' || scan.word(i) === 'ca') return true;
    i--;
    if (i < 0) return at + 1 >= scan.tokens.length;
    return scan.word(i) === 'in' || scan.word(i) === 'since' || scan.word(i) === 'from' || scan.word(i) === 'of' || scan.word(i) === '(';
  }
  const before = scan.word(i);
  if (CURRENCY.has(before) || LABELS.has(before)) return false;
  if (before === 'of') return n % 100 !== 0 ? !QUANTITY_HEADS.has(scan.word(i - 1)) : scan.word(i - 1) === 'year' || scan.isCapital(i - 1);
  if (before === 'by' || before === 'for') return !changes(scan, i - 1) && (n % 100 !== 0 || before === 'by') && n >= 1500;
  if (before === 'from' || before === 'between') return !changes(scan, i - 1) && (n % 100 !== 0 || scan.endsClause(at + 1));
  if (before === 'to') return TO_YEAR_CUES.has(scan.word(i - 1)) && !changes(scan, i - 2);
  if (YEAR_CUES.has(before)) return true;
  if (before === 'with' || before === 'against')
    return (n >= 1500 && scan.word(i - 1).startsWith('compar')) || scan.word(i - 2).startsWith('comparison');
  // "Born on 2009": a slip of grammar, but a year.
  if (before === 'on') return n % 100 !== 0 && n >= 1700 && scan.endsClause(at + 1);
  if (before === 'than') return scan.word(i - 1) === 'earlier' || scan.word(i - 1) === 'later';
  if (isOpening(before) && scan.glued(at)) return bracketed(scan, at);
  if (before === ',' && scan.isCapital(i - 1) && scan.endsClause(at + 1)) return n % 100 !== 0 && n >= 1500;
  if (before === '.' && DIED.has(scan.word(i - 1))) return true;
  if (inList(scan, at)) return n % 100 !== 0 || scan.endsClause(at + 1);
  if (DASHES.has(scan.word(at + 1)) && YEAR_SUFFIXES.has(scan.word(at + 2))) return n >= 1100;
  if (DETERMINERS.has(before) || scan.tokens[i].kind === 'clitic') return n >= 1500 && n % 100 !== 0 && attributive(scan, at + 1);
  if (YEAR_NOUNS.has(scan.word(at + 1)) && n % 100 !== 0 && n >= 1700) return true;
  if (scan.tokens[at + 1]?.kind === 'clitic' && n % 100 !== 0) return true;
  return scan.startsSentence(at) && opens(scan, at, n);
}

const APPROXIMATE = new Set(['about', 'around', 'circa', 'c', 'c.', 'ca', 'roughly', 'approximately']);
const DIED = new Set(['b', 'd', 'est', 'fl', 'c', 'ca', 'pub', 'publ', 'm']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** At the head of a sentence or of the text: "2012, the year …", "2012 saw", or a cell of its own. */
function opens(scan: Scan, at: number, n: number): boolean {
  const next = scan.tokens[at + 1];
  if (!next) return at === 0;
  if (next.text === ',' || next.text === ':') return n % 100 !== 0 || n >= 1900;
  if (next.kind === 'clitic') return true;
  return YEAR_VERBS.has(next.word.folded) || YEAR_NOUNS.has(next.word.folded);
}

/** "(2012)", "(2012, p. 4)", "(2012: 14)". */
function bracketed(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  if (before !== '(' && before !== '[') return scan.startsSentence(at) && opens(scan, at, Number(scan.tokens[at].text));
  const after = scan.word(at + 1);
  // "(1999 edition)".
  if (scan.isLower(at + 1) && scan.word(at + 2) === ')') return Number(scan.tokens[at].text) % 50 !== 0 && !isPlural(scan, at + 1);
  return after === ')' || after === ']' || after === ',' || after === ';' || after === ':' || DASHES.has(after);
}

/** After "and", "or" or a comma that follows a year just found. */
function inList(scan: Scan, at: number): boolean {
  let i = at - 1;
  if (scan.word(i) === 'and' || scan.word(i) === 'or' || scan.word(i) === '&') i--;
  if (scan.word(i) === ',') i--;
  return i < at - 1 && scan.taken === i + 1 && isYearNumber(scan, i);
}

/** "the 2012 coup", "the 2010 World Cup": a noun in the singular, a capitalised one, or an event in the plural. */
function attributive(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  // "the 1998, 2002 and 2006 titles".
  const listed = next?.text === ',' || next?.word.folded === 'and' || next?.word.folded === 'or';
  if (listed) return isYearNumber(scan, at + 1) && Number(scan.tokens[at + 1].text) > Number(scan.tokens[at - 1].text);
  if (next?.kind !== 'word') return false;
  if (YEAR_NOUNS.has(next.word.folded.replace(/s$/, ''))) return true;
  if (next.word.capital || YEAR_NOUNS.has(next.word.folded)) return true;
  return !countsNoun(scan, at) && !isPlural(scan, at + 1);
}

/** Whether a verb of change or a price stands at the token or just before it: "rose sharply by", "sold for". */
function changes(scan: Scan, at: number): boolean {
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const token = scan.tokens[i];
    if (token.kind === 'word' && (CHANGE_LEMMAS.has(token.word.lemma) || CHANGE_LEMMAS.has(token.word.folded))) return true;
    if (token.kind !== 'word' || !token.word.folded.endsWith('ly')) return false;
  }
  return false;
}
