/**
 * "Burt Reynolds died in 2017" of one who died on 6 September 2018: some events happen once to their subject, so that a date which differs is wrong,
 * however coarse it is and however much else happened in its year.
 *
 * Language: the verb or noun of the event governs the date, and what the fact is about stands right before the verb. Evidence: the fact's date is that
 * of the same event. Where the words tell of a part, a place or an edition, the event may be another one: "released in Japan", "rebuilt", "reopened".
 */

import { PRONOUNS } from '../../language/closedWords.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { eventAfter, eventBefore, onceOf } from '../scenes/events.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Carried } from '../scenes/subject.ts';
import type { Target } from '../targets/target.ts';
import { BEFORE_VERB, WHOLLY } from './onceData.ts';

/** Of these a person has but one, wherever it was: a place narrows nothing. */
export const IS_WHOLE = wordSet(WHOLLY);
/** What may stand between a subject and its verb. */
export const LINKS = wordSet(BEFORE_VERB);

/** Whether a claim dates the very event of its subject that the target dates. */
export function isOnceOnly(claim: Claim, target: Target, subject: Carried, scene: Scene): boolean {
  const event = subject.strength >= SURELY ? onceOf(target) : undefined;
  if (!event) return false;
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  const opens = claim.first - first <= 2;
  if (isOfNoun(tokens, claim)) return false;
  const said = eventBefore(tokens, claim.first, first) ?? (opens ? eventAfter(tokens, claim.last, last) : undefined);
  if (said?.event !== event || !isOfSubject(said.at, claim, target, subject, scene)) return false;
  return IS_WHOLE.has(event) || !isNarrowed(said.at, claim, target, scene);
}

/** "The war of 1914", "the 1914 war": the date is a noun's. */
function isOfNoun(tokens: readonly Token[], { first, last }: Claim): boolean {
  const next = tokens[last];
  const before = tokens[first - 1]?.word.folded;
  return before === 'of' || (before === 'the' && next?.kind === 'word' && !isFunctionWord(next.word.folded));
}

/** Least strength of a subject that the event can be of. */
const SURELY = 0.7;

/** Whether what stands before the verb, or is named after one that opens the sentence, is what the target is about. */
function isOfSubject(verb: number, claim: Claim, target: Target, subject: Carried, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { first } = scene.sentence;
  // "The wing of Selwick Hall was built": what stands after a preposition is no subject.
  // "Carl Marsh was born": somebody else of that name.
  const isWhole = (at: number) => {
    const before = tokens[at - 1];
    if (at === first || !before) return true;
    const isNamesake = before.kind === 'word' && before.word.capital && !isFunctionWord(before.word.folded);
    return !PLACING.has(before.word.folded) && before.word.folded !== 'of' && !isNamesake;
  };
  const named = scene.ownMentions.filter((m) => m.keys.some((k) => target.subjects.includes(k)));
  // "The date of birth of Ann Reed", "the opening of the bridge": the name goes with the noun.
  if (named.some((m) => m.first > verb && m.last <= claim.first && isBetween(tokens, verb + 1, m.first))) return true;
  let end = verb;
  while (end > first && LINKS.has(tokens[end - 1].word.folded)) end--;
  if (end > first && tokens[end - 1].word.folded === 'who') end--;
  if (end === first) return named.some((m) => tokens[claim.last]?.text === ',' && m.first > claim.last && m.first <= claim.last + 3);
  // "Arsenal, founded in 1886", "Reynolds (born 1936)".
  const open = tokens[end - 1].text;
  if (end > first + 1 && (open === ',' || open === '(')) end--;
  if (named.some((m) => m.last === end && isWhole(m.first))) return true;
  const { folded } = tokens[end - 1].word;
  if (PRONOUNS.has(folded)) return subject.by !== 'topic' && !scene.ownMentions.some((m) => m.last < end && !named.includes(m));
  return subject.by === 'definite' && tokens[end - 2]?.word.folded === 'the' && isWhole(end - 2);
}

const isBetween = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (tokens[i].word.folded !== 'of' && tokens[i].word.folded !== 'the') return false;
  return true;
};

/** What a place, a form or an occasion is told with. */
const PLACING = wordSet('in on at as for from under with by through via');

/** "Released in Japan", "opened as a school": words that the fact does not have say which occasion it was. */
function isNarrowed(verb: number, claim: Claim, target: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  const isNew = (i: number) =>
    tokens[i].kind === 'word' && !isFunctionWord(tokens[i].word.folded) && !target.vocabulary.has(tokens[i].word.lemma);
  const isAfter = claim.first > verb;
  for (let i = verb + 1; i < (isAfter ? claim.first : Math.min(sentence.last, verb + 5)); i++)
    if (isNew(i) && !LINKS.has(tokens[i].word.folded)) return true;
  if (!isAfter) return false;
  for (let i = claim.last; i < Math.min(sentence.last, claim.last + 4) && tokens[i].kind !== 'mark'; i++)
    if (PLACING.has(tokens[i].word.folded) && hasNew(i + 1, isNew, sentence.last)) return true;
  return false;
}

const hasNew = (from: number, isNew: (i: number) => boolean, last: number): boolean => {
  for (let i = from; i < Math.min(last, from + 3); i++) if (isNew(i)) return true;
  return false;
};
