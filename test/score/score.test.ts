/** Holds the floors of `npm run score`. */
import assert from 'node:assert/strict';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft } from '../../src/index.ts';
import { readFloor } from './floor.ts';
import { readCases } from './labels.ts';
import { MEASURES, score, share, sum } from './measure.ts';

describe('judgement of the labelled drafts (details: npm run score -- --errors)', () => {
  const cases = readCases(atRoot('test/newsroom'));
  const floor = readFloor();

  it('rests on fact bases without errors', () => {
    const problems = cases.flatMap(({ name, base }) => base.problems.map((p) => `${name}:${p.range.line} ${p.code} ${p.message}`));
    assert.deepEqual(problems, []);
  });

  it('holds every floor', () => {
    const total = sum(cases.map((it) => score(it, checkDraft(it.draft, it.base)).tally));
    const below = MEASURES.filter((m) => share(total[m]) < floor[m]).map((m) => `${m}: ${share(total[m])}, floor ${floor[m]}`);
    assert.deepEqual(below, []);
  });
});
