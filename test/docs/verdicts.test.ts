/** docs/how-verdicts-arise.md says what the checker says: its fact base, and in its tables the verdict on the value in bold. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft, loadFactBase } from '../../src/index.ts';

const page = readFileSync(atRoot('docs/how-verdicts-arise.md'), 'utf8');
const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
const rows = [...page.matchAll(/^\| (.*\*\*.*) \| (\w+) \|$/gm)].map(([, draft, verdict]) => ({ draft, verdict }));

describe('docs/how-verdicts-arise.md', () => {
  const base = loadFactBase([{ path: 'page.facts.yaml', text: yaml ?? '' }]);

  it('has a fact base without problems, and examples', () => {
    assert.deepEqual(base.problems, []);
    assert.ok(base.facts.size > 5 && rows.length > 20, `${base.facts.size} facts, ${rows.length} examples`);
  });

  for (const { draft, verdict } of rows) {
    it(`${verdict}: ${draft}`, () => {
      const start = draft.indexOf('**') + 2;
      const end = draft.indexOf('**', start);
      const found = checkDraft(draft, base).filter((f) => f.start < end && start < f.end);
      assert.equal(found[0]?.verdict ?? 'silent', verdict, found[0]?.message);
      assert.ok(found.length <= 1, 'one verdict');
    });
  }
});
