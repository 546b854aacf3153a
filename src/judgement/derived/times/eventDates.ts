/** Dates of what a sentence tells of its subject, where it happens once or is the beginning of a career: "died in his fifties", "lived to be 90". */
import { wordSet } from '../../../language/wordSet.ts';
import type { DateValue } from '../../../values/value.ts';
import { eventOf, onceOf } from '../../scenes/events.ts';
import { inFocus } from '../../scenes/focus.ts';
import type { Claim } from '../../scenes/scene.ts';
import { hasLemma, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { careerOf } from './careers.ts';
import { beginningOf, earliestFirst } from './ends.ts';
import { marriagesIn } from './marriages.ts';

const BEGINNING = wordSet('begin start');
/** "Lived to be", "lived until": the life ends then. */
const UNTIL = wordSet('to until till');

export interface EventDate {
  date: DateValue;
  /** The fact that has it. */
  id: string;
  /** One may sing long before one is a singer. */
  firm: boolean;
  /** The sentence says nothing but when a career began: the age is of no other day. */
  only?: boolean;
}

export function eventDates(matter: Matter, claim: Claim): EventDate[] {
  const { scene, base } = matter;
  const { first, last } = scene.sentence;
  const told = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = wordAt(scene, i);
    const event = eventOf(word) ?? (isLife(word) && UNTIL.has(wordAt(scene, i + 1)) ? 'died' : undefined);
    if (event) told.add(event);
    if (word === 'passed' && wordAt(scene, i + 1) === 'away') told.add('died');
  }
  const dates = marriagesIn(scene, base).map(
    ({ target, years }): EventDate => ({
      date: beginningOf(years),
      id: target.fact.id,
      firm: true,
    }),
  );
  const keys = scene.ownMentions.length ? scene.ownMentions.flatMap((m) => m.keys) : [inFocus(scene).key];
  // Whose event it is must be plain.
  if (told.size && new Set(keys).size === 1)
    for (const target of base.bySubject.get(keys[0]) ?? []) {
      const event = onceOf(target);
      if (event && event !== 'born' && told.has(event)) dates.push({ date: target.dates[0], id: target.fact.id, firm: true });
    }
  // "In her twenties when she started her career".
  const from = wordAt(scene, claim.last) === 'when' ? last : claim.first;
  const begins = wordAt(scene, claim.first - 1) === 'since' || hasLemma(scene, BEGINNING, first, from);
  const career = begins ? careerOf(matter, claim) : undefined;
  if (career) {
    const [date] = earliestFirst(career.target.dates);
    dates.push({
      date: beginningOf(date),
      id: career.target.fact.id,
      firm: career.whole,
      only: career.whole,
    });
  }
  return dates;
}

const isLife = (word: string) => word === 'lived' || word === 'living' || word === 'live' || word === 'lives';
