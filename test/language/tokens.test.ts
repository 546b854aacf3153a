import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../src/language/tokens.ts';
import { fold, wordOf } from '../../src/language/words.ts';

const forms = (text: string) =>
  tokenize(text)
    .map((t) => t.text)
    .join('·');

describe('tokens', () => {
  it('cut prose where the contract says', () => {
    equal(forms("O'Brien's five-hour flight"), "O'Brien·'s·five·-·hour·flight");
    equal(forms('173,000 of 1.7 million, 40k in the 1990s'), '173,000·of·1.7·million·,·40·k·in·the·1990·s');
    equal(forms('the U.S. at 5 p.m. and J. K.'), 'the·U.S.·at·5·p.m.·and·J·.·K·.');
    equal(forms('£3.2bn (12%) 21–22'), '£·3.2·bn·(·12·%·)·21·–·22');
    equal(forms("don't, the soldiers’ camp"), "don't·,·the·soldiers·’·camp");
    equal(forms('12\u202f500 and 40, 50'), '12\u202f500·and·40·,·50');
    equal(forms(''), '');
  });

  it('fold case, diacritics and ligatures', () => {
    deepEqual(['Touré', 'Łódź', 'Nguyễn', 'Ærø', 'Straße', 'O’Brien'].map(fold), ['toure', 'lodz', 'nguyen', 'aero', 'strasse', "o'brien"]);
    deepEqual([wordOf('MNLA').acronym, wordOf('U.S.').acronym, wordOf('I').acronym, wordOf('Fled').capital], [true, true, false, true]);
  });

  it('hold every character that is no space exactly once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const token of tokens) {
          equal(/^[\s\0]*$/.test(text.slice(at, token.start)), true);
          equal(token.text, text.slice(token.start, token.end));
          equal(token.end > token.start, true);
          at = token.end;
        }
        equal(/^[\s\0]*$/.test(text.slice(at)), true);
      }),
      { numRuns: 300 },
    );
  });
});
