/** What else stands in the sentence that speaks for or against a tie: dates of the same or of another time, strangers, words that exclude the fact's own. */
import { opposed } from '../../language/related.ts';
import { compareDates } from '../../values/dates/index.ts';
import type { DateValue } from '../../values/value.ts';
import { clauseOf, type Vantage } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';
import type { Met } from './evidence.ts';

/** 1 where the date nearest to the claim is that of the fact, less where another of the sentence is; -1 where all are of other times; 0 where nothing is known. */
export function timeTie({ claim, scene, dates }: Vantage, target: Target): number {
  if (!target.times.length || claim.value.kind === 'date' || !dates.length) return 0;
  const results = (date: DateValue) => target.times.map((t) => compareDates(date, t, { year: scene.discourse.year }).result);
  const matches = (date: DateValue) => results(date).some((r) => r === 'agrees' || r === 'loosely');
  if (matches(dates[0])) return 1;
  // "At the end of June it held 74,200, by the end of September 61,000": the time that agrees has a figure of its own.
  const { start } = claim.value;
  const isTaken = (d: DateValue) =>
    dates[0].end <= start && d.start > start && scene.claims.some(({ value }) => value.kind === 'figure' && value.start >= d.end);
  if (dates.some((d) => matches(d) && !isTaken(d))) return 0.5;
  return results(dates[0]).every((r) => r === 'differs') ? -1 : 0;
}

/** A proper name in the sentence that the fact does not know: somebody or some place else may be spoken of. */
export function strangerNear({ claim, clause, scene }: Vantage, target: Target): number {
  let worst = 0;
  for (const s of scene.outsiders) {
    if (s.lemmas.some((l) => target.vocabulary.has(l))) continue;
    const away = s.last <= claim.first ? claim.first - s.last : s.first - claim.last;
    const sameClause = clauseOf(scene, s.first) === clause;
    worst = Math.max(worst, ((s.familiar ? 0.5 : 1) * (sameClause ? 1 : 0.5)) / (1 + 0.05 * Math.max(0, away)));
  }
  return worst;
}

/** A word near the claim that excludes one of the fact's words, where the fact's word itself is not met. */
export function opposedNear(vantage: Vantage, target: Target, met: readonly Met[]): number {
  let worst = 0;
  for (const lemma of target.exclusive) {
    if (met.some((m) => m.hit.lemma === lemma)) continue;
    for (const word of vantage.scene.exclusives) {
      if (!target.vocabulary.has(word.lemma) && opposed(word.lemma, lemma)) worst = Math.max(worst, vantage.nearness(word.at));
    }
  }
  return worst;
}
