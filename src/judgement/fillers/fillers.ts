/**
 * Another name in the place where a fact has its own: a country for another, one item of a list changed, one word of a name changed, another
 * venue or agent beside values that meet the fact. Likeness alone never speaks; the fact must be tied to the sentence by its subject and a word, or by
 * a value that agrees, and the name it has must be nowhere in the sentence.
 */
import type { Fact } from '../../factbase/model.ts';
import { once } from '../../language/once.ts';
import { placesAndCitiesIn } from '../../values/names/places.ts';
import type { Decision, Watch } from '../decide.ts';
import { calledToMind } from '../scenes/recall.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { plainFactsOf } from '../targets/plainFacts.ts';
import { longestList, type ProperRun } from '../targets/statementNames.ts';
import { isRowOfAnother } from '../vetoes/columns.ts';
import { isCastMet, isForeign } from '../vetoes/nobodyNamed.ts';
import { rightItems, wrongItem } from './changedLists.ts';
import { wrongSlot } from './changedNames.ts';
import { wrongPlace } from './changedPlaces.ts';
import { contested, tellingIn, wrongWord } from './changedWords.ts';
import type { Filler, Tied } from './filler.ts';
import { elsewhere } from './neighbours.ts';
import { saidBut } from './saidBut.ts';
import { keyOf } from './slotNames.ts';
import { haveTowns, mayExclude, mayStandFor, type Opening, openingFor, slotsOf, slotsOfFact } from './slots.ts';
import { isWeighed, type Supplanted, supplanted } from './supplanted/supplanted.ts';
import { MOST, strongestFirst, tiedFacts } from './ties.ts';
import { deedsIn, turnedRound } from './turnedRound.ts';
import { wrongWhereabouts } from './whereabouts.ts';

/** Names in the place of a fact's own, those that are likely to be, and the right items of a list that a fact without other values has. */
export function judgeFillers(
  scene: Scene,
  runs: ProperRun[],
  decisions: Decision[],
  base: CompiledBase,
  watch?: Watch['pair'],
): { wrong: Filler[]; right: Filler[]; likely: Supplanted[] } {
  const { analysis, sentence } = scene;
  const wrong: Filler[] = [];
  const right: Filler[] = [];
  const none = { wrong, right, likely: [] };
  const sites = placesAndCitiesIn(analysis.tokens, sentence.first, sentence.last);
  const places = sites.filter((p) => !p.within);
  const words = contested(tellingIn(analysis, sentence.first, sentence.last, places), base);
  const telling = words.length && isSpokenOf(scene, base) ? words : [];
  if ((!runs.length && !telling.length) || isRowHead(scene)) return none;
  const add = (filler: Filler | undefined) => {
    if (filler && !wrong.some((f) => f.start < filler.end && filler.start < f.end)) wrong.push(filler);
  };
  const list = longestList(analysis.tokens, runs);
  if (!list.length && !sites.length && !telling.length && runs.every((run) => run.opens && keyOf(run, base) === undefined)) return none;
  const called = calledToMind(scene, base);
  if (!called.length && !list.length) return none;
  const said = slotsOf(analysis.tokens, runs, sites, telling);
  const openings = new Map<Fact, Opening>();
  for (const [target] of called) {
    const opening = openingFor(said, target);
    if (opening) openings.set(target.fact, opening);
  }
  if (!openings.size && !list.length && !isWeighed(scene, runs, base)) return none;
  const tied = strongestFirst(tiedFacts(called, scene, decisions, base));
  const likely = supplanted(scene, runs, tied, base, watch);
  if (list.length) {
    for (const fact of factsOfList(list, tied, base)) {
      add(wrongItem(fact, list));
      right.push(...rightItems(fact, list));
    }
  }
  const row = scene.block.table?.row[0];
  const deeds = once(() => deedsIn(analysis.tokens, runs));
  for (const t of tied) {
    const opening = openings.get(t.fact);
    if (!opening || (row !== undefined && scene.block.table!.column > 0 && isRowOfAnother(row, t, scene, base))) continue;
    const own = slotsOfFact(t.target);
    add(
      (places.length ? wrongPlace(t, places, tied, scene, base) : undefined) ??
        (sites.length ? wrongWhereabouts(t, sites, tied, scene, base) : undefined) ??
        (haveTowns(said, own) ? elsewhere(t, runs, scene, base) : undefined) ??
        (mayStandFor(said, own) || t.target.explicit ? wrongSlot(t, runs, scene, base) : undefined) ??
        (opening === 'frame' ? saidBut(t, runs, scene, base) : undefined) ??
        turnedRound(t, deeds(), scene, base),
    );
    if (mayExclude(said, own)) add(wrongWord(t, telling, tied, scene));
  }
  return { wrong, right, likely };
}

/** The first cell of a row says what the row is of, and claims nothing. */
const isRowHead = ({ block: { table } }: Scene) => table !== undefined && table.column === 0 && table.row.length > 1;

/** A text that speaks of others, and has named nobody of the cast, has no mere word in the place of a fact's. */
const isSpokenOf = (scene: Scene, base: CompiledBase) =>
  base.base.names.size === 0 || isCastMet(scene, scene.discourse.seen) || !isForeign(scene, base);

/** Facts that may have the list: those of the scene, and those without values that have two of its names. */
function factsOfList(list: ProperRun[], tied: Tied[], base: CompiledBase): Fact[] {
  const counts = new Map<Fact, number>();
  for (const item of list)
    for (const { fact } of (plainFactsOf(base).byWord.get(item.words[item.words.length - 1]) ?? []).slice(0, MOST))
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...new Set([...tied.map((t) => t.fact), ...[...counts].filter(([, n]) => n >= 2).map(([fact]) => fact)])];
}
