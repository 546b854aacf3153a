/**
 * "Three times as long as the Vágar tunnel", "seven points up on four years ago", "£6 million more than the estimate": what a claim is measured against.
 *
 * Language: after "than", "as … as", "on", "of" or "above" stands what the claim is measured against, by words or by a date; what is measured was told last
 * before the claim, or is the subject of its clause. Evidence: a fact has every telling word of the phrase, or it has the same property at that date.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { compareDates, resolveRelative } from '../../../values/dates/index.ts';
import type { DateValue } from '../../../values/value.ts';
import { sameProperty } from '../../owners/sameProperty.ts';
import { stretch } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt, endOfPhrase, hasWord, MARKS, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isLike, isToldHere, toldBefore } from '../operands.ts';
import { isWordOf, wordsMeant } from '../phraseWords.ts';

/** What stands on the other side of a comparison, as token indexes; `none` where nothing is said there ("four times as many"). */
export interface OtherSide {
  from: number;
  to: number;
  date?: DateValue;
  /** "Than before", "than it used to": of the same at an earlier time; "than in our last update": of what was said last before. */
  past?: 'before' | 'issue';
}

const PIVOTS = wordSet('than on of above below over under behind ahead from to');
const LINKS = wordSet('and but or while when where who which if though because');
/** Words of one dimension: what is measured must be so too. */
export const DIMENSIONS = wordSet(
  'long length wide width broad tall height deep depth heavy weight thick old age fast speed across diameter',
);
/** Tokens between the claim and the word that leads to the other side. */
const REACH = 6;

/** What a claim is measured against by the words after it. */
export function otherSideOf(scene: Scene, claim: Claim): OtherSide | undefined {
  let at = claim.last;
  const isAs = wordAt(scene, at) === 'as';
  let from = -1;
  if (wordAt(scene, at) === 'what') from = at;
  // "Two and a half times the height of the old tower", "twice the target".
  else if (wordAt(scene, at) === 'the' && wordAt(scene, at + 2) !== 'of') from = at;
  for (; from < 0 && at < claim.last + REACH; at++) {
    const word = wordAt(scene, at);
    if (isAs ? word === 'as' && at > claim.last : PIVOTS.has(word)) from = at + 1;
    if (MARKS.has(word) || LINKS.has(word)) break;
  }
  if (from < 0) return undefined;
  // "Four times as much as when she set out".
  if (wordAt(scene, from) === 'when') return { from, to: endOfPhrase(from + 1, scene), past: 'before' };
  while (PIVOTS.has(wordAt(scene, from))) from++;
  const to = endOfPhrase(from, scene, LINKS);
  if (to === from) return undefined;
  const date = scene.claims.find((c) => c.value.kind === 'date' && c.first >= from && c.first < to);
  return { from, to, date: date?.value as DateValue | undefined, past: pastOf(scene, from, to) };
}

const PAST = wordSet('before used previously earlier');

const LAST = wordSet('last previous prior earlier');
/** What is brought out again and again, each time with the newest figures. */
const ISSUES = wordSet(
  'update report bulletin count tally census survey poll edition review release statement briefing results figures accounts',
);

function pastOf(scene: Scene, from: number, to: number): OtherSide['past'] {
  // "In our last update", "at the previous count".
  if (LAST.has(wordAt(scene, to - 2)) && ISSUES.has(wordAt(scene, to - 1)) && to - from <= 4) return 'issue';
  for (let i = from; i < to; i++) if (!scene.analysis.tokens[i].word.function && !PAST.has(wordAt(scene, i))) return undefined;
  return hasWord(scene, PAST, from, to) ? 'before' : undefined;
}

/** Whether one is surely what is measured and the other what it is measured against. */
export function isCompared(one: FigureOperand, other: FigureOperand, side: OtherSide, claim: Claim, matter: Matter): boolean {
  if (!other.target || one.target === other.target) return false;
  // "£12 million over, or a tenth above the plan": the same, said again.
  if (!one.target)
    return (
      wordAt(matter.scene, claim.last) !== 'of' &&
      isSaidAgain(one, claim, matter) &&
      (wordsMeant(other.target, matter.scene, side.from, side.to) ?? 0) > 0
    );
  return (
    isOther(other, one, side, claim, matter) &&
    isOfDimension(other.target, claim, side, matter.scene) &&
    isMeasured(one, other, side, claim, matter)
  );
}

