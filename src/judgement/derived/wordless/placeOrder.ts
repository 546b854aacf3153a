/**
 * Where something came out first: "was released in Sweden before Norway", "premiered simultaneously in both", "opened first in Norway", where the facts have the day for
 * either place: in one list ("3 May 2001 (Sweden), 9 June 2001 (Norway)") or each in a sentence.
 */

import type { Fact } from '../../../factbase/model.ts';
import { oncePer } from '../../../language/once.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { perWord } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import { type PlaceMention, placesIn } from '../../../values/names/places.ts';
import type { DateValue } from '../../../values/value.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { factsAbout } from '../../targets/factsAbout.ts';
import { namesOfStatement } from '../../targets/statementNames.ts';
import { hasWord } from '../cues.ts';
import { keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

const COMES_OUT = wordSet('release premiere');
/** Whether a word tells that something comes out: a quick look. */
export const isOfComingOut = perWord(({ lemma }) => COMES_OUT.has(lemma));
const COMING_OUT = wordClass(isOfComingOut);
const UNSURE = wordSet('not never no if would could might may should planned due expected until');
const AT_ONCE = wordSet('simultaneously concurrently');
const FIRST = wordSet('first initially');

const AFTER = wordSet('before after and first two three a one many');

/** A day on which it came out, and where; the place is absent where no table has it. */
interface Out {
  day: number;
  date: DateValue;
  place?: string;
  fact: Fact;
}

export function wrongPlaceOrder(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(COMING_OUT)) return [];
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  let verb = first;
  while (verb < last && !isOfComingOut(tokens[verb].word)) verb++;
  if (verb === last || hasWord(scene, UNSURE, first, last) || scene.dates.some((d) => d.from.year !== undefined)) return [];
  const said = placesIn(tokens, verb, last).filter((p) => !p.adjective);
  if (!said.length || said.length > 2 || !/^(?:in|the|both)$/.test(tokens[said[0].first - 1].word.folded)) return [];
  for (const key of keysSpokenOf(verb, scene)) {
    const outs = [...factsAbout(key, base)].flatMap(outsOf).sort((a, b) => a.day - b.day);
    const [one, other] = said.map((p) => outs.find((o) => o.place === p.name));
    const wrong = one && isWrong(scene, verb, said, one, other, outs[0]);
    if (!one || !wrong) continue;
    const [{ start }, { end }] = [tokens[said[0].first], tokens[said[0].last - 1]];
    const sum = say`it was ${formatDate(one.date)} there, and ${formatDate(wrong.date)} elsewhere`;
    return [{ start, end, fact: one.fact, sum, expected: '' }];
  }
  return [];
}

/** The day that shows that the places are not told in their order. */
function isWrong(scene: Scene, verb: number, said: PlaceMention[], one: Out, other: Out | undefined, earliest: Out): Out | undefined {
  const { tokens } = scene.analysis;
  // "In Norway before Sweden joined the union", "first in Norway on tape" say something else.
  const ends = ({ last }: PlaceMention) =>
    last >= scene.sentence.last || tokens[last].kind === 'mark' || AFTER.has(tokens[last].word.folded);
  if (!said.every(ends)) return undefined;
  if (other) {
    const between = tokens.slice(said[0].last, said[1].first).map((t) => t.word.folded);
    if (between.includes('before') && one.day > other.day) return other;
    if (between.includes('after') && one.day < other.day) return other;
    if (between.includes('and') && hasWord(scene, AT_ONCE, verb, scene.sentence.last) && one.day !== other.day) return other;
  }
  const isFirst =
    FIRST.has(tokens[verb - 1]?.word.folded ?? '') ||
    FIRST.has(tokens[verb + 1]?.word.folded ?? '') ||
    tokens[said[0].last]?.word.folded === 'first';
  return isFirst && earliest.day < one.day ? earliest : undefined;
}

/** The days and places of a statement: a place goes with the day before it, or with the only day. */
const outsOf = oncePer((fact: Fact): Out[] => {
  const { tokens, dates } = statementOf(fact);
  if (!dates.length || !tokens.some((t) => isOfComingOut(t.word))) return [];
  const sites = namesOfStatement(fact).places.filter((p) => !p.adjective);
  const days = dates.map((d) => toDayInterval(d)?.from);
  const isOneDay = days.every((day) => day === days[0]);
  const outs: Out[] = [];
  for (const [i, date] of dates.entries()) {
    const day = date.grain === 'day' && !date.bound && !date.range ? days[i] : undefined;
    if (day === undefined) return [];
    const after = dates.find((d, k) => d.start > date.start && days[k] !== day)?.start ?? Number.POSITIVE_INFINITY;
    const own = sites.filter(({ first }) => isOneDay || (tokens[first].start > date.end && tokens[first].start < after));
    if (own.length) for (const { name } of own) outs.push({ day, date, place: name, fact });
    else outs.push({ day, date, fact });
  }
  return outs;
});
