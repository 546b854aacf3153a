import { deepEqual, ok } from 'node:assert/strict';
import { isGenericNoun, isPersonNoun, kindOfNoun } from '../../src/language/genericNouns.ts';
import { lemmaOf } from '../../src/language/lemmas.ts';
import { EVENTS, GENERIC, ORGANISATIONS, PERSONS, PLACES, WORKS } from '../../src/language/nounData.ts';
import { isFunctionWord, isWeakTerm } from '../../src/language/stopwords.ts';
import { failures, fixture } from './fixtures.ts';

describe('nouns', () => {
  it('are of the kind the fixture says', () => {
    const cases = Object.entries(fixture<Record<string, string>>('nouns.yaml'));
    ok(cases.length >= 100);
    deepEqual(
      failures(cases, ([noun, kind]) => {
        const got = kindOfNoun(lemmaOf(noun)) ?? 'none';
        return got === kind ? undefined : `${noun}: ${got}, expected ${kind}`;
      }),
      [],
    );
  });

  it('are persons or not', () => {
    const persons =
      'civilians soldiers residents passengers workers voters pupils children women policemen spokeswoman refugees people biologist goalkeeper firefighters';
    const others = 'houses human-made roman pacemaker tanks seats cars companies villages votes goals deaths dollars';
    deepEqual(
      failures(persons.split(' '), (noun) => (isPersonNoun(lemmaOf(noun)) ? undefined : `${noun} is no person`)),
      [],
    );
    deepEqual(
      failures(others.split(' '), (noun) => (isPersonNoun(lemmaOf(noun)) ? `${noun} is a person` : undefined)),
      [],
    );
  });

  it('say nothing by themselves where generic', () => {
    deepEqual(['people', 'thing', 'unit', 'soldier', 'tower'].map(isGenericNoun), [true, true, true, false, false]);
  });

  it('are kept as lemmas, in tables of the size promised', () => {
    const words = [GENERIC, PERSONS, ORGANISATIONS, PLACES, WORKS, EVENTS].map((table) => [...table.all()]);
    deepEqual(
      failures(words.flat(), (word) =>
        word.includes('-') || lemmaOf(word) === word ? undefined : `${word} is a form of ${lemmaOf(word)}`,
      ),
      [],
    );
    ok(words[1].length >= 300);
    ok(new Set(words.slice(1).flat()).size >= 800);
  });
});

describe('stopwords', () => {
  it('carry grammar, weak terms carry no property, and the rest is left alone', () => {
    deepEqual('the of was however between their not 40 soldier killed'.split(' ').map(isFunctionWord), [
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    deepEqual('say make year new include kill revenue height found'.split(' ').map(isWeakTerm), [
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
