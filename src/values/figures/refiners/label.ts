/**
 * Numbers that name a thing and count nothing: F-16 · G20 · No. 4 · chapter 3 · Boeing 747 · Area 51 · 10 Downing Street · phone numbers · ISBNs ·
 * [12] · 10:50 · 5 p.m. · 44 BC · #7 · version 2.10.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MONTHS } from '../data/idioms.ts';
import { CAPITAL_LABELS, CLOCK, COUNTED_LABELS, LABEL_WORDS, STREETS } from '../data/labels.ts';
import { MULTIPLIER_WORDS } from '../data/multipliers.ts';
import { CLOSED } from '../data/noun-phrase.ts';
import { readSuffix } from '../parsers/suffix.ts';
import { isDash, isHyphen, joined } from '../reading.ts';
import { currencyEndingAt } from '../units.ts';
import { isPlural } from './noun.ts';

/**
 * Whether the number token `i` is (part of) a label. @returns the token after the label, or 0 where it is none.
 */
export function labelAt(tokens: Token[], i: number): number {
  const end = endOfChain(tokens, i);
  return chained(tokens, i, end) ||
    attached(tokens, i) ||
    numbered(tokens, i) ||
    listed(tokens, i) ||
    addressed(tokens, i) ||
    clock(tokens, i) ||
    ERAS.test(foldedAt(tokens, i + 1))
    ? Math.max(end, i + 1)
    : 0;
}

/** "44 BC": a year. */
const ERAS = /^b\.?c(?:\.?e)?\.?$/;

/** The end of number tokens strung together by hyphens, colons, slashes and points: "978-0-14-303943-3", "10:50", "192.168.0.1". */
export function endOfChain(tokens: Token[], i: number): number {
  let at = i + 1;
  while (
    at + 1 < tokens.length &&
    joined(tokens, at) &&
    /^[-–:/.]$/.test(tokens[at].text) &&
    joined(tokens, at + 1) &&
    tokens[at + 1].kind === 'number'
  )
    at += 2;
  // Runs of groups that are no thousands: a telephone or account number.
  if (isRun(tokens, i)) while (tokens[at]?.kind === 'number' && at < tokens.length) at++;
  return at;
}

/** Whether a run of numbers set apart by spaces begins at `i` that is no grouping by thousands: "020 7946 0958", "+44 20". */
function isRun(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'number') return false;
  const third = tokens[i + 2];
  if (third?.kind === 'number' && !(next.text.length === 3 && third.text.length === 3)) return true;
  return (
    (tokens[i - 1]?.text === '+' && joined(tokens, i)) ||
    (tokens[i].text[0] === '0' && tokens[i].text.length > 1 && !tokens[i].text.includes('.'))
  );
}

/** Three or more numbers in a chain, or two around a colon, are no figure; nor is a plus sign with a dialling code, nor 0… before more digits. */
function chained(tokens: Token[], i: number, end: number): boolean {
  if (end >= i + 5) return true;
  if (end === i + 3 && tokens[i + 1].text === ':') return true;
  if (tokens[i].text.split('.').length > 2 && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(tokens[i].text)) return true;
  if (isRun(tokens, i)) return true;
  return tokens[i].text.length > 1 && tokens[i].text[0] === '0' && !tokens[i].text.startsWith('0.') && !tokens[i].text.startsWith('0,');
}

