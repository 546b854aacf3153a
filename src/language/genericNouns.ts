/** What a noun says of the kind of thing it names: a person, an organisation, a place, a work, an event, or nothing by itself. */
import { EVENTS, GENERIC, ORGANISATIONS, PERSONS, PLACES, WORKS } from './nounData.ts';
import { type WordSet, wordSet } from './wordSet.ts';

export type NounKind = 'person' | 'organisation' | 'place' | 'work' | 'event';

/** Where a noun stands in two lists the earlier holds: the "publisher" of a book is a firm before it is a person. */
const KINDS: [NounKind, WordSet][] = [
  ['organisation', ORGANISATIONS],
  ['person', PERSONS],
  ['place', PLACES],
  ['work', WORKS],
  ['event', EVENTS],
];

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
  for (const [kind, nouns] of KINDS) if (nouns.has(lemma)) return kind;
  return isPersonNoun(lemma) ? 'person' : undefined;
}
