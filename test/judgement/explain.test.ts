/** `explainDraft`: every claim with the facts considered for it, and why each was or was not chosen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { explainAt } from '../../src/checker/explain.ts';
import { checkDraft, createChecker, explainDraft, loadFactBase } from '../../src/index.ts';

const FACTS = `
sources: { s: { type: report, title: Survey } }
names:
  arve: { name: Arve dam, kind: place }
  senja: { name: Senja dam, kind: place }
facts:
  height: { fact: The Arve dam is 62 metres high., source: s }
  senja-height: { fact: The Senja dam is 87 metres high., source: s }
  cost-early: { fact: The repair of the Arve dam will cost 9 million kroner., status: superseded, source: s }
  cost: { fact: The repair of the Arve dam will cost 14 million kroner., source: s }
`;

/** The value in the draft, the fact considered, and the reason. */
const CASES: [draft: string, value: string, fact: string, reason: string][] = [
  ['The Arve dam is 62 metres high.', '62 metres', 'height', 'chosen'],
  ['The Arve dam is 62 metres high.', '62 metres', 'senja-height', 'weaker'],
  ['The Arve dam is 26 metres high.', '26 metres', 'height', 'chosen'],
  ['Is the Arve dam 26 metres high?', '26 metres', 'height', 'scope'],
  ['The Arve dam, 62 metres high, is 12 metres from the road.', '12 metres', 'height', 'met'],
  ['The repair of the Arve dam will cost 41 million kroner.', '41 million kroner', 'cost', 'chosen'],
  ['The repair of the Arve dam will cost 41 million kroner.', '41 million kroner', 'cost-early', 'superseded'],
  ['The Arve dam is not 80 metres high.', '80 metres', 'height', 'vetoed'],
  ['Plans show the Arve dam, with a lake 80 metres high above the sea.', '80 metres', 'height', 'vetoed'],
  ['The path high over the fjord is 9 metres from it.', '9 metres', 'height', 'unsure'],
];

describe('explainDraft', () => {
  const base = loadFactBase([{ path: 'dams.facts.yaml', text: FACTS }]);
  it('rests on a fact base without problems', () => assert.deepEqual(base.problems, []));

  for (const [draft, value, fact, reason] of CASES) {
    it(`${fact} ${reason}: ${draft}`, () => {
      const claim = explainDraft(draft, base).find((c) => draft.slice(c.start, c.end).includes(value.split(' ')[0]));
      const found = claim?.considered.map((c) => [c.fact, c.reason, c.why]);
      assert.ok(
        claim?.considered.some((c) => c.fact === fact && c.reason === reason && c.why !== ''),
        JSON.stringify(found, undefined, 1),
      );
    });
  }

  it('gives the findings of a check, each once, and shares that are shares', () => {
    const draft = `# Arve dam\n\n${[...new Set(CASES.map(([d]) => d))].join('\n\n')}\n\nIt is [26 metres](fact:height).\n`;
    const claims = explainDraft(draft, base);
    const findings = claims.flatMap((c) => c.finding ?? []);
    assert.deepEqual([...new Set(findings)], findings);
    assert.deepEqual(findings, checkDraft(draft, base));
    for (const { considered } of claims) for (const c of considered) assert.ok(c.probability >= 0 && c.probability <= 1);
  });

  it('has nothing to explain in a file that is ignored', () => {
    assert.deepEqual(explainDraft('<!-- facts-ignore-file -->\n\nThe Arve dam is 26 metres high.\n', base), []);
  });

  it('says the same of one place, from its block alone, before and after an edit', () => {
    const path = 'facts/mali-2012.facts.yaml';
    const mali = loadFactBase([{ path, text: readFileSync(atRoot(path), 'utf8') }]);
    const draft = readFileSync(atRoot('test/demo/mali.md'), 'utf8');
    const checker = createChecker(mali);
    for (const text of [draft, draft.replace(/^#/m, 'In 2011 nobody had thought of a coup.\n\n#')]) {
      const findings = checker.check(text);
      const whole = explainDraft(text, mali);
      assert.ok(whole.length > 80, `only ${whole.length} claims`);
      for (const { start, end } of whole) {
        const here = whole.filter((claim) => claim.start <= start && start <= claim.end);
        assert.deepEqual(explainAt(start, checker, findings, mali), here, text.slice(start - 40, end));
      }
    }
    assert.deepEqual(explainAt(draft.length + 1000, checker, [], mali), []);
  });
});
