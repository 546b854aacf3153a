/** The findings that decisions come to, in offsets of the block's text. */
import { say } from '../say.ts';
import type { Figure, Span } from '../values/value.ts';
import type { Decision } from './decide.ts';
import { explain } from './explain.ts';
import type { Finding } from './finding.ts';
import { messageOf } from './messages.ts';
import type { Scene } from './scenes/scene.ts';
import type { CompiledBase } from './targets/compile.ts';

/** The finding on a claim, in words. */
export function findingOf(decision: Decision, scene: Scene, base: CompiledBase): Finding {
  const outline = outlineOf(decision);
  return { ...outline, ...wordsOf(decision, outline, scene, base) };
}

/** A finding that tells nothing yet. */
export function outlineOf(decision: Decision): Finding {
  const { tie, verdict, claim } = decision;
  const { kind, start } = claim.value;
  const end = isRateWrong(decision) ? (claim.value as Figure).rate!.end : claim.value.end;
  return { verdict, kind, fact: tie.target.fact.id, start, end, message: '', expected: tie.target.expected, because: [] };
}

/** What a finding on a stretch tells. */
export function wordsOf(
  { tie, verdict }: Decision,
  { start, end }: Span,
  scene: Scene,
  base: CompiledBase,
): Pick<Finding, 'message' | 'because'> {
  const says = scene.analysis.text.slice(start, end);
  const { fact, expected } = tie.target;
  return { message: messageOf(verdict, { says, expected, fact, agreement: tie.agreement }, base.base), because: explain(tie, base) };
}

/** "14,000 litres an hour" of a fact that has it per day: what is wrong is the rate, and the finding covers it. */
function isRateWrong({ tie, verdict, claim: { value } }: Decision): boolean {
  return (
    verdict === 'contradicted' &&
    value.kind === 'figure' &&
    value.rate !== undefined &&
    tie.target.figures.some((f) => f.per && f.per !== value.per)
  );
}

/** Dates and figures of the sentence as values that no fact speaks of; `settle` drops those that another finding stands on. */
export function unsourced(scene: Scene): Finding[] {
  if (scene.sentence.question) return [];
  return scene.claims.flatMap(({ value }): Finding[] => {
    const { kind, start, end } = value;
    if (kind === 'name' || (kind === 'date' && value.relative)) return [];
    const says = scene.analysis.text.slice(start, end);
    const message = say`No fact speaks of “${says}”. Give it a source in the fact base, or leave it out.`;
    return [{ verdict: 'unsourced', kind, fact: '', start, end, message, expected: '', because: [] }];
  });
}
