/** What stands at a place in a fact file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Cursor, cursorAt } from '../../src/authoring/cursor.ts';

const cases = parse(readFileSync(new URL('./cursor.yaml', import.meta.url), 'utf8')) as { text: string; is: string }[];

const words = (c: Cursor | undefined) =>
  c ? `${[c.path.join('/'), '·', c.at].filter(Boolean).join(' ')} “${c.text}” [${c.keys.join(' ')}]` : 'nothing';

describe('the cursor in a fact file', () => {
  for (const { text, is } of cases) {
    it(JSON.stringify(text), () => {
      const offset = text.indexOf('¦');
      assert.equal(words(cursorAt(text.replace('¦', ''), offset)), is);
    });
  }

  it('is told in whatever is typed, with a place that holds the cursor', () => {
    const piece = fc.constantFrom(
      'facts:',
      '\n',
      '  ',
      'a',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '\\',
      'é',
      '\r\n',
      '\t',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(60), (pieces, at) => {
        const text = pieces.join('');
        const offset = Math.min(at, text.length);
        const cursor = cursorAt(text, offset);
        if (cursor) assert.ok(cursor.start <= offset && cursor.start <= cursor.end && cursor.end <= text.length);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
