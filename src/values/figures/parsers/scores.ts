/**
 * Two numbers against each other: 113-107 · 3–1 · 2-2 · 53 votes to 28 · a 5 to 4 vote · by 341 to 291 · 5,000–1. A pair with the smaller number first ("1–3") is a score
 * only beside a word of winning, losing or voting; otherwise it is a range.
 */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { isDash, joined, type NumberReading, type Reading, readingOf } from '../reading.ts';
import { numberAt } from './number.ts';

const CONTEST = wordSet(`
win wins won winning winner lose loses lost losing loss beat beats beaten beating defeat defeats defeated defeating victory victories draw
draws drew drawn score scored scores scoreline lead leads led leading trail trailed trailing edge edged thrash thrashed rout routed record
vote voted votes final finished over aggregate tie tied upset stunned top topped overcame sweep swept shutout overtime decision outscored
outscoring outscore margin majority run host hosts visiting shooting shot series improved fell
`);

const VOTED = wordSet('vote votes goal goals point points game games set sets run runs seat seats');

/** Whether a word of contest stands within a few tokens of [first, next). */
function beside(tokens: Token[], first: number, next: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 12; k--) {
    const { text, word } = tokens[k];
    if (text === '.' || text === ';') break;
    if (CONTEST.has(word.folded)) return true;
  }
  for (let k = next; k < tokens.length && k < next + 3; k++) if (CONTEST.has(tokens[k].word.folded)) return true;
  return false;
}

const isWhole = (n: NumberReading, limit: number) => (n.plain || n.form === 'words') && Number.isInteger(n.value) && n.value < limit;

/** A score from number `a`, a dash or "to", and number `b`, or undefined where they are a range or nothing. */
export function readScore(tokens: Token[], a: NumberReading, b: NumberReading): Reading | undefined {
  const link = tokens[a.next];
  const dash = isDash(link);
  if (!dash && link.word.folded !== 'to') return undefined;
  // Odds: "5,000–1", "1,000 to 1".
  if (b.value === 1 && a.value >= 1000 && a.form === 'digits' && (!dash || !link.spaceBefore)) return scoreOf(a, b);
  const words = a.form === 'words' && b.form === 'words';
  if (!words && !(isWhole(a, 1000) && isWhole(b, 1000))) return undefined;
  if (words && (a.value > 100 || b.value > 100)) return undefined;
  const falling = a.value > b.value || (a.value === b.value && dash);
  // "The ayes had it by 341 to 291": a range would rise.
  if (falling && !dash && foldedAt(tokens, a.first - 1) === 'by') return scoreOf(a, b);
  // "6-2-1", "4-4-2", "2010-11-12"
  if (dash && isDash(tokens[b.next]) && joined(tokens, b.next) && tokens[b.next + 1]?.kind === 'number') return undefined;
  if (dash && isDash(tokens[a.first - 1]) && joined(tokens, a.first)) return undefined;
  // A pair alone in brackets is a record or a score whatever its order: "the Hawks (28-30)".
  const contest = (dash && tokens[a.first - 1]?.text === '(') || beside(tokens, a.first, b.next);
  if (
    !contest &&
    !(words && falling && !dash && isAside(tokens, a.first, b)) &&
    (!falling || !dash || (a.value === 50 && b.value === 50) || words)
  )
    return undefined;
  if (!contest && dash && link.spaceBefore) return undefined;
  return scoreOf(a, b);
}

/** "Gave it their blessing, eight to four with one abstaining": a falling pair of number words by itself; a ratio ends in one, the clock goes by minutes. */
const isAside = (tokens: Token[], first: number, b: NumberReading) =>
  /^[,(–—:]$/.test(tokens[first - 1]?.text ?? '') &&
  b.value > 1 &&
  !MINUTES.has(foldedAt(tokens, first)) &&
  (tokens[b.next]?.kind !== 'word' || AFTER.has(foldedAt(tokens, b.next)));
const MINUTES = wordSet('five ten twenty quarter');
const AFTER = wordSet('with in for against after on');

/** "53 votes to 28", "by 12 goals to nil" is left: after a number and one noun. */
export function readVotes(tokens: Token[], a: NumberReading): Reading | undefined {
  const noun = tokens[a.next];
  if (!noun || !VOTED.has(noun.word.folded) || foldedAt(tokens, a.next + 1) !== 'to') return undefined;
  const b = nilAt(tokens, a.next + 2) ?? numberAt(tokens, a.next + 2);
  // "Cut the majority from 86 votes to 61" is a change, "rose by 2.5 points to 9.6 per cent" is no score.
  if (foldedAt(tokens, a.first - 1) === 'from') return undefined;
  if (!b || !Number.isInteger(a.value) || !Number.isInteger(b.value)) return undefined;
  const reading = scoreOf(a, b);
  reading.noun = [noun.word.lemma];
  return reading;
}

/** "Nil", which nothing but a score has. */
export const nilAt = (tokens: Token[], i: number): NumberReading | undefined =>
  foldedAt(tokens, i) === 'nil'
    ? { first: i, next: i + 1, value: 0, precision: 1, form: 'words', multiplied: false, plain: true }
    : undefined;

/** "Six-nil": a score by itself. */
export function readToNil(tokens: Token[], a: NumberReading): Reading | undefined {
  const link = tokens[a.next];
  const isTight = isDash(link) && joined(tokens, a.next);
  if (!isTight && link?.word.folded !== 'to') return undefined;
  const b = nilAt(tokens, a.next + 1);
  if (b) return scoreOf(a, b);
  if (!isTight || a.form !== 'words') return undefined;
  // "Six-love", "six-all"; "a five-four vote": of two number words the latter is the lesser.
  const word = foldedAt(tokens, a.next + 1);
  if (word === 'love' || word === 'all')
    return { ...scoreOf(a, { ...a, value: word === 'all' ? a.value : 0 }), next: a.next + 2, numberNext: a.next + 2 };
  const other = numberAt(tokens, a.next + 1);
  const isPair = other?.form === 'words' && other.value <= a.value && a.value < 20 && !isDash(tokens[other.next]);
  return isPair ? scoreOf(a, other) : undefined;
}

function scoreOf(a: NumberReading, b: NumberReading): Reading {
  return { ...readingOf(a, 'score'), high: b.value, next: b.next, numberNext: b.next, precision: 1, closed: true };
}
