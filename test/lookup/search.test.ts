import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadFactBase } from '../../src/factbase/load.ts';
import { nearestIds } from '../../src/lookup/nearest.ts';
import { searchFacts } from '../../src/lookup/search.ts';
import { generateBase } from '../factbase/generate.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const base = loadFactBase([{ path: 'base.facts.yaml', text: read('base.facts.yaml') }]);

describe('look-up', () => {
  it('has a sound base to look in', () => assert.deepEqual(base.problems, []));

  for (const [query, expected] of parse(read('queries.yaml'))) {
    it(`"${query}" finds ${expected || 'nothing'}`, () => {
      const matches = searchFacts(base, query);
      assert.equal(matches[0]?.fact.id ?? '', expected, JSON.stringify(matches.map((m) => [m.fact.id, m.score, m.matched])));
    });
  }

  it('says what matched, best first', () => {
    const matches = searchFacts(base, 'floded orvan');
    assert.deepEqual(matches[0].matched.toSorted(), ['flooded', 'orvan']);
    const scores = matches.map((m) => m.score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('finds every fact of a generated base by its id, first, and gives as many as are asked for', () => {
    const large = loadFactBase([{ path: 'a', text: generateBase(1000) }]);
    for (let i = 0; i < 1000; i += 97) assert.equal(searchFacts(large, `fact-${i}`)[0].fact.id, `fact-${i}`);
    assert.equal(searchFacts(large, 'the').length, 50);
    assert.equal(searchFacts(large, 'the', { limit: 7 }).length, 7);
    assert.equal(searchFacts(large, 'the', { limit: 5000 }).length, 1000);
  });

  it('answers any query', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('x '.repeat(1e5))),
        (q) => searchFacts(base, q).length <= 50,
      ),
      { numRuns: 200 },
    );
  });
});

describe('nearest ids', () => {
  const near: [string, string[]][] = [
    ['displacd', ['displaced']],
    ['flooded-homes', ['homes-flooded']],
    ['homes', ['homes-flooded']],
    ['Lodz-aid', ['łódź-aid']],
    ['levee', ['levees']],
    ['quite-another', []],
    ['', []],
    ['x'.repeat(1e6), []],
  ];
  for (const [id, expected] of near) it(`of "${id.slice(0, 20)}"`, () => assert.deepEqual(nearestIds(base, id), expected));

  it('are at most as many as asked for', () => {
    const large = loadFactBase([{ path: 'a', text: generateBase(200) }]);
    assert.deepEqual(nearestIds(large, 'fact-1x', 2).length, 2);
  });
});
