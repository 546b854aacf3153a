/**
 * "It takes 44 minutes. The tram would do it in 26, a saving of 28", "18,400 tonnes, down by a quarter on the 23,000 of 2024", "sixteen, at £3 million apiece,
 * which makes £39 million": what the draft works out from the two figures that it has just told.
 *
 * Language: a word of difference, change or summing says what is done with them, and no word between them and the end of the phrase is of anything else.
 * Evidence: no third figure of their kind is told; both are the base's.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { convert } from '../../../values/figures/index.ts';
import type { Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { changeIs, combine, dividedIs, lessIs, moreIs, partIs, rounded } from '../fit.ts';
import { cueOf, isLeaving, isMajority, isPoints, yearMeasuredFrom } from './changeCues.ts';
import { asCounted, isLike, pairTold, type Told, toldAround } from './justTold.ts';
import { meantBy } from './ratios.ts';
import { changeOf } from './shares.ts';
import { isAllAfter, isAllBefore, isOfOneMatter } from './toldPairs.ts';

export const fromTold: Rule = (matter, claim) => {
  const { value } = claim;
  const { scene } = matter;
  const working = value.kind === 'figure' && workingOf(value, claim, scene);
  if (!working) return undefined;
  const told = toldAround(matter, claim);
  const last = [...told].reverse().find((t) => t.claim.first < claim.first);
  const kind = working.own ? (value as Figure) : last?.value;
  if (!kind) return undefined;
  const isOwn = (t: Told) => isLike(asCounted(t), kind) || (isBareOf(kind, t.value) && !(t.value.unit && isMajority(scene, claim)));
  const like = told.filter((t) => (working.own ? isOwn(t) : isLike(t.value, kind)));
  const pair = pairTold(like, claim, scene);
  const year = yearMeasuredFrom(claim, scene);
  if (year !== undefined && pair?.every((t) => t.claim.first < claim.first && !t.target?.times.some(({ from }) => from.year === year)))
    return undefined;
  const derivation = pair && workedOut(pair, working, { ...claim, value: value as Figure }, matter);
  return derivation && { claim: meantBy(claim), derivations: [derivation], overrides: true, unhedged: true };
};

/** "Six over the limit" of decibels, "seven points" of percentages. */
const isBareOf = (claim: Figure, told: Figure) =>
  (claim.scale === 'count' && !claim.noun.length && told.scale !== 'percent') ||
  ((claim.scale === 'points' || isPoints(claim)) && told.scale === 'percent');

/** What is done with two figures, the greater first. */
interface Working {
  /** Whether the figures are in the claim's own unit. */
  own?: boolean;
  /** It is one thing that changed, not two that are compared. */
  moves?: boolean;
  /** Whether what is said is of the lesser, or of the greater; of the one told last where that is not said. */
  of?: 'less' | 'more';
  work: (x: number, y: number) => number;
  told: (x: number, y: number, result: number) => string;
}

function workingOf(value: Figure, claim: Claim, scene: Scene): Working | undefined {
  const { scale } = value;
  if (scale === 'multiple')
    return {
      of: value.value < 1 ? 'less' : 'more',
      work: (x, y) => (value.value < 1 ? y / x : x / y),
      told: dividedIs,
    };
  if (scale === 'fraction' || scale === 'percent') {
    const all = scale === 'percent' ? 100 : 1;
    // "Dropped from 180 to 45, a quarter of what it was".
    const way = wordAt(scene, claim.last) === 'of' ? undefined : changeOf(scene, claim);
    if (way) {
      return {
        moves: !COMPARED.has(wordAt(scene, claim.last)),
        work: (x, y) => (all * (x - y)) / (way === 'up' ? y : x),
        told: (x, y, r) => (way === 'up' ? changeIs(y, x, (r * 100) / all) : changeIs(x, y, (r * 100) / all)),
      };
    }
    return isShare(claim, scene) ? { of: 'less', work: (x, y) => (all * y) / x, told: (x, y) => partIs(y, x) } : undefined;
  }
  if (scale !== 'count' && scale !== 'money' && scale !== 'measure' && scale !== 'points') return undefined;
  const cue = cueOf(scene, claim);
  return (
    cue && {
      own: true,
      moves: cue === 'change' && !hasWord(scene, BESIDE, claim.first - 2, claim.first),
      work: (x, y) => x - y,
      told: lessIs,
    }
  );
}

