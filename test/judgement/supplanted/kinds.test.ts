/** What sort of thing a name is of; a case is a sentence with the name in brackets, and its kind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadFactBase } from '../../../src/index.ts';
import { kindOfName } from '../../../src/judgement/fillers/supplanted/kinds.ts';
import { analyse } from '../../../src/judgement/scenes/analysis.ts';
import { compile } from '../../../src/judgement/targets/compile.ts';
import { properRuns } from '../../../src/judgement/targets/statementNames.ts';

const cases = parse(readFileSync(new URL('kinds.yaml', import.meta.url), 'utf8')) as string[];

describe('the kinds of names', () => {
  const base = compile(loadFactBase([]));
  for (const line of cases)
    it(line, () => {
      const [, before, name, after, kind] = /^(.*)\[(.+)\](.*) = (\S+)$/.exec(line)!;
      const { text, tokens } = analyse(before + name + after);
      const run = properRuns(text, tokens, 0, tokens.length).find((r) => r.start < before.length + name.length && before.length < r.end);
      assert.ok(run, 'no name is found');
      assert.equal(kindOfName(run, tokens, base) || '?', kind);
    });
});
