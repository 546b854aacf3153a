/** The hedge or the bound around a number: "at least 40", "40 or more", "some 173,000", "just over seven miles". */
import { once } from '../../../language/once.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Qualifier } from '../../value.ts';
import { DENOMINATORS } from '../data/number-words.ts';
import { AFTER, BEFORE, MEASURE_ONLY, TRANSPARENT } from '../data/qualifiers.ts';
import { isNumberWord } from '../parsers/words.ts';
import { addPhrase, matchBackward, matchForward, type Phrases } from '../phrases.ts';
import { joined, type Reading } from '../reading.ts';

const before = once(() => {
  const phrases: Phrases<{ qualifier: Qualifier; measureOnly: boolean }> = new Map();
  for (const [qualifier, list] of Object.entries(BEFORE) as [Qualifier, string][]) {
    for (const phrase of list.split(', '))
      addPhrase(phrases, phrase, { qualifier, measureOnly: MEASURE_ONLY.has(phrase) }, { backward: true });
  }
  return phrases;
});
const transparent = once(() => {
  const phrases: Phrases<true> = new Map();
  for (const phrase of TRANSPARENT.split(', ')) addPhrase(phrases, phrase, true, { backward: true });
  return phrases;
});
const after = once(() => {
  const phrases: Phrases<Qualifier> = new Map();
  for (const [qualifier, list] of Object.entries(AFTER) as [Qualifier, string][]) {
    for (const phrase of list.split(', ').filter(Boolean)) addPhrase(phrases, phrase, qualifier);
  }
  return phrases;
});

/** Sets the qualifier that stands before the reading, and moves its start over it. */
export function qualifyBefore(tokens: Token[], reading: Reading): void {
  let end = reading.first - 1;
  // "at least a total of 40", "more than the 40", "nearly a further 40"
  const passed = matchBackward(before(), tokens, end) ? undefined : matchBackward(transparent(), tokens, end);
  if (passed) end = passed.first - (foldedAt(tokens, passed.first) === 'than' ? 0 : 1);
  const found = matchBackward(before(), tokens, end);
  if (!found) return;
  const { qualifier, measureOnly } = found.value;
  if (measureOnly && reading.scale !== 'measure') return;
  const anchor = tokens[found.first];
  // ">" and "~" belong to the number they touch; a "c." or "say" further off does not.
  if (/^[~≈±≥≤<>]$/.test(anchor.text) && tokens[end + 1].spaceBefore && !anchor.spaceBefore) return;
  if (!fits(tokens, found.first, end, reading) || isHowMuch(tokens, found.first, end)) return;
  reading.qualifier = qualifier;
  reading.first = found.first;
}

/** "A fifth less than the 23,000", "ten more than the 40": after a measure, "less than" says by how much something differs, and bounds nothing. */
function isHowMuch(tokens: Token[], first: number, end: number): boolean {
  if (foldedAt(tokens, end) !== 'than' || foldedAt(tokens, end + 1) !== 'the') return false;
  // "Ten per cent less", "8 tonnes more": the measure, or its unit, stands right before.
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (tokens[i].kind === 'number' || isNumberWord(tokens[i].word.folded) || Object.hasOwn(DENOMINATORS, tokens[i].word.folded))
      return true;
    if (tokens[i].kind !== 'word') return false;
  }
  return false;
}

/** Readings of words that hedge numbers only in some places. */
function fits(tokens: Token[], first: number, end: number, reading: Reading): boolean {
  const word = foldedAt(tokens, first);
  // "They add up to 29".
  if (word === 'up' && tokens[first - 1]?.word.lemma === 'add') return false;
  if (end > first) return true;
  const outer = foldedAt(tokens, first - 1);
  // "over" and "under" after a noun may be of place or topic: "a row over two seats", "those under 18".
  if (word === 'like' || word === 'say' || word === 'the') return word === 'say' && tokens[first - 1]?.text === ',';
  if (word === 'about')
    return !/^(talk|talked|talks|talking|book|books|know|knows|knew|think|spoke|speak|what|how|something|story|film|debate|questions|concerns?|worried|worry|report)$/.test(
      outer,
    );
  if (word === 'over' && reading.unit?.dimension === 'time' && isStretch(tokens, first)) return false;
  // "Looked over 1,412 candidates", "handed over 40 files": the verb's own word.
  if (word === 'over' && OVER_VERBS.has(tokens[first - 1]?.word.lemma ?? '')) return false;
  if (word === 'over' || word === 'under')
    return !/^(row|fight|dispute|battle|control|argument|victory|win|won|vote|took|take|taken|presided|take)$/.test(outer);
  if (word === 'around') return outer !== 'turn' && outer !== 'turned';
  if (word === 'virtually' || word === 'barely') return true;
  if (word === 'within') return reading.unit?.dimension === 'time' || reading.unit?.dimension === 'length';
  return true;
}

const OVER_VERBS = wordSet('look hand turn pore carry sign mull preside watch fuss talk argue');
const SPREADS = wordSet(
  'paid pay pays payable repaid repay repayable spread spreads spent spend spends invested invest invests phased staggered released distributed delivered received receive receives reach provided written depreciated amortised averaged',
);
const OBJECTS = wordSet('us them it him her me you out off');

/** "Paid over five years", "£3 million over three years": a sum, or a verb of giving it bit by bit, before "over" makes it the stretch in which that is done. */
function isStretch(tokens: Token[], over: number): boolean {
  const at = OBJECTS.has(foldedAt(tokens, over - 1)) ? over - 2 : over - 1;
  if (SPREADS.has(foldedAt(tokens, at))) return true;
  return (
    /^(?:million|billion|%|percent|pc)$/.test(foldedAt(tokens, at)) ||
    (tokens[at]?.kind === 'number' && /^[$€£]$/.test(tokens[at - 1]?.text ?? ''))
  );
}

/** Sets the qualifier that stands after it ("or more", "+", "-odd"), if none stood before, and moves its end. */
export function qualifyAfter(tokens: Token[], reading: Reading): void {
  const found = matchForward(after(), tokens, reading.next);
  if (!found) return;
  const token = tokens[reading.next];
  if (token.text === '+' && !joined(tokens, reading.next)) return;
  if (token.text === '-' && !joined(tokens, reading.next)) return;
  if (token.word.folded === 'ish' && !joined(tokens, reading.next)) return;
  if (token.word.folded === 'odd' && reading.value < 20) return;
  if (reading.qualifier === 'none') reading.qualifier = found.value;
  reading.next = found.next;
}