const APART = wordSet('swing turnaround turnround difference gap');
const DOWN = wordSet(
  'fell fall falls dropped drop declined decline shrank shrunk shrinking contracted contraction slipped lost loss deficit down minus decreased decrease slid slumped',
);
/** Tokens before a figure among which it is told that it is a fall or a loss. */
const DOWN_REACH = 5;

/** "Grew by 5.6% in 2021 and shrank by 1.3% in 2022, a swing of 6.9 points": one up and one down are apart by both. */
const isOpposed = (pair: [Told, Told], { first }: Claim, { scene, past }: Matter): boolean => {
  if (!hasWord(scene, APART, first - 2, first)) return false;
  const [a, b] = pair.map(({ claim, here, value }) => {
    const place = here ? scene : past!;
    return value.sign === -1 || hasWord(place, DOWN, Math.max(claim.first - DOWN_REACH, place.sentence.first), claim.first);
  });
  return a !== b;
};

/** Between two things, and not of one that changed. */
const BESIDE = wordSet('difference gap saving surplus deficit margin lead excess shortfall');
const COMPARED = wordSet('more higher larger bigger longer taller above dearer less fewer lower smaller shorter below cheaper over under');

const AGAIN = wordSet('or is was makes namely ie i.e. , ( – —');
const BE = wordSet('is was makes');
const POINTERS = wordSet('them it that those these all what');

/** "…, a fatality rate of about one in four": of the two that were told. */
function isRate({ first }: Pick<Claim, 'first'>, scene: Scene): boolean {
  const of = wordAt(scene, first - 1) === 'of' ? first - 1 : first;
  return RATES.has(wordAt(scene, of - 1)) && [2, 3].some((n) => wordAt(scene, of - n) === 'a' && wordAt(scene, of - n - 1) === ',');
}
const RATES = wordSet('rate proportion share');

/** "…, which is a third", "– almost a half of them –": said of what was told, and of nothing that follows. */
function isShare({ first, last }: Claim, scene: Scene): boolean {
  if (!isRate({ first }, scene) && !AGAIN.has(wordAt(scene, first - 1))) return false;
  if (endOfPhrase(last, scene) === last) return true;
  // "96 people, half of them from Sarnick" is of the people just told.
  const next = wordAt(scene, last + 1);
  // "In a town of 41,000 that is half the population", "that is a tenth of the fine of £1.15 million".
  const the = wordAt(scene, last) === 'of' ? last + 1 : last;
  if (wordAt(scene, the) === 'the' && BE.has(wordAt(scene, first - 1))) return true;
  if (wordAt(scene, last) !== 'of' || !POINTERS.has(next) || wordAt(scene, first - 1) === ',') return false;
  // "Of all who live here".
  return next !== 'all' || endOfPhrase(last + 2, scene) === last + 2;
}

