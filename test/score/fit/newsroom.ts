/** Choices from the labelled drafts of test/newsroom/: every checkable value is labelled with its verdict and its fact. */

import { traceDraft } from '../../../src/checker/trace.ts';
import type { Tie } from '../../../src/judgement/evidence/evidence.ts';
import { overlap } from '../../../src/spans.ts';
import { type Label, readCases } from '../labels.ts';
import { type Choice, choiceOf, differs, type Mark } from './choices.ts';

/** How much a claim counts: one that is wrong counts most, because there are few of them. */
const WEIGHT = { wrong: 2, plain: 1, wrongBesideAnother: 0.5 };

export function newsroomChoices(folder: string): Choice[] {
  const choices: Choice[] = [];
  for (const { draft, base, labels } of readCases(folder)) {
    for (const trace of traceDraft(draft, base)) {
      const here = labels.filter((label) => overlap(trace, label));
      // Values without a label (names that recur without a claim) teach nothing.
      if (here.length === 0 || trace.considered.length === 0) continue;
      const isName = trace.considered[0].target.kind === 'name';
      const choice = choiceOf('newsroom', trace, (tie) => (isName ? markName(tie, here) : markValue(tie, here)));
      if (choice) choices.push(choice);
    }
  }
  return choices;
}

/** A date or figure. Where the label names the fact but the value meets it otherwise than the label says, it does not tell. */
function markValue(tie: Tie, labels: Label[]): Mark {
  const { verdict } = labels[0];
  const isLabelled = labels.some((label) => label.fact === tie.target.fact.id);
  const contradicts = differs(tie);
  if (verdict === 'none') return { isRight: false, weight: WEIGHT.plain };
  if (verdict === 'contradicted') {
    if (isLabelled) return contradicts ? { isRight: true, weight: WEIGHT.wrong } : undefined;
    // Of several facts that a wrong value differs from, the label names only one: the others count less against themselves.
    return { isRight: false, weight: contradicts ? WEIGHT.wrongBesideAnother : WEIGHT.plain };
  }
  if (isLabelled) return contradicts ? undefined : { isRight: true, weight: WEIGHT.plain };
  // A right value may agree with further facts that say the same.
  return contradicts ? { isRight: false, weight: WEIGHT.plain } : undefined;
}

/** A name in the place of a fact's value: only what would contradict is learned, because a name that agrees may stand there for itself. */
function markName(tie: Tie, labels: Label[]): Mark {
  if (!differs(tie)) return undefined;
  const isRight = labels[0].verdict === 'contradicted' && labels.some((label) => label.fact === tie.target.fact.id);
  return { isRight, weight: WEIGHT.plain };
}
