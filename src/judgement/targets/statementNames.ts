/** The names that stand in a fact's statement, each with the place it has in the sentence: read once, when a scene first needs them. */
import type { Fact } from '../../factbase/model.ts';
import { oncePer } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { VAGUE } from '../../values/names/placeData.ts';
import { type PlaceMention, placesAndCitiesIn, placesIn } from '../../values/names/places.ts';
import { findStrangers } from '../../values/names/strangers.ts';
import type { Span } from '../../values/value.ts';
import { statementOf } from '../scenes/analysis.ts';

/** A run of capitals, with what leads to it. */
export interface ProperRun extends Span {
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
  words: string[];
  text: string;
  /** The preposition right before it ("at Stamford Bridge"), or empty. */
  preposition: string;
  /** Lemma of the word that the preposition leans on: "decide" of "decided at", "publish" of "published by". */
  governor: string;
  /** Whether it opens its sentence, where a capital proves little. */
  opens: boolean;
  /** What rules have worked out of it (`perName`). */
  kept: unknown[];
}

let questions = 0;

/** What rules ask of the same name again and again, worked out once and kept with it. `by` is what it stands in: the same each time. */
export function perName<T extends NonNullable<unknown>>(answer: (run: ProperRun) => T): (run: ProperRun) => T;
export function perName<By, T extends NonNullable<unknown>>(answer: (run: ProperRun, by: By) => T): (run: ProperRun, by: By) => T;
export function perName<T>(answer: (run: ProperRun, by?: unknown) => T) {
  const question = questions++;
  return (run: ProperRun, by?: unknown) => {
    run.kept[question] ??= answer(run, by);
    return run.kept[question] as T;
  };
}

export interface StatementNames {
  runs: ProperRun[];
  /** Countries and parts of them. */
  places: PlaceMention[];
  /** These and cities. */
  sites: PlaceMention[];
  /** The longest list of names in it ("Cambridge, London, Gdansk and Hsinchu"), else empty. */
  list: ProperRun[];
  /** Its words speak of another time or of shared rule, so that places in it exclude nothing. */
  vague: boolean;
}

export const namesOfStatement = oncePer((fact: Fact): StatementNames => {
  const { text, tokens } = statementOf(fact);
  const runs = properRuns(text, tokens, 0, tokens.length);
  const vague = tokens.some((t) => VAGUE.includes(t.word.folded));
  const sites = placesAndCitiesIn(tokens, 0, tokens.length);
  return { runs, places: sites.filter((p) => !p.within), sites, list: longestList(tokens, runs), vague };
});

export const PREPOSITIONS = wordSet('at in by from of with to for on against under near into');
const PASSED_OVER = wordSet('the a an its his her their');

/** All runs of capitals in tokens [first, last), whether of the cast or not. */
export function properRuns(text: string, tokens: Token[], first: number, last: number): ProperRun[] {
  const sentence = { first, last, start: 0, end: text.length, question: false, clauses: [] };
  return findStrangers(text, tokens, sentence, []).flatMap((s) => {
    const pieces: ProperRun[] = [];
    let from = s.first;
    for (let i = s.first + 1; i + 1 < s.last; i++) {
      if (!(parts(tokens, i, s.last) || (i > from + 1 && opensAnother(tokens, i))) || i <= from) continue;
      pieces.push(runOf(text, tokens, from, i, s.opensSentence && from === s.first));
      from = i + 1;
      while (from + 1 < s.last && PASSED_OVER.has(tokens[from].word.folded)) from++;
    }
    pieces.push(runOf(text, tokens, from, s.last, s.opensSentence && from === s.first));
    return pieces;
  });
}

const PARTING = wordSet('at in on to');

/** Whether the preposition at `i` parts two names: "Chelsea at Stamford Bridge", "Almgren of Sweden", but not "Bank of England" before more. */
function parts(tokens: Token[], i: number, last: number): boolean {
  const { folded, capital } = tokens[i].word;
  if (capital) return false;
  if (PARTING.has(folded)) return true;
  if (folded !== 'of' && folded !== 'from') return false;
  const place = placesIn(tokens, i + 1, last)[0];
  return place !== undefined && place.first === i + 1 && place.last === last;
}

/** "In Lower Senn the Greens": after two words of a name an article opens another, but in "Jack the Ripper". */
const opensAnother = (tokens: Token[], i: number) => tokens[i].text === 'the' && tokens[i - 1].word.capital && tokens[i - 2].word.capital;

export function runOf(text: string, tokens: Token[], first: number, last: number, opens: boolean): ProperRun {
  let before = first - 1;
  if (before >= 0 && PASSED_OVER.has(tokens[before].word.folded)) before--;
  const preposition = before >= 0 && PREPOSITIONS.has(tokens[before].word.folded) ? tokens[before].word.folded : '';
  const words: string[] = [];
  for (let i = first; i < last; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') words.push(tokens[i].word.folded);
  const { start } = tokens[first];
  const { end } = tokens[last - 1];
  const governor = preposition && before > 0 ? tokens[before - 1].word.lemma : '';
  return { first, last, start, end, words, text: text.slice(start, end), preposition, governor, opens, kept: [] };
}

/** The longest stretch of runs joined by commas and a last "and" or "or": three names at least. Commas alone join what lies in what ("Mill Creek, Ohio, U.S."). */
export function longestList(tokens: Token[], runs: ProperRun[]): ProperRun[] {
  let best: ProperRun[] = [];
  let current: ProperRun[] = [];
  for (const run of runs) {
    const previous = current[current.length - 1];
    if (previous && joins(tokens, previous.last, run.first)) current = [...current, run];
    else current = [run];
    if (
      current.length > best.length &&
      previous &&
      tokens.slice(previous.last, run.first).some((t) => /^(?:and|or|&)$/.test(t.word.folded))
    )
      best = current;
  }
  return best.length >= 3 ? best : [];
}

/** Only a comma, "and", "or", "&" or articles between the two. */
function joins(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|&|the|plus)$/.test(tokens[i].word.folded)) return false;
  return true;
}
