/**
 * A name where a fact has another: "an extraordinary summit in Tovare" of the one in Lomara, "lent by Lanyon Bank" of what Carrick Bank lent. No one piece of evidence
 * tells such a name from one that the sentence has in its own right, so that all of them are weighed (`SUPPLANTED`, fitted by `npm run fit:names`); whether the
 * draft has the fact's own name anywhere is known only at its end, for which they wait.
 */
import type { Fact } from '../../../factbase/model.ts';
import { ARTICLES } from '../../../language/closedWords.ts';
import { once, oncePer } from '../../../language/once.ts';
import { foldedAt } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { fold } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import type { Watch } from '../../decide.ts';
import { isNamedOrHe } from '../../scenes/focus.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { isTable } from '../../targets/ledger.ts';
import { lemmasOf } from '../../targets/reading.ts';
import type { ProperRun } from '../../targets/statementNames.ts';
import { keysIn } from '../../targets/target.ts';
import { oddsBy, SUPPLANTED } from '../../weights.ts';
import { byRule, type Filler, fillerOf, inAnothersPlace, type Tied } from '../filler.ts';
import { haveSameFrame } from '../frames.ts';
import { valuesMet } from '../saidOf.ts';
import { mayFill } from '../slotNames.ts';
import { evidenceFor, massOf, type Pair } from './evidence.ts';
import { namesOfDraft, namesOfFact, type ReadName, tellingWords } from './names.ts';

/** What the rest of a draft is asked about a name that may stand where a fact has another. */
export interface Lacking {
  /** Log-odds that it does, where the draft has the right name elsewhere and tells nothing of the fact's file. */
  odds: number;
  /** The right name, where it is of the cast: a draft that has it nowhere most likely means it here. */
  key: string | undefined;
  /** Whether a value beside it meets the fact. */
  met: boolean;
}

/** What stands for a name of a fact, for all that its sentence tells. */
export interface Supplanted extends Lacking {
  filler: Filler;
}

/**
 * The likeliest name for which each name of the sentence may stand, where it is likely enough that the rest of the draft may settle it. `watch` is told of
 * all that is weighed.
 */
export function supplanted(
  scene: Scene,
  runs: readonly ProperRun[],
  tied: readonly Tied[],
  base: CompiledBase,
  watch?: Watch['pair'],
): Supplanted[] {
  const facts = isWeighed(scene, runs, base) ? tied.filter((t) => t.met || t.words >= ENOUGH) : [];
  const names = facts.length ? namesOfDraft(runs, scene, base).filter((name) => !isInOwnPost(name, scene, base)) : [];
  const pairs = names.length ? facts.flatMap((t) => pairsOf(t, scene, names, base)) : [];
  if (!pairs.length) return [];
  // Whom the sentence names in its own right, by what it has of the facts that name them.
  const known = new Map(names.map((name) => [name, tied.filter(({ fact }) => isNamedIn(name.run, folded(fact)))]));
  const counts = new Map<ProperRun, number>();
  for (const { name } of pairs) counts.set(name.run, (counts.get(name.run) ?? 0) + 1);
  const values = scene.claims.filter(({ value }) => value.kind !== 'name').length;
  const best = new Map<ProperRun, Supplanted>();
  for (const pair of pairs) {
    const { run } = pair.name;
    const told = toldOf(pair.tied, known.get(pair.name)!);
    const evidence = evidenceFor(pair, { pairs: counts.get(run)!, told, runs: runs.length, values }, scene);
    watch?.(scene, pair, evidence);
    const odds = oddsBy(SUPPLANTED, evidence);
    const most = odds + SUPPLANTED.weights.share + (pair.right.key === undefined ? 0 : SUPPLANTED.weights.absent);
    if (most < SUPPLANTED.least || (best.get(run)?.odds ?? odds - 1) >= odds) continue;
    const { fact, words } = pair.tied;
    const filler = fillerOf(fact, run, pair.right.run.text, [
      { kind: 'term', text: say`the sentence has the words of the fact`, weight: words },
      ...(pair.met ? [byRule(say`a value beside it meets the fact`)] : []),
      inAnothersPlace(),
    ]);
    best.set(run, { filler, odds, key: pair.right.key, met: pair.met });
  }
  return [...best.values()];
}

/** Whether a sentence is one whose names are weighed. Of many alike subjects each has names of the same sorts. */
export const isWeighed = ({ sentence, words }: Scene, runs: readonly ProperRun[], base: CompiledBase): boolean =>
  runs.length > 0 && !sentence.question && words.length <= MOST_WORDS && runs.length <= MOST_NAMES && !isTable(base);

