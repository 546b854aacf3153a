/** Every contradiction of a date or a figure that the engine would say of the drafts kept here, were none left unsaid for what speaks for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { atRoot } from '../../../src/build/root.mjs';
import { traceDraft } from '../../../src/checker/trace.ts';
import type { FactBase } from '../../../src/index.ts';
import { checkDraft } from '../../../src/index.ts';
import { assurancesOf } from '../../../src/judgement/assurance.ts';
import { type Label, readCases } from '../labels.ts';
import type { Alarm } from './logistic.ts';
import { NAMES } from './table.ts';

export function readAlarms(): Alarm[] {
  const cases = readCases(atRoot('test/newsroom'));
  const bases = new Map(cases.map(({ name, base }) => [name, base]));
  const labelled = cases.flatMap(({ name, draft, base, labels }) => alarmsOf(name, draft, base, labels));
  const clean = readdirSync(atRoot('test/clean/drafts'))
    .filter((file) => /-[67]\.md$/.test(file))
    .sort()
    .flatMap((file) => {
      const draft = file.replace('.md', '');
      return alarmsOf(draft, readFileSync(atRoot(`test/clean/drafts/${file}`), 'utf8'), bases.get(draft.replace(/-\d$/, ''))!, []);
    });
  return [...labelled, ...clean];
}

function alarmsOf(draft: string, markdown: string, base: FactBase, labels: Label[]): Alarm[] {
  const told = new Set(
    checkDraft(markdown, base).flatMap((f) => (f.verdict === 'supported' || f.verdict === 'imprecise' ? `${f.fact} ${f.expected}` : [])),
  );
  return traceDraft(markdown, base).flatMap(({ start, end, scene, decision }): Alarm[] => {
    if (decision?.verdict !== 'contradicted' || decision.claim.value.kind === 'name') return [];
    const { fact, expected } = decision.tie.target;
    const evidence = { ...assurancesOf(decision, scene), told: told.has(`${fact.id} ${expected}`) ? 1 : 0 };
    // A timid one is not said where the draft tells its fact.
    if (decision.waits && evidence.told) return [];
    const right = labels.some((l) => (l.verdict === 'contradicted' || l.verdict === 'disputed') && start < l.end && l.start < end);
    return [{ draft, base: draft.replace(/-.*/, ''), right, evidence: NAMES.map((name) => evidence[name]) }];
  });
}
