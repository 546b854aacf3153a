import { deepEqual, equal, ok } from 'node:assert/strict';
import { lemmaOf } from '../../src/language/lemmas.ts';
import { APART } from '../../src/language/related/apart.ts';
import { BUSINESS } from '../../src/language/related/business.ts';
import { EXCLUSIVE } from '../../src/language/related/exclusive.ts';
import { FAMILIES } from '../../src/language/related/families.ts';
import { KNOWLEDGE } from '../../src/language/related/knowledge.ts';
import { MEASURES } from '../../src/language/related/measures.ts';
import { SOCIETY } from '../../src/language/related/society.ts';
import { groupsOf, opposed, related } from '../../src/language/related.ts';
import { failures, fixture } from './fixtures.ts';

/** A fixture's word as a lemma; "founded" stands for the lemma "found", which the form "found" is not. */
const lemma = (word: string) => (word === 'found' ? word : lemmaOf(word));

describe('related words', () => {
  it('are as close as the fixture says, both ways', () => {
    const cases = fixture<[string, string, number][]>('related.yaml');
    ok(cases.length >= 250);
    deepEqual(
      failures(cases, ([a, b, strength]) => {
        const got = related(lemma(a), lemma(b));
        equal(related(lemma(b), lemma(a)), got);
        return got === strength ? undefined : `${a} ~ ${b}: ${got}, expected ${strength}`;
      }),
      [],
    );
  });

  it('exclude each other where the fixture says, both ways', () => {
    const cases = fixture<[string, string, boolean][]>('opposed.yaml');
    ok(cases.length >= 180);
    deepEqual(
      failures(cases, ([a, b, expected]) => {
        const got = opposed(lemma(a), lemma(b));
        equal(opposed(lemma(b), lemma(a)), got);
        return got === expected ? undefined : `${a} ≠ ${b}: ${got}, expected ${expected}`;
      }),
      [],
    );
  });

  it('share a group exactly where they are related', () => {
    const words = fixture<[string, string, number][]>('related.yaml').flatMap(([a, b]) => [lemma(a), lemma(b)]);
    for (const a of words.slice(0, 200)) {
      for (const b of words) {
        const shared = groupsOf(a).some((id) => groupsOf(b).includes(id));
        equal(related(a, b) > 0, shared, `${a} and ${b}`);
      }
    }
  });

  it('are kept in tables that hold lemmas only, each group once', () => {
    const lines = [[...APART.all()].join(' '), FAMILIES, SOCIETY, BUSINESS, MEASURES, KNOWLEDGE, EXCLUSIVE]
      .flatMap((table) => table.trim().split('\n'))
      .filter((line) => !line.startsWith('#'));
    const words = lines.flatMap((line) => line.split(/[ |]+/)).map((word) => word.replace(/^[=@]/, ''));
    deepEqual(
      failures(words, (word) => (word === lemma(word) ? undefined : `${word} is a form of ${lemma(word)}`)),
      [],
    );
    const groups = [SOCIETY, BUSINESS, MEASURES, KNOWLEDGE]
      .flatMap((table) => table.trim().split('\n'))
      .filter((line) => !line.startsWith('#'));
    ok(groups.length >= 500);
    equal(new Set(groups).size, groups.length);
  });

  it('know nothing of words in no table', () => {
    equal(related('zorblat', 'quimby'), 0);
    equal(related('zorblat', 'zorblat'), 1);
    equal(opposed('zorblat', 'kill'), false);
    equal(groupsOf('zorblat').length, 1);
  });

  it('have sets of at least two sides', () => {
    const sets = EXCLUSIVE.trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    ok(sets.length >= 250);
    deepEqual(
      sets.filter((line) => line.split('|').length < 2 || line.split('|').some((side) => !side.trim())),
      [],
    );
  });
});
