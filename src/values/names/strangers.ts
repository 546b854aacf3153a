/**
 * Proper names that are in no cast: runs of capitalised words inside a sentence. They tell where a sentence speaks of somebody or some
 * place that the base does not know, and where a name of the cast may have been misspelt.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { perWord } from '../../language/words.ts';
import type { Span } from '../value.ts';
import type { CastMention } from './mentions.ts';

export interface Stranger extends Span {
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
  /** Folded words, connecting particles included ("institute", "for", "public", "policy"). */
  words: string[];
  text: string;
  /** Whether it opens its sentence as a single word, where a capital proves nothing. */
  opensSentence: boolean;
}

/** Small words that may stand between the capitalised words of one name. */
const PARTICLES = wordSet('of for the and in on de la le du des del van von der den di da dos el al bin ibn y to at');
/** Days and months, and their short forms. */
export const CALENDAR = wordSet(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);
/** Capitalised words that name nobody. */
const NOBODY = wordSet('i mr mrs ms dr p.s. p.p.s. n.b. ps pps nb');

/**
 * Runs of capitalised words outside the mentions, per sentence, in order. A particle joins two capitals ("Bank of England"); "and" does not where
 * both sides could stand alone as persons, so it never joins.
 */
export function findStrangers(text: string, tokens: Token[], sentence: Sentence, mentions: readonly CastMention[]): Stranger[] {
  const strangers: Stranger[] = [];
  let m = 0;
  let i = sentence.first;
  while (i < sentence.last) {
    while (m < mentions.length && mentions[m].last <= i) m++;
    if (m < mentions.length && mentions[m].first <= i) {
      i = mentions[m].last;
      continue;
    }
    if (!isCapital(tokens[i])) {
      i++;
      continue;
    }
    const stop = m < mentions.length ? Math.min(mentions[m].first, sentence.last) : sentence.last;
    const last = endOfRun(tokens, i, stop);
    const opens = i === sentence.first || (i === sentence.first + 1 && tokens[sentence.first].kind === 'mark');
    let first = i;
    // "In the United States": what opens the sentence is no part of the name.
    if (opens && last - i > 1 && tokens[i].word.function) while (first + 1 < last && (first === i || !isCapital(tokens[first]))) first++;
    const single = last - first === 1;
    const isOpeningWord = opens && single && first === i;
    if (first < last && isCapital(tokens[first]) && !(isOpeningWord && tokens[first].word.function)) {
      const start = tokens[first].start;
      const end = tokens[last - 1].end;
      strangers.push({
        start,
        end,
        first,
        last,
        text: text.slice(start, end),
        words: wordsOf(tokens, first, last),
        opensSentence: isOpeningWord && !tokens[first].word.acronym,
      });
    }
    i = last;
  }
  return strangers;
}

const mayName = perWord(({ capital, folded }) => capital && !CALENDAR.has(folded) && !NOBODY.has(folded));

const isCapital = ({ kind, word }: Token): boolean => word.capital && kind === 'word' && mayName(word);

function wordsOf(tokens: Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') words.push(tokens[i].word.folded);
  return words;
}

/** The end of a run of capitals that starts at `first`: hyphens, apostrophes and initials' stops inside, particles only before another capital. */
function endOfRun(tokens: Token[], first: number, stop: number): number {
  let last = first + 1;
  for (let i = last; i < stop; i++) {
    const token = tokens[i];
    if (isCapital(token)) last = i + 1;
    else if (token.kind === 'mark' && !token.spaceBefore && /^[-‑'’&.]$/.test(token.text) && i + 1 < stop && joins(tokens, i)) continue;
    else if (token.kind === 'clitic' && opensBody(tokens, i, stop)) continue;
    else if (token.kind === 'mark' && token.text === '&') continue;
    else if (token.kind === 'word' && PARTICLES.has(token.word.folded) && token.word.folded !== 'and' && leadsToCapital(tokens, i, stop))
      continue;
    else break;
  }
  return last;
}

/** "St Columb's Hospital", "the Seamen's Mission": a genitive before a capital noun for a house or a body is part of its name. */
function opensBody(tokens: Token[], genitive: number, stop: number): boolean {
  const noun = tokens[genitive + 1];
  if (genitive + 1 >= stop || !isCapital(noun)) return false;
  const kind = kindOfNoun(noun.word.lemma);
  return kind === 'organisation' || kind === 'place';
}

/** Whether the mark at `i` joins two parts of one name: a hyphen between letters, or the full stop of an initial. */
function joins(tokens: Token[], i: number): boolean {
  const mark = tokens[i].text;
  const next = tokens[i + 1];
  if (mark === '.') return tokens[i - 1].text.length <= 2 && isCapital(next) && next.spaceBefore;
  return !next.spaceBefore && isCapital(next);
}

function leadsToCapital(tokens: Token[], i: number, stop: number): boolean {
  for (let k = i + 1; k < stop && k <= i + 2; k++) {
    if (isCapital(tokens[k])) return true;
    if (!(tokens[k].kind === 'word' && PARTICLES.has(tokens[k].word.folded))) return false;
  }
  return false;
}
