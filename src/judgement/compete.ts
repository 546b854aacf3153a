/** How strongly each fact is tied to a claim, and what that makes of it beside its rivals. */
import type { Tie } from './evidence/evidence.ts';
import { scoreOf } from './weights.ts';

/** Scores the ties of a claim by their features, and lets them compete. */
export function rate(ties: Tie[]): void {
  for (const tie of ties) tie.score = scoreOf(tie.target.kind, tie.features);
  compete(ties);
}

/** Shares out the probability among the ties of a claim and "no fact", and sorts them, strongest first. */
export function compete(ties: Tie[]): void {
  let total = 1;
  for (const tie of ties) total += Math.exp(tie.score);
  for (const tie of ties) tie.probability = Math.exp(tie.score) / total;
  ties.sort((a, b) => b.score - a.score || a.target.index - b.target.index);
}
