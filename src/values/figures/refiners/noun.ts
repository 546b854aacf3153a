/** What is counted: the noun phrase after a number, its lemmas with the head last. */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { CLOSED, COUNTED_STATES, FALSE_PLURALS, IRREGULAR_PLURALS, VERBS } from '../data/noun-phrase.ts';
import { SMALL } from '../data/number-words.ts';
import { isHyphen, joined, type Reading } from '../reading.ts';

/** "40 km long": the extent that a measure measures, no noun. */
export const EXTENTS = wordSet('long tall high wide deep thick old across away apart');
/** Plurals that stand before another noun: "arms dealers", "women soldiers". */
const ATTRIBUTIVE = wordSet(`
arms sports sales savings women men goods news communications operations customs systems savings drugs parts jobs futures gas glass
`);
const DETERMINERS = wordSet('the its their his her our your my these those this that all');
/** Between a number and its noun, adding nothing to what is counted. */
const FILLERS = wordSet(`
more other others additional extra further such or so new different separate fewer full whole consecutive successive straight
`);
const KEPT = 3;
const REACH = 6;

/** Reads the noun phrase after a reading, over "of its", "of the" and the hyphen of "190-page". Sets `noun`, and `outOf` for "six of the nine". */
export function readNoun(tokens: Token[], reading: Reading, wholeAt: (i: number) => { value: number; next: number } | undefined): void {
  let at = reading.nounFrom ?? reading.next;
  if (reading.noun.length > 0) return;
  if (isHyphen(tokens[at]) && joined(tokens, at) && joined(tokens, at + 1)) {
    const part = tokens[at + 1];
    // "A five-strong crew" is a crew of five.
    if (part.word.folded === 'strong') reading.noun = nounPhrase(tokens, at + 2, false);
    else if (part.kind === 'word') reading.noun = [part.word.lemma];
    if (reading.scale === 'count') return;
    at++;
  }
  if (EXTENTS.has(foldedAt(tokens, at)) && !isPlural(tokens[at + 1])) return;
  if (reading.scale === 'fraction' && DETERMINERS.has(foldedAt(tokens, at))) at++;
  if (tokens[at]?.text === "'" || tokens[at]?.text === '’') at++;
  if (foldedAt(tokens, at) === 'of' || (foldedAt(tokens, at) === 'out' && foldedAt(tokens, at + 1) === 'of')) {
    at += foldedAt(tokens, at) === 'of' ? 1 : 2;
    let determined = false;
    while (DETERMINERS.has(foldedAt(tokens, at))) {
      at++;
      determined = true;
    }
    // "26 of the drone's flights".
    const own = ownedFrom(tokens, at);
    determined ||= own > at;
    at = own;
    const whole = reading.scale === 'count' && reading.high === undefined ? wholeAt(at) : undefined;
    if (whole && whole.value > reading.value) {
      reading.outOf = whole.value;
      at = whole.next;
    } else if (!determined && reading.scale === 'count' && reading.form !== 'words') return;
    // "The 23,000 of the previous season": when, not what.
    else if (determined && isPeriod(tokens, at)) return;
  }
  reading.noun = nounPhrase(tokens, at, reading.scale !== 'ordinal' && !(reading.scale === 'count' && reading.value === 1));
}

/** Where what somebody has begins, if a genitive stands there. */
function ownedFrom(tokens: Token[], at: number): number {
  for (let i = at; i < at + OWNER && tokens[i]; i++) {
    if (tokens[i].kind === 'clitic') return i > at ? i + 1 : at;
    if (tokens[i].kind !== 'word') return at;
  }
  return at;
}
const OWNER = 4;

/** "Last year", "previous season", "week before": a stretch of time, by the word beside it another than the text's own. */
const isPeriod = (tokens: Token[], at: number) =>
  (BESIDE.has(foldedAt(tokens, at)) && PERIODS.has(foldedAt(tokens, at + 1))) ||
  (PERIODS.has(foldedAt(tokens, at)) && BESIDE.has(foldedAt(tokens, at + 1)));
