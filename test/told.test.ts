/**
 * Nothing reaches a writer past the translators: in a language that puts each message in brackets, whatever the engine says of the fact files, drafts
 * and configurations of the other tests stands in brackets.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseConfig } from '../src/config/parse.ts';
import { type ExplainedClaim, explainDraft, type Finding, loadFactBase } from '../src/index.ts';
import { reviewFactBase } from '../src/review/review.ts';
import { speak } from '../src/say.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const filesIn = (folder: string, end: string) => readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(end));

const BRACKETS = new Proxy({}, { get: (_, template) => `⟦${String(template)}⟧` });

/** What of a text stands in no bracket. */
function outside(text: string): string {
  let depth = 0;
  let left = '';
  for (const c of text) {
    if (c === '⟧') depth--;
    if (depth === 0 && c !== '⟦' && c !== '⟧') left += c;
    if (c === '⟦') depth++;
  }
  // A full stop makes a sentence of a clause.
  return left.replace(/[ .]/g, '');
}

const assertTold = (texts: string[]) =>
  assert.deepEqual(
    [...new Set(texts)].filter((text) => outside(text) !== ''),
    [],
  );
const ofFinding = ({ message, because }: Finding) => [message, ...because.map(({ text }) => text)];
const ofClaim = ({ finding, considered }: ExplainedClaim) => [
  ...(finding ? ofFinding(finding) : []),
  ...considered.flatMap(({ why, because }) => [why, ...because.map(({ text }) => text)]),
];

describe('what a writer reads is told by templates', () => {
  before(() => speak(BRACKETS));
  after(() => speak(undefined));

  it('brackets are told from what stands beside them', () => {
    assert.equal(outside('⟦a ⟦b⟧ c⟧ ⟦d⟧'), '');
    assert.equal(outside('⟦a⟧ b'), 'b');
  });

  it('problems of fact files', () => {
    const files = filesIn('factbase/cases/', '.facts.yaml').map((path) => ({ path, text: read(`factbase/cases/${path}`) }));
    const problems = files.flatMap((file) => loadFactBase([file]).problems);
    assert.ok(problems.length > 100);
    assertTold(problems.map(({ message }) => message));
  });

  it('problems of a review', () => {
    const files = filesIn('review/cases/', '.facts.yaml').map((path) => ({ path, text: read(`review/cases/${path}`) }));
    const problems = reviewFactBase(files, loadFactBase(files), {
      today: '2026-11-24',
      sourceFile: () => ({ state: 'read', text: 'Nothing.' }),
    });
    assert.ok(problems.length > 20);
    assertTold(problems.map(({ message }) => message));
  });

  it('problems of configurations', () => {
    const texts = [
      '- a',
      'facts: ""',
      'facts: [../a, "{a"]',
      'dateOrder: dayly',
      'severity: 3',
      'severity: { outdated: wrong, no: 1 }',
      'drafts: *a',
    ];
    const problems = texts.flatMap((text) => parseConfig('.factmarkrc', text).problems);
    assert.ok(problems.length >= texts.length);
    assertTold(problems.map(({ message }) => message));
  });

  const fixtures = 'judgement/fixtures/';
  for (const file of filesIn(fixtures, '.yaml')) {
    it(`verdicts of ${file}`, () => {
      const bases = parse(read(fixtures + file)) as Record<string, Record<string, string[]>>;
      for (const [base, rules] of Object.entries(bases)) {
        const cases = Object.values(rules).flat();
        assertTold(
          saidOf(
            read(`${fixtures}bases/${base}.facts.yaml`),
            cases.map((line) => line.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')),
          ),
        );
      }
    });
  }

  for (const folder of ['judgement/derived/', 'judgement/names/']) {
    for (const file of filesIn(folder, '.yaml')) {
      it(`verdicts of ${file}`, () => {
        const { base, cases } = parse(read(folder + file)) as { base: unknown; cases: string[] | Record<string, string[]> };
        const lines = Object.values(cases).flat();
        assertTold(
          saidOf(
            typeof base === 'string' ? base : JSON.stringify(base),
            lines.map((line) => line.replace(/[[\]]| (?:->|=) .*/g, '')),
          ),
        );
      });
    }
  }
});

/** All that is said of some drafts. */
function saidOf(facts: string, drafts: string[]): string[] {
  const base = loadFactBase([{ path: 'a.facts.yaml', text: facts }]);
  const tags = `[One](fact:no-such), ${[...base.facts.keys()].map((id) => `[1999](fact:${id})`).join(', ')}`;
  return [...drafts, tags].flatMap((draft) => explainDraft(draft, base, { unsourced: true }).flatMap(ofClaim));
}
