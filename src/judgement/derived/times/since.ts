/**
 * "Has been active since the 1990s", "has played continuously since 1970", "began performing before 2016": the beginning of a career, told by what one
 * does in it. What goes on without a break began when its last stretch did.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { compareDates, formatDate, toDayInterval } from '../../../values/dates/index.ts';
import { hasLemma } from '../cues.ts';
import type { Rule } from '../derivation.ts';
import { careerOf } from './careers.ts';
import { beginningOf, earliestFirst } from './ends.ts';
import { isUnbroken } from './held.ts';

const BEGINNING = wordSet('begin start');

/** In days. */
const YEARS_BEFORE = 5 * 365;

export const since: Rule = (matter, claim) => {
  const { value } = claim;
  const { scene } = matter;
  if (value.kind !== 'date' || value.relative || value.from.year === undefined) return undefined;
  const begins = hasLemma(scene, BEGINNING, scene.sentence.first, claim.first);
  if (value.bound !== 'since' && !begins) return undefined;
  const career = careerOf(matter, claim);
  if (!career) return undefined;
  const unbroken = !begins && isUnbroken(scene);
  const stretches = earliestFirst(career.target.dates);
  const from = stretches[unbroken ? stretches.length - 1 : 0];
  const start = beginningOf(from);
  // "Since 1990" is said of the beginning; "before 1990" bounds it.
  const said = value.bound === 'since' ? { ...value, bound: undefined } : value;
  const agreement = compareDates(said, start);
  const [a, b] = [toDayInterval(said), toDayInterval(start)];
  // One who performs may have begun to sing later, or some years before it was a career.
  const isLong = a !== undefined && b !== undefined && a.to < b.from - YEARS_BEFORE;
  return {
    claim,
    // "Without a break" denies nothing.
    unhedged: unbroken,
    derivations: [
      {
        target: career.target,
        points: [],
        sum: unbroken ? say`the last stretch began in ${formatDate(start)}` : say`it began in ${formatDate(start)}`,
        tie: career.tie,
        firm: career.whole || unbroken || isLong,
        agreement,
      },
    ],
  };
};
