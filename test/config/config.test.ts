/** What is read of a configuration, what is told of its mistakes, and whose word counts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { faultOf, matchesAny, plainPatterns } from '../../src/config/glob.ts';
import { parseConfig, parsePackage } from '../../src/config/parse.ts';
import { isMeant, resolveConfig } from '../../src/config/resolve.ts';

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe('a configuration', () => {
  for (const { what, text, config, problems, unsound } of read('./config.yaml')) {
    it(what, () => {
      const parsed = parseConfig('.factmarkrc', text);
      assert.deepEqual(parsed.config, config);
      assert.deepEqual(
        parsed.problems.map(({ range, code }) => `${range.line}:${range.column} ${code}`),
        problems ?? [],
      );
      assert.equal(parsed.isSound, unsound !== true);
    });
  }

  it('is read from package.json, and only there', () => {
    const text = '{\n\t"name": "factmark", "name": 2,\n\t"factmark": {\n\t\t"dateOrder": "day-first",\n\t\t"drafts": "{a"\n\t}\n}\n';
    const parsed = parsePackage('package.json', text);
    assert.deepEqual(parsed?.config, { dateOrder: 'day-first' });
    assert.deepEqual(
      parsed?.problems.map(({ range, code }) => `${range.line}:${range.column} ${code}`),
      ['5:13 bad-glob'],
    );
    for (const other of ['{}', '{ "name": "factmark" }', '{ "factmark"', '["factmark"]', '{ "factmark": "^1.0.0" }'])
      assert.equal(parsePackage('package.json', other), undefined);
  });

  it('never throws, and never names what the format does not have', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'facts: severity[]{}*!&-\n\t"\'') }),
    );
    fc.assert(
      fc.property(text, (t) => {
        for (const parsed of [parseConfig('a', t), parsePackage('b', `{"factmark": ${t}}`)])
          assert.equal(typeof (parsed?.config ?? {}), 'object');
      }),
      { numRuns: 500 },
    );
  });
});

describe('globs', () => {
  for (const { globs, meant, not } of read('./globs.yaml')) {
    it(globs.join(' '), () => {
      for (const glob of globs) assert.equal(faultOf(glob), undefined);
      for (const path of meant) assert.ok(matchesAny(globs, path), path);
      for (const path of not) assert.ok(!matchesAny(globs, path), path);
    });
  }

  it('stand for patterns without braces', () => {
    assert.deepEqual(plainPatterns(['a.{b,c{d,e}}', '!x', 'a.b']), ['a.b', 'a.cd', 'a.ce']);
  });

  it('take no more than pattern times path, however hostile', () => {
    const path = `${'a'.repeat(2000)}/`.repeat(20);
    const began = performance.now();
    for (const glob of [
      `${'*a'.repeat(200)}b`,
      `${'**/'.repeat(150)}b`,
      '{'.repeat(499),
      `${'{a,'.repeat(100)}b${'}'.repeat(100)}`,
      '['.repeat(499),
    ]) {
      faultOf(glob);
      assert.equal(matchesAny([glob], path), false);
    }
    assert.ok(performance.now() - began < 2000);
  });
});

describe('the nearest folder', () => {
  const configs = [
    {
      folder: '',
      config: {
        dateOrder: 'month-first' as const,
        severity: { contradicted: 'warning' as const, outdated: 'hint' as const },
        ignoreFacts: ['a'],
      },
    },
    { folder: 'book', config: { drafts: ['*.md'], severity: { outdated: 'error' as const } } },
    { folder: 'book/part', config: { ignoreFacts: ['b'] } },
    { folder: 'bookshop', config: { dateOrder: 'day-first' as const } },
  ];

  it('speaks key by key', () => {
    assert.deepEqual(resolveConfig('book/part/x.md', configs), {
      facts: undefined,
      drafts: { folder: 'book', globs: ['*.md'] },
      severity: { contradicted: 'warning', outdated: 'error' },
      dateOrder: 'month-first',
      ignoreFacts: ['b'],
    });
    assert.deepEqual(resolveConfig('x.md', configs).ignoreFacts, ['a']);
    assert.equal(resolveConfig('bookshop/x.md', configs).dateOrder, 'day-first');
  });

  it('is what its globs are relative to', () => {
    const globs = { folder: 'book', globs: ['*.md'] };
    assert.deepEqual(
      ['book/a.md', 'book/part/a.md', 'a.md', 'bookshop/a.md'].map((path) => isMeant(path, globs)),
      [true, false, false, false],
    );
  });
});