function workedOut([one, other]: [Told, Told], working: Working, claim: Claim & { value: Figure }, matter: Matter): Derivation | undefined {
  const factor = one.value.unit && other.value.unit ? convert(1, other.value.unit, one.value.unit) : 1;
  // "18,400 tonnes, down by a fifth on the 23,000 of the year before" is said of the 18,400.
  const isLed = other.claim.first > claim.first;
  const isOfOne = isLed || (working.of && one.value.value < other.value.value === (working.of === 'less'));
  const target = isOfOne && one.target ? one.target : (other.target ?? one.target);
  if (factor === undefined || !target) return undefined;
  const unit = working.own && claim.value.unit && one.value.unit ? convert(1, one.value.unit, claim.value.unit) : 1;
  if (unit === undefined || !isAllAfter([one, other], claim, matter.scene)) return undefined;
  // "The tally was 368,400; we made 44,000 more, a rise of 12 per cent": the change itself was told.
  const all = claim.value.scale === 'percent' ? 100 : 1;
  const isMore = working.moves && /^(?:more|fewer|less|extra|additional)$/.test(wordAt(matter.scene, other.claim.last));
  const others = valuesOf(other).map((v) => v * factor);
  const opposed = working.own && isOpposed([one, other], claim, matter);
  const points = combine(valuesOf(one), others, (x, y) => {
    if (opposed) return (x + y) * unit;
    return isMore ? (all * y) / x : working.work(Math.max(x, y), Math.min(x, y)) * unit;
  });
  const [x, y] = [one.value.value, others[0]].sort((a, b) => b - a);
  if (y <= 0 || x === y) return undefined;
  return {
    target,
    points: points.map((p) => Number(p.toPrecision(9))),
    sum: opposed ? moreIs(x, y, points[0]) : isMore ? partIs(y, x) : working.told(x, y, points[0]),
    tie: TIE,
    firm: isPlain([one, other], working, claim, matter.scene),
    sure: true,
  };
}

const TIE = 0.8;

/** What the draft says, and what the fact has, each with what its rounding leaves open. */
const valuesOf = ({ value, target, wrong }: Told) => [...rounded(value), ...(wrong && target ? rounded(target.figures[0]) : [])];

const ALL = wordSet('these those them which whom it');

/** "Seventeen things to mend. By May eleven of these were": the latter is told as a part of the former. */
const isPartOfWhole = ([whole, part]: [Told, Told], scene: Scene): boolean =>
  part.here &&
  part.value.value < whole.value.value &&
  wordAt(scene, part.claim.last) === 'of' &&
  ALL.has(wordAt(scene, part.claim.last + 1));

/** Both are right, and what is said from the latter to the claim is of nothing else, or concludes from all that was told. */
function isPlain(pair: [Told, Told], { moves }: Working, claim: Claim, scene: Scene): boolean {
  const { first } = claim;
  const [a, b] = pair.map((t) => t.target);
  if (pair.some((t) => t.wrong)) return false;
  const concludes =
    wordAt(scene, first - 2) === 'which' ||
    wordAt(scene, first - 1) === 'or' ||
    isMajority(scene, claim) ||
    isRate(claim, scene) ||
    (isLeaving(scene, first) && isPartOfWhole(pair, scene)) ||
    (isApposed(claim, scene) && isAllTold(pair, claim, scene));
  const isLed = pair[1].claim.first > first || pair[0].value.outOf === pair[1].value.value;
  if (!(a && b ? !moves || isLed || isOfOneMatter(a, b) : concludes || isLed)) return false;
  return concludes || isAllBefore(pair, claim, scene);
}

/** No third amount of the sort stands in the sentence, whatever it is measured by. */
const isAllTold = ([{ value, here }]: [Told, Told], { first }: Claim, { claims }: Scene): boolean =>
  here && claims.filter((c) => c.value.kind === 'figure' && c.value.scale === value.scale && c.last <= first).length <= 2;

/** "…, a rise of more than half": set beside all that was told, whatever else is said of it. */
export const isApposed = ({ first }: Pick<Claim, 'first'>, scene: Scene): boolean =>
  wordAt(scene, first - 1) === 'of' &&
  MOVES.has(wordAt(scene, first - 2)) &&
  /^an?$/.test(wordAt(scene, first - 3)) &&
  wordAt(scene, first - 4) === ',';
const MOVES = wordSet('rise fall drop decline increase decrease growth gain loss cut jump reduction change swing slump');
