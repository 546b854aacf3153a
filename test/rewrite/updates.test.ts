/** Facts that take over what a draft says: see updates.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Finding, loadFactBase } from '../../src/index.ts';
import { claimedValue } from '../../src/rewrite/claim.ts';
import { updateFact } from '../../src/rewrite/update.ts';
import { marked } from './marked.ts';

interface Case {
  name: string;
  file: string;
  draft: string;
  kind?: Finding['kind'];
  fact: string;
  supersede?: boolean;
  after: string;
}

const cases = parse(readFileSync(new URL('./updates.yaml', import.meta.url), 'utf8')) as Case[];

describe('updating a fact', () => {
  for (const { name, file, draft, kind = 'figure', fact, supersede, after } of cases) {
    it(name, () => {
      const base = loadFactBase([{ path: 'dam.facts.yaml', text: file }]);
      const { prose, start, end } = marked(draft);
      const finding: Finding = { verdict: 'contradicted', kind, fact, start, end, message: '', expected: '', because: [] };
      const claimed = claimedValue(prose, finding, base);
      assert.ok(claimed, 'the draft states a value');
      const edits = updateFact(file, base.facts.get(fact)!, claimed, base, { supersede });
      const text =
        edits && [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), file);
      assert.equal(text ?? 'none', after);
      if (text)
        assert.deepEqual(
          loadFactBase([{ path: 'dam.facts.yaml', text }]).problems.filter((p) => p.severity === 'error' && p.code !== 'unknown-source'),
          [],
        );
    });
  }
});
