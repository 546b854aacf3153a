/** The phrases of the tables of related words ("set_up") met in tokens. */
import { once } from '../once.ts';
import type { Token } from '../tokens.ts';
import { isWritten, lemmasWritten } from './tables.ts';

/** A phrase of the tables met in tokens, as its joined lemma: "took over" → take_over. `last` is exclusive. */
export interface PhraseLemma {
  lemma: string;
  first: number;
  last: number;
}

/** By first lemma, how many words the longest phrase has that begins with it. */
const longest = once(() => {
  const lengths = new Map<string, number>();
  for (const phrase of lemmasWritten()) {
    const words = phrase.split('_');
    if (words.length > 1) lengths.set(words[0], Math.max(words.length, lengths.get(words[0]) ?? 0));
  }
  return lengths;
});

/** The phrases of the tables among tokens [first, last), the longest at each place. Linear. */
export function phraseLemmas(tokens: Token[], first: number, last: number): PhraseLemma[] {
  const met: PhraseLemma[] = [];
  for (let i = first; i < last; i++) {
    let lemma = tokens[i].word.lemma;
    const end = Math.min(last, i + (longest().get(lemma) ?? 0));
    let found: PhraseLemma | undefined;
    for (let j = i + 1; j < end; j++) {
      lemma += `_${tokens[j].word.lemma}`;
      if (isWritten(lemma)) found = { lemma, first: i, last: j + 1 };
    }
    if (found) met.push(found);
  }
  return met;
}
