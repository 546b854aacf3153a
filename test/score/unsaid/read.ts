/** Every value of the drafts kept here that was left unsaid of a fact told nowhere else, with what speaks for its being of it and whether it is. */
import { atRoot } from '../../../src/build/root.mjs';
import { Told } from '../../../src/checker/neighbours.ts';
import { judgeOnce } from '../../../src/checker/once.ts';
import { weighUnsaid } from '../../../src/checker/unsaid.ts';
import { isUnsaid } from '../../../src/checker/waiting.ts';
import type { FactBase } from '../../../src/index.ts';
import { compile } from '../../../src/judgement/targets/compile.ts';
import { UNSAID, type UnsaidName } from '../../../src/judgement/weights.ts';
import { overlap } from '../../../src/spans.ts';
import { Random } from '../../bench/random.ts';
import { changedValue, replaced } from '../changedValue.ts';
import type { Example } from '../fit/logistic.ts';
import { type Case, type Label, readCases, readClean } from '../labels.ts';

export const NAMES = Object.keys(UNSAID.weights) as UnsaidName[];

/** Where a value stands that was weighed: in a labelled draft, in one without an error, or put in the place of a right one. */
export type Origin = 'labelled' | 'clean' | 'changed';

export interface Value extends Example {
  origin: Origin;
}

/** Of the labelled drafts, as they are and with each right value in turn changed; and of those without an error. The weights in force have no part in it. */
export function readValues(): Value[] {
  const { least } = UNSAID;
  UNSAID.least = Number.POSITIVE_INFINITY;
  const cases = readCases(atRoot('test/newsroom'));
  const clean = readClean(atRoot('test/clean/drafts'), cases);
  const values = [
    ...cases.flatMap(({ name, draft, base, labels }) => valuesOf('labelled', name, draft, base, labels)),
    ...clean.flatMap(({ name, markdown, base }) => valuesOf('clean', name, markdown, base, [])),
    ...cases.flatMap(changedOf),
  ];
  UNSAID.least = least;
  return values;
}

function changedOf({ name, draft, base, labels }: Case): Value[] {
  const random = new Random(7);
  return labels.flatMap((label): Value[] => {
    if (label.verdict !== 'supported' || label.kind === 'name') return [];
    const value = changedValue(label, base, random);
    if (value === undefined) return [];
    const changed = replaced(draft, label, value);
    return valuesOf('changed', name, changed.markdown, base, [changed.label]);
  });
}

/** Values of a draft; of one that was changed only what was put in, of a labelled one only what has a label. */
function valuesOf(origin: Origin, draft: string, markdown: string, base: FactBase, labels: readonly Label[]): Value[] {
  const { findings, waiting, values } = judgeOnce(markdown, compile(base), {});
  return weighUnsaid(findings, waiting.filter(isUnsaid), new Told(findings, values, base)).flatMap(({ finding, evidence }): Value[] => {
    const label = labels.find((l) => overlap(l, finding));
    if (origin !== 'clean' && !label) return [];
    // A wrong value that is held against another fact than its own is an alarm all the same, though no false one.
    const right = label?.verdict === 'contradicted' && label.kind !== 'name' && label.fact === finding.fact;
    return [{ origin, draft, right, evidence: NAMES.map((n) => evidence[n]) }];
  });
}
