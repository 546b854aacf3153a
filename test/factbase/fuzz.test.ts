/** Whatever text a fact file holds, the loader answers, and every place it names is in the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { loadFactBase } from '../../src/factbase/load.ts';
import { readCases } from './cases.ts';

const GOOD = readCases().find((c) => c.name === 'whole-format')!.files[0].text;

function check(...texts: string[]): void {
  const files = texts.map((text, i) => ({ path: `${i}.facts.yaml`, text }));
  const base = loadFactBase(files);
  const ranges = [...base.problems, ...base.facts.values(), ...base.names.values(), ...base.sources.values()];
  for (const { path, range } of ranges) {
    const { text } = files.find((f) => f.path === path)!;
    const place = JSON.stringify(range);
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, place);
    assert.ok(range.line >= 1 && range.column >= 1 && range.endLine >= range.line && range.endColumn >= 1, place);
    // Line and column lead to the same place as the offset.
    const lines = text.slice(0, range.start).split(/\r\n|\r|\n/);
    if (!text.slice(0, range.start).endsWith('\r'))
      assert.deepEqual([range.line, range.column], [lines.length, lines.at(-1)!.length + 1], place);
  }
  for (const fact of base.facts.values()) assert.ok(fact.statement && !base.leftOut!.has(fact.id));
}

/** Bits of YAML and of the format, to be thrown together. */
const bit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...'facts:|sources:|names:|title:|fact:|date:|figure:|name:|about:|source:|quote:|status:'.split('|')),
  },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\n  ', '\n    ', ' ', ': ', '- ', '\t', '\r\n', '\r', '\n---\n', '\n...\n') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('{', '}', '[', ']', ',', '"', "'", '|', '>', '#', '&a ', '*a', '!x ', '%', '@', '? ', '<<: *a', '~'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2012-03-22',
      '30 February',
      'at least 40 soldiers',
      'melly',
      '010',
      '\u0000',
      '\ufeff',
      '\ud83d\ude00',
      'é',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const yamlish = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''));

const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: fc.oneof(fc.constant(''), bit) });
const mutated = fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) =>
  edits.reduce((text, { at, remove, insert }) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + remove);
  }, GOOD),
);

/** The format's keys over values of any sort. */
const anything = fc.jsonValue({ maxDepth: 3 });
const entry = (keys: string[]) => fc.dictionary(fc.constantFrom(...keys, 'other'), anything, { maxKeys: 6 });
const shaped = fc.record({
  title: anything,
  sources: fc.oneof(anything, fc.dictionary(fc.string({ maxLength: 5 }), entry(['title', 'author', 'issued', 'file']), { maxKeys: 3 })),
  names: fc.oneof(
    anything,
    fc.dictionary(fc.string({ maxLength: 5 }), entry(['name', 'kind', 'aliases', 'titles', 'source']), { maxKeys: 3 }),
  ),
  facts: fc.oneof(
    anything,
    fc.dictionary(fc.string({ maxLength: 5 }), entry(['fact', 'date', 'figure', 'name', 'about', 'source', 'asOf']), { maxKeys: 3 }),
  ),
});

describe('loading anything', () => {
  it('random bits of YAML', () =>
    fc.assert(
      fc.property(yamlish, yamlish, (a, b) => check(a, b)),
      { numRuns: 300 },
    ));
  it('a good file with random edits', () =>
    fc.assert(
      fc.property(mutated, (text) => check(text, GOOD)),
      { numRuns: 150 },
    ));
  it('values of every type under every key', () =>
    fc.assert(
      fc.property(shaped, (value) => check(stringify(value))),
      { numRuns: 200 },
    ));
});
