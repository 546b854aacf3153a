/** Reads the figures of facts, shows them, converts units, and tells which figures could answer one question. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { convert, formatFigure, parseFigure, sameQuestion } from '../../../src/values/figures/index.ts';
import { describeFigure } from './describe.ts';

const rows = parse(readFileSync(new URL('./fixtures/parse.yaml', import.meta.url), 'utf8')) as [string, string, string][];

describe('parseFigure and formatFigure', () => {
  for (const [text, normal, shown] of rows) {
    it(text || 'an empty text', () => {
      const figure = parseFigure(text);
      assert.equal(figure ? describeFigure(figure) : '', normal);
      assert.equal(figure ? formatFigure(figure) : '', shown);
    });
  }
});

describe('convert', () => {
  const cases: [number, string, string, number | undefined][] = [
    [62, 'mi', 'km', 99.779],
    [100, 'km/h', 'mph', 62.137],
    [20, '°C', '°F', 68],
    [0, '°F', '°C', -17.778],
    [1, 'hectare', 'acre', 2.471],
    [1, 'TB', 'GB', 1000],
    [18, 'months', 'years', 1.5],
    [1, 'kWh', 'MJ', 3.6],
    [1, 'km', 'kg', undefined],
    [1, 'league', 'km', undefined],
  ];
  for (const [value, from, to, expected] of cases) {
    it(`${value} ${from} in ${to}`, () => {
      const got = convert(value, from, to);
      if (expected === undefined) assert.equal(got, undefined);
      else assert.ok(got !== undefined && Math.abs(got - expected) < 0.001, `${got}`);
    });
  }
});

describe('sameQuestion', () => {
  const cases: [string, string, string][] = [
    ['40 soldiers', '173,000 civilians', 'yes'],
    ['40', '173,000 civilians', 'yes'],
    ['12%', '40 soldiers', 'no'],
    ['12%', 'a quarter', 'yes'],
    ['a quarter', '40 soldiers', 'no'],
    ['£4m', '$3m', 'yes'],
    ['40 km', '25 miles', 'yes'],
    ['40 km', '3 hours', 'no'],
    ['40 km', '1982.0', 'open'],
    ['48%', '48', 'open'],
    ['£4m', '40 km', 'no'],
    ['third', '3rd', 'yes'],
    ['20 pounds', '£20', 'open'],
    ['0.5%', '0.5 percentage points', 'open'],
  ];
  for (const [draft, fact, expected] of cases) {
    it(`${draft} and ${fact}: ${expected}`, () => assert.equal(sameQuestion(parseFigure(draft)!, parseFigure(fact)!), expected));
  }
});
