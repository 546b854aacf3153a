/**
 * "Cut from 44 per cent to 48", where it was cut from 48 to 44: both values are right, and the wrong way round.
 *
 * Language: "from … to" says which came first. Evidence: one fact states the same two values with "from" and "to", and the sentence meets them crosswise.
 */
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Claim } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { wordAt } from '../cues.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { shown } from '../fit.ts';

/** Tokens between the two ends of a change. */
const REACH = 5;

export const reversal: SentenceRule = ({ scene, decisions }) => {
  const found: Derived[] = [];
  const figures = scene.claims.filter((c) => c.value.kind === 'figure');
  for (let i = 0; i + 1 < figures.length; i++) {
    const [one, other] = [figures[i], figures[i + 1]];
    if (wordAt(scene, one.first - 1) !== 'from' || wordAt(scene, other.first - 1) !== 'to' || other.first - one.last > REACH) continue;
    for (const decision of decisions) {
      if (decision.claim !== one && decision.claim !== other) continue;
      const ends = endsOf(decision.tie.target);
      if (!ends || !isOf(one, ends.to) || !isOf(other, ends.from)) continue;
      const span = { start: one.value.start, end: other.value.end };
      const sum = say`the change was from ${shown(ends.from.value)} to ${shown(ends.to.value)}, not from ${shown(ends.to.value)} to ${shown(ends.from.value)}`;
      found.push(broken(one, decision.tie.target, sum, say`the wrong way round`, span));
      break;
    }
  }
  return found;
};

/**
 * "Revenue was $389 million, up from $412 million": what is up from another value is more than it. Evidence: two facts have the two values, so that it is their
 * order that is wrong.
 */
export const backwards: SentenceRule = ({ scene, decisions }) => {
  const written = ({ start, end }: Figure) => scene.analysis.text.slice(start, end);
  const figures = scene.claims.filter((c) => c.value.kind === 'figure');
  return figures.slice(1).flatMap((other, i): Derived[] => {
    const one = figures[i];
    const way = wordAt(scene, other.first - 1) === 'from' ? wordAt(scene, other.first - 2) : '';
    if ((way !== 'up' && way !== 'down') || other.first - one.last > REACH) return [];
    const [mine, theirs] = [one, other].map((claim) => decisions.find((d) => d.claim === claim && d.tie.agreement.result === 'agrees'));
    const [now, then] = [one.value as Figure, other.value as Figure];
    if (
      !mine ||
      !theirs ||
      mine.tie.target.fact === theirs.tie.target.fact ||
      !isOneQuantity(mine.tie.target, theirs.tie.target) ||
      now.scale !== then.scale ||
      now.unit?.symbol !== then.unit?.symbol
    )
      return [];
    if (now.value === then.value || now.value > then.value === (way === 'up')) return [];
    const sum = say`the change was from ${written(now)} to ${written(then)}, not from ${written(then)} to ${written(now)}`;
    return [broken(one, theirs.tie.target, sum, say`the wrong way round`, { start: now.start, end: then.end })];
  });
};

/** "19 minutes for 100,000, down from 52": of the two facts the one value counts photos, and the other minutes. */
const isOneQuantity = (a: Target, b: Target) => a.figures.some((x) => b.figures.some((y) => x.unit?.symbol === y.unit?.symbol));

const isOf = ({ value }: Claim, end: Figure) => value.kind === 'figure' && value.value === end.value && value.high === undefined;

/** The two ends of the change that a fact states with "from" and "to"; of one with a figure of its own, too. */
function endsOf({ fact }: Target): { from: Figure; to: Figure } | undefined {
  const { figures, text } = statementOf(fact);
  const after = (word: string) => figures.find((f) => text.slice(0, f.start).trimEnd().endsWith(` ${word}`));
  const [from, to] = [after('from'), after('to')];
  return from && to && from.value !== to.value ? { from, to } : undefined;
}
