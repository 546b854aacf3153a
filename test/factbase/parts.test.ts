/** A file read in parts is the same file: facts, problems and places. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinFactFiles } from '../../src/factbase/join.ts';
import { CUTTING, rootSteps } from '../../src/factbase/parts.ts';
import { readFactFile } from '../../src/factbase/read.ts';
import { finished } from '../../src/steps.ts';
import { readCases } from './cases.ts';
import { generateBase } from './generate.ts';

const EVERYTHING = { from: 0, part: 1 };
const NOTHING = { from: Number.POSITIVE_INFINITY, part: 1 };

type Files = { path: string; text: string }[];
const loaded = (files: Files, cutting: typeof EVERYTHING) =>
  finished(joinFactFiles(files.map((f) => readFactFile(f.path, f.text, cutting))));

function assertSame(files: Files): void {
  assert.deepEqual(loaded(files, EVERYTHING), loaded(files, NOTHING));
}

describe('fact files in parts', () => {
  for (const { name, files } of readCases()) it(name, () => assertSame(files));

  it('are cut where they are large and plain', () => {
    const text = generateBase(300);
    assert.ok(finished(rootSteps(text, CUTTING)));
    assert.equal(finished(rootSteps(text.slice(0, 2000), CUTTING)), undefined);
    assertSame([{ path: 'a.facts.yaml', text }]);
    assertSame([{ path: 'a.facts.yaml', text: text.replaceAll('\n', '\r\n') }]);
  });

  for (const [what, text] of Object.entries(NOT_IN_PARTS())) {
    it(`are read whole: ${what}`, () => assertSame([{ path: 'a.facts.yaml', text }]));
  }

  it('read the same after any edit', () => {
    const text = generateBase(6);
    const scrap = fc.oneof(
      fc.constantFrom(
        '\n',
        '  ',
        '\n  ',
        '"',
        "'",
        '{',
        ']',
        '- ',
        ': ',
        '# ',
        '|',
        '&a ',
        '*a',
        '---\n',
        '\t',
        '\nfacts:\n',
        '\n  b:\n',
        '!',
        '\r',
      ),
      fc.string({ maxLength: 4 }),
    );
    const edit = fc.record({ at: fc.nat(text.length), cut: fc.nat(30), put: scrap });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let edited = text;
        for (const { at, cut, put } of edits) edited = edited.slice(0, at) + put + edited.slice(at + cut);
        assertSame([{ path: 'a.facts.yaml', text: edited }]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400), seed: Number(process.env.FUZZ_SEED ?? 20120322) },
    );
  });
});

/** What looks like the plain layout and is not, or is at its edge. */
function NOT_IN_PARTS(): Record<string, string> {
  const fact = (id: string) => `  ${id}:\n    fact: At least 40 soldiers were killed.\n    figure: at least 40 soldiers\n`;
  return {
    'a section twice, with an error in the second': `facts:\n${fact('a')}facts:\n${fact('b')}  c: [\n`,
    'a section twice, the first of them empty': `facts:\nnames:\nfacts:\n${fact('b')}  c: [\n`,
    'a text that looks like entries': `facts:\n  a:\n    fact: "one\n  b: two"\n${fact('c')}`,
    'a list for a section': 'facts:\n  - a\n  - b\n',
    'a text for a section': 'facts:\n  nothing yet\n',
    'a title under which a mapping stands': `title:\n  a: b\nfacts:\n${fact('a')}`,
    'braces over several entries': `facts:\n  a: { fact: one,\n  b: two }\n${fact('c')}`,
    'an entry too far left': `facts:\n${fact('a')} b: 1\n${fact('c')}`,
    'an entry too far right': `facts:\n${fact('a')}   b: 1\n${fact('c')}`,
    'an anchor in one entry, an alias in the next': `facts:\n  a: &x\n    fact: It is 5 km long.\n  b: *x\n`,
    'a key without a value': `facts:\n  a:\n  b\n${fact('c')}`,
    'a lone carriage return': `facts:\n${fact('a')}\r${fact('b')}`,
    'comments of every indentation': `# one\nfacts: # two\n # three\n\n${fact('a')}# four\n   # five\n${fact('b')}    # six\n# seven\n`,
    'no line break at the end': `title: T\nfacts:\n${fact('a').trimEnd()}`,
    'a block of text': `facts:\n  a:\n    fact: >\n      one\n\n      two\n    note: |\n      b:\n        c\n${fact('d')}`,
  };
}
