/**
 * Whether the words around a claim say that it is of another occasion than the fact's: the year before, the next meeting, by then, in the first
 * month. Only words that the fact does not have itself say so.
 */
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { Target } from '../targets/target.ts';
import { isInOtherPeriod, isOfBygone } from './periods.ts';

const UNITS = wordSet(
  'second minute hour day night week fortnight month quarter half year season term decade century time summer autumn winter spring leg trip flight voyage crossing',
);
/** "Last year's", "the following week". */
const RELATIVE = wordSet(
  'last previous earlier prior next following preceding first second third fourth fifth sixth opening closing final past outbound inbound return homeward',
);
/** "Two years ago", "a year earlier", "the year before". */
const SHIFTS = wordSet('ago earlier before previously later after afterwards on');
/** One word that sets another time. */
const ADVERBS = wordSet('again initially originally formerly previously once');
/** "At first", "until then", "at Christmas". */
const PAIRS = wordSet('since-then until-then back-then at-first at-christmas at-easter in-spring in-summer in-autumn in-winter');
/** What a stretch is told with: "after four weeks", "in her last ten years". */
const STRETCHED = wordSet('after within in over during for through inside');
const NUMBERED = wordSet('first second third fourth fifth sixth');

/** Whether a time that is not the fact's is said in the claim's clause, or opens the sentence. */
export function isOfOtherOccasion(claim: Claim, target: Target, scene: Scene): boolean {
  const { analysis, sentence } = scene;
  const { tokens } = analysis;
  const clause = clauseOf(scene, claim.first);
  if (isSetBy(claim, target, tokens, sentence.first)) return true;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { folded } = tokens[i].word;
    if (tokens[i].kind !== 'word' || (i >= claim.first && i < claim.last)) continue;
    if (clauseOf(scene, i) !== clause && !(i < claim.first && clauseOf(scene, i) === 0)) continue;
    const known = target.vocabulary.has(lemmaAt(tokens, i));
    if (ADVERBS.has(folded) && !known && !isSpent(tokens, i)) return true;
    if (i + 1 >= sentence.last) continue;
    // "In winter of 1985": the date's own words set no other time.
    if (i + 1 !== claim.first && PAIRS.has(`${folded}-${foldedAt(tokens, i + 1)}`)) return true;
    // "By then it had 450 staff", but "17,000 had by then fled": up to the day of the story.
    if (folded === 'by' && i < claim.first && foldedAt(tokens, i + 1) === 'then') return true;
    if (isUnit(tokens[i]) && isFree(target, scene) && isShifted(tokens, i, sentence.first) && !isOfAnotherPart(i, claim, scene))
      return true;
    if (SEASONS.has(folded) && !target.times.length && !hasPart(target, folded) && isSeasonAlone(tokens, i)) return true;
    // "Last year's was 10.9p": beside the one that has just been told of.
    if (RELATIVE.has(folded) && tokens[i + 2]?.kind === 'clitic' && /^(?:is|was|were|had)$/.test(foldedAt(tokens, i + 3))) return true;
    // "In its first full year".
    const unit = WHOLE.has(foldedAt(tokens, i + 1)) && i + 2 < sentence.last ? i + 2 : i + 1;
    if (RELATIVE.has(folded) && isUnit(tokens[unit]) && isOtherPeriod(i, unit, target, tokens)) return true;
  }
  if (isInOtherPeriod(claim, target, scene)) return true;
  return claim.value.kind === 'figure' && (isOverStretch(claim, target, scene) || isOfBygone(claim, target, scene));
}

/** Whether a time told by its distance cannot be the fact's own: the fact says none, or it is of the year that is spoken of, or later. */
function isFree({ times }: Target, { analysis, discourse, sentence }: Scene): boolean {
  const said = analysis.dates.filter((d) => d.start < sentence.start && d.from.year !== undefined).pop()?.from.year ?? discourse.year;
  return !times.length || (said !== undefined && times.every((t) => (t.from.year ?? 0) >= said));
}

/** "Six were killed last year": the time is named as another one, and no word of its own ("since 1991", "in five years") that may be of something else. */
export function isOfAnotherSaid(claim: Claim, target: Target, scene: Scene): boolean {
  if (target.times.length) return false;
  const { tokens } = scene.analysis;
  for (let i = scene.sentence.first; i + 1 < scene.sentence.last; i++) {
    const { folded } = tokens[i].word;
    if (!FORMER.has(folded) || !isUnit(tokens[i + 1]) || (i >= claim.first - 1 && i < claim.last) || hasPart(target, folded)) continue;
    if (clauseOf(scene, i) === clauseOf(scene, claim.first)) return true;
  }
  return false;
}
const FORMER = wordSet('last previous prior preceding next following');

const SEASONS = wordSet('spring summer autumn winter');
/** "In the autumn", with no year after it. */
const isSeasonAlone = (tokens: readonly Token[], i: number) =>
  foldedAt(tokens, i - 1) === 'the' && foldedAt(tokens, i - 2) === 'in' && foldedAt(tokens, i + 1) !== 'of';

const SETTING = wordSet('when until before');
/** "When Lind joined, it ran nine plants": a figure of the time that a clause before it sets. Ages and lengths of time are told so. */
function isSetBy({ first, value }: Claim, target: Target, tokens: readonly Token[], from: number): boolean {
  if (value.kind !== 'figure' || value.scale === 'measure' || !SETTING.has(foldedAt(tokens, from)) || hasPart(target, 'when')) return false;
  for (let i = from; i < first; i++) if (isComma(tokens, i)) return true;
  return false;
}

