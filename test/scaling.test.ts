/**
 * The checker is linear in the draft and in the fact base. Independent of the machine: growing the input by a factor must not grow the
 * time by more than 1.8 times that factor. Times are the least of several runs, which a busy machine can only raise on both sides.
 */
import assert from 'node:assert/strict';
import { checkDraft, createChecker, loadFactBase } from '../src/index.ts';
import { draftOf, factsYaml } from './bench/generate.ts';

const ALLOWED = 1.8;

const baseOf = (facts: number) => loadFactBase([{ path: 'scaling.facts.yaml', text: factsYaml(facts) }]);

/** Least time of `runs` runs, in milliseconds. */
function least(runs: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    run();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Asserts that time grew no faster than size; measures again, both sides, before it says no. */
function assertLinear(small: { size: number; run: () => unknown }, large: { size: number; run: () => unknown }): void {
  const growth: number[] = [];
  let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 3; attempt++) {
    a = Math.min(a, least(5, small.run));
    b = Math.min(b, least(2, large.run));
    growth.push(b / a / (large.size / small.size));
    if (growth[attempt] <= ALLOWED) return;
  }
  assert.fail(`time grew ${growth.map((g) => g.toFixed(2)).join(', ')} times as fast as size; ${ALLOWED} is allowed`);
}

describe('scaling', function () {
  this.timeout(300_000);

  it('is linear in the draft: 10,000 to 100,000 words', () => {
    const base = baseOf(1_000);
    const [small, large] = [draftOf(10_000), draftOf(100_000)];
    assertLinear({ size: small.length, run: () => checkDraft(small, base) }, { size: large.length, run: () => checkDraft(large, base) });
  });

  it('is linear in a paragraph, which may be a whole draft on one line', () => {
    const base = baseOf(1_000);
    const [small, large] = [3_000, 60_000].map((words) => draftOf(words).replace(/[\n|]+/g, ' '));
    assertLinear({ size: small.length, run: () => checkDraft(small, base) }, { size: large.length, run: () => checkDraft(large, base) });
  });

  it('is at most linear in the fact base: 100 to 10,000 facts', () => {
    const draft = draftOf(10_000, 25);
    const [small, large] = [factsYaml(100), factsYaml(10_000)];
    const run = (text: string) => () => checkDraft(draft, loadFactBase([{ path: 'scaling.facts.yaml', text }]));
    assertLinear({ size: small.length, run: run(small) }, { size: large.length, run: run(large) });
  });

  it('does not read the whole base again for a draft: 100 to 10,000 facts, loaded already', () => {
    const draft = draftOf(10_000, 25);
    const runOn = (facts: number) => {
      const checker = createChecker(baseOf(facts));
      checker.check('');
      return () => {
        checker.check('');
        checker.check(draft);
      };
    };
    // A hundred times the facts, of which the draft speaks of the same few: allow what a larger table costs, not what a scan would.
    assertLinear({ size: 1, run: runOn(100) }, { size: 3, run: runOn(10_000) });
  });
});
