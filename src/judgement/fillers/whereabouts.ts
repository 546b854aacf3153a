/**
 * Another place than the fact's in the same regard: "was filmed in Spain" of what was filmed in Portugal, "is kept in London" of what hangs in Paris, "died
 * in Ohio" of who died in Utah. Verb or noun say in which regard; one place excludes the other where neither lies in it.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { once } from '../../language/once.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { beforeThe, foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { type WordSet, wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { excludes, type PlaceMention } from '../../values/names/places.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import { subjectBefore } from '../scenes/subjectBefore.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { BUILT } from './changedVenues.ts';
import { type Filler, fillerOf, type Tied } from './filler.ts';
import { isMoved, valuesMet } from './saidOf.ts';

/** Words for one regard in which a thing is of a place: it is or was so in one place only. */
const ONCE = once(() =>
  [
    'born birth birthplace bear',
    'die death pass_away',
    'bury burial',
    'found form establish begin origin originate set_up',
    'film shoot',
    'record',
    'manufacture make produce build construct',
  ].map((line) => wordSet(line)),
);
/** The same of what may be moved, or come again: another time may have another place. */
const FOR_NOW = once(() =>
  [
    'base locate location situated lie headquarters headquarter seat',
    'hold stage host venue happen take_place',
    'keep store display hang exhibit house location museum collection',
  ].map((line) => wordSet(line)),
);

/** What makes the place one of several, or of another time. */
const PARTLY = wordSet('partly part some half mainly mostly largely chiefly scene both either will had use usually sometimes often');

/** Tokens from the word for the regard to the place. */
const REACH = 9;

export function wrongWhereabouts(
  t: Tied,
  sites: readonly PlaceMention[],
  tied: readonly Tied[],
  scene: Scene,
  base: CompiledBase,
): Filler | undefined {
  const own = namesOfStatement(t.fact);
  if (!own.sites.length || own.vague) return undefined;
  for (const said of sites) {
    if (said.adjective || !own.sites.every((r) => excludes(r, said)) || isOfName(said, scene)) continue;
    // Another place of the sentence is the fact's, or goes with what is said: "in Springfield, Ohio".
    if (sites.some((p) => own.sites.some((r) => !excludes(r, p)))) continue;
    const at = regardBefore(t, said, scene);
    if (!at) continue;
    const { regard, passing } = at;
    if (passing && isOfThen(at.verb, t, scene)) continue;
    if (tied.some((o) => o !== t && placesOf(o, regard).some((p) => !excludes(p, said)))) continue;
    if (isMoved(t, said, scene) || isPartly(said, scene) || valuesMet(t, scene, base) === 'other') continue;
    if (passing && scene.dates.length > 0 && !t.met) continue;
    const right = placesOf(t, regard);
    if (!right.length) continue;
    const { tokens, text } = scene.analysis;
    const span = { start: tokens[said.first].start, end: tokens[said.last - 1].end, text: '' };
    span.text = text.slice(span.start, span.end);
    return fillerOf(t.fact, span, textOf(right[0], t), [
      { kind: 'subject', text: say`the sentence names the fact’s subject`, weight: 1 },
      {
        kind: 'rule',
        text: say`${say`both say “${foldedAt(tokens, at.verb)}” of it`}; it cannot be both there and where the fact says`,
        weight: 1,
      },
    ]);
  }
  return undefined;
}

/** The fact's own words for a place. */
function textOf({ first, last }: PlaceMention, { fact }: Tied): string {
  const { tokens } = statementOf(fact);
  return fact.statement.slice(tokens[first].start, tokens[last - 1].end);
}

