/**
 * Numbers that are no levels, by the words around them: "22 years his junior", "lost 15 seats", "two years after the licence",
 * "113 short of", "leaving 92". A fact that states a level does not contradict them.
 */
import { SENIORITY } from '../../../language/closedWords.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';

const LINKS = wordSet('after before since later earlier ago on previously');
const DAY = 86_400;
const OBJECTS = wordSet('a an his her its their full half');
/** Verbs whose object is what is gone or come on top. */
const CHANGING = wordSet('lost lose losing loses gained gaining gains gain shed sheds shedding added adds adding dropped');

/** Whether the words make the number a gap, a change or a remainder. */
export function isGap(scene: Scene, claim: Claim): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale === 'ordinal' || value.scale === 'score') return false;
  const [next, second] = [wordAt(scene, claim.last), wordAt(scene, claim.last + 1)];
  if (SENIORITY.has(next) || ((next === 'his' || next === 'her' || next === 'their') && SENIORITY.has(second))) return true;
  // "Six months on a salary of £128,000".
  if (value.unit?.dimension === 'time' && LINKS.has(next) && !(next === 'on' && OBJECTS.has(second) && value.unit.factor >= DAY))
    return true;
  if (isMeasuredAgainst(scene, claim)) return true;
  if (next === 'short' && (second === 'of' || second === '' || second === '.' || second === ',')) return true;
  const before = wordAt(scene, claim.first - 1);
  if (CHANGING.has(before)) return true;
  return before === 'leaving' && value.scale === 'count';
}

/** "£3.50 a share more for it than Orme was": so much more, and not as much. */
function isMeasuredAgainst(scene: Scene, { value, last }: Claim): boolean {
  let at = last;
  while (value.kind === 'figure' && value.rate && at < scene.sentence.last && scene.analysis.tokens[at].start < value.rate.end) at++;
  return MORE.has(wordAt(scene, at)) && hasWord(scene, THAN, at + 1, endOfPhrase(at + 1, scene));
}
const MORE = wordSet('more less fewer higher lower');
const THAN = wordSet('than');

const SAME = wordSet(
  'deficit shortfall surplus lose loss gain shed add drop fall rise leave after before later earlier since ago previously within short another further more increase decrease cut grow',
);

const COMPARED = /\b(?:older|younger|elder|junior|senior|than)\b/i;

/** Whether a fact's own figure is a gap too, so that it may speak of the claim. */
export function isOfGap({ vocabulary, fact }: Target): boolean {
  if (COMPARED.test(fact.statement)) return true;
  for (const word of SAME.all()) if (vocabulary.has(word)) return true;
  return false;
}
