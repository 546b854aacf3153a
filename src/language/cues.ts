/** Cues of a table found in a sentence's tokens, by one walk over a trie. */
import { linesOf } from './lines.ts';
import { once } from './once.ts';
import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './wordSet.ts';
import { perWord, type Word } from './words.ts';

/** On which side of a cue the nearest value is in its scope; `around`: the clause that the cue stands in. */
export type Reach = 'after' | 'before' | 'around';

/** A cue in a sentence: token indices, `last` exclusive. */
export interface Mark extends TokenRange {
  /** The cue as folded words: "compared with". */
  cue: string;
  reach: Reach;
  /** With attribution: the cue casts doubt ("wrongly", "rumoured"). */
  doubt?: true;
  /** With a forecast: a reckoning of what is, not of what is to come ("estimated"). */
  estimate?: true;
}

/** The words of a table's phrases, one after the other. */
export interface Node {
  /** By the folded word. */
  next: Map<string, Node>;
  /** By the lemma ("~call" in the data), where some phrase goes on so. */
  lemmas?: Map<string, Node>;
  /** After a number ("#"), and after a word in lower case ("+"). */
  number?: Node;
  lower?: Node;
  /** Set where a phrase ends: its reach, or `none` for a phrase that only looks like a cue. */
  end?: Reach | 'none';
}

function compile(lines: string): Node {
  const root: Node = { next: new Map() };
  for (const line of linesOf(lines)) {
    const [phrase, reach] = line.split('|').map((part) => part.trim());
    const words = phrase.split(' ');
    const isCue = words[0] !== '!';
    let node = root;
    for (const word of isCue ? words : words.slice(1)) {
      node = step(node, word);
    }
    node.end = isCue ? ((reach as Reach) ?? 'around') : 'none';
  }
  return root;
}

/** The node after a word of the data, made where it is new. */
function step(node: Node, word: string): Node {
  if (word === '#') {
    node.number ??= { next: new Map() };
    return node.number;
  }
  if (word === '+') {
    node.lower ??= { next: new Map() };
    return node.lower;
  }
  const isLemma = word.startsWith('~');
  if (isLemma) node.lemmas ??= new Map();
  const map = isLemma ? node.lemmas! : node.next;
  const key = isLemma ? word.slice(1) : word;
  let next = map.get(key);
  if (!next) {
    next = { next: new Map() };
    map.set(key, next);
  }
  return next;
}

interface Trie {
  root: Node;
  /** Whether a cue may begin with a word: with most words none does. */
  opensWith(word: Word): boolean;
}

/** The trie of a table, one cue a line: "phrase | reach". */
export const trieOf = (table: string): (() => Trie) =>
  once(() => {
    const root = compile(table);
    const { next, lemmas, number, lower } = root;
    const opensWith = perWord(
      ({ folded, lemma, capital }) =>
        next.has(folded) ||
        lemmas?.has(lemma) === true ||
        (number !== undefined && NUMBER_WORDS.has(folded)) ||
        (lower !== undefined && !capital),
    );
    return { root, opensWith };
  });

/** Every cue of a trie among the sentence's tokens, the longest at each place; places inside a longer match are passed over. */
export function marksOf({ root, opensWith }: Trie, tokens: Token[], sentence: TokenRange): Mark[] {
  const marks: Mark[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const { kind, word } = tokens[i];
    const hit = opensWith(word) || (kind === 'number' && root.number) ? longest(root, tokens, i, sentence.last) : undefined;
    if (!hit) continue;
    if (hit.end !== 'none') {
      const words = tokens.slice(i, hit.last).map((token) => token.word.folded);
      marks.push({ first: i, last: hit.last, cue: words.join(' '), reach: hit.end });
    }
    i = hit.last - 1;
  }
  return marks;
}

interface Hit {
  end: Reach | 'none';
  last: number;
}

function longest(node: Node, tokens: Token[], at: number, last: number): Hit | undefined {
  let best: Hit | undefined = node.end ? { end: node.end, last: at } : undefined;
  if (at >= last) return best;
  const token = tokens[at];
  const { next } = node;
  const { word } = token;
  best = longer(best, next.get(word.folded), tokens, at, last);
  if (node.lemmas) best = longer(best, node.lemmas.get(word.lemma), tokens, at, last);
  if (node.number && isNumber(token)) best = longer(best, node.number, tokens, at, last);
  if (node.lower && token.kind === 'word' && !word.capital) best = longer(best, node.lower, tokens, at, last);
  return best;
}

function longer(best: Hit | undefined, next: Node | undefined, tokens: Token[], at: number, last: number): Hit | undefined {
  const hit = next && longest(next, tokens, at + 1, last);
  return hit && (!best || hit.last > best.last) ? hit : best;
}

const NUMBER_WORDS = wordSet(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
`);
export const isNumber = (token: Token) => token.kind === 'number' || NUMBER_WORDS.has(token.word.folded);
