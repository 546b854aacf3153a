/** What a noun says of the kind of thing it names: a person, an organisation, a place, a work, an event, or nothing by itself. */
import { EVENTS, GENERIC, ORGANISATIONS, PERSONS, PLACES, WORKS } from './nounData.ts';
import { once } from './once.ts';
import { wordSet } from './wordSet.ts';

export type NounKind = 'person' | 'organisation' | 'place' | 'work' | 'event';

const kinds = once(() => {
  const kinds = new Map<string, NounKind>();
  // Where a noun stands in two lists the later wins: the "publisher" of a book is a firm before it is a person.
  for (const [kind, nouns] of [
    ['event', EVENTS],
    ['work', WORKS],
    ['place', PLACES],
    ['person', PERSONS],
    ['organisation', ORGANISATIONS],
  ] as const) {
    for (const noun of nouns.all()) kinds.set(noun, kind);
  }
  return kinds;
});

/** Endings of nouns for persons that no list needs: policeman, spokeswoman, journalist, physicist. */
const PERSON_ENDING = /(?:man|woman|person|ologist|grapher|maker|keeper|worker|holder|goer|teacher|player|fighter|officer)$/;
const NOT_A_PERSON = wordSet('human german roman ottoman talisman caiman cayman pacemaker placeholder bookmaker');

/** Whether a lemma names persons, so that "people" may stand for it: "soldier", "resident", "pupil", "people". */
export function isPersonNoun(lemma: string): boolean {
  return PERSONS.has(lemma) || (lemma.length > 6 && PERSON_ENDING.test(lemma) && !NOT_A_PERSON.has(lemma));
}

/** Whether a lemma says nothing by itself when a figure counts it: "people", "thing", "unit", "time". */
export function isGenericNoun(lemma: string): boolean {
  return GENERIC.has(lemma);
}

/** The kind of thing that a common noun names ("company" → organisation, "town" → place), or undefined. */
export function kindOfNoun(lemma: string): NounKind | undefined {
  return kinds().get(lemma) ?? (isPersonNoun(lemma) ? 'person' : undefined);
}
