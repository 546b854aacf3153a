/** Every value of the drafts kept here that was left unsaid of a fact told nowhere else, with what speaks for its being of it and whether it is. */
import { Told } from '../../../src/checker/neighbours.ts';
import { judgeOnce } from '../../../src/checker/once.ts';
import { weighUnsaid } from '../../../src/checker/unsaid.ts';
import { isUnsaid } from '../../../src/checker/waiting.ts';
import { compile } from '../../../src/judgement/targets/compile.ts';
import { UNSAID, type UnsaidName } from '../../../src/judgement/weights.ts';
import { overlap } from '../../../src/spans.ts';
import { Random } from '../../bench/random.ts';
import { changedValue, replaced } from '../changedValue.ts';
import { readValues, type Value, type Weighed } from '../fit/values.ts';
import type { Case, Label } from '../labels.ts';

const NAMES = Object.keys(UNSAID.weights) as UnsaidName[];

/** Of the labelled drafts, as they are and with each right value in turn changed; and of those without an error. */
export const readUnsaid = (): Value[] => readValues({ model: UNSAID, valuesOf, changerOf });

function changerOf({ draft, base }: Case) {
  const random = new Random(7);
  return (label: Label) => {
    const value = changedValue(label, base, random);
    const changed = value === undefined ? undefined : replaced(draft, label, value);
    return changed && { markdown: changed.markdown, labels: [changed.label] };
  };
}

/** Values of a draft; of a labelled one only what has a label. */
function valuesOf({ origin, draft, markdown, base, labels }: Weighed): Value[] {
  const { findings, waiting, values } = judgeOnce(markdown, compile(base), {});
  return weighUnsaid(findings, waiting.filter(isUnsaid), new Told(findings, values, base)).flatMap(({ finding, evidence }): Value[] => {
    const label = labels.find((l) => overlap(l, finding));
    if (origin !== 'clean' && !label) return [];
    // A wrong value that is held against another fact than its own is an alarm all the same, though no false one.
    const right = label?.verdict === 'contradicted' && label.kind !== 'name' && label.fact === finding.fact;
    return [{ origin, draft, right, evidence: NAMES.map((n) => evidence[n]) }];
  });
}