const PERIODS = wordSet('year season week month quarter day decade century summer winter spring autumn fall night term round edition');
const BESIDE = wordSet('previous preceding last following next before earlier after prior');

/** Lemmas of the noun phrase from token `i`; `plural`: its head is expected in the plural. */
function nounPhrase(tokens: Token[], i: number, plural: boolean): string[] {
  const words: Token[] = [];
  for (let at = i; at < tokens.length && at < i + REACH + 2 && words.length < REACH; at++) {
    const token = tokens[at];
    const first = words.length === 0;
    if (token.kind !== 'word') {
      if (!first && isHyphen(token) && joined(tokens, at) && joined(tokens, at + 1)) continue;
      break;
    }
    const kind = kindOf(token.word.folded);
    if (first && kind & Kind.filler) {
      if (token.word.folded === 'others') return ['other'];
      continue;
    }
    if (kind & Kind.closed) break;
    // "54,000 twelve months earlier": another figure begins; "30 two-bedroom flats": it does not.
    if (kind & Kind.number && !isHyphen(tokens[at + 1])) break;
    if (kind & Kind.adverb) {
      if (!first) break;
      continue;
    }
    const beforeHead = plural && isPlural(tokens[at + 1]) && (!(kind & Kind.plural) || ATTRIBUTIVE.has(token.word.folded));
    if (kind & Kind.verb) {
      // "40 killed", "12 wounded": the state is what is counted. "47 dead whales" has a noun of its own.
      if (!first || !(kind & Kind.state)) break;
      if (!beforeHead) return [token.word.lemma];
      continue;
    }
    // An -ed form after a noun is its verb; before one, an adjective.
    if (kind & Kind.participle && !beforeHead && (!first || tokens[at + 1]?.kind !== 'word')) break;
    if (kind & Kind.participle && !first && isPlural(tokens[at - 1])) break;
    // After a singular head, a capital begins a name and an -s form is its verb: "its second brand drags its feet".
    if (!plural && !first && (kind & Kind.plural || (token.word.capital && !tokens[at - 1].word.capital))) break;
    words.push(token);
    if (plural && kind & Kind.plural && !beforeHead) break;
  }
  // "three troubled or large authorities": an adjective cut off from its noun says nothing of what is counted.
  while (words.length > 0 && kindOf(words[words.length - 1].word.folded) & Kind.participle) words.pop();
  return words.slice(-KEPT).map((t) => t.word.lemma);
}

/** What a word can be in a noun phrase, as bits; computed once a form. */
const Kind = { closed: 1, filler: 2, adverb: 4, verb: 8, state: 16, participle: 32, plural: 64, number: 128 } as const;
const kinds = new Map<string, number>();

function kindOf(word: string): number {
  let kind = kinds.get(word);
  if (kind === undefined) {
    kind = 0;
    if (CLOSED.has(word)) kind |= Kind.closed;
    if (Object.hasOwn(SMALL, word)) kind |= Kind.number;
    if (FILLERS.has(word)) kind |= Kind.filler;
    if (word.endsWith('ly') && word !== 'family' && word !== 'assembly') kind |= Kind.adverb;
    if (VERBS.has(word)) kind |= Kind.verb;
    if (COUNTED_STATES.has(word)) kind |= Kind.state;
    if (word.endsWith('ed') && word.length > 4) kind |= Kind.participle;
    const regular = word.length > 3 && /[^su]s$|[^i]us?es$/.test(word) && !/(ss|us|is)$/.test(word) && !FALSE_PLURALS.has(word);
    if (IRREGULAR_PLURALS.has(word) || (regular && !(kind & (Kind.verb | Kind.closed)))) kind |= Kind.plural;
    if (kinds.size > 50_000) kinds.clear();
    kinds.set(word, kind);
  }
  return kind;
}

export const isPlural = (token: Token | undefined) => token?.kind === 'word' && (kindOf(token.word.folded) & Kind.plural) !== 0;
