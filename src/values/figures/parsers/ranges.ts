/**
 * From one number to another: 40–50 km · between 40 and 50 · 40 to 50 people · two or three · £650 million to £760 million · $620-670 million ·
 * 5% to 7%. "From 40 to 50" is two figures, as it mostly tells a change; 2009-10 and 555-1234 are none.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { isDash, joined, type NumberReading, type Reading, tidy } from '../reading.ts';
import { isPlural } from '../refiners/noun.ts';
import { currencyEndingAt } from '../units.ts';
import { readDigits } from './digits.ts';
import { readScore } from './scores.ts';
import { applySuffix, readSuffix, type Suffix } from './suffix.ts';
import { readWords } from './words.ts';

/** The second number of a range after a link at token `i`: an optional currency, then the number. */
function secondNumber(tokens: Token[], i: number, money: boolean): NumberReading | undefined {
  for (let at = i; at < i + 3 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind === 'number') return at === i || currencyEndingAt(tokens, at - 1) ? readDigits(tokens, at, money || at > i) : undefined;
    if (at === i && token.kind === 'word') {
      const words = readWords(tokens, at);
      if (words) return words;
    }
  }
  return undefined;
}

/**
 * Tries to read a range or a score whose low number is `a`; `reading` is its figure so far (with currency). Returns 'none' where there is no
 * second number, 'label' where the two make a phone number, a season or the like, else the finished reading.
 */
export function readRange(tokens: Token[], a: NumberReading, reading: Reading, lowSuffix: Suffix | undefined): Reading | 'none' | 'label' {
  const money = reading.scale === 'money';
  let at = a.next;
  let link = linkAt(tokens, at, reading.first);
  if (!link && !lowSuffix) return 'none';
  if (!link && lowSuffix) {
    at = lowSuffix.next;
    link = linkAt(tokens, at, reading.first);
  }
  // "Rose by 1.2 metres to 4.6 metres": by how much, and to how much.
  if (!link || (link === 'to' && lowSuffix && foldedAt(tokens, reading.first - 1) === 'by')) return 'none';
  const b = secondNumber(tokens, at + 1, money);
  if (!b) return 'none';
  if (at === a.next && !money) {
    const score = readScore(tokens, a, b);
    if (score && !readSuffix(tokens, b.next, b.form !== 'words')) return score;
  }
  const low = lowOf(a, b);
  // A hyphen with spaces joins a score in loose typing ("won 113 - 107"), but no range.
  if (link === 'dash' && tokens[at].text === '-' && tokens[at].spaceBefore) return 'none';
  const tight = link === 'dash' && joined(tokens, at) && joined(tokens, at + 1);
  if (low >= b.value) return tight && a.plain && b.plain ? 'label' : 'none';
  const highSuffix = readSuffix(tokens, b.next, b.form !== 'words');
  if (link === 'dash' && a.plain && b.plain) {
    // "555-1234", "2009-12", "12-2012": no range of anything counted.
    const lengths = [tokens[a.first].text.length, tokens[b.first].text.length];
    const bound = highSuffix !== undefined || isPlural(tokens[b.next]);
    if (isDash(tokens[b.next]) && joined(tokens, b.next) && tokens[b.next + 1]?.kind === 'number') return 'label';
    if (lengths[0] <= 2 && lengths[1] === 4 && !bound) return 'label';
    if (
      (lengths[0] >= 3 && lengths[1] >= 4 && !bound) ||
      (lengths[0] === 4 && lengths[1] === 4 && !highSuffix && a.value > 1000 && b.value < 2100)
    )
      return 'label';
  }
  // Units that differ make two figures: "40 minutes to 2 hours" is kept apart.
  if (lowSuffix && highSuffix && (lowSuffix.scale !== highSuffix.scale || lowSuffix.unit?.symbol !== highSuffix.unit?.symbol))
    return 'none';
  if (lowSuffix && !highSuffix && link !== 'dash' && lowSuffix.scale !== 'money') return 'none';
  const range: Reading = {
    ...reading,
    value: low,
    high: b.value,
    next: b.next,
    numberNext: b.next,
    precision: Math.min(low === a.value ? a.precision : b.precision, b.precision),
  };
  const suffix = highSuffix ?? lowSuffix;
  if (suffix && !(money && suffix.scale !== 'percent')) {
    if (highSuffix) applySuffix(range, suffix);
    else {
      applySuffix(range, suffix);
      range.next = b.next;
    }
  }
  return range;
}

/** "$620-670 million": the multiplier of the second number is that of both. */
function lowOf(a: NumberReading, b: NumberReading): number {
  const scaled = b.factor && !a.multiplied ? tidy(a.value * b.factor) : a.value;
  return scaled < b.value ? scaled : a.value;
}

function linkAt(tokens: Token[], i: number, first: number): 'dash' | 'to' | 'or' | 'and' | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (isDash(token)) {
    // A spaced dash between numbers sets off a clause; unspaced or evenly spaced en dashes span.
    const after = tokens[i + 1];
    if (
      !after ||
      token.spaceBefore !== after.spaceBefore ||
      (token.spaceBefore && token.text !== '–' && !(tokens[i - 1].kind === 'number' && after.kind === 'number'))
    )
      return undefined;
    return token.text === '—' ? undefined : 'dash';
  }
  const word = token.word.folded;
  const before = foldedAt(tokens, first - 1);
  if (word === 'to') return before === 'from' ? undefined : 'to';
  if (word === 'or') return 'or';
  if (word === 'and')
    return before === 'between' || (foldedAt(tokens, first - 2) === 'between' && /^(about|some|around)$/.test(before)) ? 'and' : undefined;
  return undefined;
}
