/** Whatever the draft and the base: the checker answers, its findings are well formed, and the incremental checker says the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDraft, createChecker, type Finding, loadFactBase } from '../../src/index.ts';
import { apply, edits, factFile, markdown, RUNS, SMALL_BASE } from './arbitrary.ts';

const baseOf = (text: string) => loadFactBase([{ path: 'fuzz.facts.yaml', text }]);
const small = baseOf(SMALL_BASE);
const ALL = { unsourced: true, today: '2012-03-22' };

/** Findings lie inside the text, in order, and those of one kind do not overlap. */
function assertWellFormed(findings: Finding[], text: string): void {
  const lastEnd = new Map<string, number>();
  let last = 0;
  for (const finding of findings) {
    const { start, end, kind } = finding;
    assert.ok(start >= last, `not sorted at ${JSON.stringify(finding)}`);
    assert.ok(start >= 0 && start < end && end <= text.length, `outside the text: ${JSON.stringify(finding)}`);
    assert.ok(start >= (lastEnd.get(kind) ?? 0), `overlaps one of its kind: ${JSON.stringify(finding)}`);
    lastEnd.set(kind, end);
    last = start;
  }
}

describe('fuzzing the checker', function () {
  this.timeout(180_000);

  it('the small base has no problem, so that the drafts meet its facts', () => {
    assert.deepEqual(small.problems, []);
  });

  it('answers with well-formed findings on any draft', () => {
    fc.assert(
      fc.property(markdown, (text) => assertWellFormed(checkDraft(text, small, ALL), text)),
      RUNS,
    );
  });

  it('answers with well-formed findings against any base', () => {
    fc.assert(
      fc.property(factFile, markdown, (file, text) => assertWellFormed(checkDraft(text, baseOf(file), ALL), text)),
      RUNS,
    );
  });

  it('answers on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => assertWellFormed(checkDraft(text, small, ALL), text)),
      RUNS,
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(markdown, (text) => assert.deepEqual(checkDraft(text, small, ALL), checkDraft(text, baseOf(SMALL_BASE), ALL))),
      RUNS,
    );
  });

  it('says the same incrementally, whatever the edits', () => {
    fc.assert(
      fc.property(markdown, edits, (start, sequence) => {
        const checker = createChecker(small, ALL);
        let text = start;
        checker.check(text);
        for (const edit of sequence) {
          text = apply(text, edit);
          assert.deepEqual(checker.check(text), checkDraft(text, small, ALL));
        }
      }),
      RUNS,
    );
  });

  it('says the same after the base has changed', () => {
    fc.assert(
      fc.property(factFile, markdown, edits, (file, start, sequence) => {
        const checker = createChecker(small, ALL);
        checker.check(start);
        const other = baseOf(file);
        checker.setBase(other);
        const text = sequence.reduce(apply, start);
        assert.deepEqual(checker.check(start), checkDraft(start, other, ALL));
        assert.deepEqual(checker.check(text), checkDraft(text, other, ALL));
      }),
      RUNS,
    );
  });
});
