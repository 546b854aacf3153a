/**
 * Claims worked out from facts. A case is one line: a draft with the claim in brackets, then the verdict and the fact that it must get; `silent`, or
 * nothing, where the claim must get none.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDraft, loadFactBase } from '../../../src/index.ts';

interface Fixture {
  base: string;
  cases: string[];
}

const folder = new URL('.', import.meta.url);

describe('derived claims', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const fixture = parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
    const base = loadFactBase([{ path: 'derived.facts.yaml', text: fixture.base }]);

    it(`${file}: the facts are sound`, () => {
      assert.deepEqual(base.problems, []);
    });

    it(`${file}: ${fixture.cases.length} claims`, () => {
      const expected = fixture.cases.map((line) => normal(line));
      const actual = fixture.cases.map((line) => judged(line));
      assert.equal(actual.join('\n'), expected.join('\n'));
    });

    function judged(line: string): string {
      const [text] = parts(line);
      const start = text.indexOf('[');
      const end = text.indexOf(']') - 1;
      const draft = text.replace('[', '').replace(']', '');
      const found = checkDraft(draft, base).filter((f) => f.start < end && start < f.end);
      return `${text} -> ${found.map((f) => `${f.verdict} ${f.fact}`).join(', ') || 'silent'}`;
    }
  }
});

const parts = (line: string) => {
  const [text, verdict = 'silent'] = line.split(' -> ');
  return [text, verdict];
};

const normal = (line: string) => parts(line).join(' -> ');
