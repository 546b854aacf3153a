/** Names and roles, one line a case: the words in brackets are judged as the line says, and nothing else in it is contradicted. */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDraft } from '../../../src/checker/checker.ts';
import { loadFactBase } from '../../../src/factbase/load.ts';

interface Fixture {
  base: Record<string, unknown>;
  /** Heading to lines "text with [value] = verdict key" or "text = silent". */
  cases: Record<string, string[]>;
}

const folder = new URL('.', import.meta.url);
let lines = 0;
let negative = 0;

describe('names and roles', () => {
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.yaml'))) {
    const { base, cases } = parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
    const facts = loadFactBase([{ path: 'test.facts.yaml', text: JSON.stringify(base) }]);
    it(`${file} has a fact base without problems`, () => deepEqual(facts.problems, []));
    for (const [heading, list] of Object.entries(cases)) {
      it(`${file}: ${heading}`, () => {
        const failures: string[] = [];
        for (const line of list) {
          lines++;
          const at = line.lastIndexOf(' = ');
          const expected = line.slice(at + 3);
          if (!expected.startsWith('contradicted')) negative++;
          const got = judged(line.slice(0, at), facts);
          if (expected !== got) failures.push(`${line}\n      got: ${got}`);
        }
        deepEqual(failures, []);
      });
    }
  }

  it('are at least 120 lines, half of them of right or unknown names', () => {
    ok(lines >= 120, `${lines} lines`);
    ok(negative >= lines / 2, `${negative} of ${lines} negative`);
  });
});

/** "contradicted key" or "supported key" of the bracketed value; "silent" where no value is marked and nothing is contradicted. */
function judged(marked: string, facts: ReturnType<typeof loadFactBase>): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = start < 0 ? marked : marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  const findings = checkDraft(text, facts);
  const wrong = findings.filter((f) => f.verdict === 'contradicted');
  const stray = wrong.filter((f) => start < 0 || f.end <= start || end <= f.start);
  if (stray.length) return stray.map((f) => `contradicted ${f.fact} “${text.slice(f.start, f.end)}”`).join(', ');
  if (start < 0) return 'silent';
  const inside = findings.filter((f) => f.kind === 'name' && f.start < end && start < f.end);
  const told = inside.find((f) => f.verdict === 'contradicted') ?? inside[0];
  return told ? `${told.verdict} ${told.fact}` : 'silent';
}
