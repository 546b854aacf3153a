/**
 * "32 smaller than the first", "137 jobs gone", "a decline of 2.1 percent from 2023", "fell by 0.8 per cent": what lies between two figures.
 *
 * Language: a change or a gap is no level. The change of a percentage is in percentage points; "per cent" of it is the share of what it was.
 * Evidence: both figures are stated in the sentence or the one before, or one fact states both.
 */
import { isPersonNoun } from '../../../language/genericNouns.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { sameCurrency, unitNamed } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import { dimensionOf } from '../../evidence/dimensions.ts';
import { sameProperty } from '../../owners/sameProperty.ts';
import { statementOf, tokenAt } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { hasLemma, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, changeIs, combine, isFarFrom, lessIs, shown } from '../fit.ts';
import { countAlike, headOf, isBare } from '../operands.ts';
import { COMPARED_TIE, isFromTo, isOnlyPair, type Pair, pairsFor } from '../pairs.ts';
import { wordsMeant } from '../phraseWords.ts';
import { cueOf, isPoints, yearMeasuredFrom } from './changeCues.ts';
import { isMetChange, MET_CHANGE } from './metChanges.ts';
import { isChangeOfTold } from './toldPairs.ts';
import { isWrongWay } from './whichWay.ts';

export const difference: Rule = (matter, claim) => {
  const value = inUnit(inSeconds(matter.scene, claim), claim, matter);
  if (!value || !isAmount(value)) return undefined;
  const cue = claim.value.kind === 'figure' && claim.value.scale === 'fraction' ? 'compared' : cueOf(matter.scene, claim);
  const down =
    hasWord(matter.scene, DOWN, Math.max(matter.scene.sentence.first, claim.first - REACH), claim.last) ||
    hasWord(matter.scene, BENEATH, claim.last, claim.last + 1);
  if (!cue) return undefined;
  const share = value.scale === 'percent';
  const derivations: Derivation[] = [];
  const year = yearMeasuredFrom(claim, matter.scene);
  for (const pair of pairsFor(matter, claim)) {
    const { a, b } = pair;
    if (year !== undefined && !isOfYear(a, claim, year) && !isOfYear(b, claim, year)) continue;
    if (share && (isOfOwnClause(pair, claim, matter.scene) || isOfNext(pair, claim, matter.scene))) continue;
    // Each pair once, but for shares: what a change is a share of is what it was.
    if (!share && pair.as[0] < pair.bs[0]) continue;
    if (share && pair.as[0] < pair.bs[0] !== down) continue;
    if (!share && (!sameUnit(value, a.value) || countsOther(value, a.value) || isOfTwoNouns(pair))) continue;
    if (share && !hasEndTold(pair, claim.last, matter.scene)) continue;
    const cameTo = share && isChangeOfTold(pair, claim, matter);
    const derivation = share ? relative(pair, value, cameTo, cue === 'change', matter.scene) : gap(pair, { ...claim, value }, matter);
    if (derivation) derivations.push(derivation);
  }
  return { claim: { ...claim, value }, span: claim.value, derivations, overrides: cue === 'change' };
};

/** Whether a figure may be of a year: by its fact, or, where the base knows none for it, by standing after the claim. */
const isOfYear = ({ target, claim: told }: Pair['a'], { last }: Claim, year: number) =>
  target ? !target.times.length || target.times.some(({ from }) => from.year === year) : told !== undefined && told.first >= last;

/** "Reserves went from 7.3 to 5.8 and that allowances are to go up by 3.5%": after the figures a clause of its own begins, with a subject that they have not. */
function isOfOwnClause({ a, b }: Pair, { first }: Claim, scene: Scene): boolean {
  let at = first - 1;
  while (at > scene.sentence.first && wordAt(scene, at) !== 'that') at--;
  if (wordAt(scene, at - 1) !== 'and' || ![a, b].every(({ claim }) => claim && claim.last < at)) return false;
  const subject = scene.analysis.content.find((i) => i > at);
  return ![a, b].some(({ target }) => target?.vocabulary.has(scene.analysis.tokens[subject ?? at].word.lemma));
}

/** "A rent that is 6% higher, and a fee cut from £44 to £40": what is told after "and" changes by itself. */
function isOfNext({ a, b }: Pair, { last }: Claim, scene: Scene): boolean {
  let at = last;
  while (at < scene.sentence.last && !(wordAt(scene, at) === ',' && wordAt(scene, at + 1) === 'and')) at++;
  return [a, b].every(({ claim }) => claim && scene.claims.includes(claim) && claim.first > at);
}

