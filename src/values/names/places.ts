/** Countries and the states of some: names of which one excludes the others of its sort. */
import { linesOf } from '../../language/lines.ts';
import { once } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';
import { fold, perWord, type Word } from '../../language/words.ts';
import { CITIES, COUNTRIES, PARTS } from './placeData.ts';

export interface Place {
  /** Folded canonical name: "united states", "texas". */
  name: string;
  /** The country that it is, or is part of. */
  country: string;
  /** Said by its adjective or its people: "Danish", "Texans". */
  adjective: boolean;
  /** Of a city the smallest place of the tables in which it lies: "california", "france". */
  within?: string;
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
      put(name, { name, country: countryOf(name), adjective: false });
      for (const form of forms) put(form.replace('=', ''), { name, country: countryOf(name), adjective: !form.startsWith('=') });
    }
  };
  const put = (form: string, place: Place) => {
    places.set(form, place);
    const words = form.split(' ');
    openings.set(words[0], Math.max(words.length, openings.get(words[0]) ?? 0));
  };
  enter(COUNTRIES, (name) => name);
  for (const country in PARTS) enter(PARTS[country], () => country);
  for (const line of linesOf(CITIES)) {
    const [within, ...cities] = line.split(' ').map((word) => word.replaceAll('_', ' '));
    for (const name of cities) put(name, { name, country: places.get(within)!.country, adjective: false, within });
  }
  return { places, openings };
});

/** Words of the longest name that begins with a word; 0 where none does. */
const mostWords = perWord((word): number => {
  const first = plain(word);
  return table().openings.get(first) ?? table().openings.get(first.replace(/s$/, '')) ?? 0;
});

/** The longest name of a country, a part of one or a city that starts at token `i`: capitalised, a plural of its people included ("Texans"). */
export function placeAt(tokens: readonly Token[], i: number): PlaceMention | undefined {
  const token = tokens[i];
  if (token.kind !== 'word' || !token.word.capital) return undefined;
  const longest = mostWords(token.word);
  if (!longest) return undefined;
  let phrase = '';
  let best: PlaceMention | undefined;
  for (let last = i; last < tokens.length && last < i + longest; last++) {
    const next = tokens[last];
    if (next.kind !== 'word') break;
    phrase += (phrase ? ' ' : '') + plain(next.word);
    const place = table().places.get(phrase) ?? peopleOf(phrase);
    if (place) best = { ...place, first: i, last: last + 1 };
  }
  return best;
}

function peopleOf(phrase: string): Place | undefined {
  const place = phrase.endsWith('s') ? table().places.get(phrase.slice(0, -1)) : undefined;
  return place?.adjective ? place : undefined;
}

/** The country, or part of one, that a text names as a whole ("U.S."). */
export function placeOf(text: string): Place | undefined {
  const place = table().places.get(fold(text).replaceAll('.', ''));
  return place?.within ? undefined : place;
}

const plain = ({ folded }: Word) => folded.replaceAll('.', '');

/** All countries and parts of them named in tokens [first, last), in order. Linear. */
export const placesIn = (tokens: readonly Token[], first: number, last: number): PlaceMention[] =>
  placesAndCitiesIn(tokens, first, last).filter((p) => !p.within);

/** The same with the cities among them. */
export function placesAndCitiesIn(tokens: readonly Token[], first: number, last: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = first; i < last; i++) {
    const place = placeAt(tokens, i);
    if (!place || place.last > last || (place.within && !isCity(place, tokens))) continue;
    found.push(place);
    i = place.last - 1;
  }
  return found;
}

/** Not "London Road", "Port Melbourne" or "Paris, Texas". */
function isCity(city: PlaceMention, tokens: readonly Token[]): boolean {
  const { first, last } = city;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if ((before?.kind === 'word' && before.word.capital && !before.word.function) || (after?.kind === 'word' && after.word.capital))
    return false;
  const land = after?.text === ',' && last + 1 < tokens.length ? placeAt(tokens, last + 1) : undefined;
  return !land || !excludes(city, land);
}

/** Whether both cannot be true of where one thing is from: neither lies in the other. */
export const excludes = (a: Place, b: Place): boolean => !lies(a, b) && !lies(b, a);

const lies = (a: Place, b: Place) => a.name === b.name || a.within === b.name || a.country === b.name;