/** Letters or signs right before or after the digits: G20, F-16, COVID-19, #7, 4G, 747s. */
function attached(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before && joined(tokens, i)) {
    if (before.kind === 'word' || before.kind === 'clitic')
      return !currencyEndingAt(tokens, i - 1) && !/^(c|ca|rs)$/.test(before.word.folded);
    if (/^[#№@_/\\=]$/.test(before.text)) return true;
    if (isHyphen(before) && joined(tokens, i - 1)) {
      const outer = tokens[i - 2];
      // "mid-40s", "sub-20" are left alone too: they say no plain figure.
      if (outer?.kind === 'word' || outer?.kind === 'clitic') return true;
    }
    if (
      before.text === '.' &&
      joined(tokens, i - 1) &&
      tokens[i - 2]?.kind === 'word' &&
      tokens[i - 2].text.length > 1 &&
      !/^(c|ca|rs|approx)$/i.test(tokens[i - 2].text)
    )
      return true;
  }
  return false;
}

/** A word before that numbers things: "No. 4", "chapter 3", "Flight 93", "Boeing 747". */
function numbered(tokens: Token[], i: number, second = false): boolean {
  let k = i - 1;
  if (tokens[k]?.text === '.' && joined(tokens, k)) k--;
  else if (tokens[k]?.text === ':' || tokens[k]?.text === '#') k--;
  const before = tokens[k];
  if (before?.kind !== 'word' || isTimes(tokens, i + 1)) return false;
  const word = before.word.folded;
  // "the OCLC number is 8805735", "the area codes are 505 and 575"
  if (/^(is|was|are|were|of)$/.test(word) && NUMBERED_THINGS.test(foldedAt(tokens, k - 1)))
    return word !== 'of' || tokens[i].text.length > 4;
  // "The bottom 3.4 miles".
  if (ENDS.has(word) && readSuffix(tokens, i + 1, true)) return false;
  // "They lead the series 3–1."
  if (word === 'series' && isDash(tokens[i + 1])) return false;
  if (LABEL_WORDS.has(word))
    return !((word === 'no' && k === i - 1 && !before.word.capital) || ((word === 'number' || word === 'numbers') && isVerbal(tokens, i)));
  // "ISBN number 978…" is caught by "number"; "pages 12 to 14", "chapters 3 and 4" by the second number's neighbour.
  if ((word === 'and' || word === 'to' || word === 'or') && tokens[k - 1]?.kind === 'number' && !second && numbered(tokens, k - 1, true))
    return !LABEL_FREE.test(foldedAt(tokens, i + 1));
  if (COUNTED_LABELS.has(word) && k === i - 1 && /^\d{1,3}$/.test(tokens[i].text) && LEADING.test(foldedAt(tokens, k - 1)))
    return !isDash(tokens[i + 1]) && !isCountedAt(tokens, i + 1);
  if (!(before.word.capital || /[A-Z]/.test(before.text)) || tokens[i].text.length > 4 || !/^\d+$/.test(tokens[i].text) || k !== i - 1)
    return false;
  if (MONTHS.has(word) || CLOSED.has(word)) return false;
  // "The Greens won 21 seats and the Field League 13".
  const gapped = isGapped(tokens, k, i);
  if (CAPITAL_LABELS.has(word)) return !(gapped && tokens[k - 1]?.word.capital);
  // "Leicester 3", "Blink 182 played": a capitalised word at no sentence's start, then a bare number and nothing that it could count.
  const first = k === 0 || /^[.!?:]$/.test(tokens[k - 1].text);
  if (isDash(tokens[i + 1]) || isCountedAt(tokens, i + 1) || gapped) return false;
  // "Deadpool 2 is a sequel": at a sentence's start too, but for words that begin one before a number ("Exactly 40 were").
  return !first || (!word.endsWith('ly') && tokens[i + 1]?.kind === 'word' && !/^(say|circa|minus|plus|another|add|take)$/.test(word));
}

/** "Ames won 21 seats, Boyd 13": the verb and what is counted were said before, and the name is of who has the number. */
function isGapped(tokens: Token[], name: number, i: number): boolean {
  const after = tokens[i + 1];
  if (after && !/^[,.;)]$/.test(after.text) && !/^(?:and|but|while)$/.test(after.word.folded)) return false;
  let first = name;
  while (tokens[first - 1]?.word.capital) first--;
  if (foldedAt(tokens, first - 1) === 'the') first--;
  if (!/^(?:and|,|;|but|while|whereas)$/.test(tokens[first - 1]?.text ?? '')) return false;
  for (let j = first - 2; j > 0 && j > first - GAP && !/^[.!?]$/.test(tokens[j].text); j--) {
    const { kind, word } = tokens[j - 1];
    if (tokens[j].kind !== 'number' || kind !== 'word' || word.capital) continue;
    if (isCountedAt(tokens, j + 1) || !CLOSED.has(word.folded)) return true;
  }
  return false;
}
/** Tokens between the two numbers. */
const GAP = 14;