const DOWN = wordSet(
  'fell fall falls falling fallen dropped drop drops dropping declined declining decline decreased decrease shrank shrunk slipped narrowed down cut reduced reduction lowered lost loss slowed eased slid slide dip slump fewer less lower smaller',
);
/** "18% below that of 2019", "a fifth less than the year before". */
const BENEATH = wordSet('below under beneath less fewer lower smaller shorter cheaper lighter');
/** How far before the number its verb of change may stand, in tokens. */
const REACH = 8;

/** Parts of a second in words: "four hundredths", "a twentieth of a second". */
const PARTS = wordSet('hundredths hundredth thousandths thousandth');

/** The claim's figure; a fraction that can only be one of a second, as a stretch of time. */
function inSeconds(scene: Scene, { value, last }: Claim): Figure | undefined {
  if (value.kind !== 'figure' || value.scale !== 'fraction') return value.kind === 'figure' ? value : undefined;
  const ofSecond = wordAt(scene, last) === 'of' && wordAt(scene, last + 1) === 'a' && wordAt(scene, last + 2) === 'second';
  if (!ofSecond && !PARTS.has(wordAt(scene, last - 1))) return undefined;
  return { ...value, scale: 'measure', unit: unitNamed('second') };
}

/** "51 decibels, six over the limit": in the unit just told. */
function inUnit(value: Figure | undefined, claim: Claim, { scene }: Matter): Figure | undefined {
  if (!value || !isBare(value)) return value;
  const told = scene.claims.filter((c) => c.value.kind === 'figure' && c.last <= claim.first).pop()?.value as Figure | undefined;
  return told?.scale === 'measure' || told?.scale === 'money' ? { ...value, scale: told.scale, unit: told.unit } : value;
}

const isAmount = ({ scale }: Figure) =>
  scale === 'count' || scale === 'percent' || scale === 'points' || scale === 'money' || scale === 'measure';

function sameUnit(claim: Figure, operand: Figure): boolean {
  if (claim.scale === 'points') return operand.scale === 'percent';
  if (isPoints(claim)) return operand.scale === 'percent' || isPoints(operand);
  if (claim.scale !== operand.scale) return false;
  if (claim.scale === 'measure') return claim.unit!.dimension === operand.unit!.dimension;
  // "34 cents below $4.61".
  if (claim.unit && operand.unit) return sameCurrency(claim.unit, operand.unit);
  return claim.unit?.symbol === operand.unit?.symbol;
}

/** "Lost two stone" of counts of fraud: the amount says itself what it counts, and the figures count something else. */
function countsOther(claim: Figure, operand: Figure): boolean {
  const [claimed, known] = [headOf(claim), headOf(operand)];
  if (claim.scale !== 'count' || isPoints(claim) || !claimed || !known || claimed === 'short' || countAlike(claim, operand)) return false;
  return !(isOfPeople(claimed) && isOfPeople(known));
}

/** "The three parties took 58 seats", "46 metres long and 19 metres wide": no seats less parties, and no length less a width. */
const isOfTwoNouns = ({ a, b }: Pair): boolean =>
  a.target !== undefined &&
  a.target.fact === b.target?.fact &&
  (a.value.scale === 'count' ? !countAlike(a.value, b.value) : areOtherDimensions(a.target, b.target!));

/** Whether the statement of a fact says of two of its lengths that they are different ones. */
function areOtherDimensions(...targets: [Target, Target]): boolean {
  const [one, other] = targets.map(({ fact, figures: [value] }) => {
    const analysis = statementOf(fact);
    return dimensionOf({ value, last: tokenAt(analysis.tokens, value.end) }, { analysis });
  });
  return one !== undefined && other !== undefined && one !== other;
}

/** Who has a job is one of the staff. */
const isOfPeople = (noun: string) => isPersonNoun(noun) || POSTS.has(noun);
const POSTS = wordSet('job post position place seat role');

