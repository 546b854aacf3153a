/** Right names and titles in the place of wrong ones: see names.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadFactBase } from '../../src/index.ts';
import { rewriteName } from '../../src/rewrite/name.ts';
import { marked } from './marked.ts';

const { base: text, ...groups } = parse(readFileSync(new URL('./names.yaml', import.meta.url), 'utf8')) as { base: string } & Record<
  string,
  string[]
>;

describe('rewriting names', () => {
  const base = loadFactBase([{ path: 'names.facts.yaml', text }]);
  it('the fact base is sound', () =>
    assert.deepEqual(
      base.problems.filter((p) => p.severity === 'error'),
      [],
    ));
  for (const [group, lines] of Object.entries(groups)) {
    it(`${group}: ${lines.length} lines`, () => {
      const failed = lines.flatMap((line) => {
        const [sentence, fact, right, expected] = line.split(' | ');
        const { prose, start, end } = marked(sentence);
        const found = rewriteName({ prose }, { start, end }, { fact, expected: right, base });
        const said = found ? prose.slice(0, found.start) + found.text + prose.slice(found.end) : '—';
        return said === expected ? [] : [`${line}\n    got ${said}`];
      });
      assert.ok(!failed.length, `\n${failed.join('\n')}`);
    });
  }
});
