/** Finds figures in prose: every bracketed span and its normal form, and nothing in the negative lines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tokenize } from '../../../src/language/tokens.ts';
import { findFigures } from '../../../src/values/figures/index.ts';
import { describeFigure } from './describe.ts';

const fixture = (name: string) => parse(readFileSync(new URL(`./fixtures/${name}.yaml`, import.meta.url), 'utf8'));
const find = (text: string) => findFigures(text, tokenize(text), []);

/** The text with the figures found in brackets. */
function bracketed(text: string): string {
  let out = '';
  let at = 0;
  for (const f of find(text)) {
    out += `${text.slice(at, f.start)}[${text.slice(f.start, f.end)}]`;
    at = f.end;
  }
  return out + text.slice(at);
}

describe('findFigures', () => {
  for (const [group, cases] of Object.entries(fixture('positive') as Record<string, Record<string, string>[]>)) {
    describe(group, () => {
      for (const [marked, expected] of cases.flatMap((c) => Object.entries(c))) {
        it(marked, () => {
          const text = marked.replace(/[[\]]/g, '');
          assert.equal(bracketed(text), marked);
          assert.equal(find(text).map(describeFigure).join('; '), expected);
        });
      }
    });
  }
  for (const [group, lines] of Object.entries(fixture('negative') as Record<string, string[]>)) {
    describe(`none in ${group}`, () => {
      for (const text of lines)
        it(text, () =>
          assert.deepEqual(
            find(text).map((f) => `${text.slice(f.start, f.end)}: ${describeFigure(f)}`),
            [],
          ),
        );
    });
  }

  it('leaves out what dates have taken, and keeps the rest', () => {
    const text = 'In 2012 2000 soldiers fled within 3 days of 22 March.';
    const taken = [text.indexOf('2012'), text.indexOf('22 March')].map((start, k) => ({ start, end: start + (k === 0 ? 4 : 8) }));
    assert.deepEqual(
      findFigures(text, tokenize(text), taken).map((f) => text.slice(f.start, f.end)),
      ['2000', 'within 3 days'],
    );
  });

  it('spans the number apart from its hedge and unit', () => {
    const text = 'It cost more than $3.2bn.';
    const [f] = find(text);
    assert.equal(text.slice(f.number.start, f.number.end), '3.2bn');
  });
});
