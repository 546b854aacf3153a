/**
 * Where a date stands in one clause of its sentence and all that speaks of the fact in another: "In 1985, five years after the mountain erupted, …", "admitted in
 * May that it had cut training", "…, the court heard on Tuesday", "the engineer, who came in 2016, says that the water has risen". A date is of what its own
 * clause tells. And what a relative clause tells is of the name before it.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { isVerb } from '../fillers/frames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { hasKey, isPhraseKey, subjectLemmas, type Target } from '../targets/target.ts';
import { TIMES } from './broughtIn.ts';
import { RELATIVES } from './occasions.ts';

const LINKS = wordSet('after before since until till');
const SAYING = wordSet(
  'say tell hear admit argue claim warn insist learn announce confirm predict testify agree promise know suggest explain add believe fear recall vote decide propose demand',
);
const ENDS = /^[,;:)—–.]$/;
/** Tokens from a verb of saying to the date that goes with it: "told the Herald on". */
const REACH = 5;

/** Whether the date of a claim is of another clause than the words of a fact, which stand at `spots`. */
export function isOfOtherClause({ first, last }: Pick<Claim, 'first' | 'last'>, spots: readonly number[], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { sentence } = scene;
  const said = spots.filter((at) => at >= sentence.first && (at < first || at >= last));
  if (!said.length) return false;
  const isSaying = saysAt(first, sentence.first, tokens) >= 0;
  // "A diver told the Herald in 1981 that …": whatever was said of the fact before.
  if (isSaying && foldedAt(tokens, last) === 'that') return true;
  // "On 4 May the town met the divers who had raised it": whom the clause is of stands before it; but "called back 340 machines whose valve could stick".
  const inner = said.filter(
    (at) =>
      at < last || !isRelative(tokens[at + 1]) || scene.claims.some((c) => c.value.kind === 'figure' && c.first <= at && at <= c.last),
  );
  const [from, to] = inner.length ? [Math.min(...inner), Math.max(...inner)] : [first, last];
  if (from < last)
    return (
      (to < first && isAttributed(first, to, tokens)) || isInPassing(first, last, said, scene) || isAfterStretch(first, from, to, scene)
    );
  for (let i = from - 1; i >= last; i--) {
    const { folded } = tokens[i].word;
    if (LINKS.has(folded)) return to < endFrom(i, scene);
    // "The year in which it burned was 1927", "in 1978 it was she who took the chair": the clause is of that time.
    if (isRelative(tokens[i]))
      return (
        i > last + 1 &&
        !tokens.slice(sentence.first, i).some((t, n, { length }) => t.word.folded === 'it' || (n > length - 4 && TIMES.has(t.word.lemma)))
      );
    if (folded === 'that') return tokens.slice(sentence.first, i).some((t) => SAYING.has(t.word.lemma));
    if (/^[;:]$/.test(tokens[i].text)) break;
  }
  return isSaying;
}

const isRelative = (token: Token | undefined) => token !== undefined && RELATIVES.has(token.word.folded);

/** Where a verb of saying stands to which a date goes that begins at `first`; -1 where none does. */
function saysAt(first: number, from: number, tokens: readonly Token[]): number {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (SAYING.has(lemmaAt(tokens, i))) return i;
    if (ENDS.test(tokens[i].text) || foldedAt(tokens, i) === 'that') break;
  }
  return -1;
}

/** The end of the clause that a token opens. */
function endFrom(at: number, { analysis: { tokens }, sentence }: Scene): number {
  let end = at + 1;
  while (end < sentence.last && !ENDS.test(tokens[end].text)) end++;
  return end;
}

/** "The aircraft crashed because of it, the court heard on Tuesday". */
function isAttributed(first: number, to: number, tokens: readonly Token[]): boolean {
  const verb = saysAt(first, to + 1, tokens);
  return verb >= 0 && tokens.slice(Math.max(to, verb - REACH), verb).some((t) => t.text === ',');
}

/** Whether the date stands in a relative clause that has no word of the fact, and that follows none. */
function isInPassing(first: number, last: number, said: readonly number[], scene: Scene): boolean {
  const opens = relativeBefore(first, scene);
  if (opens < 0) return false;
  const closes = endFrom(last - 1, scene);
  const end = headEnd(opens, scene);
  return !said.some((at) => (at > opens && at < closes) || at === end - 1) && !scene.ownMentions.some((m) => m.last === end);
}

