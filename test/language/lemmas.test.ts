import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { lemmaOf } from '../../src/language/lemmas.ts';
import { failures, fixture } from './fixtures.ts';

describe('lemmas', () => {
  it('reduces every form of the fixture to its lemma', () => {
    const cases = Object.entries(fixture<Record<string, string>>('lemmas.yaml'));
    ok(cases.length >= 250);
    deepEqual(
      failures(cases, ([form, lemma]) => (lemmaOf(form) === lemma ? undefined : `${form} → ${lemmaOf(form)}, expected ${lemma}`)),
      [],
    );
  });

  it('keeps apart what is no inflection of one word', () => {
    const pairs = fixture<[string, string][]>('lemmas-apart.yaml');
    ok(pairs.length >= 80);
    deepEqual(
      failures(pairs, ([a, b]) => (lemmaOf(a) !== lemmaOf(b) ? undefined : `${a} and ${b} are both ${lemmaOf(a)}`)),
      [],
    );
  });

  it('leaves numbers, marks and joined words as they are', () => {
    for (const form of ['173,000', '%', 'u.s.', "o'brien", '', 'lodz2']) equal(lemmaOf(form), form);
  });

  it('never throws and never returns nothing for a word', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}(?:s|es|ed|ing|ies|ied|er|est)?$/), (form) => lemmaOf(form).length > 0));
  });
});
