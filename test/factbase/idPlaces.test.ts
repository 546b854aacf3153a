import assert from 'node:assert/strict';
import { idAt, idsOf, placesOfId } from '../../src/factbase/idPlaces.ts';
import { isValidId } from '../../src/factbase/ids.ts';
import { finished } from '../../src/steps.ts';

const BLOCK = `title: dam-height
sources:
  ward: # a comment with ward
    title: ward
  "west": {}
names:
  lindow:
    name: Lindow
    aliases: [ward]
    source: ward
facts:
  dam-height:
    fact: The dam-height of lindow is 62 metres, says ward.
    about: [lindow, 'lindow', water]
    source:
      - { source: ward, quote: ward }
      - source: "west"
      - ward
  dam-age: { fact: The dam is 60 years old., name: lindow, about: lindow, source: ward, quote: dam-height }
`;
const FLOW = `{ sources: { ward: {} }, facts: { "dam-height": { fact: A., source: [ward] } } }`;
const ANCHORED = `sources: { ward: {} }
facts:
  &a dam-height:
    fact: The dam is high.
    source: &w ward
  dam-age:
    fact: The dam is old.
    source: *w
`;

/** The ids as they stand in the text, with their line and what they are. */
const shown = (text: string, places = idsOf(text)) =>
  places.map(({ id, kind, isKey, start, end }) => {
    assert.equal(text.slice(start, end), id);
    return `${text.slice(0, start).split('\n').length} ${isKey ? 'key' : 'use'} ${kind} ${id}`;
  });

describe('ids in a fact file', () => {
  it('end where a block scalar ends, before the line break', () => {
    const text = `sources: { ward: {} }\nfacts:\n  a:\n    source: >-\n      ward\n    fact: The dam is high.\n`;
    const [, { start, end }] = finished(placesOfId(text, 'ward'));
    assert.equal(`${text.slice(0, start)}west${text.slice(end)}`.split('\n')[3], '    source: west');
    assert.equal(text.slice(end), '\n    fact: The dam is high.\n');
  });

  it('are keys and what refers to them, not the same words elsewhere', () => {
    assert.deepEqual(shown(BLOCK), [
      '3 key source ward',
      '5 key source west',
      '7 key name lindow',
      '10 use source ward',
      '12 key fact dam-height',
      '14 use name lindow',
      '14 use name lindow',
      '14 use name water',
      '16 use source ward',
      '17 use source west',
      '18 use source ward',
      '19 key fact dam-age',
      '19 use name lindow',
      '19 use name lindow',
      '19 use source ward',
    ]);
  });

  it('are found in any layout', () => {
    assert.deepEqual(shown(FLOW), ['1 key source ward', '1 key fact dam-height', '1 use source ward']);
    assert.deepEqual(shown(ANCHORED), ['1 key source ward', '3 key fact dam-height', '5 use source ward', '6 key fact dam-age']);
    assert.deepEqual(
      shown(BLOCK.replaceAll('\n', '\r\n')).map((line) => line.slice(-4)),
      shown(BLOCK).map((line) => line.slice(-4)),
    );
  });

  it('are found one at a time', () => {
    assert.deepEqual(shown(BLOCK, finished(placesOfId(BLOCK, 'dam-height'))), ['12 key fact dam-height']);
    assert.deepEqual(finished(placesOfId(BLOCK, 'nothing')), []);
    for (const id of ['ward', 'lindow', 'west'])
      assert.deepEqual(
        finished(placesOfId(BLOCK, id)),
        idsOf(BLOCK).filter((place) => place.id === id),
      );
    for (const place of idsOf(BLOCK)) for (const at of [place.start, place.end]) assert.deepEqual(idAt(BLOCK, at), place);
    assert.equal(idAt(BLOCK, BLOCK.indexOf('The dam-height')), undefined);
  });

  it('are none where there is no mapping, and nothing throws', () => {
    for (const text of [
      '',
      '- a',
      '"',
      'facts',
      'facts:\n  - a',
      'facts:\n  a: *b',
      `facts:${'['.repeat(9999)}`,
      'a: b\n\tfacts: {c: d}',
      '---\n---\n',
    ])
      assert.deepEqual(
        idsOf(text).filter(({ isKey }) => !isKey),
        [],
        text.slice(0, 20),
      );
  });

  it('can be written where they are fit for YAML, links and comments alike', () => {
    for (const id of ['a', 'aguelhok-killed', 'a.b_c', '2012', 'épée', 'x-1']) assert.ok(isValidId(id), id);
    for (const id of [
      '',
      '-a',
      'a-',
      'a b',
      'a:',
      'a#',
      '[a]',
      'a,b',
      'a>b',
      '*a',
      '"a"',
      'a(b)',
      'null',
      'a\nb',
      '.',
      'x'.repeat(101),
      '\u202ea',
    ])
      assert.ok(!isValidId(id), id);
  });
});
