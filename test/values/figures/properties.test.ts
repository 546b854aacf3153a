/** What holds for every text: no throw, spans in order and inside it, and work in proportion to its length. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Token, tokenize } from '../../../src/language/tokens.ts';
import { compareFigures, findFigures, formatFigure, parseFigure, sameQuestion } from '../../../src/values/figures/index.ts';

/** Pieces that parsers trigger on, so that random texts reach deep into them. */
const PIECES =
  'one two forty hundred thousand million dozen half a an third quarter of and to or from between no none 1 40 173,000 3.2 0 007 2012 12 - – / : . , % $ £ US$ € ½ ° C km miles hours per cent point points percentage feet 6 \' " in five every out the its soldiers people at least more than nearly some about up first 5th doubled twice times fold all but aged couple ( ) [ ] + ~ bn k m 9:58.1 minus'.split(
    ' ',
  );
const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '\u00a0')), { maxLength: 40 })
  .map((a) => a.map(([w, s]) => w + s).join(''));
const anyText = fc.oneof(prose, fc.string(), fc.string({ unit: 'binary' }));

describe('figures on any text', () => {
  it('never throw, and their spans are ordered, apart and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let free = 0;
        for (const f of findFigures(text, tokenize(text), [])) {
          assert.ok(f.start >= free && f.end > f.start && f.end <= text.length, `${f.start}–${f.end} after ${free}`);
          assert.ok(f.number.start >= f.start && f.number.end <= f.end && f.number.end > f.number.start, 'the number lies inside');
          assert.ok(Number.isFinite(f.value) && f.value >= 0 && f.precision > 0, `${f.value} at ${f.precision}`);
          if (f.high !== undefined && f.scale !== 'score') assert.ok(f.high >= f.value, 'a range ascends');
          free = f.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('compare with themselves as agreeing, and with anything without a throw', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const fact = parseFigure(b);
        for (const f of findFigures(a, tokenize(a), [])) {
          assert.notEqual(formatFigure(f), '');
          if (f.qualifier === 'none') assert.equal(compareFigures(f, f).result, 'agrees');
          assert.notEqual(compareFigures(f, f).result, 'differs');
          if (fact) {
            compareFigures(f, fact);
            sameQuestion(f, fact);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('take no more than their share of time on hostile repetition', () => {
    const hostile = [
      'one ',
      'a ',
      '1 ',
      '1-',
      '1,',
      'one hundred and ',
      'between 1 and ',
      '$',
      '- ',
      'of the ',
      '1 to ',
      'half a ',
      'no fewer than ',
      'Apollo 1 ',
      '1:',
      "6'",
      'a quarter of a ',
    ];
    for (const piece of hostile) {
      const small = reads(piece, 500);
      const large = reads(piece, 4000);
      assert.ok(large <= small * 8 * 1.3 + 2000, `${JSON.stringify(piece)}: ${small} reads of tokens at 500, ${large} at 4000`);
    }
  });
});

/** How many times tokens are read in the search: work counted, not seconds. */
function reads(piece: string, times: number): number {
  const text = piece.repeat(times);
  let count = 0;
  const tokens = new Proxy(tokenize(text), {
    get(target, key) {
      count++;
      return Reflect.get(target, key);
    },
  }) as Token[];
  findFigures(text, tokens, []);
  return count;
}
