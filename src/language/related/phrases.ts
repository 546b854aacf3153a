/** The phrases of the tables of related words ("set_up") met in tokens. */
import { once } from '../once.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../wordSet.ts';
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

/** "Claimed 14 lives", "cut some 350 jobs", "put £18m into": an amount between a verb and what belongs to it parts them not. */
function afterAmount(tokens: Token[], first: number, last: number): number {
  let at = first;
  let said = false;
  while (at < Math.min(last, first + LONGEST)) {
    const { kind, text, word } = tokens[at];
    const isNumber = kind === 'number' || NUMBERS.has(word.folded);
    if (!isNumber && !/^[$£€¥]$/.test(text) && !HEDGES.has(word.folded)) break;
    said ||= isNumber;
    at++;
  }
  return said ? at : first;
}
const LONGEST = 5;
const HEDGES = wordSet('about around some nearly almost over more less fewer than at least most up to another further an a estimated');
const NUMBERS = wordSet(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens m bn
`);

/** The phrases of the tables among tokens [first, last), the longest at each place. Linear. */
export function phraseLemmas(tokens: Token[], first: number, last: number): PhraseLemma[] {
  const met: PhraseLemma[] = [];
  for (let i = first; i < last; i++) {
    const most = longest().get(tokens[i].word.lemma) ?? 0;
    if (most === 0) continue;
    const after = afterAmount(tokens, i + 1, last);
    const found = phraseAt(tokens, i, i + 1, last, most) ?? (after > i + 1 ? phraseAt(tokens, i, after, last, most) : undefined);
    if (found) met.push(found);
  }
  return met;
}

/** The longest phrase of the word at `first` and those from another on. */
function phraseAt(tokens: Token[], first: number, from: number, last: number, most: number): PhraseLemma | undefined {
  let { lemma } = tokens[first].word;
  let found: PhraseLemma | undefined;
  for (let j = from; j < Math.min(last, from - 1 + most); j++) {
    lemma += `_${tokens[j].word.lemma}`;
    if (isWritten(lemma)) found = { lemma, first, last: j + 1 };
  }
  return found;
}
