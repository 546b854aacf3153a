/**
 * The evidence that a four-digit number is a year: what stands before it and after it. A number with no such evidence is a count, a label or
 * a price, and no date.
 */
import { wordSet } from '../../language/wordSet.ts';
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
} from './lexicon.ts';
import { countsNoun, isPlural, isYearNumber } from './read.ts';
import { isOpening, type Scan } from './scan.ts';

/** Marks of money and number. */
const CURRENCY = new Set(['$', '\u00a3', '\u20ac', '\u00a5', '#']);
/** What numbers its things with four digits. */
// biome-ignore format: a table
const LABELS = wordSet(`
no no. section version flight room page pages p pp chapter route highway box gate unit building tel phone call isbn issn rs usd eur gbp
model line lines article clause paragraph form iso code pin ext
`);

/** Whether the number is priced or numbered by the word before it: "$1998", "flight 2012". */
export const isLabelled = (scan: Scan, at: number): boolean => CURRENCY.has(scan.word(at - 1)) || LABELS.has(scan.word(at - 1));

/** Whether what follows the number leaves it a year. */
export function followsYear(scan: Scan, at: number, n: number): boolean {
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

const OPENERS = wordSet('in during since by until after before');

/** A condition that a word before the number sets; `i` is that word's token, `at` the number's, `n` its value. */
type Rule = (scan: Scan, at: number, n: number, i: number) => boolean;

const isRound = (n: number) => n % 100 === 0;
const afterCompare: Rule = (scan, _, n, i) => n >= 1500 && (scan.word(i - 1).startsWith('compar') || scan.word(i - 2).startsWith('compar'));
const afterMark: Rule = (scan, _at, _n, i) => DIED.has(scan.word(i - 1));

/** Words before a year that need more than themselves; the others are in `YEAR_CUES`. */
const RULES = new Map<string, Rule>([
  // "a total of 1998", "a force of 2000"
  ['of', (scan, _, n, i) => (isRound(n) ? scan.word(i - 1) === 'year' || scan.isCapital(i - 1) : !QUANTITY_HEADS.has(scan.word(i - 1)))],
  // "rose by 1950", "won by 2015 votes"
  ['by', (scan, _, n, i) => n >= 1500 && !changes(scan, i - 1)],
  // "sold for 1998"
  ['for', (scan, _, n, i) => n >= 1500 && !isRound(n) && !changes(scan, i - 1)],
  // "fell from 2010 to 1995"
  ['from', (scan, at, n, i) => !changes(scan, i - 1) && (!isRound(n) || scan.endsClause(at + 1))],
  ['between', (scan, at, n, i) => !changes(scan, i - 1) && (!isRound(n) || scan.endsClause(at + 1))],
  // "dates back to 1850", not "rose to 2012"
  ['to', (scan, _at, _n, i) => TO_YEAR_CUES.has(scan.word(i - 1)) && !changes(scan, i - 2)],
  ['with', afterCompare],
  ['against', afterCompare],
  // "Born on 2009": a slip of grammar, but a year.
  ['on', (scan, at, n) => !isRound(n) && n >= 1700 && scan.endsClause(at + 1)],
  ['than', (scan, _at, _n, i) => scan.word(i - 1) === 'earlier' || scan.word(i - 1) === 'later'],
  // "until at least 2035"
  ['least', (scan, _at, n, i) => n >= 1900 && scan.word(i - 1) === 'at' && (scan.word(i - 2) === 'until' || scan.word(i - 2) === 'since')],
  // "b. 1965", "c. 1850"
  ['.', (scan, at, n, i) => afterMark(scan, at, n, i) || elsewhere(scan, at, n)],
  // "Bamako, 2012." and lists of years
  [',', (scan, at, n, i) => isAfterComma(scan, at, n, i) || elsewhere(scan, at, n)],
  // "The Sewerage Act 1994": its name has the year in it.
  ['act', (scan, _at, _n, i) => scan.isCapital(i)],
  // "The record year was 1957, when".
  ['was', isOfYear],
  ['is', isOfYear],
  ['circa', () => true],
  ['ca', () => true],
  ['c', () => true],
  ['c.', () => true],
  ['about', afterApproximate],
  ['around', afterApproximate],
  ['roughly', afterApproximate],
  ['approximately', afterApproximate],
]);

/** "Bamako, 2012."; "turned back, 2021" of a cell. */
const isAfterComma = (scan: Scan, at: number, n: number, i: number): boolean =>
  !isRound(n) && ((scan.isCapital(i - 1) && scan.endsClause(at + 1) && n >= 1500) || (at + 1 === scan.tokens.length && n >= 1900));

function isOfYear(scan: Scan, at: number, n: number, i: number): boolean {
  return n >= 1500 && scan.word(i - 1) === 'year' && (scan.endsClause(at + 1) || !scan.isLower(at + 1));
}

const DIED = wordSet('b d est fl c ca pub publ m');
const DETERMINERS = wordSet('the a an this its their his her our my your');
const BEFORE_APPROXIMATE = wordSet(
  'in since from of ( taken built painted made dated written born founded drawn cast carved appeared emerged originated invented settled began died started opened established published',
);

/** Whether what stands before the number makes it a year. */
export function precedesYear(scan: Scan, at: number, n: number): boolean {
  const i = at - 1;
  if (i < 0) return opens(scan, at, n);
  if (isLabelled(scan, at)) return false;
  const before = scan.word(i);
  const rule = RULES.get(before);
  if (rule) return rule(scan, at, n, i);
  if (YEAR_CUES.has(before)) return true;
  if (isOpening(before) && scan.glued(at)) return bracketed(scan, at);
  return elsewhere(scan, at, n);
}

const UP_IN_TIME = wordSet('turn spring set put grow');

/** "In about 1850", or nothing but "about 1850": otherwise "about" counts. */
function afterApproximate(scan: Scan, at: number, _n: number, i: number): boolean {
  if (i === 0) return at + 1 >= scan.tokens.length;
  // "Turned up around 1150".
  if (scan.word(i - 1) === 'up') return UP_IN_TIME.has(scan.tokens[i - 2]?.word.lemma ?? '');
  return BEFORE_APPROXIMATE.has(scan.word(i - 1));
}

/** Years that no preposition announces: in lists, before a noun, as a genitive, at the head of a sentence. */
function elsewhere(scan: Scan, at: number, n: number): boolean {
  if (inList(scan, at)) return !isRound(n) || scan.endsClause(at + 1);
  if (DASHES.has(scan.word(at + 1)) && YEAR_SUFFIXES.has(scan.word(at + 2))) return n >= 1100;
  const determined = DETERMINERS.has(scan.word(at - 1)) || scan.tokens[at - 1].kind === 'clitic';
  if (determined) return n >= 1500 && !isRound(n) && attributive(scan, at + 1);
  if (YEAR_NOUNS.has(scan.word(at + 1)) && !isRound(n) && n >= 1700) return true;
  if (scan.tokens[at + 1]?.kind === 'clitic' && !isRound(n)) return true;
  return scan.startsSentence(at) && opens(scan, at, n);
}

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
export function changes(scan: Scan, at: number): boolean {
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const token = scan.tokens[i];
    if (token.kind === 'word' && (CHANGE_LEMMAS.has(token.word.lemma) || CHANGE_LEMMAS.has(token.word.folded))) return true;
    if (token.kind !== 'word' || !token.word.folded.endsWith('ly')) return false;
  }
  return false;
}