/** "As tall as": one word says what both are measured in, whatever else their facts say. */
export function isOfOneDimension(one: FigureOperand, other: FigureOperand, side: OtherSide, claim: Claim, scene: Scene): boolean {
  for (let i = claim.last; i < side.from; i++)
    if (DIMENSIONS.has(scene.analysis.tokens[i].word.lemma))
      return one.target !== undefined && other.target !== undefined && isWordOf(one.target, scene, i) && isWordOf(other.target, scene, i);
  return false;
}

/** "Four times as wide" says nothing of lengths. */
export function isOfDimension(target: Target, claim: Claim, { from }: Pick<OtherSide, 'from'>, scene: Scene): boolean {
  for (let i = claim.last; i < from; i++)
    if (DIMENSIONS.has(scene.analysis.tokens[i].word.lemma) && !isWordOf(target, scene, i)) return false;
  return true;
}

const AGAIN = wordSet('or i.e. ie namely');

const isSaidAgain = (one: FigureOperand, claim: Claim, { scene }: Matter): boolean =>
  isToldHere(one, claim, scene) && hasWord(scene, AGAIN, Math.max(one.claim!.last, claim.first - 3), claim.first);

function isOther(other: FigureOperand, one: FigureOperand, side: OtherSide, claim: Claim, { scene, figures }: Matter): boolean {
  if (isUsual(side, scene)) return !other.claim && isOfUsual(other.target!) && !isOfUsual(one.target!) && isLike(one, other);
  if (side.past)
    return (
      !other.claim &&
      figures.filter((o) => o.target && o !== one && sameProperty(one.target!, o.target)).length ===
        (side.past === 'issue' && !figures.includes(other) ? 0 : 1) &&
      sameProperty(one.target!, other.target!)
    );
  const said = wordsMeant(other.target!, scene, side.from, side.to, side.date);
  if (said === undefined) return false;
  // "The budget approved in 2014": the date is the fact's own, and names it with its words.
  const isOwn =
    said > 0 && side.date && other.target!.times.some((t) => side.date!.relative || compareDates(side.date!, t, {}).result === 'agrees');
  if (side.date && !isOwn) return sameProperty(one.target!, other.target!) && isAt(other.target!, side.date, one.target!, scene);
  const own = wordsMeant(one.target!, scene, side.from, side.to);
  // What something cost is much the same as its budget, but not where a fact has the very word.
  return (
    said > 0 &&
    (!own ||
      verbatim(other.target!, side, scene) > verbatim(one.target!, side, scene) ||
      isOwnPart(one.target!, other.target!, claim, scene))
  );
}

/** "Four times the usual load": what is usual, whatever it is called. */
const USUAL = wordSet('usual normal average typical ordinary norm regular');
const isOfUsual = ({ vocabulary }: Target) => [...USUAL.all()].some((word) => vocabulary.has(word));

function isUsual({ from, to }: OtherSide, scene: Scene): boolean {
  const words = stretch(scene.analysis.content, (n) => n, from, to);
  return words.length > 0 && words.length <= 2 && USUAL.has(scene.analysis.tokens[words[0]].word.lemma);
}

/** How many telling words of the other side a fact has itself. */
function verbatim(target: Target, { from, to }: OtherSide, scene: Scene): number {
  let met = 0;
  for (const i of stretch(scene.analysis.content, (n) => n, from, to))
    if (target.vocabulary.has(scene.analysis.tokens[i].word.lemma)) met++;
  return met;
}

/** "The telescope swallows four fifths of the budget": a part of what its own fact names, too, but somebody's. */
const isOwnPart = (one: Target, other: Target, claim: Claim, scene: Scene): boolean =>
  wordAt(scene, claim.last) === 'of' &&
  scene.mentions.some(
    (m) => m.first >= 0 && m.last <= claim.first && m.keys.some((k) => one.subjects.includes(k) && !other.subjects.includes(k)),
  );

