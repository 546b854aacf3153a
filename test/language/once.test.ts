import assert from 'node:assert/strict';
import { oncePerInSteps } from '../../src/language/once.ts';

describe('what is kept of each and can be made in steps', () => {
  const counted = () => {
    let made = 0;
    const of = oncePerInSteps(function* ({ n }: { n: number }): Generator<void, number[]> {
      for (let i = 0; i < n; i++) yield;
      made++;
      return [n];
    });
    return { of, count: () => made };
  };

  it('is made at once where it is asked for, and once', () => {
    const { of, count } = counted();
    const key = { n: 3 };
    assert.equal(of(key), of(key));
    assert.deepEqual([of(key), count()], [[3], 1]);
  });

  it('is made in steps where there is time', () => {
    const { of, count } = counted();
    const key = { n: 3 };
    assert.equal([...of.steps(key)].length, 3);
    assert.equal([...of.steps(key)].length, 0);
    assert.deepEqual([of(key), count()], [[3], 1]);
  });

  it('is one value, whoever was first to finish', () => {
    const { of } = counted();
    const key = { n: 2 };
    const steps = of.steps(key);
    steps.next();
    const asked = of(key);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return assert.equal(step.value, asked);
    }
  });
});
