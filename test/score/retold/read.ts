/** Every value of the drafts kept here that differs from a fact which the draft tells rightly elsewhere and that its sentence leaves in doubt, with what speaks for its being of it and whether it is. */
import { statedBy } from '../../../src/checker/neighbours.ts';
import { judgeOnce } from '../../../src/checker/once.ts';
import { retoldOf } from '../../../src/judgement/retold.ts';
import { compile } from '../../../src/judgement/targets/compile.ts';
import { RETOLD, type RetoldName } from '../../../src/judgement/weights.ts';
import { overlap } from '../../../src/spans.ts';
import { Random } from '../../bench/random.ts';
import { changedValue, replaced } from '../changedValue.ts';
import { readValues, type Value, type Weighed } from '../fit/values.ts';
import type { Case, Label } from '../labels.ts';

const NAMES = Object.keys(RETOLD.weights) as RetoldName[];

/**
 * Of the labelled drafts and of those without an error, as they are and with each right value in turn changed in one of two places. A draft without an error tells less
 * of its base, which must not tell the two sorts apart.
 */
export const readRetold = (): Value[] => readValues({ model: RETOLD, valuesOf, changerOf, changesClean: true });

/** A value is changed where its paragraph stands, as it was, a second time at the end. */
function changerOf({ draft, base, labels }: Case) {
  const random = new Random(5);
  return (label: Label) => {
    const value = (random.chance(50) ? othersValue(label, labels, random) : undefined) ?? changedValue(label, base, random);
    const paragraph = paragraphAt(draft, label);
    if (value === undefined || /^#|\|/.test(paragraph)) return undefined;
    const changed = replaced(draft, label, value);
    return { markdown: `${changed.markdown}\n\n## In brief\n\n${paragraph}\n`, labels: [changed.label] };
  };
}

/** The value of another fact that looks like it: "4,100" for "2,600", "3 May" for "21 June". */
function othersValue(label: Label, labels: readonly Label[], random: Random): string | undefined {
  const others = labels.filter(
    (l) => l.verdict === 'supported' && l.kind === label.kind && l.fact !== label.fact && l.value !== label.value,
  );
  const alike = others.filter((l) => shapeOf(l.value) === shapeOf(label.value));
  return alike.length ? random.of(alike).value : undefined;
}
const shapeOf = (value: string) =>
  value
    .replace(/\d[\d,.]*/g, '9')
    .replace(/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g, 'May');

function paragraphAt(draft: string, { start, end }: Label): string {
  const from = draft.lastIndexOf('\n\n', start);
  const to = draft.indexOf('\n\n', end);
  return draft.slice(from < 0 ? 0 : from + 2, to < 0 ? draft.length : to);
}

/** Values of a draft; of a labelled one only what has a label. */
function valuesOf({ origin, draft, markdown, base, labels }: Weighed): Value[] {
  const { findings, waiting } = judgeOnce(markdown, compile(base), {});
  const right = new Set(findings.filter(({ verdict }) => verdict !== 'contradicted' && verdict !== 'unsourced').map(statedBy));
  return waiting.flatMap(({ finding, tie, timid }): Value[] => {
    if (!tie || finding.verdict !== 'contradicted' || !right.has(statedBy(finding))) return [];
    if (findings.some((f) => f.verdict === 'contradicted' && f.kind === finding.kind && overlap(f, finding))) return [];
    const label = labels.find((l) => l.kind === finding.kind && overlap(l, finding));
    if (origin !== 'clean' && !label) return [];
    // A wrong value that is held against another fact than its own is an alarm all the same, though no false one.
    const isRight = label?.verdict === 'contradicted' && label.fact === finding.fact;
    const evidence = retoldOf(tie, timid);
    return [{ origin, draft, right: isRight, evidence: NAMES.map((n) => evidence[n]) }];
  });
}
