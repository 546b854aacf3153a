import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/language/tokens.ts';
import { findDates } from '../../../src/values/dates/index.ts';
import { readFixture } from './fixture.ts';
import { normalForm } from './normal-form.ts';

/** The line that a sentence gives: its dates in brackets, and what each means. */
function describeDates(text: string, options: Parameters<typeof findDates>[2] = {}): string {
  const dates = findDates(text, tokenize(text), options);
  let marked = '';
  let at = 0;
  for (const d of dates) {
    marked += `${text.slice(at, d.start)}[${text.slice(d.start, d.end)}]`;
    at = d.end;
  }
  return `${marked + text.slice(at)} => ${dates.map(normalForm).join(' | ')}`;
}

describe('findDates', () => {
  for (const [group, lines] of readFixture('dates.yaml')) {
    describe(group, () => {
      for (const line of lines) {
        const text = line.slice(0, line.lastIndexOf(' => ')).replace(/[[\]]/g, '');
        it(text, () => assert.equal(describeDates(text), line));
      }
    });
  }

  describe('finds nothing in', () => {
    for (const [group, lines] of readFixture('no-dates.yaml')) {
      describe(group, () => {
        for (const text of lines) it(text, () => assert.equal(describeDates(text), `${text} => `));
      });
    }
  });

  it('takes the order of numeric dates from its options', () => {
    assert.equal(describeDates('Paid on 03/04/2012.', { order: 'day-first' }), 'Paid on [03/04/2012]. => 2012-04-03');
    assert.equal(describeDates('Paid on 03/04/2012.', { order: 'month-first' }), 'Paid on [03/04/2012]. => 2012-03-04');
  });

  /** Pieces of dates, to be thrown together in every order. */
  const pieces = fc.constantFrom(
    ...'22 22nd March May march 2012 1990s 3/4 03/04/2012 2012-03-22 - – to and , . of the Tuesday Tues half past two quarter noon a.m. pm 14:05 0115 early mid - in since'.split(
      ' ',
    ),
    ..."last following later two days year FY 2024/25 Q 3 spring century 19th nineties ' \u2019 ( ) between from by \ud800 \u0000 at about shortly before one".split(
      ' ',
    ),
  );

  it('never throws and keeps spans sorted, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 }), (parts) => {
        const text = parts.map(([word, gap]) => word + gap).join('');
        let end = 0;
        for (const d of findDates(text, tokenize(text))) {
          assert.ok(d.start >= end && d.end > d.start && d.end <= text.length, JSON.stringify([text, d]));
          end = d.end;
        }
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => Array.isArray(findDates(text, tokenize(text)))));
  });

  it('does work in proportion to the text on hostile repetition', () => {
    for (const piece of [
      '22, ',
      '22-',
      'March ',
      'in May ',
      'Mrs May in May ',
      '2012-',
      '2012, ',
      'the ',
      '1 and ',
      'early mid-',
      'half past ',
      'Tuesday, ',
      '5 to ',
      "'",
      '(',
      'in 2012 and ',
    ]) {
      const small = tokensRead(piece.repeat(300));
      const large = tokensRead(piece.repeat(2400));
      assert.ok(large <= 8.2 * small + 100, `${JSON.stringify(piece)}: ${small} look-ups, eight times as much text ${large}`);
      assert.ok(large <= 2400 * 3 * 200, `${JSON.stringify(piece)}: ${large} look-ups`);
    }
  });
});

/** How many times the grammar looks at a token of the text: its work, whatever the machine. */
function tokensRead(text: string): number {
  let count = 0;
  const tokens = new Proxy(tokenize(text), {
    get(target, key, receiver) {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  findDates(text, tokens);
  return count;
}
