/**
 * Values that hang on a verb of their own. "The trial opened on 3 February", of a jury that convicted on the 28th: a date that stands right after a verb is of what
 * that verb tells, and so of no fact that has neither it nor a word like it, however many other words the two share.
 */
import { BE_OR_HAVE } from '../../language/closedWords.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isAbout, type Target } from '../targets/target.ts';

const ON = wordSet('on in');
/** What is said, whatever of. */
const SAYING = wordSet('said told wrote warned explained admitted recalled argued insisted promised');
/** Tokens of whom it is said to, and what ends them. */
const TOLD = 6;
const ENDS_TOLD = wordSet('that how why what who which when if and but she he they it');
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
  if (isDayOfSaying(claim.first, sentence.first, tokens) && !statementOf(target.fact).tokens.some((t) => SAYING.has(t.word.folded)))
    return true;
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
/** "Told her staff on 13 October that": the day on which something is said is that of the saying. */
function isDayOfSaying(first: number, from: number, tokens: readonly Token[]): boolean {
  if (foldedAt(tokens, first - 1) !== 'on') return false;
  for (let i = first - 2; i > Math.max(from, first - 2 - TOLD); i--) {
    const { kind, word } = tokens[i];
    if (SAYING.has(word.folded)) return true;
    if (kind === 'mark' || ENDS_TOLD.has(word.folded)) return false;
  }
  return false;
}

/** "Had traded honestly for a quarter of a century" of a sentence of eight years: so is how long something was done, right after what was. */
export function isLengthOfOtherVerb({ claim, target, words, features }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  const { value, first } = claim;
  if (value.kind !== 'figure' || value.unit?.dimension !== 'time' || features.slip >= LIKE_SLIP || features.sibling === 1) return false;
  let at = first - 1;
  while (at > sentence.first && first - at < 4 && HEDGES.has(foldedAt(tokens, at))) at--;
  if (foldedAt(tokens, at) !== 'for') return false;
  at--;
  if (foldedAt(tokens, at).endsWith('ly')) at--;
  if (at <= sentence.first || !isPast(tokens[at]) || EMPTY.has(tokens[at].text)) return false;
  if (target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word }) => word.at === at)) return false;
  return statementOf(target.fact).tokens.some(isPast);
}
const HEDGES = wordSet('a about some nearly almost over around more than the exactly just');

const LIKE_SLIP = 0.7;

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
