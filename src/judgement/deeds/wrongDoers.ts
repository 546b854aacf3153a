/**
 * "Tom Bell, defending Ida Moor" of whom another is told to have defended her; "the study was paid for by Calder" of what the foundation paid for: somebody of the cast
 * who is told to have done what the base tells of another.
 *
 * Language: verb and object are the fact's, in whatever voice. Evidence: it is done once, by one; the base tells it of one alone, of the same kind; no date beside it is
 * another than the fact's.
 */

import type { Fact } from '../../factbase/model.ts';
import { AT_ANOTHER_TIME } from '../../language/closedWords.ts';
import { oncePer, oncePerInSteps } from '../../language/once.ts';
import { groupsOf, related, SYNONYM } from '../../language/related.ts';
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { compareDates } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import { byRule, type Filler, fillerOf } from '../fillers/filler.ts';
import { ONCE } from '../fillers/saidBut.ts';
import { keyOf } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { factsAbout } from '../targets/factsAbout.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { type Deed, deedsOf } from './deeds.ts';

/** What is done once to a thing, by one, besides. */
const DONE_BY_ONE = wordSet(
  'move propose table defend prosecute represent conduct draft chair preside kill shoot stab sell nominate coach captain',
);
/** Words by which the deed may be another's, or one of several. */
const OTHERS = wordSet(
  'other another second first third former previous earlier later next new old also jointly together first not never no help try',
);

interface Known extends Deed {
  fact: Fact;
}

/** Deeds done to one thing that are looked through: work on a large base stays bounded. */
const MANY = 60;

/** What the facts of a base tell of who did what. */
export const deedsKnown = oncePerInSteps(function* (base: CompiledBase): Generator<void, readonly Known[]> {
  const known: Known[] = [];
  for (const fact of base.base.facts.values()) {
    yield;
    if (fact.status !== 'current') continue;
    for (const deed of deedsOf(statementOf(fact).tokens, namesOfStatement(fact).runs, base))
      if (isByOne(deed.verb)) known.push({ ...deed, fact });
  }
  return known;
});

const isByOne = (verb: string) => ONCE.has(verb) || DONE_BY_ONE.has(verb);

/** By what it was done to: the groups of words of a noun, a name, and the names that a fact has beside such a noun ("the LANTERN trial"). */
const deedsIndex = oncePer((base: CompiledBase) => {
  const byThing = new Map<number | string, Known[]>();
  const nounsOfKey = new Map<string, string[]>();
  const deeds = deedsKnown(base);
  for (const { key, noun } of deeds) if (key && noun) pushTo(nounsOfKey, key, noun);
  for (const deed of deeds) {
    const nouns = deed.noun ? [deed.noun] : (nounsOfKey.get(deed.key) ?? []);
    for (const group of new Set(nouns.flatMap(groupsOf))) pushTo(byThing, group, deed);
    if (deed.key) pushTo(byThing, deed.key, deed);
  }
  return byThing;
});

/** Those of whom a sentence tells what another did. */
export function wrongDoers(scene: Scene, runs: readonly ProperRun[], base: CompiledBase): Filler[] {
  const index = deedsIndex(base);
  const { tokens } = scene.analysis;
  if (!index.size || !runs.length) return [];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (OTHERS.has(foldedAt(tokens, i)) || AT_ANOTHER_TIME.has(foldedAt(tokens, i))) return [];
  return deedsOf(tokens, runs, base).flatMap((said) => {
    const things = (said.noun ? groupsOf(said.noun) : [said.key]).map((thing) => index.get(thing) ?? []);
    // What so many are told to have done is done by many.
    if (things.some(({ length }) => length > MANY)) return [];
    const met = things.flat().filter((deed) => isSameThing(deed, said));
    const known = met.filter(({ verb }) => verb === said.verb || related(verb, said.verb) >= SYNONYM);
    const [right] = known;
    if (!right || known.some((deed) => deed.agent !== right.agent) || right.agent === said.agent) return [];
    if (kindOf(right.agent, base) !== kindOf(said.agent, base) || !isAnothers(right, said, scene, base)) return [];
    const { start, end } = said.run;
    const text = scene.analysis.text.slice(start, end);
    return [fillerOf(right.fact, { start, end, text }, right.run.text, [byRule(say`the fact tells it of ${right.run.text}`)])];
  });
}

const kindOf = (key: string, base: CompiledBase) => base.base.names.get(key)?.kind;

/** One thing, unless both have names, and other ones, or only one of them is named by more than its name ("the Calder strike", "Calder"). */
const isSameThing = (a: Deed, b: Deed): boolean => (a.key && b.key ? a.key === b.key && !a.noun === !b.noun : true);

/** Whether the base tells nothing of the kind of the one whom the sentence names, and no date of the sentence makes it another occasion. */
function isAnothers({ fact, agent, verb }: Known, said: Deed, { claims, mentions, discourse }: Scene, base: CompiledBase): boolean {
  if (mentions.some((m) => m.keys.includes(agent))) return isSwapped(fact, said, base);
  const tells = (other: Fact) => statementOf(other).tokens.some(({ word }) => word.lemma === verb || related(word.lemma, verb) >= SYNONYM);
  if ([...factsAbout(said.agent, base)].some((other) => other !== fact && tells(other))) return false;
  const { dates } = statementOf(fact);
  const own = dates.filter((d) => !d.relative);
  const told = claims.flatMap(({ value }): DateValue[] => (value.kind === 'date' && !value.relative ? [value] : []));
  return told.every((d) => !own.length || own.some((o) => compareDates(d, o, { year: discourse.year }).result === 'agrees'));
}

/** Two of one statement in each other's place: the base tells of both together, and what each did. */
const isSwapped = (fact: Fact, { agent }: Deed, base: CompiledBase): boolean =>
  namesOfStatement(fact).runs.some((run) => keyOf(run, base) === agent);
