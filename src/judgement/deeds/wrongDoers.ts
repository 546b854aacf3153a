/**
 * "Tom Bell, defending Ida Moor" of whom another is told to have defended her; "the study was paid for by Calder" of what the foundation paid for: somebody of the cast
 * who is told to have done what the base tells of another.
 *
 * Language: verb and object are the fact's, in whatever voice. Evidence: it is done once, by one; the base tells it of one alone, of the same kind; no date beside it is
 * another than the fact's.
 */

import type { Fact } from '../../factbase/model.ts';
import { AT_ANOTHER_TIME } from '../../language/closedWords.ts';
import { oncePer } from '../../language/once.ts';
import { related, SYNONYM } from '../../language/related.ts';
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

/** What the facts of a base tell of who did what, by the verb's lemma. */
const deedsKnown = oncePer((base: CompiledBase): readonly Known[] =>
  [...base.base.facts.values()].flatMap((fact) =>
    fact.status === 'current'
      ? deedsOf(statementOf(fact).tokens, namesOfStatement(fact).runs, base)
          .filter(({ verb }) => isByOne(verb))
          .map((deed) => ({ ...deed, fact }))
      : [],
  ),
);

const isByOne = (verb: string) => ONCE.has(verb) || DONE_BY_ONE.has(verb);

/** By verb, as a sentence has it: few verbs are of such deeds. */
const byVerb = oncePer((base: CompiledBase) => {
  const index = new Map<string, Known[]>();
  for (const deed of deedsKnown(base)) pushTo(index, deed.verb, deed);
  return index;
});

/** Those of whom a sentence tells what another did. */
export function wrongDoers(scene: Scene, runs: readonly ProperRun[], base: CompiledBase): Filler[] {
  const index = byVerb(base);
  const { tokens } = scene.analysis;
  if (!index.size || !runs.length) return [];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++)
    if (OTHERS.has(foldedAt(tokens, i)) || AT_ANOTHER_TIME.has(foldedAt(tokens, i))) return [];
  return deedsOf(tokens, runs, base).flatMap((said) => {
    const known = [...index.entries()].flatMap(([verb, deeds]) =>
      verb === said.verb || related(verb, said.verb) >= SYNONYM ? deeds.filter((deed) => isSameThing(deed, said, base)) : [],
    );
    const [right] = known;
    if (!right || known.some((deed) => deed.agent !== right.agent) || right.agent === said.agent) return [];
    if (kindOf(right.agent, base) !== kindOf(said.agent, base) || !isAnothers(right, said, scene, base)) return [];
    const { start, end } = said.run;
    const text = scene.analysis.text.slice(start, end);
    return [fillerOf(right.fact, { start, end, text }, right.run.text, [byRule(say`the fact tells it of ${right.run.text}`)])];
  });
}

const kindOf = (key: string, base: CompiledBase) => base.base.names.get(key)?.kind;

/** One thing: by its noun or its name, or by the noun that a fact has beside its name ("the LANTERN trial"). */
function isSameThing(a: Deed, b: Deed, base: CompiledBase): boolean {
  if (a.key && b.key && a.key !== b.key) return false;
  if (a.noun && b.noun) return isAlike(a.noun, b.noun);
  if (a.key && b.key) return !a.noun && !b.noun;
  const [named, called] = a.key ? [a.key, b.noun] : [b.key, a.noun];
  return named !== '' && deedsKnown(base).some((d) => d.key === named && d.noun && called && isAlike(d.noun, called));
}
const isAlike = (a: string, b: string) => a === b || related(a, b) >= SYNONYM;

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