/** The word before a place that says in which regard the subject is of it, where the fact has a place in the same. */
function regardBefore(t: Tied, said: PlaceMention, scene: Scene) {
  const { tokens } = scene.analysis;
  const lead = beforeThe(tokens, said.first);
  if (!/^(?:in|at|near)$/.test(foldedAt(tokens, lead))) return undefined;
  for (let verb = lead - 1; verb >= Math.max(scene.sentence.first, lead - REACH); verb--) {
    for (const [list, passing] of [[ONCE(), false] as const, [FOR_NOW(), true] as const])
      for (const regard of list)
        if (isOf(regard, tokens, verb) && leads(tokens, verb + 1, lead, scene) && isSaid(t, verb, scene) && placesOf(t, regard).length)
          return { verb, regard, passing };
    // What stands nearer to the place may say something else of it.
    if (!leads(tokens, verb, verb + 1, scene) && !/^(?:an?|the)$/.test(foldedAt(tokens, verb))) return undefined;
  }
  return undefined;
}

/** "Was kept in Berlin", "has been held there" of what a fact tells of today. */
function isOfThen(verb: number, { fact }: Tied, { analysis: { tokens } }: Scene): boolean {
  const isPast = (all: readonly Token[], i: number) => /^(?:was|were|been|had)$/.test(foldedAt(all, i));
  const own = statementOf(fact).tokens;
  return (isPast(tokens, verb - 1) || isPast(tokens, verb - 2)) && !own.some((_, i) => isPast(own, i));
}

/** Whether the word at `i` is one of the regard; "takes place", "set up". */
const isOf = (regard: WordSet, tokens: readonly Token[], i: number) =>
  regard.has(lemmaAt(tokens, i)) || regard.has(foldedAt(tokens, i)) || regard.has(`${lemmaAt(tokens, i)}_${tokens[i + 1]?.word.folded}`);

/** Whether tokens [first, last) only lead on to a place: words of grammar, a date, "a museum", "directly". */
function leads(tokens: readonly Token[], first: number, last: number, scene: Scene): boolean {
  // "Founded a school in …" is said of the school.
  if (/^(?:an?|the|its|his|her|their)$/.test(foldedAt(tokens, first))) return false;
  for (let i = first; i < last; i++) {
    const { kind, word } = tokens[i];
    if (kind === 'word' && /^(?:and|or|but|from|than|to|by|with|for)$/.test(word.folded)) return false;
    if ((kind === 'word' && isFunctionWord(word.folded)) || /^(?:,|up|place|display|show)$/.test(word.folded) || /ly$/.test(word.folded))
      continue;
    if (scene.claims.some((c) => c.value.kind === 'date' && c.first <= i && i < c.last)) continue;
    if (word.capital || !(BUILT.has(word.lemma) || kindOfNoun(word.lemma) === 'place')) return false;
  }
  return true;
}

/** Whether the word at `verb` is said of the fact's subject: nothing but grammar stands between the two. */
function isSaid(t: Tied, verb: number, scene: Scene): boolean {
  const last = subjectBefore(t, verb, scene);
  if (last < 0) return false;
  const { tokens } = scene.analysis;
  for (let i = last; i < verb; i++) {
    const { kind, word } = tokens[i];
    if (kind === 'word' && !isFunctionWord(word.folded) && !/ly$/.test(word.folded)) return false;
    if (/^(?:[,;:(]|and|or|but|to|nearly|almost|hardly)$/.test(tokens[i].text)) return false;
  }
  return true;
}

/** The fact's places in a regard: after its word, with a preposition or as what it "is". */
function placesOf({ fact }: Tied, regard: WordSet): PlaceMention[] {
  const { tokens } = statementOf(fact);
  const { sites } = namesOfStatement(fact);
  const at = tokens.findIndex((_, i) => isOf(regard, tokens, i));
  if (at < 0) return [];
  return sites.filter(({ adjective, first }) => {
    if (adjective || first < at) return false;
    for (let i = first - 1; i > at; i--) if (/^(?:in|at|near|is|was|are|from)$/.test(foldedAt(tokens, i))) return true;
    return false;
  });
}

/** "In the London Review of Books": the place is part of a name of the cast or of a stranger's. */
const isOfName = ({ first, last }: PlaceMention, { mentions, strangers }: Scene) =>
  [...mentions, ...strangers].some((m) => m.first <= first && last <= m.last && m.last - m.first > last - first);

function isPartly({ first }: PlaceMention, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH - 3); i--) if (PARTLY.has(lemmaAt(tokens, i))) return true;
  return false;
}
