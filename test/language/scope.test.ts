import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as scope from '../../src/language/scope.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { type Token, tokenize } from '../../src/language/tokens.ts';
import { failures } from './fixtures.ts';

const finders: Record<string, (tokens: Token[], sentence: { first: number; last: number }) => scope.Mark[]> = {
  hypothetical: scope.hypotheticalMarks,
  negation: scope.negationMarks,
  attribution: scope.attributionMarks,
  forecast: scope.forecastMarks,
  comparison: scope.comparisonMarks,
  subset: scope.subsetMarks,
};

/** The text with brackets around the marks; of marks that overlap, the first. */
function bracketed(text: string, tokens: Token[], marks: scope.Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    const start = tokens[mark.first].start;
    const end = tokens[mark.last - 1].end;
    if (start < at) continue;
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('scope cues', () => {
  const sections = readFileSync(new URL('scope.md', import.meta.url), 'utf8')
    .split('\n## ')
    .slice(1);
  for (const section of sections) {
    const [kind, ...lines] = section.split('\n');
    it(`of ${kind} stand where the fixture says`, () => {
      const cases = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
      ok(cases.some((line) => line.includes('[')) && cases.some((line) => !line.includes('[')));
      deepEqual(
        failures(cases, (line) => {
          const text = line.replace(/[[\]]/g, '');
          const tokens = tokenize(text);
          const got = bracketed(text, tokens, finders[kind](tokens, { first: 0, last: tokens.length }));
          return got === line ? undefined : `${got}\n  expected: ${line}`;
        }),
        [],
      );
    });
  }

  it('tell doubt from word of mouth, reckonings from forecasts, and which side they reach', () => {
    const marks = (find: (t: Token[], s: { first: number; last: number }) => scope.Mark[], text: string) => {
      const tokens = tokenize(text);
      return find(tokens, { first: 0, last: tokens.length });
    };
    deepEqual(
      marks(scope.attributionMarks, 'He wrongly said 40.').map((m) => m.doubt ?? false),
      [true, false],
    );
    deepEqual(
      marks(scope.forecastMarks, 'An estimated 40 will come.').map((m) => m.estimate ?? false),
      [true, false],
    );
    equal(marks(scope.comparisonMarks, 'It was 4, up from 3.')[0].reach, 'after');
    equal(marks(scope.subsetMarks, 'In Mopti alone, 12 died.')[0].reach, 'before');
  });

  it('find the words inside quotation marks, and none for a mark without its partner', () => {
    const quoted = (text: string) => {
      const tokens = tokenize(text);
      return scope
        .quotationSpans(tokens, { first: 0, last: tokens.length })
        .map((s) => text.slice(tokens[s.first].start, tokens[s.last - 1].end));
    };
    deepEqual(quoted('He said “we took 40” and "left at noon".'), ['we took 40', 'left at noon']);
    deepEqual(quoted('He said “we took 40 and left.'), []);
    deepEqual(quoted('It is 12" wide.'), []);
    deepEqual(quoted("The soldiers' camp"), []);
  });

  it('never throw', () => {
    const words = fc.constantFrom(
      'from',
      '12',
      'to',
      'will',
      'no',
      '.',
      '4',
      'may',
      'of',
      'whom',
      '"',
      '“',
      '”',
      'a',
      'year',
      'earlier',
      'half',
      ',',
      'claimed',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        const tokens = tokenize(text);
        for (const sentence of splitSentences(text, tokens)) {
          for (const find of Object.values(finders)) {
            for (const mark of find(tokens, sentence))
              ok(mark.first >= sentence.first && mark.last <= sentence.last && mark.last > mark.first);
          }
          scope.quotationSpans(tokens, sentence);
        }
      }),
    );
  });
});
