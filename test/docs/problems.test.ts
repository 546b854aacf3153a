/** The page of problems of fact files says what the code says. `UPDATE_DOCS=1 npx mocha test/docs/problems.test.ts` writes it anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { MEANINGS } from '../../src/factbase/problem-meanings.ts';
import { PROBLEMS } from '../../src/factbase/problems.ts';
import { MEANINGS as REVIEW_MEANINGS } from '../../src/review/problem-meanings.ts';
import { REVIEW_PROBLEMS } from '../../src/review/problems.ts';

const PAGE = new URL('../../docs/problems.md', import.meta.url);

const rows = (problems: Record<string, { severity: string }>, meanings: Record<string, string>) =>
  Object.entries(problems).map(([code, { severity }]) => `| \`${code}\` | ${severity} | ${meanings[code]} |`);

const page = [
  '<!-- facts-ignore-file -->',
  '',
  '# Problems of fact files',
  '',
  'An error takes something out of the base, or leaves the checker without something it was told. A warning takes nothing away. What is marked',
  '`info` is merely of no use: the editor fades it, the command line lists it with `--all`.',
  '',
  '## In one file or entry',
  '',
  '| code | severity | when, and what follows |',
  '| --- | --- | --- |',
  ...rows(PROBLEMS, MEANINGS),
  '',
  '## In a review',
  '',
  'Facts can read well one by one, and not fit together or no longer fit their sources. `factmark check` reviews them at every run, the editor',
  'while one of the folder’s fact files is open. Where it is not sure, it says nothing.',
  '',
  '| code | severity | when |',
  '| --- | --- | --- |',
  ...rows(REVIEW_PROBLEMS, REVIEW_MEANINGS),
  '',
].join('\n');

describe('docs/problems.md', () => {
  it('is up to date', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
    assert.equal(readFileSync(PAGE, 'utf8'), page);
  });
});
