/**
 * Drafts without an error, by people who had not seen the checker: each tells half of the facts of a base in test/newsroom rightly, among as many values
 * beside them that no fact speaks of. Whatever is called contradicted there is a false alarm; those that still stand are in known.yaml. A base may have several
 * (d2.md, d2-2.md); those numbered 3 and 4 are paragraphs in which one value follows upon the other, by somebody who knew the rules; those numbered 6 and 7 are what the
 * weights of `ASSURANCE` were fitted on.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft } from '../../src/index.ts';
import { readCases, readClean } from '../score/labels.ts';

const known = parse(readFileSync(new URL('./known.yaml', import.meta.url), 'utf8')) as [
  draft: string,
  fact: string,
  text: string,
  why: string,
][];
const drafts = readClean(atRoot('test/clean/drafts'), readCases(atRoot('test/newsroom')));

describe('drafts without an error', () => {
  for (const { name, markdown, base } of drafts) {
    it(`${name}: no alarm but those known, and a fifth of the facts at least recognised`, () => {
      const findings = checkDraft(markdown, base);
      const alarms = findings.filter((f) => f.verdict === 'contradicted').map((f) => [f.fact, markdown.slice(f.start, f.end)]);
      assert.deepEqual(
        alarms,
        known.filter(([draft]) => draft === name).map(([, fact, text]) => [fact, text]),
      );
      const told = new Set(findings.filter((f) => f.verdict === 'supported' && base.facts.has(f.fact)).map((f) => f.fact));
      assert.ok(told.size >= base.facts.size / 5, `${told.size} of ${base.facts.size} facts are recognised`);
    });
  }
});
