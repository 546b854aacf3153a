/**
 * Vetoes for claims that speak of another one of the same sort: another year's final, somebody whose own value it is, a part of the
 * event, another time.
 */

import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { CALENDAR } from '../../values/names/strangers.ts';
import { isSameDigits, type Tie } from '../evidence/evidence.ts';
import { isSure } from '../evidence/sure.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { isAbout, type Target } from '../targets/target.ts';
import { ofAnotherNumber, ofAnotherOccasion } from './reasons.ts';

/** Which other one the claim is of, in words; undefined where nothing says so. */
export function otherOne(tie: Tie, scene: Scene): string | undefined {
  const { claim, target, features } = tie;
  if (isNamingYear(claim, target, scene)) return say`the year says which of several is meant, and it is another one`;
  if (isWhichOne(tie, scene)) return ofAnotherNumber();
  if (isOfAnotherOwner(claim, target, scene)) return say`it belongs to whom “whose” speaks of`;
  // The value of another time of the fact is told of the fact, whatever it points to.
  const isSwapped = features.swapped === 1 && features.sibling === 1;
  if (!isSwapped && isOfThatPart(claim, target, scene)) return say`it is of a part of the event`;
  if (isEveryYear(claim, target, scene)) return ofAnotherOccasion();
  if (isYardstick(claim, scene)) return say`something is measured against it`;
  if (isOfPast(claim, target, scene)) return say`the fact tells of what is to come, and the sentence of what was`;
  if (isOfOneBesides(tie, scene)) return ofAnotherOccasion();
  if (isOfEarlierOne(claim, target, scene) || isSinceEarlierOne(claim, target, scene)) return say`it tells of an earlier one`;
  return undefined;
}

const DETERMINERS = wordSet('the a an this that his her its their our my whose');

/** "A scarf knitted for the 1974 final": a year between a determiner and a noun names one of several; a near slip is still one ("the 2013 final" of 2012). */
function isNamingYear({ value, first, last }: Claim, target: Target, { analysis: { tokens }, sentence }: Scene): boolean {
  if (value.kind !== 'date' || value.grain !== 'year' || value.range || last >= sentence.last) return false;
  if (first <= sentence.first || !DETERMINERS.has(foldedAt(tokens, first - 1))) return false;
  const next = tokens[last];
  if (next.kind !== 'word' || !isNounLike(tokens, last)) return false;
  const year = value.from.year ?? 0;
  return target.dates.every((d) => Math.abs((d.from.year ?? 0) - year) > NEAR_YEARS);
}

const NEAR_YEARS = 3;
const isNounLike = (tokens: readonly Token[], i: number) =>
  !/ed$|ing$|^(?:and|or|to|in|of|at|on|by|was|is|had|were)$/.test(foldedAt(tokens, i));

/** "The minister, whose majority was 9,400": what follows "whose" is of the one named right before it. */
function isOfAnotherOwner({ first }: Claim, target: Target, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (let i = first - 1; i >= Math.max(scene.sentence.first + 1, first - 8); i--) {
    if (foldedAt(tokens, i) !== 'whose') continue;
    const before = isComma(tokens, i - 1) ? i - 1 : i;
    return !scene.mentions.some((m) => m.last === before && isAbout(target, m.keys));
  }
  return false;
}

const PARTS = wordSet(
  'period half quarter third inning innings set round stage leg lap minute hour day night week month stretch spell phase session over end',
);

/** "In that period the Gulls managed seven shots": of a part that the sentence points to and the fact does not know. */
function isOfThatPart(claim: Claim, target: Target, scene: Scene): boolean {
  if (claim.value.kind !== 'figure') return false;
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  for (let i = scene.sentence.first; i + 1 < scene.sentence.last; i++) {
    const { folded } = tokens[i].word;
    if (folded !== 'that' && folded !== 'this') continue;
    const part = tokens[i + 1].word;
    if (!PARTS.has(part.folded) || target.vocabulary.has(part.lemma)) continue;
    // "About half of that day's gate" is what it is measured by; "927 tickets that day" of what happened on a day.
    if (tokens[i + 2]?.kind === 'clitic' || (part.folded === 'day' && target.times.some((t) => t.from.day !== undefined))) continue;
    if (clauseOf(scene, i) === clause || i < claim.first) return true;
  }
  return false;
}

/**
 * "Sold 144,500 in its first week", of what was sold in the second; "in the third room hangs a map", of a pillow in the fourth: which of several is meant, and no claim
 * about the one that the fact knows, unless another value of the fact stands beside it.
 */
function isWhichOne(tie: Tie, { analysis: { tokens } }: Scene): boolean {
  const { claim, target, agreement, features, subject } = tie;
  const { value, first, last } = claim;
  if (isSure(tie)) return false;
  if (value.kind !== 'figure' || value.scale !== 'ordinal') return false;
  // "A second kiln goes to the board", of the one that was first fired in June.
  if (/^an?$/.test(foldedAt(tokens, first - 1))) return true;
  if (features.sibling === 1 || isSameDigits(agreement.slip)) return false;
  if (!target.hasSiblings || !target.figures.some((f) => f.scale === 'ordinal')) return false;
  const noun = value.noun[0] ?? lemmaAt(tokens, last);
  return target.vocabulary.has(noun) && (PARTS.has(noun) || subject.strength === 0);
}

