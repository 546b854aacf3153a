/**
 * One fact of two times: "Output fell from 1,900 tonnes a day in March to 400 in April". Each value has a date of its own, right behind it or else right before
 * it. "400 in March" does not agree: the date that stands by it has another value.
 */
import { oncePer } from '../../language/once.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { compareDates } from '../../values/dates/index.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import { disown, own } from '../evidence/context.ts';
import type { Tie } from '../evidence/evidence.ts';
import { type Analysis, statementOf, stretch, tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';
import { haveOneScale } from './sameProperty.ts';

/** Tokens between a value and its date. */
const REACH = 7;
/** What a date is not told across, and by which each of two dates may be of either value. */
const JOINTS = wordSet('and but while whereas against to from than up down which who when before after since respectively');

/** Holds a value against the part of a fact whose date stands by it, where it is right for another part; the ties it changed. */
export function attributeDated(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const changed: Tie[][] = [];
  for (const [claim, list] of ties) {
    const { value } = claim;
    if (value.kind !== 'figure') continue;
    const right = list.find(({ agreement, target }) => agreement.result === 'agrees' && target.hasSiblings && !target.explicit);
    const theirs = right && dateOf(right.target);
    const mine = theirs && dateBeside(value, scene.analysis);
    if (!mine || compareDates(mine, theirs).result !== 'differs') continue;
    const wanted = list.find(
      ({ target, agreement }) =>
        target.fact === right.target.fact &&
        agreement.result === 'differs' &&
        haveOneScale(target.figures[0], right.target.figures[0]) &&
        isOf(target, mine),
    );
    if (!wanted) continue;
    disown(right);
    own(wanted);
    changed.push(list, ...withoutDate(scene, ties, wanted.target, right.target));
  }
  return changed;
}

/** "1,900 tonnes this month, against 400 in March": the value of the date that is given to the other goes without one, and is the other's. */
function withoutDate(scene: Scene, ties: Map<Claim, Tie[]>, told: Target, left: Target): Tie[][] {
  for (const [{ value }, list] of ties) {
    const right = list.find(({ agreement, target }) => agreement.result === 'agrees' && target === told);
    const wanted = right && list.find(({ agreement, target }) => agreement.result === 'differs' && target === left);
    if (!wanted || value.kind !== 'figure' || dateBeside(value, scene.analysis)) continue;
    disown(right);
    own(wanted);
    return [list];
  }
  return [];
}

/** Whether the date that stands by a value is that of a part of a fact. */
export function isOfItsDate(target: Target, value: Figure, analysis: Analysis): boolean {
  const mine = dateBeside(value, analysis);
  return mine !== undefined && isOf(target, mine);
}

const isOf = (target: Target, mine: DateValue): boolean => {
  const date = dateOf(target);
  return date !== undefined && compareDates(mine, date).result === 'agrees';
};

/** The date at a fact's figure. */
const dateOf = oncePer(({ fact, figures: [figure] }: Target) => (figure ? dateBeside(figure, statementOf(fact)) : undefined));

/** The date right behind a value, or else right before it. Work is bounded by `REACH`, whatever the length of the text. */
function dateBeside({ start, end }: Figure, { tokens, dates, figures }: Analysis): DateValue | undefined {
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const near = (from: number, to: number) => stretch(dates, (d) => d.start, from, to).filter((d) => !d.relative && !d.bound);
  const isFree = (from: number, to: number) =>
    !stretch(figures, (f) => f.start, from, to).some((f) => f.end <= to) && isOnePart(tokens, tokenAt(tokens, from), tokenAt(tokens, to));
  const [behind, next] = near(end, tokens[Math.min(last + REACH, tokens.length - 1)].end);
  // "£79 million and £84 million in 2022 and 2023, respectively": of a list each is of the value in its place.
  const after = behind ? tokenAt(tokens, behind.end) : 0;
  if (next && foldedAt(tokens, after) === 'and' && tokenAt(tokens, next.start) - after <= 2) return undefined;
  if (behind && isFree(end, behind.start)) return behind;
  const before = near(tokens[Math.max(first - 2 * REACH, 0)].start, start)
    .filter((d) => d.end <= start)
    .pop();
  return before && isFree(before.end, start) ? before : undefined;
}

function isOnePart(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++) if (tokens[i].kind === 'mark' || JOINTS.has(foldedAt(tokens, i))) return false;
  return true;
}