const isUnit = ({ word }: Token) => UNITS.has(word.lemma);
/** "Once the roof was on": a conjunction, and no "formerly"; "once a week": how often. */
const isSpent = (tokens: readonly Token[], i: number) => foldedAt(tokens, i) === 'once' && foldedAt(tokens, i - 1) !== 'had';

/** "A year earlier", "two weeks ago", "the year before": a time told by its distance from another one. */
function isShifted(tokens: readonly Token[], unit: number, from: number): boolean {
  const next = tokens[unit + 1];
  if (!SHIFTS.has(next.word.folded) || unit <= from) return false;
  const { folded } = tokens[unit - 1].word;
  // "The day after the storm" counts from what follows; "a year before" does not.
  const ends = tokens[unit + 2]?.kind !== 'word' || next.word.folded === 'ago' || next.word.folded === 'earlier';
  // "A year on", but not "a second on his rival".
  return ends || (next.word.folded !== 'on' && (folded === 'the' || folded === 'a'));
}

/** What a value is measured against. */
const YARDSTICKS = wordSet('than on from against with to versus since');
export const RELATIVES = wordSet('which who whose where');
/** Tokens of a time told by its distance: "sixteen years", "a good many years". */
const LONGEST = 4;

/**
 * Whether a time told by its distance says nothing of the claim's: "4% better than a year before", "from 53% a year earlier" are what it is measured
 * against, "which went into opposition 16 years ago" tells of somebody in passing, and "two years later, in 1948" is the date itself.
 */
function isOfAnotherPart(unit: number, claim: Claim, { analysis: { tokens }, claims, sentence }: Scene): boolean {
  let from = unit - 1;
  while (from > sentence.first && unit - from < LONGEST && tokens[from].kind !== 'mark' && !YARDSTICKS.has(foldedAt(tokens, from))) from--;
  if (YARDSTICKS.has(foldedAt(tokens, from))) {
    // "Than the 12 of a year before": the claim is the yardstick.
    if (!(from < claim.first && claim.first < unit)) return true;
  }
  if (claim.value.kind === 'date') return unit > claim.first ? isJoined(claim.last, unit, tokens) : claim.first - unit <= LONGEST;
  if (unit > claim.first) {
    const between = claims.find(
      (c) => c.value.kind === 'figure' && c.first >= claim.last && c.last <= unit && unit - c.last <= LONGEST && c.last < unit,
    );
    if (between) return YARDSTICKS.has(foldedAt(tokens, between.first - 1));
    // "Our new plant, which cost £24 million, opened four months after the sale".
    return isInPassing(claim.last, unit, tokens, sentence.first);
  }
  // "Before" counts from the time of the story, "ago" from now.
  return foldedAt(tokens, unit + 1) === 'ago' && isInPassing(unit, claim.first, tokens, sentence.first);
}

/** Whether the one stands in a clause between commas that "which" opens, and the other after it. */
export function isInPassing(at: number, to: number, tokens: readonly Token[], first: number): boolean {
  let closes = at;
  while (closes < to && !isComma(tokens, closes)) closes++;
  if (closes === to) return false;
  for (let i = at; i > first; i--) if (isComma(tokens, i)) return RELATIVES.has(foldedAt(tokens, i + 1));
  return false;
}

/** "Last season" where the fact says no time or "this season"; "the second quarter" of a fact that is of the third. */
function isOtherPeriod(at: number, unitAt: number, target: Target, tokens: readonly Token[]): boolean {
  const { folded } = tokens[at].word;
  const unit = lemmaAt(tokens, unitAt);
  if (hasPart(target, folded)) return false;
  if (hasPart(target, unit)) return NUMBERED.has(folded) || hasPart(target, `this ${unit}`);
  return target.times.length === 0 && !(NUMBERED.has(folded) && COUNTED.has(unit));
}

/** "The first time", "the second half": more than a period. */
const COUNTED = wordSet('time half second');

const WHOLE = wordSet('full whole complete');

const hasPart = ({ fact }: Target, word: string) => new RegExp(`\\b${word}`, 'i').test(fact.statement);

/** "After four weeks it had cut attacks by 21%": a figure reached within a stretch, of a fact that tells of none. */
function isOverStretch(claim: Claim, target: Target, { claims, analysis: { tokens }, sentence }: Scene): boolean {
  if (target.fact.statement.length > LONG || (claim.value.kind === 'figure' && claim.value.unit?.dimension === 'time')) return false;
  return claims.some(({ value, first }) => {
    if (
      value.kind !== 'figure' ||
      value.unit?.dimension !== 'time' ||
      value.unit.factor < DAY ||
      first <= sentence.first ||
      first === claim.first
    )
      return false;
    for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i--) {
      if (!STRETCHED.has(foldedAt(tokens, i))) continue;
      if (foldedAt(tokens, i) === 'for' && isJoined(first, claim.first, tokens)) return false;
      if (isAfterwards(claim.last, i, tokens)) return false;
      return !target.figures.some((f) => f.unit?.dimension === 'time') && !hasPart(target, value.unit.symbol);
    }
    return false;
  });
}

/** "At 3.8 cm the smallest, made for somebody who has been dead for 800 years"; "36 trucks use the road, cut for a fortnight": how long another thing lasted. */
function isAfterwards(from: number, to: number, tokens: readonly Token[]): boolean {
  for (let i = from; i < to; i++)
    if (RELATIVES.has(foldedAt(tokens, i)) || (isComma(tokens, i) && foldedAt(tokens, to) === 'for')) return true;
  return false;
}

/** "Rose for six days and crested at 9 metres": how long the one went on is not when the other was. */
function isJoined(a: number, b: number, tokens: readonly Token[]): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (foldedAt(tokens, i) === 'and') return true;
  return false;
}

const DAY = 86_400;
/** A statement longer than this may tell its stretch in words that are not read here. */
const LONG = 200;