function gap(pair: Pair, { value: claim, first, last }: Claim & { value: Figure }, matter: Matter): Derivation {
  // "Eleven short of a majority" is counted from one more than half of the whole.
  if (isOfMajority(matter.scene, last) && claim.scale === 'count')
    pair = { ...pair, as: pair.as.map((whole) => Math.floor(whole / 2) + 1) };
  const factor = pair.a.value.unit && claim.unit && claim.scale === 'measure' ? pair.a.value.unit.factor / claim.unit.factor : 1;
  // A gap of two rounded figures may be off by both roundings; decimals are exact as far as they go.
  const points = combine(pair.as.slice(0, 1), pair.bs.slice(0, 1), (x, y) => Number(((x - y) * factor).toPrecision(9)));
  if (pair.a.value.precision >= 100 || pair.a.value.qualifier !== 'none' || pair.b.value.qualifier !== 'none')
    points.push(...combine(pair.as, pair.bs, (x, y) => (x - y) * factor));
  const isShort = isShortOf(pair, claim, last, matter);
  const isMet = isMetChange(pair, { first, last }, matter);
  const wrongWay = isWrongWay(pair, { first }, matter.scene) && agreementWith(claim, points).result === 'agrees';
  return {
    target: isShort ? pair.a.target! : spokenOf(pair),
    points,
    sum: lessIs(pair.as[0], pair.bs[0], points[0]),
    tie: pair.compared ? Math.max(pair.tie, COMPARED_TIE) : isMet ? Math.max(pair.tie, MET_CHANGE) : pair.tie,
    open: true,
    alone: aloneFrom(pair),
    sure: pair.compared !== undefined || isOfOneProperty(pair),
    breaks: isTurnedRound(pair, matter.scene, last) || wrongWay ? say`the wrong way round` : undefined,
    firm:
      pair.compared !== undefined ||
      isMet ||
      (wrongWay && (pair.a.claim ?? pair.b.claim) !== undefined) ||
      isShort ||
      isToGoal(pair, last, matter) ||
      isMargin(pair, first, matter.scene) ||
      isChangeOfTold(pair, { value: claim, first, last }, matter) ||
      (pair.stated && (pair.oneFact || (isOnlyPair(pair, matter) && isOfMajority(matter.scene, last)))),
  };
}

/** Weakest tie of the only two figures whose gap is about what the claim says; none unless the draft has both rightly. */
export const aloneFrom = ({ a, b }: Pair): Derivation['alone'] =>
  a.target && b.target && !a.contradicted && !b.contradicted ? { least: ALONE, from: [a.target, b.target] } : undefined;
const ALONE = 0.7;

/** "Revenue grew 8 per cent" is of one revenue at two times. */
export const isOfOneThing = ({ a: { target: a }, b: { target: b } }: Pair): boolean =>
  a !== undefined && b !== undefined && (a.fact === b.fact || sameProperty(a, b));

/** "She needs 61 seats and is four short": whoever she is, of those whose seats are known somebody must be. */
function isShortOf({ a, b }: Pair, claim: Figure, last: number, { scene }: Matter): boolean {
  if (
    claim.scale !== 'count' ||
    wordAt(scene, last) !== 'short' ||
    wordAt(scene, last + 1) === 'of' ||
    !a.claim ||
    !a.target ||
    !b.target ||
    b.tie < KNOWN
  )
    return false;
  return scene.claims.includes(a.claim) && a.claim.last <= last && headOf(a.value) !== undefined && headOf(a.value) === headOf(b.value);
}

/** "They have 58 points and trail Orme by four": what is told of the one, and what the base has of the other. */
function isMargin({ a, b }: Pair, first: number, scene: Scene): boolean {
  const [told, other] = a.claim ? [a, b] : [b, a];
  if (wordAt(scene, first - 1) !== 'by' || !told.claim || told.contradicted || other.claim || !other.target) return false;
  let at = first - 2;
  while (at > told.claim.last && !MARGINS.has(scene.analysis.tokens[at].word.lemma)) at--;
  return at > told.claim.last && scene.claims.includes(told.claim) && (wordsMeant(other.target, scene, at + 1, first - 1) ?? 0) > 0;
}
const MARGINS = wordSet('trail lead beat head outscore outsell outnumber lag');

const GOALS = wordSet('goal aim target plan');
const REACHING = wordSet('reach meet hit go complete');
/** Tokens after the number among which the goal is named. */
const GOAL_REACH = 8;

/** "Which leaves 1,160 hectares to reach the goal": what is told, from the goal that the base has. */
function isToGoal({ a, b }: Pair, last: number, { scene, figures }: Matter): boolean {
  if (wordAt(scene, last) !== 'to' || !REACHING.has(scene.analysis.tokens[last + 1]?.word.lemma ?? '') || !b.claim || b.contradicted)
    return false;
  if (!scene.claims.includes(b.claim) || b.claim.first > last || !hasLemma(scene, GOALS, last, last + GOAL_REACH)) return false;
  const isGoal = ({ target }: Pair['a']) => target !== undefined && [...GOALS.all()].some((word) => target.vocabulary.has(word));
  return isGoal(a) && figures.filter((o) => isGoal(o) && o.value.scale === a.value.scale).length === 1;
}

/** "Used to take 41; now 27, a saving of 14": both told, of the same. */
const isOfOneProperty = ({ a, b, stated }: Pair): boolean =>
  stated && a.target !== undefined && b.target !== undefined && a.target.fact !== b.target.fact && sameProperty(a.target, b.target);

const GREATER = wordSet('more higher larger bigger greater longer taller heavier dearer louder wider deeper thicker up above');
const LESSER = wordSet('less fewer lower smaller shorter lighter cheaper quieter narrower shallower thinner down below');