const MULTIPLES = wordSet('twice double thrice treble triple quadruple times');

/**
 * "Twice the 4.99% that a council may add": what something is a multiple of is a measure of its own; so is what it falls short of ("short of the 95% at which it
 * stops") and what is needed ("the 95% needed to stop it").
 */
function isYardstick({ value, first, last }: Claim, { analysis: { tokens } }: Scene): boolean {
  if (value.kind !== 'figure' || foldedAt(tokens, first - 1) !== 'the') return false;
  const [two, one, next] = [foldedAt(tokens, first - 3), foldedAt(tokens, first - 2), foldedAt(tokens, last)];
  return (
    MULTIPLES.has(one) ||
    (one === 'of' && (two === 'short' || two === 'shy')) ||
    NEEDED.has(next) ||
    (next === 'at' && foldedAt(tokens, last + 1) === 'which')
  );
}
const NEEDED = wordSet('needed required necessary');

/** "Pays 3% less each January": a day or a month of every year is none of a fact's one. */
function isEveryYear({ value, first }: Claim, target: Target, { analysis: { tokens } }: Scene): boolean {
  return (
    value.kind === 'date' &&
    value.from.year === undefined &&
    EVERY.has(foldedAt(tokens, first - 1)) &&
    !target.fact.statement.includes(' every ')
  );
}
const EVERY = wordSet('each every most');

/** Years by which a date must lie before what is to come for it not to be a wrong date of that. */
const LONG_BEFORE = 5;
const TO_COME = wordSet('will shall due planned scheduled');

/** "We went fortnightly in 2006", of what will be introduced in 2025: a year long before a plan, in the past tense, is of another time. */
function isOfPast({ value, first }: Claim, target: Target, scene: Scene): boolean {
  if (value.kind !== 'date' || value.to.year === undefined) return false;
  const years = target.dates.map((d) => d.from.year ?? 0);
  if (years.length === 0 || Math.min(...years) - value.to.year < LONG_BEFORE) return false;
  const isToCome = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some((t) => TO_COME.has(t.word.folded));
  const { tokens } = statementOf(target.fact);
  const { first: from, last: to } = scene.sentence.clauses[clauseOf(scene, first)] ?? scene.sentence;
  return isToCome(tokens, 0, tokens.length) && !isToCome(scene.analysis.tokens, from, to);
}

/** "September 2027: the next election" of that of 2023, "the last count, in 2014" of that of 2021: the year lies on the side to which the word points. */
function isOfOneBesides({ claim: { value }, target, words, features }: Tie, { analysis: { tokens } }: Scene): boolean {
  if (value.kind !== 'date' || value.from.year === undefined || features.typo >= 0.7) return false;
  const { year } = value.from;
  const isBeyond = (at: number) => {
    const before = foldedAt(tokens, at);
    const side = LATER.has(before) ? 1 : EARLIER.has(before) ? -1 : 0;
    return side !== 0 && !target.vocabulary.has(before) && target.dates.every((d) => side * (year - (d.from.year ?? year)) > 0);
  };
  return words.some(({ word: { at } }) => at > 0 && isBeyond(at - 1));
}
const LATER = wordSet('next following coming subsequent');

const EARLIER = wordSet('last previous earlier');

/** "Last November Duluth had won here by 6–1": "had" with a time before this one tells of another occasion. */
function isOfEarlierOne(claim: Claim, target: Target, scene: Scene): boolean {
  if (claim.value.kind !== 'figure') return false;
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  let earlier = false;
  let had = false;
  for (let i = scene.sentence.first; i <= claim.first; i++) {
    const { folded } = tokens[i].word;
    const next = tokens[i + 1];
    // "Who had run her first marathon in London in 2:27:09".
    const isEarlier =
      folded === 'first' ? target.vocabulary.has(next?.word.lemma ?? '') : EARLIER.has(folded) && next !== undefined && isTime(next);
    if (isEarlier && !target.vocabulary.has(folded)) earlier = true;
    if (folded === 'had' && clauseOf(scene, i) === clause) had = true;
  }
  return earlier && had;
}

/** Words after which "since" looks back to the one before: there was none in between, or this one tops all that came after that. */
const NONE_BETWEEN = wordSet(
  'no not never nothing nobody none neither nor without hardly scarcely first only best worst biggest largest smallest highest lowest fewest most least longest shortest',
);

/** "Which had bought nothing since 2023", "its first purchase since 2023": the date is that of the one before. What the fact itself tells so is judged. */
function isSinceEarlierOne(claim: Claim, target: Target, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const at = claim.first - 1;
  if (claim.value.kind !== 'date' || foldedAt(tokens, at) !== 'since' || target.vocabulary.has('since') || target.vocabulary.has('last'))
    return false;
  const clause = clauseOf(scene, claim.first);
  for (let i = at - 1; i >= scene.sentence.first && clauseOf(scene, i) === clause; i--) {
    const { folded, lemma } = tokens[i].word;
    if ((NONE_BETWEEN.has(folded) || folded.endsWith("n't") || folded.endsWith('n’t')) && !target.vocabulary.has(lemma)) return true;
  }
  return false;
}

const TIMES = wordSet('year season month week time meeting encounter spring summer autumn winter');
const isTime = (token: Token) => token.kind === 'word' && (TIMES.has(token.word.lemma) || CALENDAR.has(token.word.folded));
