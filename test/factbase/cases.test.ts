/**
 * Fact files and what the loader makes of them, model and problems, as data. After a change of the dump or of a message,
 * `UPDATE_CASES=1 npx mocha test/factbase/cases.test.ts` rewrites the expectations: read the difference before you commit it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadFactBase } from '../../src/factbase/load.ts';
import { PROBLEMS } from '../../src/factbase/problems.ts';
import { readCases } from './cases.ts';
import { dump } from './dump.ts';

/** Codes that no small file can have. */
const ELSEWHERE = new Set(['too-large', 'too-deep', 'more-problems', 'yaml-more', 'unreadable']);

describe('fact files', () => {
  const cases = readCases();
  const met = new Set<string>();

  for (const { name, files, expected } of cases) {
    it(name.replaceAll('-', ' '), () => {
      const base = loadFactBase(files);
      for (const p of base.problems) met.add(p.code);
      const actual = dump(base);
      if (process.env.UPDATE_CASES) writeFileSync(expected, actual);
      assert.equal(actual, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no expectation written yet)');
    });
  }

  it('have every problem among them', () => {
    assert.deepEqual(
      Object.keys(PROBLEMS).filter((code) => !met.has(code) && !ELSEWHERE.has(code)),
      [],
    );
  });
});