/** A sentence with more is a list, and its work must not grow with the square of its length. */
const MOST_WORDS = 120;
const MOST_NAMES = 16;
/** Share of a fact's words from which it is looked at for its names at all, where no value meets it. */
const ENOUGH = 0.3;

/**
 * The names of a fact that the sentence does not have, each with those of the sentence that may stand for it: of one kind with it, or where one of the
 * two is of no known kind, after the same preposition, or leaning on the same word.
 */
function pairsOf(tied: Tied, scene: Scene, names: readonly ReadName[], base: CompiledBase): Pair[] {
  const pairs: Pair[] = [];
  const ofFact = once(() => ({ met: valuesMet(tied, scene, base) === 'met', mass: massOf(tied) }));
  for (const right of namesOfFact(tied.fact, base)) {
    if (isSpokenOf(right, scene, base)) continue;
    for (const name of names) {
      const isOfKind = name.kind !== '' && name.kind === right.kind;
      if (!isOfKind && name.kind !== '' && right.kind !== '') continue;
      if (right.kind === 'place' && name.kind === '' && NO_PLACE.has(name.run.preposition)) continue;
      // A town may lie in the country that the draft names.
      if (name.isCountry && !right.isCountry) continue;
      const way = name.way !== '' && name.way === right.way;
      const frame = haveSameFrame(right.frames, name.frames);
      // Of two with nothing in common one is of a known kind, and the fact's own, if it is not, of the cast.
      if (!isOfKind && !way && !frame && (name.kind === '' ? right.kind === '' : right.key === undefined)) continue;
      if (isSaid(right, name, scene) || isOfFact(name, tied) || isAside(name, tied, scene) || !mayFill(name.run, right.run, base)) continue;
      pairs.push({ tied, name, right, isOfKind, frame, way, ...ofFact() });
    }
  }
  return pairs;
}

/** What they lead to is no place: "under the Red Ensign". */
const NO_PLACE = wordSet('under with by against');

/** Whether the sentence speaks of the fact's own, or goes on about what the whole base is about. */
const isSpokenOf = ({ key }: ReadName, scene: Scene, { topics }: CompiledBase): boolean =>
  key !== undefined && (topics.has(key) || isNamedOrHe(key, scene));

/** "Their leader, Miriam Osei", who leads the Greens by the base: the sentence has her in her own right. */
function isInOwnPost({ key }: ReadName, scene: Scene, base: CompiledBase): boolean {
  const lemmas = base.base.names.get(key ?? '')?.titles.flatMap(lemmasOf) ?? [];
  return lemmas.length > 0 && scene.words.some(({ at, lemma }) => at >= 0 && lemmas.includes(lemma));
}

/** Whether the sentence has a word of it elsewhere than in the name that may stand for it. */
const isSaid = ({ run: right }: ReadName, { run: { words } }: ReadName, { forms }: Scene) =>
  tellingWords(right).some((w) => forms.has(w) && !words.includes(w));

/** "Leopold Aronheim, a banker in Breslau, bought it" of a sale in Berlin: between commas after a name it is told who that is, in words that the fact has not. */
function isAside({ run: { first, last } }: ReadName, { fact }: Tied, { analysis: { tokens }, sentence }: Scene): boolean {
  let from = first - 1;
  while (from > sentence.first && tokens[from].kind === 'word' && first - from < ASIDE) from--;
  if (tokens[from]?.text !== ',' || !tokens[from - 1]?.word.capital || !ARTICLES.has(foldedAt(tokens, from + 1))) return false;
  if (tokens[last]?.text !== ',') return false;
  const own = tokens.slice(from + 1, first).filter(({ word }) => !word.function);
  return own.length > 0 && own.every(({ word }) => !folded(fact).includes(word.folded));
}
/** Tokens of such an aside up to its name. */
const ASIDE = 8;

/** Whether the fact speaks of what the draft names, too, in this form or another ("the Conservatives" of the Conservative group). */
function isOfFact({ key, run: { words } }: ReadName, { fact, target }: Tied): boolean {
  if (key !== undefined && keysIn(target).includes(key)) return true;
  return words.every((w) => folded(fact).includes(w.length > SHORT ? w.slice(0, -1) : w));
}
const SHORT = 4;
const folded = oncePer((fact: Fact): string => fold(fact.statement));

/** How much the sentence has of some other fact than one, of those that have the draft's name. */
function toldOf(own: Tied, naming: readonly Tied[]): number {
  let most = 0;
  for (const { fact, words } of naming) if (fact !== own.fact && words > most) most = words;
  return most;
}
const isNamedIn = ({ words }: ProperRun, statement: string) => words.some((w) => w.length > SHORT - 1 && statement.includes(w));
