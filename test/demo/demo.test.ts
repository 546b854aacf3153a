/** The demo draft against the sample fact base: every finding expected, and no other. */
import assert from 'node:assert/strict';
import { compareDemo, loadDemo } from './expected.ts';

describe('the demo draft', () => {
  it('holds at least 15 contradictions and 30 right claims', () => {
    const { expected } = loadDemo();
    assert.ok(expected.filter((e) => e.verdict === 'contradicted').length >= 15);
    assert.ok(expected.filter((e) => e.verdict === 'supported').length >= 30);
  });

  it('is judged as expected', () => {
    const difference = compareDemo();
    assert.equal(difference, '', `\n${difference}`);
  });
});
