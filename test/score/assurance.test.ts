/** The weights in force are those that the table gives, and tell alarms from errors on bases that they were not fitted on. */
import assert from 'node:assert/strict';
import { ASSURANCE } from '../../src/judgement/weights.ts';
import { NAMES, readTable } from './assurance/table.ts';
import { baseOf, fitLogistic, sumOf } from './fit/logistic.ts';

describe('how surely a contradiction is one', () => {
  const alarms = readTable();

  it('is weighed by what the table gives', () => {
    const { weights, bias } = fitLogistic(alarms);
    assert.deepEqual(
      weights.map((weight, j) => [NAMES[j], Number(weight.toFixed(2)) + 0]),
      NAMES.map((name) => [name, ASSURANCE.weights[name]]),
    );
    assert.equal(Number(bias.toFixed(2)), ASSURANCE.bias);
  });

  it('leaves a third of the alarms unsaid, and loses one error in twenty at most, on the half of the bases that it was not fitted on', () => {
    const bases = [...new Set(alarms.map(baseOf))].sort();
    const half = new Set(bases.filter((_, i) => i % 2 === 0));
    const fitted = fitLogistic(alarms.filter((a) => half.has(baseOf(a))));
    const others = alarms.filter((a) => !half.has(baseOf(a)));
    const unsaid = (right: boolean) => {
      const all = others.filter((a) => a.right === right);
      return all.filter((a) => sumOf(a, fitted) < ASSURANCE.least).length / all.length;
    };
    assert.ok(unsaid(false) > 1 / 3, `${unsaid(false)} of the alarms`);
    assert.ok(unsaid(true) < 0.05, `${unsaid(true)} of the errors`);
  });
});
