/**
 * One fact of two times: "Output fell from 1,900 tonnes a day in March to 400 in April". Each value has a date of its own, right behind it or else right before
 * it. "400 in March" does not agree: the date that stands by it has another value.
 */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import { disown, own } from '../evidence/context.ts';
import type { Tie } from '../evidence/evidence.ts';
import { type Analysis, statementOf, tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';

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
    const mine = right && dateBeside(value, scene.analysis);
    if (!mine) continue;
    const of = ({ fact, figures }: Target) => (figures[0] ? dateBeside(figures[0], statementOf(fact)) : undefined);
    const theirs = of(right.target);
    if (!theirs || isSame(mine, theirs) !== false) continue;
    const wanted = list.find(
      ({ target, agreement }) =>
        target.fact === right.target.fact &&
        agreement.result === 'differs' &&
        areAlike(target.figures[0], right.target.figures[0]) &&
        isOf(of(target), mine),
    );
    if (!wanted) continue;
    disown(right);
    own(wanted);
    changed.push(list);
  }
  return changed;
}

/** "212 people in 1950 and 41 in 1980": the second may go without its noun. */
const areAlike = (a: Figure, b: Figure): boolean => a.scale === b.scale && a.unit?.dimension === b.unit?.dimension;

const isOf = (date: DateValue | undefined, mine: DateValue) => date !== undefined && isSame(date, mine) === true;

/** The date right behind a value, or else right before it. */
function dateBeside({ start, end }: Figure, { tokens, dates, figures }: Analysis): DateValue | undefined {
  const plain = dates.filter((d) => !d.relative && !d.bound && (d.end <= start || d.start >= end));
  const isFree = (from: number, to: number) =>
    !figures.some((f) => f.start >= from && f.end <= to) && isOnePart(tokens, tokenAt(tokens, from), tokenAt(tokens, to));
  const behind = plain.find((d) => d.start >= end);
  if (behind && isFree(end, behind.start)) return behind;
  const before = plain.filter((d) => d.end <= start).pop();
  return before && isFree(before.end, start) ? before : undefined;
}

function isOnePart(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++) if (tokens[i].kind === 'mark' || JOINTS.has(foldedAt(tokens, i))) return false;
  return true;
}

/** Whether two dates are one as far as both say it; undefined where they have nothing in common. */
function isSame(a: DateValue, b: DateValue): boolean | undefined {
  const parts = (['year', 'month', 'day'] as const).filter((p) => a.from[p] !== undefined && b.from[p] !== undefined);
  if (!parts.length) return undefined;
  return parts.every((p) => a.from[p] === b.from[p] && a.to[p] === b.to[p]);
}
