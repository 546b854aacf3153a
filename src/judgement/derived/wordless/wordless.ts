/**
 * What follows from facts though no figure says it: "only one producer" of whom the facts list two, "by the same person", "lost money". A file for each; here they
 * are tried on sentences that have a word of the kind at all.
 */

import type { Fact } from '../../../factbase/model.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Span } from '../../../values/value.ts';
import type { Decision } from '../../decide.ts';
import type { Finding } from '../../finding.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { becauseOf, messageOf } from '../choose.ts';
import { isOfGoingOn, wrongState } from '../times/goingOn.ts';
import { isOfWedding, wrongMarriages } from '../times/marriages.ts';
import { isClassWord, wrongClasses } from './classes.ts';
import { wrongDenials } from './denials.ts';
import { wrongReached } from './figuresReached.ts';
import { wrongCounts } from './listCounts.ts';
import { isOfSeries, wrongNumbered } from './numbered.ts';
import { wrongOutcomes } from './outcomes.ts';
import { isOfComingOut, wrongPlaceOrder } from './placeOrder.ts';
import { wrongRanks } from './ranks.ts';
import { wrongSameness } from './sameHolders.ts';
import { wrongSamePlaces } from './samePlaces.ts';
import { wrongStandings } from './standings.ts';

/** Words of the sentence that the facts do not bear out. */
export interface Wordless extends Span {
  fact: Fact;
  /** What follows from the facts instead, in words. */
  sum: string;
  expected: string;
  /** The number that would be right, where the words are a number. */
  right?: number;
}

const CUES = wordSet(
  'never not no same different where only single sole just multiple several numerous various profit profitable unprofitable loss deficit surplus lose flop budget cost recoup than majority exceed outnumber second hat brace double triple',
);
const TOLD_WORDLESS = wordClass(
  (word) =>
    CUES.has(word.lemma) ||
    CUES.has(word.folded) ||
    isClassWord(word) ||
    isOfGoingOn(word) ||
    isOfComingOut(word) ||
    isOfWedding(word) ||
    isOfSeries(word),
);

export function judgeWordless(scene: Scene, decisions: readonly Decision[], base: CompiledBase): Finding[] {
  if (scene.sentence.question) return [];
  const isCounted = ({ value }: Claim) => value.kind === 'figure' && value.scale === 'count' && value.noun.length > 0;
  if (!scene.hasWordOf(TOLD_WORDLESS) && !scene.claims.some(isCounted)) return [];
  return [
    ...wrongCounts(scene, decisions, base),
    ...wrongSameness(scene, base),
    ...wrongSamePlaces(scene, base),
    ...wrongOutcomes(scene, base),
    ...wrongRanks(scene, base),
    ...wrongClasses(scene, base),
    ...wrongDenials(scene, base),
    ...wrongState(scene, base),
    ...wrongMarriages(scene, base),
    ...wrongPlaceOrder(scene, base),
    ...wrongStandings(scene, base),
    ...wrongReached(scene, base),
    ...wrongNumbered(scene, base),
  ].map((found) => findingOf(found, scene, base));
}

function findingOf({ fact, sum, expected, right, start, end }: Wordless, scene: Scene, base: CompiledBase): Finding {
  const says = scene.analysis.text.slice(start, end);
  return {
    verdict: 'contradicted',
    kind: 'figure',
    fact: fact.id,
    start,
    end,
    message: messageOf('contradicted', says, { sum, target: { fact } }, base.base),
    expected,
    because: becauseOf({ sum, tie: 1 }),
    ...(right === undefined ? undefined : { workedOut: right }),
  };
}
