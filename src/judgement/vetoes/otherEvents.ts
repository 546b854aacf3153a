/** Where a date is told of another occasion, part or place of what happens once, so that it is no rival of the one time that the fact has. */

import { afterThe, beforeThe, foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { placeAt } from '../../values/names/places.ts';
import { CALENDAR } from '../../values/names/strangers.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import { IS_WHOLE, LINKS } from '../evidence/once.ts';
import { eventOf, onceOf, REACH, STOPS } from '../scenes/events.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { isAbout, type Target } from '../targets/target.ts';
import { ofAnotherPlace, ofAPart } from './reasons.ts';

/** "Rebuilt in 1811", "the wing of the hall was built in 1790", "released in 1986 in Japan": why the date is of something else, in words. */
export function otherEvent({ claim, target, features }: Tie, scene: Scene): string | undefined {
  if (claim.value.kind !== 'date') return undefined;
  if (features.mass < MANY && isAtAnotherPlace(claim, target, scene)) return ofAnotherPlace();
  const event = onceOf(target);
  if (!event) return undefined;
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  for (let i = claim.first - 1; i >= Math.max(first, claim.first - REACH); i--) {
    const { folded, lemma } = tokens[i].word;
    if (STOPS.has(folded)) break;
    if (folded.startsWith('re') && eventOf(folded.slice(2)) === event && !target.vocabulary.has(lemma)) return say`it was done again then`;
    if (eventOf(folded) !== event) continue;
    let end = i;
    while (end > first && LINKS.has(foldedAt(tokens, end - 1))) end--;
    const own = scene.ownMentions.find((m) => m.last === end && isAbout(target, m.keys));
    if (own && isPartOf(tokens, own.first, first, target)) return ofAPart();
    break;
  }
  if (IS_WHOLE.has(event)) return undefined;
  const at = foldedAt(tokens, claim.last) === 'in' ? afterThe(tokens, claim.last) : last;
  const place = at < last ? placeAt(tokens, at) : undefined;
  return place && !target.fact.statement.toLowerCase().includes(place.name) ? ofAnotherPlace() : undefined;
}

/** "The wing of the hall", where the fact has no wing. */
const isPartOf = (tokens: readonly Token[], name: number, first: number, { vocabulary }: Target): boolean => {
  const of = beforeThe(tokens, name);
  return of > first && foldedAt(tokens, of) === 'of' && tokens[of - 1].kind === 'word' && !vocabulary.has(lemmaAt(tokens, of - 1));
};

/** "Was born in 2014" of one who died then: where the words tell which event they date, the date of another is no agreement. */
export function ofOneEvent(ties: Tie[]): Tie[] {
  const told = ties.find((t) => t.features.once && t.target.kind === 'date');
  const event = told && onceOf(told.target);
  if (!event) return ties;
  return ties.filter((t) => !agrees(t) || (onceOf(t.target) ?? event) === event);
}

/** Where the sentence has so many of the words of the fact, its place is as wrong as its day. */
const MANY = 0.7;

/** "Sailed from Bodø on 5 June" of one that sailed from Tromsø: under the fact's preposition stands a name that the fact does not have, and none that it has. */
function isAtAnotherPlace(claim: Claim, target: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  const { runs } = namesOfStatement(target.fact);
  const isOwn = (at: number) => target.vocabulary.has(lemmaAt(tokens, at));
  return runs.some(({ preposition, words }) => {
    if (!WHERE.has(preposition)) return false;
    let other = false;
    for (let i = sentence.first; i < sentence.last; i++) {
      const { folded, capital } = tokens[i].word;
      if (words.includes(folded)) return false;
      if (folded !== preposition || capital || i + 2 >= sentence.last) continue;
      const at = afterThe(tokens, i);
      const isName =
        at !== claim.first &&
        tokens[at].kind === 'word' &&
        tokens[at].word.capital &&
        !CALENDAR.has(foldedAt(tokens, at)) &&
        !FEASTS.has(foldedAt(tokens, at));
      if (isName && !isOwn(at)) other = true;
    }
    return other;
  });
}

const WHERE = wordSet('from at near');
const FEASTS = wordSet('christmas easter');
