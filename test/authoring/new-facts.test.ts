/** Entries made of sentences, where they go, and the first file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { factSnippet, openingIn } from '../../src/authoring/append.ts';
import { firstFactFile } from '../../src/authoring/first-file.ts';
import { freeId, newFact } from '../../src/authoring/new-fact.ts';
import { scalar } from '../../src/authoring/scalar.ts';
import { loadFactBase } from '../../src/factbase/load.ts';
import { reviewFactBase } from '../../src/review/review.ts';

const BASE = `sources:
  melly-2012: { type: article, title: A coup }
names:
  toure: { name: Amadou Toumani Touré, kind: person }
  ecowas: { name: ECOWAS }
  aguelhok: { name: Aguelhok, kind: place }
  arve: { name: Arve dam }
facts:
`;
const load = (text: string) => loadFactBase([{ path: 'a.facts.yaml', text }]);
const cases = parse(readFileSync(new URL('./new-facts.yaml', import.meta.url), 'utf8')) as { sentence: string; entry: string }[];

/** A snippet as it stands in the editor before anything is typed. */
const expand = (snippet: string, stop: (text: string) => string) =>
  snippet
    .replace(/(?<!\\)\$(?:0|\{\d(?::((?:[^\\}]|\\.)*)|\|((?:[^\\|,]|\\.)*)[^|]*\|)\})/g, (_all, text = '', choice = '') =>
      stop(text || choice),
    )
    .replaceAll('}‹', '‹')
    .replace(/\\([\\$}|,])/g, '$1');

function added(text: string, sentence: string, stop = (s: string) => s): string {
  const opening = openingIn(text, 'facts')!;
  const snippet = factSnippet(newFact(sentence, load(text)), opening, ['melly-2012']);
  return text.slice(0, opening.start) + expand(snippet, stop) + text.slice(opening.end);
}

describe('a fact made of a sentence', () => {
  for (const { sentence, entry } of cases) {
    it(sentence, () => {
      const indented = entry.replace(/^/gm, '  ').trimEnd();
      assert.equal(
        added(BASE, sentence, (s) => `‹${s}›`),
        `${BASE.trimEnd()}\n${indented}\n`,
      );
      const base = load(added(BASE, sentence));
      assert.deepEqual([base.facts.size, base.problems], [1, []], 'it is read without a problem');
    });
  }

  it('has an id that is free', () => {
    const base = load(`${BASE}  a: { fact: One. }\n  a-2: { fact: Two. }\n`);
    assert.deepEqual([freeId('a', base), freeId('b', base), freeId('toure', base)], ['a-3', 'b', 'toure-2']);
  });

  it('is well-formed YAML whatever was selected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (sentence) => {
        const { problems } = load(added(BASE, sentence));
        assert.deepEqual(
          problems.filter((p) => /^yaml|type|deep/.test(p.code)),
          [],
        );
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('a text as a YAML scalar', () => {
  it('is read back as it was', () => {
    const piece = fc.constantFrom(
      ': ',
      ' #',
      '"',
      "'",
      '\\',
      '- ',
      '[',
      '{',
      '~',
      'null',
      '\n',
      '\u0007',
      'a',
      ' ',
      '@',
      '%',
      '&x',
      '*x',
      '!',
      ',',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((p) => p.join('')),
        (text) => {
          assert.equal(parse(`key: ${scalar(text)}`, { schema: 'failsafe' }).key, text);
          assert.equal(parse(`key: [${scalar(text, true)}]`, { schema: 'failsafe' }).key[0], text);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('a new fact goes', () => {
  const files: [string, string, string][] = [
    ['into an empty file', '', 'facts:\n+\n'],
    ['after a title', 'title: Dam\n', 'title: Dam\n\nfacts:\n+\n'],
    ['into an empty section', 'facts:\nnames:\n  a: { name: A }\n', 'facts:\n+\nnames:\n  a: { name: A }\n'],
    ['into an empty section with a comment', 'facts: # none yet\n', 'facts: # none yet\n+\n'],
    ['into empty braces', 'facts: {}\n', 'facts:\n+\n'],
    ['after the last fact, with its indentation', 'facts:\n    a: { fact: One. }\n', 'facts:\n    a: { fact: One. }\n  +\n'],
    [
      'after the comments of the last fact',
      'facts:\n  a: { fact: One. }\n  # sic\n# end\n',
      'facts:\n  a: { fact: One. }\n  # sic\n+\n# end\n',
    ],
    ['before the next section', 'facts:\n  a:\n    fact: One.\n\nnames: {}\n', 'facts:\n  a:\n    fact: One.\n+\n\nnames: {}\n'],
    [
      'with a blank line where there are',
      'facts:\n  a:\n    fact: One.\n\n  b:\n    fact: Two.\n',
      'facts:\n  a:\n    fact: One.\n\n  b:\n    fact: Two.\n\n+\n',
    ],
    ['behind a last line without a break', 'facts:\n  a: { fact: One. }', 'facts:\n  a: { fact: One. }\n+\n'],
    ['with the line breaks of the file', 'facts:\r\n  a: { fact: One. }\r\n', 'facts:\r\n  a: { fact: One. }\r\n+\r\n'],
  ];
  for (const [where, before, after] of files) {
    it(where, () => {
      const opening = openingIn(before, 'facts')!;
      const entry = `${opening.indent.slice(2)}+`;
      assert.equal(before.slice(0, opening.start) + opening.before + entry + opening.after + before.slice(opening.end), after);
    });
  }

  it('nowhere within the braces of a whole section', () => assert.equal(openingIn('facts: { a: { fact: One. } }\n', 'facts'), undefined));
});

describe('the first fact file', () => {
  it('is read without a problem, and reviewed without one', () => {
    for (const title of ['The Arve dam', 'Notes: "the" #1', '']) {
      const files = [{ path: 'a.facts.yaml', text: firstFactFile(title) }];
      const base = loadFactBase(files);
      assert.deepEqual([base.facts.size, base.names.size, base.sources.size, base.problems], [2, 1, 1, title ? [] : base.problems]);
      assert.deepEqual(reviewFactBase(files, base, { today: '2026-11-24' }), []);
      if (title) assert.deepEqual(base.titles, [title]);
    }
  });
});
