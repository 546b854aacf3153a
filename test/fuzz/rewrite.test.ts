/** Whatever the draft and the base: what is offered for a finding never throws, stays within the text, and does what it says. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDraft, type FactBase, loadFactBase } from '../../src/index.ts';
import { claimedValue } from '../../src/rewrite/claim.ts';
import { fixesOf, idFixes } from '../../src/rewrite/fix.ts';
import { ignoreEdit } from '../../src/rewrite/ignore.ts';
import type { Edit } from '../../src/rewrite/markdown.ts';
import { tagEdit } from '../../src/rewrite/tag.ts';
import { updateFact } from '../../src/rewrite/update.ts';
import { factFile, markdown, RUNS, SMALL_BASE } from './arbitrary.ts';

const applied = (text: string, edits: Edit[]) =>
  [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);

function assertWithin(edits: Edit[], text: string): void {
  let last = 0;
  for (const { start, end } of [...edits].sort((a, b) => a.start - b.start)) {
    assert.ok(start >= last && end >= start && end <= text.length, `${start}–${end} of ${text.length}`);
    last = end;
  }
}

/** Everything that can be offered for what is found in a draft. */
function assertSound(text: string, file: string, base: FactBase): void {
  for (const finding of checkDraft(text, base)) {
    const say = () => `${JSON.stringify(text.slice(finding.start, finding.end))} in ${JSON.stringify(text)}`;
    for (const { edits } of fixesOf(text, finding, base)) {
      assertWithin(edits, text);
      assert.ok(edits.length > 0 && applied(text, edits) !== text, say());
    }
    for (const edit of idFixes(text, finding, base)) assertWithin([edit], text);
    const silence = ignoreEdit(text, finding, finding.fact);
    if (silence) {
      const at = finding.start + (silence.start <= finding.start ? silence.text.length : 0);
      const left = checkDraft(applied(text, [silence]), base);
      assert.ok(!left.some((f) => f.start === at && f.fact === finding.fact), `not silenced: ${say()}`);
    }
    const tag = base.facts.has(finding.fact) && finding.kind !== 'tag' ? tagEdit(text, finding, finding.fact) : undefined;
    if (tag)
      assert.ok(
        checkDraft(applied(text, [tag]), base).some((f) => f.kind === 'tag' && f.fact === finding.fact),
        `not tagged: ${say()}`,
      );
    const fact = base.facts.get(finding.fact);
    const claimed = claimedValue(text, finding, base);
    const update = fact && claimed && updateFact(file, fact, claimed, base, { supersede: true });
    if (update) {
      assertWithin(update, file);
      const after = loadFactBase([{ path: 'fuzz.facts.yaml', text: applied(file, update) }]);
      assert.equal(after.facts.size, base.facts.size + 1, `${say()}\n${applied(file, update)}`);
    }
  }
}

describe('fuzzing what is offered for a finding', function () {
  this.timeout(180_000);

  it('on any draft', () => {
    const base = loadFactBase([{ path: 'fuzz.facts.yaml', text: SMALL_BASE }]);
    fc.assert(
      fc.property(markdown, (text) => assertSound(text, SMALL_BASE, base)),
      RUNS,
    );
  });

  it('against any base', () => {
    fc.assert(
      fc.property(factFile, markdown, (file, text) => assertSound(text, file, loadFactBase([{ path: 'fuzz.facts.yaml', text: file }]))),
      RUNS,
    );
  });
});
