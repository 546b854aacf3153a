/**
 * "Turnover for last year was £413 million" where the base has only the turnover of the year before that: a fact that dates itself in a year from which the base
 * goes on is held against no value that nothing in the text puts into that year.
 */

import { oncePer } from '../../language/once.ts';
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Scene } from '../scenes/scene.ts';
import { hasCue } from '../scenes/scope.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import { isLikelySlip } from './broughtIn.ts';

/** Words that look back from the time of the text, so that the year that they mean may well be the fact's. */
export const BACK = wordSet(
  'ago earlier before previous previously last prior former formerly then from since once had against versus compared compare compares old past until up down fell rose',
);

/** Whether the fact is of a former year, by its own words, and neither the sentence nor the text before it says that year or looks back. */
export function isOfFormerYear(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  const { claim, target } = tie;
  if (claim.value.kind !== 'figure' || isLikelySlip(tie)) return false;
  const year = yearOf(target);
  if (year === undefined || year >= lastYear(base)) return false;
  const { dates, tokens } = scene.analysis;
  const { first, last, start } = scene.sentence;
  if (scene.discourse.year === year || dates.some((d) => d.from.year === year && d.start < (tokens[last - 1]?.end ?? start))) return false;
  for (let i = first; i < last; i++) if (BACK.has(foldedAt(tokens, i))) return false;
  return true;
}

/** The one year that the fact's own words give to its value. */
function yearOf({ times, fact }: Target): number | undefined {
  const year = times[0]?.from.year;
  if (year === undefined || times.some((t) => t.from.year !== year || t.to.year !== year)) return undefined;
  return fact.statement.includes(String(year)) ? year : undefined;
}

/** The year of the base's last figure but one: from an earlier year it goes on. */
const lastYear = oncePer(({ targets }: CompiledBase): number => {
  const years = targets.flatMap((target) => (target.kind === 'figure' && !hasCue(target.fact, 'forecast') ? (yearOf(target) ?? []) : []));
  return years.sort((a, b) => b - a)[1] ?? 0;
});
