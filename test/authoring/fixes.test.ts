/** Fixes of problems in fact files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fixOf } from '../../src/authoring/fixes.ts';
import { loadFactBase } from '../../src/factbase/load.ts';
import type { Problem } from '../../src/factbase/model.ts';
import { reviewFactBase } from '../../src/review/review.ts';

const SOURCES = 'sources: { survey-2019: { type: report } }\n';
const TEXT = 'It has fourteen old cranes.';

/** The base of a file; one with no sources of its own has one beside it. */
function read(text: string): { base: ReturnType<typeof loadFactBase>; problems: Problem[] } {
  const files = [{ path: 'a.facts.yaml', text }, ...(/^sources:/m.test(text) ? [] : [{ path: 'b.facts.yaml', text: SOURCES }])];
  const base = loadFactBase(files);
  return { base, problems: [...base.problems, ...reviewFactBase(files, base, { sourceFile: () => ({ state: 'read', text: TEXT }) })] };
}

describe('fixes in a fact file', () => {
  const cases = parse(readFileSync(new URL('./fixes.yaml', import.meta.url), 'utf8')) as Record<'problem' | 'before' | 'after', string>[];
  for (const { problem: code, before, after } of cases) {
    it(`${code}: ${JSON.stringify(before.split('\n').at(-2))}`, () => {
      const { base, problems } = read(before);
      const met = problems.filter((p) => p.code === code && p.path === 'a.facts.yaml');
      assert.ok(met.length > 0, problems.map((p) => p.code).join());
      const fixes = met.flatMap((p) => fixOf(p, before, base) ?? []);
      if (!after) return assert.deepEqual(fixes, []);
      assert.equal(fixes.length, 1);
      const [{ start, end, text }] = fixes[0].edits;
      const fixed = before.slice(0, start) + text + before.slice(end);
      assert.equal(fixed, after);
      assert.deepEqual(
        read(fixed).problems.filter((p) => p.code === code),
        [],
        'the problem is gone',
      );
    });
  }
});