/** "£6 million less than the estimate", where it is more: `a` is the greater. */
function isTurnedRound({ compared }: Pair, scene: Scene, last: number): boolean {
  const wrong = compared === 'a' ? LESSER : compared === 'b' ? GREATER : undefined;
  return (
    wrong !== undefined && hasWord(scene, wrong, last, last + 2) && !hasWord(scene, wrong === LESSER ? GREATER : LESSER, last, last + 2)
  );
}

/** Weakest tie of what somebody falls short with. */
const KNOWN = 0.2;

function isOfMajority(scene: Scene, last: number): boolean {
  for (let i = last + 2; i < last + 6; i++) if (wordAt(scene, i) === 'majority') return wordAt(scene, last) === 'short';
  return false;
}

/**
 * What a gap is said of: the figure that the sentence does not state, as the one stated is known to be right; of two stated, the later by its date, else
 * the one stated last.
 */
function spokenOf({ a, b }: Pair): Target {
  if (!a.claim !== !b.claim) return (a.claim ? b.target : a.target) ?? (a.target ?? b.target)!;
  const [x, y] = [yearOf(a.target), yearOf(b.target)];
  if (x !== undefined && y !== undefined && x !== y) return (x > y ? a : b).target!;
  const first = a.claim ? (a.claim.first >= b.claim!.first ? a : b) : a.tie >= b.tie ? a : b;
  return first.target ?? (first === a ? b : a).target!;
}

const yearOf = (target: Target | undefined) => target?.times[0]?.from.year;

/** "Down 4.6% from $210 million", "up 24% to $15.88": what the change came from or to is told beside it, and is one of the two. */
function hasEndTold({ a, b }: Pair, last: number, scene: Scene): boolean {
  const word = wordAt(scene, last);
  if (word !== 'to' && word !== 'from') return true;
  const told = scene.claims.find((c) => c.first === last + 1 && c.value.kind === 'figure');
  return !told || (word === 'to' ? a : b).claim === told;
}

/** What changed is one property at two times: not the cash that stands beside a loss, nor the growth of one thing beside that of another. */
const isOfOneMeasure = ({ a: { target: a }, b: { target: b } }: Pair): boolean =>
  !a || !b || a.fact === b.fact || (sameProperty(a, b) && (!a.times.length || !b.times.length || !isAtOneTime(a, b)));

/** "From £3.20 to £4.00": the words make one change of the two. */
const isOneMove = ({ a, b }: Pair, scene: Scene): boolean =>
  a.claim !== undefined && b.claim !== undefined && (isFromTo(a, b, scene) || isFromTo(b, a, scene));

const isAtOneTime = (a: Target, b: Target) =>
  a.times[0].from.year === b.times[0].from.year && a.times[0].from.month === b.times[0].from.month;

/** A change that many times as great is of something else: 312,400, up by 19,900, is "still some 2% short of the peak". */
const FAR = 100;

/** From `b` to `a` in per cent of `b`; of two percentages, the points between them are no per cent. */
function relative(pair: Pair, claim: Figure, cameTo: boolean, isChange: boolean, scene: Scene): Derivation | undefined {
  if (pair.bs[0] === 0) return undefined;
  const points = combine(pair.as, pair.bs, (x, y) => (100 * Math.abs(x - y)) / Math.abs(y));
  const percentages = pair.a.value.scale === 'percent';
  const apart = Math.abs(pair.as[0] - pair.bs[0]);
  const inPoints =
    percentages &&
    agreementWith(claim, points).result !== 'agrees' &&
    agreementWith({ ...claim, scale: 'count' }, [Number(apart.toPrecision(9))]).result === 'agrees';
  if (percentages && !inPoints && !pair.stated && !pair.oneFact && !cameTo) return undefined;
  return {
    target: (pair.a.target ?? pair.b.target)!,
    points,
    sum: inPoints
      ? say`from ${shown(pair.bs[0])} to ${shown(pair.as[0])} per cent is ${shown(apart)} percentage points`
      : changeIs(pair.bs[0], pair.as[0], points[0]),
    tie: pair.compared ? Math.max(pair.tie, COMPARED_TIE) : pair.tie,
    alone: isOfOneThing(pair) ? aloneFrom(pair) : undefined,
    firm:
      !isFarFrom(points, claim, FAR) &&
      (pair.compared !== undefined ||
        pair.oneFact ||
        cameTo ||
        (pair.stated && (isOfOneMeasure(pair) || isOneMove(pair, scene))) ||
        (inPoints &&
          (isChange || (pair.a.target !== undefined && pair.b.target !== undefined && isOfOneMeasure(pair))) &&
          (pair.a.claim !== undefined || pair.b.claim !== undefined))),
    breaks: inPoints ? say`percentage points, not per cent` : undefined,
  };
}
