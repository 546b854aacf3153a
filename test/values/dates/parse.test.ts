import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  durationBetween,
  formatDate,
  parseDate,
  resolveRelative,
  toDayInterval,
  weekdayOf,
} from '../../../src/values/dates/index.ts';
import { readFixture } from './fixture.ts';
import { normalForm } from './normal-form.ts';

describe('parseDate', () => {
  for (const [group, lines] of readFixture('parse.yaml')) {
    describe(group, () => {
      for (const line of lines) {
        const [text, expected] = line.trim().split(' => ');
        it(text, () => {
          const date = parseDate(text);
          assert.equal(date ? normalForm(date) : 'none', expected);
          if (date) assert.deepEqual([date.start, date.end], [0, text.length]);
        });
      }
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => parseDate(text) !== null));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'0123456789-/X~?%[]{}.,TZ: E'), { maxLength: 40 }),
        (chars) => parseDate(chars.join('')) !== null,
      ),
    );
  });
});

describe('formatDate', () => {
  /** What is written is read again as the same date. */
  // biome-ignore format: one a line
  const forms = [
    '22 March 2012', '21–22 March 2012', '28 February – 2 March 2012', '28 December 2012 – 3 January 2013', '22 March', 'September 2023', 'March–May 2012', '2012',
    '2009–2012', 'early 2012', 'mid-March 2012', 'spring 2012', 'winter 2012/13', 'the third quarter of 2023', 'the first half of 2023', 'FY2024', '2024/25',
    'the 19th century', '1990s', 'about 1850', 'before 1990', 'since 2012', '1:15 a.m. on 6 July 2013', 'noon', '1:00 a.m.–2:00 a.m.', 'Tuesday 5 March 2024',
    'shortly before 1:00 a.m. on 6 July 2013',
  ];
  for (const form of forms) {
    it(form, () => {
      const date = parseDate(form === '1990s' ? 'the 1990s' : form);
      assert.ok(date);
      assert.equal(formatDate(date), form);
    });
  }
});

describe('calendar', () => {
  it('numbers days as Date does, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => {
        const { year, month, day } = dayOf(n);
        assert.equal(dayNumber(year, month, day), n);
        const date = new Date(n * 86_400_000);
        assert.deepEqual([year, month, day], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        assert.equal(weekdayOf({ year, month, day }), year < 1753 ? undefined : date.getUTCDay());
      }),
    );
  });

  it('gives the days of a month, a year and a stretch', () => {
    assert.deepEqual(toDayInterval(parseDate('2012-02')!), { from: dayNumber(2012, 2, 1), to: dayNumber(2012, 2, 29) });
    assert.deepEqual(toDayInterval(parseDate('2009/2012')!), { from: dayNumber(2009, 1, 1), to: dayNumber(2012, 12, 31) });
    assert.equal(toDayInterval(parseDate('22 March')!), undefined);
    assert.deepEqual(toDayInterval(parseDate('22 March')!, 2012), { from: dayNumber(2012, 3, 22), to: dayNumber(2012, 3, 22) });
  });

  it('measures from date to date', () => {
    const between = (a: string, b: string) => durationBetween(parseDate(a)!.from, parseDate(b)!.from);
    assert.deepEqual(between('2012-03-22', '2013-03-22'), { days: 365, months: 12, years: 1 });
    assert.deepEqual(between('2012-01-31', '2012-02-29'), { days: 29, months: 1, years: 1 / 12 });
    assert.deepEqual(between('2013-03-22', '2012-03-22'), { days: -365, months: -12, years: -1 });
    assert.equal(between('2012-03-01', '2012-03-16')?.months, 15 / 31);
    assert.equal(between('1965', '2010')?.years, 45);
    assert.equal(between('22 March', '2012'), undefined);
  });

  /** Amount, unit, direction, anchor, and the date meant. */
  const distances: [number, Parameters<typeof resolveRelative>[0]['unit'], 1 | -1 | 0, string, string][] = [
    [2, 'day', 1, '2012-03-22', '2012-03-24'],
    [1, 'day', -1, '2012-03-01', '2012-02-29'],
    [2, 'day', 1, '2012-03-21/2012-03-22', '2012-03-24'],
    [2, 'weekday', 1, '2012-03-22', '2012-03-27'],
    [4, 'weekday', 1, '2012-03-22', '2012-03-29'],
    [2, 'weekday', -1, '2012-03-22', '2012-03-20'],
    [0, 'weekday', 0, '2012-03-22', '2012-03-25'],
    [1, 'month', 1, '2012-12', '2013-01'],
    [1, 'year', -1, '2012-03-22', '2011'],
    [0, 'year', 0, '2012-03-22', '2012'],
    [1, 'decade', 1, '1990', '2000'],
    [3, 'hour', 1, '2012-03-22T23:00', 'about T02:00 2012-03-23'],
    [2, 'day', 1, '2012-03', 'none'],
    [1, 'month', 1, '2012', 'none'],
    [2, 'day', 1, '22 March', '--03-24'],
  ];
  for (const [amount, unit, direction, anchor, expected] of distances) {
    it(`${direction * amount} ${unit} from ${anchor}`, () => {
      const date = resolveRelative({ anchor: 'nearby', amount, unit, direction }, parseDate(anchor)!);
      assert.equal(date ? normalForm(date) : 'none', expected);
    });
  }
});
