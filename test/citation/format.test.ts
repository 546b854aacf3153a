import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { dateText } from '../../src/citation/date.ts';
import { formatCitation, shortCitation } from '../../src/citation/index.ts';
import type { Source } from '../../src/factbase/model.ts';

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const range = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
const sourceOf = (item: Record<string, unknown>): Source => ({ citekey: 'key', item, path: 'a.facts.yaml', range });

describe('citations', () => {
  for (const { item, locator, full, short } of read('references.yaml')) {
    it(full, () => {
      const source = sourceOf(item);
      assert.equal(formatCitation(source, { citekey: 'key', locator }), full);
      assert.equal(shortCitation(source), short);
    });
  }

  for (const [value, expected] of read('dates.yaml')) {
    it(`${JSON.stringify(value)} reads ${JSON.stringify(expected)}`, () => assert.equal(dateText(value), expected));
  }

  it('can do without the address', () => {
    assert.equal(formatCitation(sourceOf({ title: 'T', URL: 'https://example.org' }), undefined, { url: false }), 'T');
  });

  it('are one line of text whatever the item is', () => {
    const variables = ['type', 'title', 'author', 'editor', 'issued', 'container-title', 'volume', 'edition', 'page', 'URL', 'DOI'];
    const item = fc.dictionary(fc.constantFrom(...variables), fc.anything({ maxDepth: 3 }));
    fc.assert(
      fc.property(item, (i) => {
        for (const text of [formatCitation(sourceOf(i)), shortCitation(sourceOf(i))]) {
          assert.ok(text.length > 0);
          assert.ok(![...text].some((c) => c < ' '), JSON.stringify(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a megabyte of title is cut', () => {
    assert.ok(formatCitation(sourceOf({ title: '<'.repeat(1e6), page: '-'.repeat(1e6) })).length < 2000);
  });
});
