/**
 * "46 pairs nested here, a threefold increase", "gained six points in a week, to reach 68 per cent", "then it had 46 stations; today there are fewer than half as
 * many": the change of what is just told, from the only other figure that the base has of the same. "…, so the haul is six times what was planned": a conclusion
 * from the two figures just told.
 *
 * Language: a change is of what its clause tells, if no word of the clause is of anything else; "so", "that is" or "which makes" concludes from what came before.
 * Evidence: both figures are the base's, one of them is told rightly, and no third of their kind could be meant.
 */
import { wordSet } from '../../language/wordSet.ts';
import { compareDates } from '../../values/dates/index.ts';
import { stretch } from '../analysis.ts';
import { sameProperty } from '../sameProperty.ts';
import type { Claim, Scene } from '../scene.ts';
import type { Target } from '../target.ts';
import { clauseAt, wordAt } from './cues.ts';
import type { Matter } from './derivation.ts';
import type { FigureOperand } from './operands.ts';
import type { Pair } from './pairs.ts';
import { isWordOf } from './phraseWords.ts';

/** Whether the sentence tells one of the two, and the claim is its change from the other, or to it. */
export function isChangeOfTold({ a, b }: Pair, claim: Claim, { scene, figures }: Matter): boolean {
  const [told, other] = a.claim ? [a, b] : [b, a];
  if (!told.claim || other.claim || told.contradicted || !told.target || !other.target || !scene.claims.includes(told.claim)) return false;
  if (!isOfAnotherTime(told.target, other.target) || !isOfOneMatter(told.target, other.target)) return false;
  if (figures.filter((o) => o.target && isOfOneMatter(o.target, told.target!)).length !== 2) return false;
  const clause = clauseAt(scene, claim.first);
  const isKnown = (at: number) => isWordOf(told.target!, scene, at) || isWordOf(other.target!, scene, at);
  const times = [...told.target.times, ...other.target.times];
  const isOther = ({ value, first }: Claim) =>
    value.kind === 'date' &&
    !value.relative &&
    first >= clause.first &&
    first < clause.last &&
    times.every((t) => compareDates(value, t, { year: scene.discourse.year }).result !== 'agrees');
  if (scene.claims.some(isOther)) return false;
  return isOfNothingElse(clause.first, clause.last, scene, isKnown);
}

/** The same property of the same subject. */
const isOfOneMatter = (a: Target, b: Target): boolean =>
  a === b || (a.subjects.join() === b.subjects.join() && a.figures.length > 0 && b.figures.length > 0 && sameProperty(a, b));

const isOfAnotherTime = ({ times: [a] }: Target, { times: [b] }: Target): boolean =>
  (a !== undefined || b !== undefined) && (a?.from.year !== b?.from.year || a?.from.month !== b?.from.month || a?.from.day !== b?.from.day);

/** Words of change and of time: they say nothing of what it is that changes. */
const CHANGING = wordSet(
  `increase rise grow growth gain jump climb fall drop decline decrease shrink loss lose reach change up down more less few many much number figure total
  today now year month week day decade century time since then early late last first begin start nearly almost about over half twice double treble triple halve time point
  go come stand end percent percentage level low high end old new single alone far still only just`,
);

/** Whether each telling word of a stretch is a word of change or known to the facts; dates and figures are no words. */
export function isOfNothingElse(from: number, to: number, scene: Scene, isKnown: (at: number) => boolean): boolean {
  for (const i of stretch(scene.analysis.content, (n) => n, from, to)) {
    if (scene.claims.some((c) => c.value.kind !== 'name' && c.first <= i && i < c.last)) continue;
    const { word, kind } = scene.analysis.tokens[i];
    if (kind !== 'word' || CHANGING.has(word.lemma) || CHANGING.has(word.folded)) continue;
    if (!isKnown(i)) return false;
  }
  return true;
}

const CONCLUDES = wordSet('so thus therefore hence making makes which');
const OPENS = wordSet(', ; : . ( – — and');

/** Whether a part of the sentence between two tokens opens with a word of concluding. */
function concludes(scene: Scene, from: number, to: number): boolean {
  for (let i = Math.max(from, scene.sentence.first); i < to; i++) {
    const opens = i === scene.sentence.first || OPENS.has(wordAt(scene, i - 1));
    if (opens && (CONCLUDES.has(wordAt(scene, i)) || (wordAt(scene, i) === 'that' && MEANS.has(wordAt(scene, i + 1))))) return true;
  }
  return false;
}
const MEANS = wordSet('is was makes means');

/** Whether the claim concludes from both, which are the last two figures of their kind that were told. */
export function isConclusion({ a, b }: Pair, claim: Claim, { scene, before, figures }: Matter): boolean {
  if (!a.claim || !b.claim || !a.target || !b.target || a.contradicted || b.contradicted) return false;
  if (!concludes(scene, Math.max(...[a.claim, b.claim].map((c) => (scene.claims.includes(c) ? c.last : 0))), claim.first)) return false;
  const isTold = ({ claim: told }: FigureOperand) =>
    told !== undefined && told !== claim && (scene.claims.includes(told) ? told.first < claim.first : before.some((d) => d.claim === told));
  const isLike = ({ value }: FigureOperand) => value.scale === a.value.scale && value.unit?.dimension === a.value.unit?.dimension;
  const told = figures.filter((o) => isTold(o) && isLike(o));
  return told.length === 2 && told.includes(a) && told.includes(b);
}
