/**
 * Profit or loss, said without a figure: "lost money" of what took in more than it cost, "turned a profit" of what took in less. The facts have one amount that
 * came in and one that went out, of one time.
 */

import { oncePer } from '../../../language/once.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Word } from '../../../language/words.ts';
import { say } from '../../../say.ts';
import { formatFigure } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt } from '../cues.ts';
import { isSaidOfSubject, keysSpokenOf } from '../spokenOf.ts';
import type { Wordless } from './wordless.ts';

const CAME_IN = wordSet('revenue income turnover takings gross earn receipts box');
const WENT_OUT = wordSet('budget cost expense expenses spending expenditure outlay spend');
const OTHERWISE = wordSet('profit loss net forecast expect plan per ticket share debt');
const NOT = wordSet("not never no n't without hardly cannot fail");
const UNSURE = wordSet('if would could might may should whether expected almost nearly still before until one first hoped plan');

/** Words by which `outcomeAt` tells that something was gained or lost. */
const OUTCOMES = wordSet('lose unprofitable profitable flop flopped profit surplus loss deficit recoup recouped back enough less more');
const TELLS_OUTCOME = wordClass(({ folded, lemma }) => OUTCOMES.has(folded) || OUTCOMES.has(lemma));

interface Outcome {
  first: number;
  last: number;
  gain: boolean;
  /** Whether the two amounts themselves are compared, so that no share of others counts. */
  plain: boolean;
}

/** From how many times its cost on takings that others have a share of leave no doubt of a profit. */
const SURELY = 2.5;

export function wrongOutcomes(scene: Scene, base: CompiledBase): Wordless[] {
  if (!scene.hasWordOf(TELLS_OUTCOME)) return [];
  const { tokens } = scene.analysis;
  for (const { first, last, gain, plain } of outcomesIn(scene)) {
    if (!isSaidOfSubject(first, scene, passes)) continue;
    for (const key of keysSpokenOf(first, scene)) {
      const amounts = amountsOf(key, base);
      if (!amounts) continue;
      const { came, went } = amounts;
      const [a, b] = [came.figures[0], went.figures[0]];
      const isShared = came.vocabulary.has('box') || came.vocabulary.has('gross');
      if (!isShared && scene.claims.some((c) => c.value.kind === 'date' && c.value.from.year !== yearOf(came))) continue;
      const wrong = gain ? most(a) < b.value : a.value > most(b) * (isShared && !plain ? SURELY : 1);
      if (!wrong) continue;
      const sum = say`${formatFigure(a)} came in and ${formatFigure(b)} went out`;
      return [{ start: tokens[first].start, end: tokens[last - 1].end, fact: came.fact, sum, expected: came.expected }];
    }
  }
  return [];
}

const LIGHT = wordSet(
  'manage end wind wound earn take gross go prove turn box office commercial financial huge big total complete cinema film still make be',
);

const TURNS = /^(?:its|his|her|their|who|whose|that|which|and|but|or)$/;

/** Words of grammar and light words, but none that leads to another subject. */
const passes = ({ folded, lemma }: Word) => !TURNS.test(folded) && (isFunctionWord(folded) || LIGHT.has(lemma) || /ly$/.test(folded));

const pairsOf = oncePer((_base: CompiledBase) => new Map<string, { came: Target; went: Target } | undefined>());

/** The one amount that came in and the one that went out, of a thing; undefined where the base has none or several. */
export function amountsOf(key: string, base: CompiledBase): { came: Target; went: Target } | undefined {
  const known = pairsOf(base);
  if (known.has(key)) return known.get(key);
  const all = (base.bySubject.get(key) ?? []).filter(isAmount);
  const of = (words: typeof CAME_IN, others: typeof CAME_IN) =>
    all.filter((t) => [...t.terms.keys()].some((l) => words.has(l)) && ![...t.terms.keys()].some((l) => others.has(l) || OTHERWISE.has(l)));
  const [came, went] = [of(CAME_IN, WENT_OUT), of(WENT_OUT, CAME_IN)];
  const isOneTime = came.length === 1 && went.length === 1 && yearOf(came[0]) === yearOf(went[0]);
  const isOneCurrency = isOneTime && came[0].figures[0].unit?.dimension === went[0].figures[0].unit?.dimension;
  const pair = isOneCurrency ? { came: came[0], went: went[0] } : undefined;
  known.set(key, pair);
  return pair;
}

const BALANCES = wordSet('surplus deficit profit loss');

