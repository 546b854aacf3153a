/** Every contradiction of a date or a figure that the engine would say of the drafts kept here, were none left unsaid for what speaks for it. */
import { atRoot } from '../../../src/build/root.mjs';
import { traceDraft } from '../../../src/checker/trace.ts';
import { toSource } from '../../../src/draft/draft.ts';
import { checkDraft, type FactBase, type Finding } from '../../../src/index.ts';
import { assurancesOf } from '../../../src/judgement/assurance.ts';
import { ASSURANCE } from '../../../src/judgement/weights.ts';
import type { Example } from '../fit/logistic.ts';
import { type Label, readCases, readClean } from '../labels.ts';
import { NAMES } from './table.ts';

export function readAlarms(): Example[] {
  // Nothing is left unsaid for now.
  ASSURANCE.least = Number.NEGATIVE_INFINITY;
  const cases = readCases(atRoot('test/newsroom'));
  const labelled = cases.flatMap(({ name, draft, base, labels }) => alarmsOf(name, draft, base, labels));
  const clean = readClean(atRoot('test/clean/drafts'), cases)
    .filter(({ name }) => /-[67]$/.test(name))
    .flatMap(({ name, markdown, base }) => alarmsOf(name, markdown, base, []));
  return [...labelled, ...clean];
}

function alarmsOf(draft: string, markdown: string, base: FactBase, labels: Label[]): Example[] {
  const findings = checkDraft(markdown, base);
  const right = findings.filter((f) => f.verdict === 'supported' || f.verdict === 'imprecise');
  const said = findings.filter((f) => f.verdict === 'contradicted');
  return traceDraft(markdown, base).flatMap(({ start, end, block, scene, decision }): Example[] => {
    if (decision?.verdict !== 'contradicted' || decision.claim.value.kind === 'name') return [];
    const { fact, expected } = decision.tie.target;
    if (!said.some((f) => f.fact === fact.id && f.start < end && start < f.end)) return [];
    const { tokens } = scene.analysis;
    const sentence = toSource(block, { start: tokens[scene.sentence.first].start, end: tokens[scene.sentence.last - 1].end });
    const isElsewhere = (f: Finding) => f.end <= sentence.start || f.start >= sentence.end;
    const told = right.some((f) => f.fact === fact.id && f.expected === expected && isElsewhere(f)) ? 1 : 0;
    const evidence = { ...assurancesOf(decision, scene), told };
    const isRight = labels.some((l) => (l.verdict === 'contradicted' || l.verdict === 'disputed') && start < l.end && l.start < end);
    return [{ draft, right: isRight, evidence: NAMES.map((name) => evidence[name]) }];
  });
}
