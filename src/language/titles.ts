/** Titles and ranks before a name, by family: only titles of one family contradict each other ("General" against Captain, never "Mr" against Captain). */
import { lemmaOf } from './lemmas.ts';
import { linesOf } from './lines.ts';
import { once } from './once.ts';
import { COMPOUND_PREFIXES, COMPOUND_SUFFIXES, TITLES } from './titleData.ts';
import type { Token } from './tokens.ts';
import { fold } from './words.ts';

export type TitleFamily =
  | 'courtesy'
  | 'military'
  | 'police'
  | 'political'
  | 'corporate'
  | 'academic'
  | 'clerical'
  | 'royal'
  | 'legal'
  | 'sport'
  | 'profession';

export interface Title {
  /** Index of its first token. */
  first: number;
  /** As written, without a closing full stop: "Lt. Col". */
  text: string;
  family: TitleFamily;
  /** Spelt out, folded: "Gen." and "General" are one ("general"). */
  canonical: string;
}

/** Most words a title has ("Deputy Chief Executive Officer", "Lieutenant Colonel"). */
const LONGEST = 5;

/** Letters of an abbreviation that needs its capital. */
const SHORT = 3;

/** Families and spelt-out titles by form. */
const table = once(() => {
  const forms = new Map<string, { family: TitleFamily; canonical: string }>();
  for (const line of linesOf(TITLES)) {
    const [family, rest] = line.split(': ');
    for (const entry of rest.split(', ')) {
      const spellings = entry.split('/');
      for (const form of spellings) forms.set(form, { family: family as TitleFamily, canonical: spellings[0] });
    }
  }
  return forms;
});

/**
 * The title that ends right before token `i`, the longest one: "Prime Minister" before "Konaré", "Gen." before "Traoré", "ex-President"
 * counts as "President". A title in lower case counts only where it is no everyday word for a person's work ("president", "general").
 */
export function titleEndingAt(tokens: Token[], i: number): Title | undefined {
  let best: Title | undefined;
  let phrase = '';
  let words = 0;
  for (let first = i - 1; first >= 0 && words < LONGEST; first--) {
    const token = tokens[first];
    if (
      first < i - 1 &&
      tokens[first + 1].kind === 'mark' &&
      tokens[first + 1].text !== '.' &&
      tokens[first + 1].text !== '-' &&
      words === 0
    )
      break;
    if (token.kind === 'mark') {
      if (token.text !== '.' && token.text !== '-') break;
      continue;
    }
    if (token.kind !== 'word') break;
    words++;
    phrase = phrase ? `${plain(token)} ${phrase}` : plain(token);
    const family = familyOf(phrase);
    if (!family) continue;
    const end = tokens[i - 1].text === '.' && i - 2 >= first ? tokens[i - 2].end : tokens[i - 1].end;
    // "10.40 p.m. Holt concedes" names no prime minister.
    if (!token.word.capital && (family === 'courtesy' || phrase.length <= SHORT)) continue;
    best = { first, text: textOf(tokens, first, end), family, canonical: canonicalOf(phrase) };
  }
  return best;
}

/** A token's folded form without its full stops: "Lt." → lt, "Ph.D." → phd. */
const plain = (token: Token) => token.word.folded.replaceAll('.', '');

function textOf(tokens: Token[], first: number, end: number): string {
  let text = '';
  for (let k = first; k < tokens.length && tokens[k].end <= end; k++)
    text += (k > first && tokens[k].spaceBefore ? ' ' : '') + tokens[k].text;
  return text;
}

/** The family of a title in words ("Prime Minister", "Lt. Col.", "vice president"), or undefined where it is none. */
export function titleFamily(title: string): TitleFamily | undefined {
  return familyOf(phraseOf(title));
}

/** A title spelt out and folded, so that "Gen." and "General" are one. A word that is no title comes back folded. */
export function canonicalTitle(title: string): string {
  return canonicalOf(phraseOf(title));
}

const phraseOf = (title: string) =>
  fold(title)
    .replace(/[.\u2019']/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();

function familyOf(phrase: string): TitleFamily | undefined {
  const whole = table().get(phrase)?.family;
  if (whole) return whole;
  const words = phrase.split(' ');
  if (words.length < 2) return table().get(lemmaOf(phrase))?.family;
  // "former president", "deputy prime minister", "brigadier general": a prefix on a title, or a rank made of two.
  if (COMPOUND_PREFIXES.has(words[0])) return familyOf(words.slice(1).join(' '));
  if (COMPOUND_SUFFIXES.has(words[words.length - 1])) return familyOf(words.slice(0, -1).join(' '));
  const all = words.map((word) => table().get(word)?.family);
  return all.every((family) => family && family === all[0]) ? all[0] : undefined;
}

function canonicalOf(phrase: string): string {
  const whole = table().get(phrase)?.canonical;
  if (whole) return whole;
  return phrase
    .split(' ')
    .filter((word) => !/^(?:ex|former|late|then|retired|honorary)$/.test(word))
    .map((word) => table().get(word)?.canonical ?? word)
    .join(' ');
}