/** Told last before the claim, or the subject of its clause. */
function isMeasured(one: FigureOperand, other: FigureOperand, side: OtherSide, claim: Claim, matter: Matter): boolean {
  const { scene } = matter;
  const told = lastTold(one, claim, matter);
  if (told !== undefined) return told;
  const from = clauseAt(scene, claim.first).first;
  if (one.tie >= SURELY && sameProperty(one.target!, other.target!) && isDatedHere(one.target!, side, scene)) return true;
  // Another time than the fact's own, or one for a fact that has none: another occasion.
  if (scene.claims.some(({ value }) => value.kind === 'date' && value !== side.date)) return false;
  if (!one.target!.subjects.some((k) => other.target!.subjects.includes(k)) && sameProperty(one.target!, other.target!))
    return isSubjectOf(one.target!, from, claim, scene);
  return (wordsMeant(one.target!, scene, from, claim.first) ?? 0) > 0;
}

/** Weakest tie of a fact that the sentence means by its words and its date. */
const SURELY = 0.6;

/** The clause names whom the fact is about, and nothing of theirs that other facts are about ("the mirror of the telescope"). */
function isSubjectOf(target: Target, from: number, claim: Claim, scene: Scene): boolean {
  const named = scene.mentions.filter((m) => m.first >= from && m.last <= claim.first);
  for (let i = named.length - 1; i >= 0; i--) {
    const { keys, first } = named[i];
    const before = wordAt(scene, first - 1) === 'the' ? first - 2 : first - 1;
    if (keys.some((k) => target.subjects.includes(k))) return wordAt(scene, before) !== 'of' || isWordOf(target, scene, before - 1);
    // "The jug at the museum" is no museum.
    if (!PLACING.has(wordAt(scene, before))) return false;
  }
  return false;
}

const PLACING = wordSet('at in on near from');

/** "Fewer passengers in 2025 than in 2024": the sentence says its time outside the other side. */
function isDatedHere({ times: [time] }: Target, side: OtherSide, { claims, discourse: { year } }: Scene): boolean {
  return (
    time !== undefined &&
    claims.some(
      ({ value, first }) =>
        value.kind === 'date' &&
        !value.relative &&
        (first < side.from || first >= side.to) &&
        compareDates(value, time, { year }).result === 'agrees',
    )
  );
}

/** Whether the operand is what was told last before the claim; undefined where nothing of its unit was. */
function lastTold(operand: FigureOperand, claim: Claim, matter: Matter): boolean | undefined {
  const { here: all, back } = toldBefore(claim, matter, (o) => isLike(o, operand));
  const here = all.filter((o) => !isWholeOf(o, all, matter.scene));
  if (here.length) return here.sort((a, b) => b.claim!.first - a.claim!.first)[0] === operand && !operand.contradicted;
  return back.length && pointsBack(matter.scene) ? back.length === 1 && back[0] === operand && !operand.contradicted : undefined;
}

/** "Took 58 of the 110 seats, two more than …": the whole of what was told is not what goes on. */
const isWholeOf = ({ claim }: FigureOperand, all: readonly FigureOperand[], scene: Scene): boolean =>
  all.some((o) => o.claim!.last < claim!.first && claim!.first - o.claim!.last <= 2 && wordAt(scene, o.claim!.last) === 'of');

const POINTERS = wordSet('that this it so which');
/** Tokens in which a sentence points to the one before. */
const OPENING = 3;

/** "That is", "still, it was", "so": and not "this outbreak". */
function pointsBack({ sentence: { first }, analysis: { tokens } }: Scene): boolean {
  for (let i = first; i < first + OPENING && i + 1 < tokens.length; i++)
    if (POINTERS.has(tokens[i].word.folded) && (tokens[i].word.folded === 'so' || tokens[i + 1].word.function)) return true;
  return false;
}

/** Whether a fact is of the date said, or, where that is said from the other's own time, of another time. */
function isAt(target: Target, date: DateValue, one: Target, scene: Scene): boolean {
  const [time] = target.times;
  const [own] = one.times;
  if (!time) return false;
  let said: DateValue | undefined = date;
  if (date.relative) said = own && resolveRelative(date.relative, own);
  if (said) return compareDates(said, time, { year: scene.discourse.year }).result === 'agrees';
  return own === undefined || compareDates(time, own).result === 'differs';
}
