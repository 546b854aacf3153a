/** What is counted: the noun phrase after a number, its lemmas with the head last. */
import type { Token } from '../../../language/tokens.ts';
import { wordOf } from '../../../language/words.ts';
import { CLOSED, COUNTED_STATES, FALSE_PLURALS, IRREGULAR_PLURALS, VERBS } from '../data/noun-phrase.ts';
import { foldedAt, isHyphen, joined, type Reading } from '../reading.ts';

const DETERMINERS = new Set('the its their his her our your my these those this that them all'.split(' '));
/** Between a number and its noun, adding nothing to what is counted. */
const FILLERS = new Set(
  'more other others additional extra further such or so new different separate fewer full whole consecutive successive straight'.split(
    ' ',
  ),
);
const KEPT = 3;
const REACH = 6;

/** Reads the noun phrase after a reading, over "of its", "of the" and the hyphen of "190-page". Sets `noun`, and `outOf` for "six of the nine". */
export function readNoun(tokens: Token[], reading: Reading, wholeAt: (i: number) => { value: number; next: number } | undefined): void {
  let at = reading.nounFrom ?? reading.next;
  if (reading.noun.length > 0) return;
  if (isHyphen(tokens[at]) && joined(tokens, at) && joined(tokens, at + 1)) {
    const part = tokens[at + 1];
    if (part.kind === 'word') reading.noun = [part.word.lemma];
    if (reading.scale === 'count') return;
    at++;
  }
  if (tokens[at]?.text === "'" || tokens[at]?.text === '’') at++;
  if (foldedAt(tokens, at) === 'of' || (foldedAt(tokens, at) === 'out' && foldedAt(tokens, at + 1) === 'of')) {
    at += foldedAt(tokens, at) === 'of' ? 1 : 2;
    let determined = false;
    while (DETERMINERS.has(foldedAt(tokens, at))) {
      at++;
      determined = true;
    }
    const whole = reading.scale === 'count' && reading.high === undefined ? wholeAt(at) : undefined;
    if (whole && whole.value > reading.value) {
      reading.outOf = whole.value;
      at = whole.next;
    } else if (!determined && reading.scale === 'count' && reading.form !== 'words') return;
  }
  reading.noun = nounPhrase(tokens, at, reading.scale === 'count' && reading.value !== 1);
}

/** Lemmas of the noun phrase from token `i`; `plural`: its head is expected in the plural. */
function nounPhrase(tokens: Token[], i: number, plural: boolean): string[] {
  const words: Token[] = [];
  let at = i;
  for (; at < tokens.length && at < i + REACH + 2 && words.length < REACH; at++) {
    const token = tokens[at];
    const word = token.word.folded;
    if (FILLERS.has(word) && words.length === 0) {
      if (word === 'others') return ['other'];
      continue;
    }
    if (isHyphen(token) && words.length > 0 && joined(tokens, at) && joined(tokens, at + 1)) continue;
    if (token.kind !== 'word' || CLOSED.has(word)) break;
    if (word.endsWith('ly') && word !== 'family' && word !== 'assembly') {
      if (words.length > 0) break;
      continue;
    }
    if (VERBS.has(word)) {
      // "40 killed", "12 wounded": the state is what is counted. "47 dead whales" has a noun of its own.
      if (words.length > 0) break;
      if (COUNTED_STATES.has(word) && !(plural && isPlural(tokens[at + 1]))) return [token.word.lemma];
      if (!COUNTED_STATES.has(word)) break;
      continue;
    }
    // An -ed form after a noun is its verb; before one, an adjective.
    if (words.length > 0 && word.endsWith('ed') && word.length > 4 && !(plural && isPlural(tokens[at + 1]) && !isPlural(tokens[at - 1])))
      break;
    words.push(token);
    if (plural && isPlural(token) && !isPlural(tokens[at + 1])) break;
  }
  while (words.length > 0 && /ed$/.test(words[words.length - 1].word.folded) && words.length === 1 && words[0].word.folded.length > 4)
    words.pop();
  return words.slice(-KEPT).map((t) => t.word.lemma);
}

const plurals = new Map<string, boolean>();
function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.word.folded;
  let known = plurals.get(word);
  if (known === undefined) {
    known =
      IRREGULAR_PLURALS.has(word) ||
      (word.length > 3 &&
        /[^su]s$|[^i]us?es$/.test(word) &&
        !/(ss|us|is)$/.test(word) &&
        !FALSE_PLURALS.has(word) &&
        !VERBS.has(word) &&
        !CLOSED.has(word));
    if (plurals.size > 50_000) plurals.clear();
    plurals.set(word, known);
  }
  return known;
}

export const lemma = (word: string) => wordOf(word).lemma;
