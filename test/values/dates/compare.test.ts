import assert from 'node:assert/strict';
import { tokenize } from '../../../src/language/tokens.ts';
import { compareDates, type DateContext, findDates, parseDate } from '../../../src/values/dates/index.ts';
import { readFixture } from './fixture.ts';

const compare = (draft: string, fact: string, context?: DateContext) => {
  const [value] = findDates(draft, tokenize(draft));
  const factValue = parseDate(fact);
  assert.ok(value, `no date found in "${draft}"`);
  assert.ok(factValue, `"${fact}" is no date`);
  return compareDates(value, factValue, context);
};

describe('compareDates', () => {
  for (const [group, lines] of readFixture('compare.yaml')) {
    describe(group, () => {
      for (const line of lines) {
        const [draft, fact, result, rule] = line.split(' | ').map((part) => part.trim());
        it(`${draft} against ${fact} ${result}`, () => {
          const agreement = compare(draft, fact);
          assert.equal(agreement.result, result, JSON.stringify(agreement));
          if (rule) assert.equal(agreement.rule?.said(), rule);
          if (result === 'differs') assert.ok(agreement.rule && agreement.slip !== undefined && agreement.slip > 0 && agreement.slip <= 1);
        });
      }
    });
  }

  /** Draft, fact, and how much the one looks like a slip from the other. */
  const slips: [string, string, number][] = [
    ['on 22 March 2013', '2012-03-22', 0.9],
    ['on 22 March 2021', '2012-03-22', 0.95],
    ['on 23 March 2012', '2012-03-22', 0.9],
    ['on 22 April 2012', '2012-03-22', 0.9],
    ['on 3 April 2012', '2012-03-04', 0.9],
    ['in 2021', '2012', 0.95],
    ['in 2013', '2012', 0.8],
    ['on Tuesday 22 March 2012', '2012-03-22', 1],
    ['on 4 July 1999', '2012-03-22', 0.2],
    ['at 1:15 p.m.', '2013-07-06T01:15', 0.9],
  ];
  for (const [draft, fact, slip] of slips) {
    it(`${draft} against ${fact} is a slip of ${slip}`, () => assert.equal(compare(draft, fact).slip, slip));
  }

  it('takes the month of a bare day from the context, and then never differs', () => {
    assert.equal(compare('on the 22nd', '2012-03-22', { month: 3 }).result, 'agrees');
    assert.equal(compare('on the 22nd', '2012-03-22', { month: 4 }).result, 'incomparable');
  });
});
