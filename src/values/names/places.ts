/** Countries and the states of some: names of which one excludes the others of its sort. */
import { once } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';
import { fold } from '../../language/words.ts';
import { COUNTRIES, PARTS } from './placeData.ts';

export interface Place {
  /** Folded canonical name: "united states", "texas". */
  name: string;
  /** The country that it is, or is part of. */
  country: string;
  /** Said by its adjective or its people: "Danish", "Texans". */
  adjective: boolean;
}

export interface PlaceMention extends Place {
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
}

const table = once(() => {
  const places = new Map<string, Place>();
  // Words with which a name of several words begins, so that a look-up of one word is enough to pass over the rest.
  const openings = new Map<string, number>();
  const enter = (list: string, countryOf: (name: string) => string) => {
    for (const entry of list.replace(/\s+/g, ' ').trim().split(', ')) {
      const [name, ...forms] = entry.split('/');
      const put = (form: string, adjective: boolean) => {
        places.set(form, { name, country: countryOf(name), adjective });
        const words = form.split(' ');
        openings.set(words[0], Math.max(words.length, openings.get(words[0]) ?? 0));
      };
      put(name, false);
      for (const form of forms) put(form.replace('=', ''), !form.startsWith('='));
    }
  };
  enter(COUNTRIES, (name) => name);
  for (const country in PARTS) enter(PARTS[country], () => country);
  return { places, openings };
});

/** The longest name of a place that starts at token `i`: capitalised, a plural of its people included ("Texans"). */
export function placeAt(tokens: readonly Token[], i: number): PlaceMention | undefined {
  const token = tokens[i];
  if (token.kind !== 'word' || !token.word.capital) return undefined;
  const first = plain(token);
  const longest = table().openings.get(first) ?? table().openings.get(first.replace(/s$/, ''));
  if (!longest) return undefined;
  let phrase = '';
  let best: PlaceMention | undefined;
  for (let last = i; last < tokens.length && last < i + longest; last++) {
    const next = tokens[last];
    if (next.kind !== 'word') break;
    phrase += (phrase ? ' ' : '') + plain(next);
    const place = table().places.get(phrase) ?? peopleOf(phrase);
    if (place) best = { ...place, first: i, last: last + 1 };
  }
  return best;
}

function peopleOf(phrase: string): Place | undefined {
  const place = phrase.endsWith('s') ? table().places.get(phrase.slice(0, -1)) : undefined;
  return place?.adjective ? place : undefined;
}

/** The place that a text names as a whole ("U.S."). */
export const placeOf = (text: string): Place | undefined => table().places.get(fold(text).replaceAll('.', ''));

const plain = (token: Token) => token.word.folded.replaceAll('.', '');

/** All places named in tokens [first, last), in order. Linear. */
export function placesIn(tokens: readonly Token[], first: number, last: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = first; i < last; i++) {
    const place = placeAt(tokens, i);
    if (!place || place.last > last) continue;
    found.push(place);
    i = place.last - 1;
  }
  return found;
}

/** Whether both cannot be true of where one thing is from: two countries, two parts of one country, or a part of one and another country. */
export function excludes(a: Place, b: Place): boolean {
  if (a.name === b.name) return false;
  if (a.country !== b.country) return true;
  // A country holds its parts.
  return a.name !== a.country && b.name !== b.country;
}
