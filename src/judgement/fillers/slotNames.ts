/** Whether one name may stand in the place of another at all: by the words they share, by their kinds, by what lies in what. */
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { titleFamily } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { placeOf, placesIn } from '../../values/names/places.ts';
import { isRegion } from '../../values/names/regions.ts';
import { CALENDAR } from '../../values/names/strangers.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type ProperRun, perName } from '../targets/statementNames.ts';
import { COMPASS } from './filler.ts';

/** Whether one name may be taken for the other at all: they share no word but the noun for what they are, and are of no two kinds that the base gives. */
export function mayFill(run: ProperRun, right: ProperRun, base: CompiledBase): boolean {
  const [a, b] = [untitled(run), untitled(right)];
  const shared = a.filter((w) => w.length > 2 && !isFunctionWord(w) && b.includes(w));
  if (shared.length && (shared.length === a.length || shared.length === b.length || !isSort(a, b, base))) return false;
  // "T.S. Moor" is T. S. Moor.
  if (lettersIn(a) === lettersIn(b)) return false;
  // "JHU" may stand for what is called Johns Hopkins University Press.
  if (initials(run).startsWith(b.join('')) || initials(right).startsWith(a.join('')) || isShortOf(a, b) || isShortOf(b, a)) return false;
  const [x, y] = [kindOf(run, base), kindOf(right, base)];
  return x === undefined || y === undefined || x === y;
}

/** "A.F.C. Blackpool" of the Association Football Club Blackpool: what is left beside the words that both have is the other's in letters. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length || short[short.length - 1] !== long[long.length - 1]) return false;
  const letters = short.slice(0, -1).join('').replaceAll('.', '');
  return letters.length > 1 && lettersOf(long.slice(0, -1)) === letters;
}

/** The words of a name without a title before it. */
const untitled = perName(({ words }) => (words.length > 1 && kindOfNoun(lemmaOf(words[0])) === 'person' ? words.slice(1) : words));

/** Whether what two names share is the noun for what they are: "Vela Bank", "Lumo Bank"; "River Tarn", "River Dane". */
function isSort(a: string[], b: string[], base: CompiledBase): boolean {
  const [last, other] = [a[a.length - 1], b[b.length - 1]];
  // "Citadel Arena" and "Citadel Centre"; "River Tarn" and "River Dane".
  if (a[0] === b[0]) return last !== other && (isBody(a[0]) || (isBody(last) && isBody(other)));
  return last === other && !base.cast.bySurname.has(last);
}

/** A noun for a place, a body, a work or an event. */
function isBody(word: string): boolean {
  const kind = kindOfNoun(lemmaOf(word));
  return kind !== undefined && kind !== 'person';
}

const lettersIn = (words: readonly string[]) => words.join('').replaceAll('.', '');
const lettersOf = (words: readonly string[]) => words.map((w) => (isFunctionWord(w) ? '' : w[0])).join('');
const initials = perName(({ words }) => lettersOf(words));

/** A name in its words, and what is left of it without the first, the first two, and so on. */
const endsOf = perName(({ words }) => words.map((_, from) => words.slice(from).join(' ')));

/** The key of a name, or of one that ends it after a title. */
export function keyOf(run: ProperRun, base: CompiledBase): string | undefined {
  for (const form of endsOf(run)) {
    const key = base.cast.byForm.get(form);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The kind that the base gives a name; "other" tells nothing. */
export function kindOf(run: ProperRun, base: CompiledBase): string | undefined {
  const kind = base.base.names.get(keyOf(run, base) ?? '')?.kind;
  return kind === 'other' ? undefined : kind;
}

/** Prepositions after which a name is where something is. */
export const WHERE = wordSet('in at on from near into');

const isLand = perName(({ words }) => words.some((w) => COMPASS.has(w) || isRegion(w)));

/** A name that may be a town's: no country, county or region, in which a town may lie, unless the fact has such a one too. */
export function isTown(run: ProperRun, right: ProperRun, tokens: readonly Token[]): boolean {
  // A town may lie in the country that the fact has.
  if (placeOf(right.text) && !placeOf(run.text)) return false;
  // "In Marsh Street", "in the Tarn Hospital" may be in it.
  const last = (r: ProperRun) => r.words[r.words.length - 1];
  if (STREETS.has(last(run)) && !STREETS.has(last(right))) return false;
  return !placesIn(tokens, run.first, run.last).some((p) => p.first === run.first && p.last === run.last) && isLand(run) === isLand(right);
}
const STREETS = wordSet('street road lane avenue square hospital infirmary clinic school');

/** "Surveyor General": a post in several words. One word may be what something is called ("a mare called Countess"). */
export const isPost = (run: ProperRun) => run.words.length > 1 && isTitleOrDay(run);

/** "Chancellor", "October": most likely no name of anybody's. */
export const isTitleOrDay = perName(
  ({ words, text }) => titleFamily(text) !== undefined || words.every((w) => CALENDAR.has(w) || kindOfNoun(lemmaOf(w)) === 'person'),
);