/** "Ten years after the flood, in 1963, a wall went up": what is so long after or before an event, named up to a mark, is another. */
function isAfterStretch(first: number, from: number, to: number, scene: Scene): boolean {
  for (const { value, last } of scene.claims) {
    const isStretch = value.kind === 'figure' && value.unit?.dimension === 'time' && last <= from;
    if (isStretch && LINKS.has(foldedAt(scene.analysis.tokens, last)) && to < endFrom(last, scene) && endFrom(last, scene) < first)
      return true;
  }
  return false;
}

/** Where the relative clause opens in which a token stands; -1 where it stands in none. */
function relativeBefore(first: number, { analysis: { tokens }, sentence }: Scene): number {
  for (let i = first - 1; i > sentence.first && !ENDS.test(tokens[i].text); i--) if (isRelative(tokens[i])) return i;
  return -1;
}

/** Where what a relative clause is of ends. */
const headEnd = (opens: number, { analysis: { tokens } }: Scene) => (isComma(tokens, opens - 1) ? opens - 1 : opens);

/** "The foundation, which was set up in 1961, gave the town its hall", of the hall: what the relative clause tells is of the name right before it. */
export function isOfNameBefore({ claim, target }: Pick<Tie, 'claim' | 'target'>, scene: Scene): boolean {
  const opens = relativeBefore(claim.first, scene);
  if (opens < 0 || !target.named || foldedAt(scene.analysis.tokens, opens) === 'where') return false;
  const end = headEnd(opens, scene);
  return scene.ownMentions.some((m) => m.last === end && !isPhraseKey(m.keys[0])) && !isNamed(target, end, claim.first, scene);
}

/** Whether a name of the fact ends in tokens [from, to]. */
const isNamed = (target: Target, from: number, to: number, { ownMentions }: Scene) =>
  ownMentions.some((m) => m.last >= from && m.last <= to && hasKey(target, m.keys));

/**
 * "The gangs roam the Sahara, and officers in the capital built villas" of who is the capital: the name stands in one clause, and all that speaks of its fact in another,
 * joined to it, that has a subject of its own.
 */
export function isInClauseBeside({ target, claim, words }: Tie, scene: Scene): boolean {
  const { sentence } = scene;
  const own = subjectLemmas(target);
  const said = words.filter(({ lemma, word: { at } }) => at >= sentence.first && at < sentence.last && !own.has(lemma));
  if (!said.length) return false;
  const [from, to] = [Math.min(...said.map(({ word }) => word.at)), Math.max(...said.map(({ word }) => word.at))];
  const [left, right] = to < claim.first ? [to + 1, claim.first] : [claim.last, from];
  for (let i = left; i + 1 < right; i++) if (joinsClauses(i, scene)) return true;
  return false;
}

/** Whether a comma and what follows it join two clauses that have a verb each, and the second a subject. */
function joinsClauses(comma: number, { analysis: { tokens }, sentence }: Scene): boolean {
  if (!isComma(tokens, comma) || !JOINS.has(foldedAt(tokens, comma + 1)) || saysSomething(tokens, comma + 2)) return false;
  const says = (first: number, last: number) => {
    for (let i = first; i < last; i++) if (saysSomething(tokens, i)) return true;
    return false;
  };
  return says(sentence.first, comma) && says(comma + 3, sentence.last);
}
const saysSomething = (tokens: readonly Token[], at: number) => isVerb(tokens, at) || BEING.has(foldedAt(tokens, at));
const JOINS = wordSet('and but while whereas');
const BEING = wordSet('is was are were has had have will would');

/** "Had appeared for the claimants" of who appeared for the company: after the fact's verb and its preposition stands another than the fact has there. */
export function isForAnother(target: Target, spots: readonly number[], run: number, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const own = statementOf(target.fact).tokens;
  return spots.some((at) => {
    const by = foldedAt(tokens, at + 1);
    const object = tokens[at + 3];
    return (
      at >= 0 &&
      !(run > at && run <= at + 4) &&
      FOR.has(by) &&
      foldedAt(tokens, at + 2) === 'the' &&
      object?.kind === 'word' &&
      !target.vocabulary.has(object.word.lemma) &&
      kindOfNoun(object.word.lemma) !== 'organisation' &&
      own.some((t, i) => t.word.lemma === lemmaAt(tokens, at) && own[i + 1]?.word.folded === by) &&
      !isNamed(target, at + 2, at + 5, scene)
    );
  });
}
const FOR = wordSet('for against with to from under');
