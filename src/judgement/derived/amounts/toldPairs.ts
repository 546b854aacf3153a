/**
 * "46 pairs nested here, a threefold increase", "gained six points in a week, to reach 68 per cent", "then it had 46 stations; today there are fewer than half as
 * many": the change of what is just told, from the only other figure that the base has of the same.
 *
 * Language: a change is of what its clause tells, if no word of the clause is of anything else.
 * Evidence: both figures are the base's, one of them is told rightly, and no third of their kind could be meant.
 */
import type { Fact } from '../../../factbase/model.ts';
import { oncePer } from '../../../language/once.ts';
import { type WordSet, wordSet } from '../../../language/wordSet.ts';
import { compareDates, resolveRelative } from '../../../values/dates/index.ts';
import { sameProperty } from '../../owners/sameProperty.ts';
import { statementOf, stretch } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { endOfPhrase, hasWord, MARKS, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import type { FigureOperand } from '../operands.ts';
import type { Pair } from '../pairs.ts';
import { isWordOf } from '../phraseWords.ts';

/** Whether the sentence tells one of the two, and the claim is its change from the other, or to it. */
export function isChangeOfTold({ a, b }: Pair, claim: Claim, { scene, figures }: Matter): boolean {
  const [told, other] = a.claim ? [a, b] : [b, a];
  if (!told.claim || other.claim || told.contradicted || !told.target || !other.target || !scene.claims.includes(told.claim)) return false;
  const isOfOneFact = told.target.fact === other.target.fact && isOfTwoTimes(told.target.fact);
  if (!isOfOneFact && !(isOfAnotherTime(told.target, other.target) && isOfOneMatter(told.target, other.target))) return false;
  const isAlike = (o: FigureOperand) => o.value.scale === told.value.scale && o.target?.fact === told.target?.fact;
  const all = figures.flatMap((o) => (o.target && (isOfOneFact ? isAlike(o) : isOfOneMatter(o.target, told.target!)) ? [o.target] : []));
  if (all.length !== 2 && !isOnlyAt(other.target, told.target, all, scene)) return false;
  const { from, to, until } = partOf(claim, scene);
  const times = [...told.target.times, ...other.target.times];
  const isOther = ({ value, first }: Claim) =>
    value.kind === 'date' &&
    !value.relative &&
    first >= from &&
    first < until &&
    times.every((t) => compareDates(value, t, { year: scene.discourse.year }).result !== 'agrees');
  if (scene.claims.some(isOther)) return false;
  const isKnown = (at: number) => isWordOf(told.target!, scene, at) || isWordOf(other.target!, scene, at);
  return isCameTo(claim, told.claim, scene) || isOfNothingElse(from, to, scene, isKnown);
}

/** "81% in the first year and 66% in the second", "fell from 40 to 12": a fact that tells how something changed. */
const isOfTwoTimes = oncePer((fact: Fact): boolean => {
  const { tokens, dates } = statementOf(fact);
  const has = (words: WordSet) => tokens.some(({ word }) => words.has(word.lemma) || words.has(word.folded));
  return dates.length > 1 || has(CHANGES) || (has(FIRST) && has(SECOND));
});
const CHANGES = wordSet('increase rise grow climb jump fall drop decline decrease shrink slip slide cut');
const [FIRST, SECOND] = [wordSet('first'), wordSet('second last')];

/** "Where it had stood seven days earlier": of several, the one of that day. */
function isOnlyAt(other: Target, { times: [time] }: Target, all: readonly Target[], { claims }: Scene): boolean {
  if (!time) return false;
  for (const { value } of claims) {
    const day = value.kind === 'date' && value.relative ? resolveRelative(value.relative, time) : undefined;
    if (!day) continue;
    const at = all.filter((t) => t.times.some((own) => compareDates(day, own, {}).result === 'agrees'));
    return at.length === 1 && at[0] === other;
  }
  return false;
}

const AUXILIARIES = wordSet('has have had');

/** The part of the sentence between its marks in which a claim stands, up to `until`; what follows "since", at `to`, only says from when. */
function partOf({ first, last }: Claim, scene: Scene): { from: number; to: number; until: number } {
  let [from, to] = [first, last];
  // "… is eleven short of a majority, and has lost four".
  const isBreak = (at: number) => MARKS.has(wordAt(scene, at)) || (wordAt(scene, at) === 'and' && AUXILIARIES.has(wordAt(scene, at + 1)));
  while (from > scene.sentence.first && !isBreak(from - 1)) from--;
  while (to < scene.sentence.last && !MARKS.has(wordAt(scene, to)) && wordAt(scene, to) !== 'since') to++;
  return { from, to, until: endOfPhrase(to, scene) };
}

/** Tokens from the amount of a change to what it came to. */
const TO_REACH = 8;

/** "Gained six points in a week, to reach 68 percent": what it came to can only be its own. */
function isCameTo(claim: Claim, told: Claim, scene: Scene): boolean {
  if (told.first < claim.last || told.first > claim.last + TO_REACH) return false;
  const before = wordAt(scene, told.first - 1);
  return before === 'to' || before === 'reaching' || (before === 'reach' && wordAt(scene, told.first - 2) === 'to');
}

/** The same property of the same subject, where both have one; counts of the same things need no other word. */
export function isOfOneMatter(a: Target, b: Target): boolean {
  if (a === b) return true;
  const [x, y] = [a.figures[0], b.figures[0]];
  if (!x || !y || x.scale !== y.scale || x.unit?.dimension !== y.unit?.dimension || x.per !== y.per) return false;
  const isOf = (one: Target, other: Target) => one.subjects.every((k) => other.subjects.includes(k) || other.companions.includes(k));
  if (!isOf(a, b) && !isOf(b, a)) return false;
  const heads = [x, y].map((f) => f.noun[f.noun.length - 1]);
  if (x.scale === 'count' && heads[0] !== heads[1]) return false;
  return sameProperty(a, b) || isWithin(a, b, x.scale === 'count' && heads[0] !== undefined ? 1 : 2);
}

/** Whether all that the one says, which are so many words at least, is said by the other too, but for one word and those of time. */
function isWithin(a: Target, b: Target, least: number): boolean {
  const [ours, theirs] = [a, b].map(({ terms }) => [...terms.keys()].filter((lemma) => !CHANGING.has(lemma)));
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return few.length >= least && many.length <= few.length + 1 && few.every((lemma) => many.includes(lemma));
}

const isOfAnotherTime = ({ times: [a] }: Target, { times: [b] }: Target): boolean =>
  (a !== undefined || b !== undefined) && (a?.from.year !== b?.from.year || a?.from.month !== b?.from.month || a?.from.day !== b?.from.day);

/** Words of change and of time: they say nothing of what it is that changes. */
const CHANGING = wordSet(
  `
increase rise grow growth gain jump climb fall drop decline decrease shrink cut reduction slump dip slide slip loss lose reach change up down more less few many much number figure total
  today now year month quarter week day decade century time since then early late last first begin start nearly almost about over half twice double treble triple halve time point
  go come stand end percent percentage level low high end old new single alone far still only just mere next following previous later
`,
);

/** Whether each telling word of a stretch is a word of change or known to the facts; dates and figures are no words. */
export function isOfNothingElse(from: number, to: number, scene: Scene, isKnown: (at: number) => boolean): boolean {
  for (const i of stretch(scene.analysis.content, (n) => n, from, to)) {
    if (scene.claims.some((c) => c.value.kind !== 'name' && c.first <= i && i < c.last)) continue;
    const { word, kind } = scene.analysis.tokens[i];
    if (kind === 'word' && !isKnown(i) && !CHANGING.has(word.lemma) && !CHANGING.has(word.folded)) return false;
  }
  return true;
}

/** Figures that a claim is worked out from. */
type Known = readonly { target?: Target; claim?: Claim }[];

const LINKS = wordSet(
  'saving save make leave leaving left leaves difference gap swing majority which that so other words put differently mean work out equal fast quick long member seat place find raise pay cover meet elsewhere',
);

const isOfThese = (pair: Known, scene: Scene) => (at: number) =>
  LINKS.has(wordAt(scene, at)) || pair.some(({ target }) => target && isWordOf(target, scene, at));

/** What is said from the last of them to the claim is of nothing else. */
export function isAllBefore(pair: Known, { first }: Claim, scene: Scene): boolean {
  const told = pair.flatMap(({ claim }) => (claim && claim.last <= first && scene.claims.includes(claim) ? [claim.last] : []));
  return (
    hasWord(scene, SO, first - REACH, first) ||
    isOfNothingElse(Math.max(scene.sentence.first, ...told), first, scene, isOfThese(pair, scene))
  );
}

/** What is said from the claim to the end of its phrase is of nothing else. */
export function isAllAfter(pair: Known, { first, last }: Claim, scene: Scene): boolean {
  // "Down by a fifth on the 23,000 of the season before": what follows the one told last is of that.
  const later = pair.flatMap(({ claim }) => (claim && claim.first >= last && scene.claims.includes(claim) ? [claim.last] : []));
  const to = Math.min(endOfPhrase(last, scene), ...later);
  const content = stretch(scene.analysis.content, (n) => n, last, to);
  // "So the haul is six times what was planned": whoever planned it.
  if (wordAt(scene, last) === 'what' && hasWord(scene, SO, first - REACH, first))
    return !content.some((i) => scene.analysis.tokens[i].word.capital);
  if (!isOfNothingElse(last, to, scene, isOfThese(pair, scene))) return false;
  // "Two more than last time", "up by a third in five years": what it is measured against is none of them.
  const isOf = (at: number) => pair.some(({ target }) => target && isWordOf(target, scene, at));
  return (
    !hasWord(scene, PIVOTS, last, to) || pair.some(({ claim }) => claim && claim.first >= last && claim.first < to) || content.some(isOf)
  );
}
const SO = wordSet('so thus therefore hence');
const REACH = 6;
const PIVOTS = wordSet('than as on since in what');

/** Both. */
export const isSaidOf = ({ a, b }: Pair, claim: Claim, scene: Scene): boolean =>
  isAllBefore([a, b], claim, scene) && isAllAfter([a, b], claim, scene);
