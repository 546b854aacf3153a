/**
 * "The yield was 84% in September" where it was 84% in March, and 91% in September: the value is right for another time than the one that the sentence names, and a
 * fact tells another for that time. Or two times have each other's values.
 */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { contextOf, disown, own } from '../evidence/context.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isReached } from '../scenes/scope.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { BACK } from '../vetoes/formerYears.ts';
import { isInPassing } from '../vetoes/occasions.ts';
import { sameProperty } from './sameProperty.ts';

/** By how much the fact of the other time may fit better, its time aside. */
const NEARLY = 1;

interface Moved {
  claim: Claim;
  list: Tie[];
  right: Tie;
  wanted: Tie;
}

/** The ties whose features it changed. */
export function attributeTimes(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const moved: Moved[] = [];
  for (const [claim, list] of ties) {
    if (claim.value.kind !== 'figure') continue;
    const [right] = list.filter(agrees);
    // The fact's own time is not what stands nearest.
    if (right?.agreement.result !== 'agrees' || (right.features.timeConflict === 0 && right.features.time !== 0.5)) continue;
    const wanted = list.find((t) => isOfTime(t, right));
    if (wanted) moved.push({ claim, list, right, wanted });
  }
  const isSwapped = ({ right, wanted }: Moved) => moved.some((m) => m.right.target === wanted.target && m.wanted.target === right.target);
  const isAlone = (m: Moved) =>
    m.right.features.timeConflict === 1 && !isToldBeside(m.wanted, m.claim, ties) && !looksBack(m.claim, scene) && isDated(m.claim, scene);
  return moved
    .filter((m) => isSwapped(m) || isAlone(m))
    .map(({ list, right, wanted }) => {
      disown(right);
      own(wanted);
      return list;
    });
}

/** Whether the fact says of the time that stands nearest what the other says of its own. */
const isOfTime = (tie: Tie, right: Tie): boolean =>
  !agrees(tie) &&
  tie.features.time === 1 &&
  !tie.target.secondary &&
  tie.target.fact !== right.target.fact &&
  tie.target.fact.status === 'current' &&
  tie.target.subjects.length === right.target.subjects.length &&
  tie.target.subjects.every((k) => right.target.subjects.includes(k)) &&
  sameProperty(tie.target, right.target) &&
  contextOf(tie) >= contextOf(right) - NEARLY;

/** "From 84% to 91% in September": the time has its own value. */
const isToldBeside = (tie: Tie, claim: Claim, ties: Map<Claim, Tie[]>): boolean =>
  [...ties].some(([other, list]) => other !== claim && list.some((t) => t.target === tie.target && agrees(t)));

/** Whether the date is of the value's own clause, or over its column: not "it was 84%, and in September the owner sold it". */
function isDated(claim: Claim, scene: Scene): boolean {
  const dates = scene.claims.filter(({ value }) => value.kind === 'date');
  const { tokens } = scene.analysis;
  // "The trust, which gave £9 million in the year of the fire, gave less in 2024": the clause that has the value is over before the date.
  const isJoined = ({ first, last }: Claim) =>
    tokens.slice(Math.min(last, claim.last), Math.max(first, claim.first)).some(isJoint) ||
    isInPassing(claim.last, first, tokens, scene.sentence.first);
  return dates.length === 0 || dates.some((d) => clauseOf(scene, d.first) === clauseOf(scene, claim.first) && !isJoined(d));
}
const isJoint = ({ word }: Token) => JOINTS.has(word.folded);
const JOINTS = wordSet('and but while whereas when which who');

/** "In September it was no longer 84%", "up from", "than": the value may be of an earlier time. */
function looksBack(claim: Claim, scene: Scene): boolean {
  if (isReached('comparison', claim, scene) || isReached('negation', claim, scene)) return true;
  const { first, last } = scene.sentence;
  for (let i = first; i < last; i++) {
    const word = foldedAt(scene.analysis.tokens, i);
    if (BACK.has(word) || MEASURING.has(word)) return true;
  }
  return false;
}
const MEASURING = wordSet('than unlike');
