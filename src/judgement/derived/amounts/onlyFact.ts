/** Whether a value that agrees with a fact is surely said of it: it is not met by chance, no other fact has it, and the sentence asserts it of the fact's own occasion. */
import type { Figure } from '../../../values/value.ts';
import type { Decision } from '../../decide.ts';
import type { Scene } from '../../scenes/scene.ts';
import { isOutOfScope } from '../../scenes/scope.ts';
import { isOfOtherOccasion } from '../../vetoes/occasions.ts';
import { otherOne } from '../../vetoes/otherOnes.ts';

/** Of a figure that agrees with its fact, as the sentence stands. */
export type RightFigure = Decision & { claim: { value: Figure } };
export const isRightFigure = (decision: Decision): decision is RightFigure =>
  decision.claim.value.kind === 'figure' && decision.verdict === 'supported' && decision.tie.agreement.result === 'agrees';

/** A small count is met by chance. */
export const isSmall = ({ scale, value }: Figure): boolean => scale === 'count' && value <= 12;

/** Probability from which another fact counts. */
const FAINT = 0.02;

/** Whether another fact that has the value too may be meant. */
export const hasRival = ({ tie, considered }: Decision): boolean =>
  considered.some((t) => t.target.fact !== tie.target.fact && t.agreement.result === 'agrees' && t.probability >= FAINT);

/** Whether the sentence asserts the value, and of the fact's own occasion. */
export const isOfItsOccasion = ({ claim, tie }: Decision, scene: Scene): boolean =>
  !isOutOfScope(tie, scene) && !otherOne(tie, scene) && !isOfOtherOccasion(claim, tie.target, scene);
