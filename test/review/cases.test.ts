/**
 * Fact files and what a review finds in them, as data. After a change of a message, `UPDATE_CASES=1 npx mocha test/review/cases.test.ts` rewrites
 * the expectations: read the difference before you commit it.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadFactBase } from '../../src/factbase/load.ts';
import type { Problem, Source } from '../../src/factbase/model.ts';
import { REVIEW_PROBLEMS } from '../../src/review/problems.ts';
import { reviewFactBase, type SourceFile } from '../../src/review/review.ts';
import { isPlainText, sourcePath } from '../../src/review/source-path.ts';

const folder = new URL('./cases/', import.meta.url);
const TODAY = '2026-11-24';

/** The files of `NAME.facts.yaml`, `NAME.2.facts.yaml`, … */
function filesOf(name: string): { path: string; text: string }[] {
  const paths = readdirSync(folder).filter((path) => path.endsWith('.facts.yaml') && path.startsWith(`${name}.`));
  return paths.sort((a, b) => a.length - b.length).map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}

function sourceFile({ path, file = '' }: Source): SourceFile {
  const at = sourcePath(path, file);
  if (at === undefined) return { state: 'outside' };
  if (!isPlainText(at)) return { state: 'unread' };
  const url = new URL(at, folder);
  return existsSync(url) ? { state: 'read', text: readFileSync(url, 'utf8') } : { state: 'missing' };
}

/** A problem with the words that it stands at. */
const line = (p: Problem, texts: Map<string, string>) =>
  `${p.path}:${p.range.line}:${p.range.column} ${p.severity} ${p.code} at ${JSON.stringify(texts.get(p.path)!.slice(p.range.start, p.range.end))}: ${p.message}\n`;

describe('a review of fact files', () => {
  const names = new Set(readdirSync(folder).flatMap((path) => (path.endsWith('.facts.yaml') ? [path.slice(0, path.indexOf('.'))] : [])));
  const met = new Set<string>();

  for (const name of names) {
    it(name, () => {
      const files = filesOf(name);
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      const base = loadFactBase(files);
      assert.deepEqual(base.problems, [], 'nothing is wrong with the files themselves');
      const problems = reviewFactBase(files, base, { today: TODAY, sourceFile });
      for (const p of problems) met.add(p.code);
      const actual = problems.map((p) => line(p, texts)).join('');
      const expected = new URL(`${name}.txt`, folder);
      if (process.env.UPDATE_CASES) writeFileSync(expected, actual);
      assert.equal(actual, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no expectation written yet)');
    });
  }

  it('has every problem among them', () => {
    assert.deepEqual(
      Object.keys(REVIEW_PROBLEMS).filter((code) => !met.has(code)),
      [],
    );
  });
});
