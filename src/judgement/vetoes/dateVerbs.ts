/**
 * "The trial opened on 3 February", of a jury that convicted on the 28th: a date that stands right after a verb is of what that verb tells, and so of no fact that
 * has neither it nor a word like it, however many other words the two share.
 */
import { BE_OR_HAVE } from '../../language/closedWords.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isAbout, type Target } from '../targets/target.ts';

const ON = wordSet('on in');
/** Verbs that say no more of what happened than that it did. */
const EMPTY = wordSet('came went did done got happened occurred followed dated used needed managed seemed wanted decided');

const REACHED = wordSet('reached achieved recorded attained touched passed');
/** Tokens from a noun to the verb of its relative clause. */
const RELATIVE = 4;

/** Whether the verb right before the date is another than the fact's own. */
export function isOfOtherVerb({ claim, target, words, features, agreement }: Tie, scene: Scene): boolean {
  const { analysis, sentence } = scene;
  const { tokens } = analysis;
  if (claim.value.kind !== 'date' || features.typo >= 0.7 || features.sameDay > 0) return false;
  // "Written in 1973 and taken to the top in 1982": beside a value of the fact's own it must have a verb for itself.
  if (
    features.sibling === 1 &&
    !(foldedAt(tokens, claim.last) === 'and' && claim.last + 1 < sentence.last && isPast(tokens[claim.last + 1]))
  )
    return false;
  // "It was spotted in 1935 by Edmund Farrow" of what he discovered in 1953: with nearly all that the fact says it is that in other words.
  if (features.coverage >= NEARLY_ALL && features.companions === 1 && (agreement.slip ?? 0) >= LIKELY) return false;
  // A stretch begins and ends under many a verb.
  if (target.dates.some((d) => d.range)) return false;
  if (isOfOpener(claim, target, scene)) return true;
  // "She had written it in 1973."
  const at = OBJECTS.has(foldedAt(tokens, claim.first - 2)) ? claim.first - 3 : claim.first - 2;
  if (at <= sentence.first || !ON.has(foldedAt(tokens, claim.first - 1)) || !isPast(tokens[at]) || EMPTY.has(tokens[at].text)) return false;
  if (target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word }) => word.at === at)) return false;
  // "The peak, which was reached in September": what is reached is the fact's own.
  if (REACHED.has(tokens[at].text) && words.some(({ word }) => word.at < at && at - word.at <= RELATIVE)) return false;
  // "Holm's programme, presented on 14 October": the participle after a comma is said of the noun before it.
  if (isComma(tokens, at - 1) && isPlain(tokens[at - 2]) && !target.vocabulary.has(lemmaAt(tokens, at - 2))) return true;
  // A fact without such a verb ("the opening was on 3 February") may be told with any.
  return statementOf(target.fact).tokens.some(isPast);
}

/** "In the first round of talks, on 22 May, both sides sat for four hours": the date between commas says when that was with which the sentence opens. */
function isOfOpener({ first, last }: Claim, { vocabulary }: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  const comma = first - 2;
  if (!ON.has(foldedAt(tokens, first - 1)) || !isComma(tokens, comma) || !isComma(tokens, last)) return false;
  if (!OPENING.has(foldedAt(tokens, sentence.first)) || foldedAt(tokens, sentence.first + 1) !== 'the') return false;
  let isOccasion = false;
  for (let i = sentence.first + 2; i < comma; i++) {
    const { folded, lemma } = tokens[i].word;
    if (isComma(tokens, i) || (vocabulary.has(lemma) && isPlain(tokens[i]))) return false;
    isOccasion ||= i < sentence.first + 4 && OCCASIONS.has(folded);
  }
  return isOccasion;
}
const OPENING = wordSet('in at during');
const OCCASIONS = wordSet(
  'first second third fourth last next previous week month summer winter round meeting session vote talks debate hearing match',
);

const NEARLY_ALL = 0.6;
const LIKELY = 0.8;

const OBJECTS = wordSet('it them him her');
/** "Opened", "written", "sank": a form of a verb that is neither its lemma nor one of the present; irregular plurals are none. */
const isPast = ({ kind, text, word: { folded, lemma } }: Token) =>
  kind === 'word' &&
  text === folded &&
  (/^[a-z]{3,}ed$/.test(folded) ||
    (lemma !== folded && !/(?:s|ing|er|est|ly)$/.test(folded) && !BE_OR_HAVE.has(folded) && !PLURALS.has(folded)));
const PLURALS = wordSet('men women children people feet teeth mice geese dice lives');

/** "*Winter Ferry* (1981)" of a screenplay of the 1970s: a year in brackets is of the name that stands before them, and that is none of the fact's. */
export function isOfNameInFront({ claim: { value, first, last }, target }: Tie, { analysis: { tokens }, ownMentions }: Scene): boolean {
  if (value.kind !== 'date' || value.grain !== 'year' || tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') return false;
  const { word, kind } = tokens[first - 2] ?? tokens[first - 1];
  if (kind !== 'word' || !word.capital || target.vocabulary.has(word.lemma)) return false;
  return !ownMentions.some((m) => m.last === first - 1 && isAbout(target, m.keys));
}
