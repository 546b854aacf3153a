/** `unused-ignores.yaml`: which ignore comments silence nothing, and what taking them out leaves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type UnusedIgnore, unusedIgnores } from '../../src/checker/unused-ignores.ts';
import { createChecker, loadFactBase } from '../../src/index.ts';

interface Case {
  what: string;
  draft: string;
  unused: string[];
  /** Absent where nothing is unused. */
  fixed?: string;
}

const { facts, cases } = parse(readFileSync(new URL('./unused-ignores.yaml', import.meta.url), 'utf8')) as { facts: string; cases: Case[] };
const base = loadFactBase([{ path: 'a.facts.yaml', text: facts }]);

/** Each replaced place once, from the end. */
function fix(draft: string, unused: UnusedIgnore[]): string {
  const places = new Map(unused.map((u) => [u.removal.start, u]));
  return [...places.values()].reverse().reduce((text, { removal, replacement }) => {
    return text.slice(0, removal.start) + replacement + text.slice(removal.end);
  }, draft);
}

describe('unused ignore comments', () => {
  for (const { what, draft, unused, fixed } of cases) {
    it(what, () => {
      const checker = createChecker(base);
      const said = checker.check(draft);
      const found = unusedIgnores(checker);
      assert.deepEqual(
        found.map(({ start, end }) => draft.slice(start, end)),
        unused,
      );
      const after = fix(draft, found);
      assert.equal(after, fixed ?? draft);
      // What was silent stays silent, and nothing is left to remove.
      const verdicts = (findings: { verdict: string }[]) => findings.map((f) => f.verdict).filter((v) => v !== 'supported');
      assert.deepEqual(verdicts(checker.check(after)), verdicts(said));
      assert.deepEqual(unusedIgnores(checker), []);
    });
  }

  it('are those of the draft after an edit', () => {
    const checker = createChecker(base);
    checker.check('The Lindow dam is 19 metres high. <!-- facts-ignore -->\n');
    assert.equal(unusedIgnores(checker).length, 0);
    checker.check('The Lindow dam is 62 metres high. <!-- facts-ignore -->\n');
    assert.equal(unusedIgnores(checker).length, 1);
  });

  it('of a fact that the configuration ignores have nothing to silence', () => {
    const checker = createChecker(base, { ignoreFacts: ['height'] });
    assert.deepEqual(checker.check('The Lindow dam is 19 metres high.\n'), []);
    checker.check('The Lindow dam is 19 metres high. <!-- facts-ignore: height -->\n');
    assert.equal(unusedIgnores(checker).length, 1);
  });
});
