/** The fit of the weights: it finds the shares that its choices have. */
import assert from 'node:assert/strict';
import { atRoot } from '../../src/build/root.mjs';
import { type Choice, FEATURES } from './fit/choices.ts';
import { fitWeights, probabilitiesOf } from './fit/logit.ts';
import { newsroomChoices } from './fit/newsroom.ts';
import { changesOf, reportOn } from './fit/report.ts';

/** A claim that may speak of one fact, with or without the evidence "agrees". */
function choice(agrees: boolean, isRight: boolean): Choice {
  const evidence = Float64Array.from(FEATURES, (name) => (name === 'bias' || (name === 'agrees' && agrees) ? 1 : 0));
  return { set: 'newsroom', kind: 'figure', options: [{ evidence, differs: !agrees }], right: isRight ? 0 : -1, weight: 1 };
}

const times = (n: number, make: () => Choice) => Array.from({ length: n }, make);

describe('npm run fit', () => {
  const choices = [
    ...times(750, () => choice(true, true)),
    ...times(250, () => choice(true, false)),
    ...times(100, () => choice(false, true)),
    ...times(900, () => choice(false, false)),
  ];
  const weights = fitWeights(choices);

  it('gives each fact the probability with which such claims speak of it', () => {
    for (const [agrees, share] of [
      [true, 0.75],
      [false, 0.1],
    ] as const) {
      const [probability] = probabilitiesOf(choice(agrees, true), weights);
      assert.ok(Math.abs(probability - share) < 0.005, `${probability}, not ${share}`);
    }
  });

  it('leaves evidence that never occurs without weight', () => {
    const others = FEATURES.filter((name, j) => name !== 'bias' && name !== 'agrees' && weights[j] !== 0);
    assert.deepEqual(others, []);
  });

  it('gives the same weights again', () => {
    assert.deepEqual(fitWeights(choices), weights);
  });

  it('reports how many claims find the right fact, another one or none', () => {
    const report = reportOn('figure', choices, weights);
    assert.match(report, /^figure: 2000 claims, 2000 facts considered, 850 claims that speak of one of them$/m);
    assert.match(report, /newsroom {2}contradicts +100 +0\+0\/0/);
    assert.match(report, /newsroom {2}agrees +750 (?: +750\+0\/250){6} +0\+0\/0$/m);
    assert.match(changesOf('figure', weights), /Changed weights: .*agrees /);
  });

  it('reads choices of every kind from the labelled drafts, some of which speak of no fact', () => {
    const read = newsroomChoices(atRoot('test/newsroom'));
    assert.deepEqual([...new Set(read.map((c) => c.kind))].sort(), ['date', 'figure', 'name']);
    assert.ok(read.some((c) => c.right < 0) && read.some((c) => c.right >= 0 && c.options[c.right].differs));
  });
});