/** Whether some fact of a thing is itself of what was left or lacking. */
export const hasBalance = (key: string, base: CompiledBase): boolean =>
  (base.bySubject.get(key) ?? []).some(({ vocabulary }) => [...BALANCES.all()].some((word) => vocabulary.has(word)));

const isAmount = ({ kind, figures, fact }: Target) =>
  kind === 'figure' && fact.status === 'current' && figures.length === 1 && isMoney(figures[0]) && !figures[0].per;

/** A sum of money, or a bare amount of as many as only money comes in. */
const isMoney = ({ scale, unit, noun, value }: Figure) =>
  scale === 'money' || (scale === 'count' && !unit && !noun.length && value >= LEAST_BARE);
const LEAST_BARE = 1e5;
const most = ({ value, high = value }: Figure) => high;

const yearOf = ({ times }: Target) => times[0]?.from.year;

function* outcomesIn(scene: Scene): Iterable<Outcome> {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  const word = (i: number) => (i >= first && i < last ? tokens[i].word : undefined);
  for (let i = first; i < last; i++) {
    const outcome = outcomeAt(i, word);
    if (!outcome) continue;
    const clause = clauseAt(scene, i);
    // A sum of money makes of it another claim.
    if (
      scene.claims.some((c) => c.value.kind === 'figure' && c.value.scale === 'money' && clause.first <= c.first && c.first < clause.last)
    )
      continue;
    let denied = false;
    let unsure = false;
    for (let k = clause.first; k < clause.last; k++) {
      const { folded, lemma } = tokens[k].word;
      if (k < i && k >= i - 6 && (NOT.has(folded) || NOT.has(lemma))) denied = !denied;
      if (k !== i && UNSURE.has(folded)) unsure = true;
    }
    if (!unsure) yield { ...outcome, gain: outcome.gain !== denied };
  }
}

/** What a word, with those after it, says of profit and loss. */
function outcomeAt(i: number, word: (i: number) => { folded: string; lemma: string } | undefined): Outcome | undefined {
  const { folded, lemma } = word(i)!;
  const is = (k: number, form: RegExp) => form.test(word(k)?.folded ?? '');
  const found = (last: number, gain: boolean, plain = false, first = i): Outcome => ({ first, last, gain, plain });
  if (lemma === 'lose' && is(i + 1, /^money$/)) return found(i + 2, false);
  if (folded === 'unprofitable') return found(i + 1, false);
  if (folded === 'profitable') return found(i + 1, true);
  if (/^(?:flop|flopped)$/.test(folded)) return found(i + 1, false);
  if (/^(?:profit|surplus|loss|deficit)$/.test(folded)) {
    if (!is(i - 1, /^(?:a|net|any)$/) || is(i + 1, /^(?:of|warning|margin|share|sharing|making)$/)) return undefined;
    const verb = is(i - 2, /^(?:a|any)$/) ? i - 3 : i - 2;
    if (
      !is(verb, /^(?:make|makes|made|making|turn|turned|turning|had|ran|recorded|post|posted)$/) &&
      !(is(verb, /^at$/) && is(verb - 1, /^(?:ran|run|running|operates|operated)$/))
    )
      return undefined;
    return found(i + 1, /^(?:profit|surplus)$/.test(folded), false, i - (is(i - 2, /^(?:a|any)$/) ? 2 : 1));
  }
  if (/^recoup(?:ed)?$/.test(folded) && is(i + 2, /^(?:budget|costs?)$/)) return found(i + 3, true, true);
  if (folded === 'back' && is(i - 1, /^(?:earn|earned|made)$/) && is(i + 2, /^(?:budget|costs?)$/)) return found(i + 3, true, true, i - 1);
  // "Made enough at the box office to cover its costs".
  if (folded === 'enough' && is(i - 1, /^(?:made|earned|grossed|took)$/))
    for (let k = i + 1; k < i + 8; k++)
      if (is(k, /^cover$/)) for (let n = k + 1; n <= k + 3; n++) if (is(n, /^(?:budget|costs?)$/)) return found(n + 1, true, true);
  // "Made less money than its budget", "earned less than it cost to make".
  if (/^(?:less|more)$/.test(folded) && is(i - 1, /^(?:made|earned|grossed|took|earn|make|lot|much)$/)) {
    const than = is(i + 1, /^than$/) ? i + 1 : is(i + 2, /^than$/) ? i + 2 : -1;
    if (than < 0) return undefined;
    for (let k = than + 1; k <= than + 3; k++) if (is(k, /^(?:budget|costs?)$/)) return found(k + 1, folded === 'more', true);
  }
  return undefined;
}