const LEADING = /^(?:in|of|by|at|on|from|since|until|till|after|before|to|for|with|during|,|\()$/;

/** "Won the Cup nine times": how often, whatever stands before. */
const isTimes = (tokens: Token[], i: number) => foldedAt(tokens, i) === 'times';

const ENDS = wordSet('top bottom');
const NUMBERED_THINGS = /^(number|numbers|code|codes|id|ids|isbn|issn|eissn|oclc|lccn|doi|coden)$/;

const LABEL_FREE = /^(people|per|percent|million|billion|thousand)$/;

/** Whether a multiplier, a unit or a plural noun stands within two words from token `i`. */
function isCountedAt(tokens: Token[], i: number): boolean {
  const after = tokens[i];
  if (!after) return false;
  if (/^[%$€£°]$/.test(after.text)) return true;
  // "In the Sarn Valley 33 of 180 pumps failed".
  if (foldedAt(tokens, i) === 'of') return tokens[i + 1]?.kind === 'number' && isPlural(tokens[i + 2]);
  if (Object.hasOwn(MULTIPLIER_WORDS, after.word.folded) || readSuffix(tokens, i, true)) return true;
  return isPlural(after) || (after.kind === 'word' && isPlural(tokens[i + 1]));
}

/** "The islands number 17", "they now number 40", "the crew numbers nine": a verb, after its plural subject or a body of people. */
function isVerbal(tokens: Token[], i: number): boolean {
  const before = foldedAt(tokens, NOW.has(foldedAt(tokens, i - 2)) ? i - 3 : i - 2);
  if (foldedAt(tokens, i - 1) === 'numbers') return BODIES.has(before);
  return foldedAt(tokens, i - 1) === 'number' && !joined(tokens, i) && /^(they|we|which|who|that|troops|people|.*[^su]s)$/.test(before);
}
const NOW = wordSet('now then already still');
const BODIES = wordSet(
  'crew team squad staff party force group army population fleet board cast band choir family garrison membership workforce it',
);

/** "[12]", "1) First", "1. First" at the start of the text, "(3)". */
function listed(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]?.text;
  const after = tokens[i + 1]?.text;
  if (before === '[' && after === ']') return true;
  if (before === '^') return true;
  // "1634: The Ram Rebellion": a title or a numbered heading.
  if (i === 0 && after === ':' && joined(tokens, 1)) return true;
  if (i === 0 && (after === '.' || after === ')') && joined(tokens, 1) && tokens.length > 2) return true;
  return before === '(' && after === ')' && i === 1 && tokens[i].text.length <= 2;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function addressed(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < tokens.length; k++) {
    const token = tokens[k];
    if (token.kind !== 'word' || !token.word.capital) return false;
    if (k > i + 1 && STREETS.has(token.word.folded)) return true;
  }
  return false;
}

/** "5 p.m.", "10 o'clock", "1400 hrs"; "3 hrs" is how long. */
function clock(tokens: Token[], i: number): boolean {
  return isClock(tokens[i + 1]) && (foldedAt(tokens, i + 1) !== 'hrs' || /^\d{4}$|[:.]/.test(tokens[i].text));
}

export const isClock = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && CLOCK.has(token.word.folded.replace(/’/g, "'"));

/** Whether a number in words at token `i` is numbered by the word before it: "number one", "Chapter Two", "page three". */
export function isLabelledWord(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || isTimes(tokens, i + 1)) return false;
  const word = before.word.folded;
  if (LABEL_WORDS.has(word)) return word !== 'no' && !isVerbal(tokens, i) && word !== 'question' && word !== 'release';
  return before.word.capital && CAPITAL_LABELS.has(word) && i > 1;
}
