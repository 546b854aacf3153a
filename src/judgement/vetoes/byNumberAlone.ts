/** Vetoes for values that nothing but their number ties to a fact: no word, or only words of what stands before or over the sentence. */
import { isWeakTerm } from '../../language/stopwords.ts';
import { wordSet } from '../../language/wordSet.ts';
import { PART_OFF } from '../../values/dates/slip.ts';
import type { Figure } from '../../values/value.ts';
import { isSameDigits, type Tie } from '../evidence/evidence.ts';
import type { Claim } from '../scenes/scene.ts';
import { isByTens } from '../waiting.ts';
import { type Features, LENDING } from '../weights.ts';

/** A whole number below a hundred, as there are many. */
const isOrdinary = ({ value }: Figure) => value < 100 && Number.isInteger(value);

/** "45 days" of a search that takes 45 milliseconds: the same number in another unit, and in its sentence neither a word nor the subject of the fact. */
export const isBareSlip = ({ claim, subject, features, words, agreement }: Tie) =>
  (subject.strength === 0 ||
    (subject.by === 'topic' && claim.value.kind === 'figure' && isOrdinary(claim.value)) ||
    // A heading speaks of all that stands under it.
    (subject.by === 'heading' && !words.length)) &&
  (features.coverage < HARDLY || (agreement.slip === 1 && words.every(({ word }) => word.at < 0 && word.share < LENDING.header))) &&
  features.phrase === 0 &&
  features.noun < 1 &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  !isTelling(claim, features);

/**
 * "Touched 510 miles an hour" of 150, "slept for 31 weeks" of 31 months: the fact's digits in another order, in its unit, or its very number in another. A draft that
 * tells the fact nowhere else may well mean it; but of percentages a text has many.
 */
export const isTurned = ({ claim: { value }, features, agreement: { slip = 0 } }: Tie) =>
  slip === 1 || (features.unit === 1 && slip >= TURNED && value.kind === 'figure' && value.scale !== 'percent');
const TURNED = 0.95;

/**
 * "She was hired in 1962. She died in 1966.": only the sentence before speaks of hiring, and has its own date for it. "The treatment was simple. Everybody
 * wore it for 24 hours": the same number of weeks speaks of nothing by itself.
 */
export const isSaidBefore = ({ claim: { value }, subject, features, words, agreement }: Tie) =>
  ((value.kind === 'date' && !(subject.by === 'mention' && features.subject >= ALL_BUT_ONLY && (agreement.slip ?? 0) >= PART_OFF)) ||
    (value.kind === 'figure' && agreement.slip === 1)) &&
  words.length > 0 &&
  words.every(({ word }) => word.at < 0 && word.share === LENDING.previous) &&
  (value.kind === 'figure' ? isOrdinary(value) && features.sibling === 0 : features.typo < 0.7) &&
  features.sameDay === 0;

/** From here on next to nothing of the base is about a subject but the fact. */
const ALL_BUT_ONLY = 0.9;

/**
 * "The union's ballot closes on 15 March" of a vote on 5 March, "Rosetta's last images on 10 October" of its visit to a comet on 10 July: of nothing that the fact is
 * about, and in no word of the fact's own but another's name.
 */
export const isOnlyRelated = ({ claim: { value }, target: { ofNames }, subject, words, features }: Tie) =>
  value.kind === 'date' &&
  (subject.strength === 0 || subject.by === 'words') &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  words.every(({ lemma, strength }) => strength < 1 || (ofNames.has(lemma) && value.from.year === undefined));

/**
 * "Went there with Ida Moor in the summer of 2017" of a firm founded with her in 2013: the sentence has nothing of the fact but another's name, and a fact that has the
 * year alone is hardly told with its season.
 */
export const isOnlyNamed = ({ claim: { value }, target: { ofNames, dates }, subject, words, features }: Tie) =>
  value.kind === 'date' &&
  FINER.has(value.grain) &&
  subject.by !== 'mention' &&
  subject.by !== 'beside' &&
  dates.every(({ grain }) => grain === 'year') &&
  features.sibling === 0 &&
  words.every(({ lemma, strength }) => strength < 1 || ofNames.has(lemma));
/** Grains of a date that are within a year. */
const FINER = wordSet('day month season quarter');

/** "The minutes of 6 May were agreed" under a heading with the fact's words: all that the sentence itself says is of something else. */
export const isOnlyHeaded = ({ claim: { value }, subject, words, features }: Tie) =>
  value.kind === 'date' &&
  value.from.year === undefined &&
  (subject.by === 'heading' || subject.by === 'focus') &&
  features.alien >= ALL_ALIEN &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  words.every(({ word }) => word.at < 0 && word.share === LENDING.heading);
const ALL_ALIEN = 0.6;

/** "Goes up from £12 to £15 an hour" of a fee of £1.20: of nothing that the fact is about, a number of two digits and noughts is met by chance. */
export const isRoundMatch = ({ claim: { value }, target, subject, words, features, agreement }: Tie) =>
  value.kind === 'figure' &&
  value.scale !== 'measure' &&
  subject.strength === 0 &&
  isSameDigits(agreement.slip) &&
  isByTens(value, target) &&
  (features.coverage < SOME_SAID || words.every(({ lemma }) => isWeakTerm(lemma) || lemma === value.per)) &&
  features.typo < 0.7 &&
  // "Cheated them out of £47 million" of £4.7 million: in a word that the fact's author gave for it.
  features.phrase < GIVEN &&
  !features.noun;
const GIVEN = 0.3;
const SOME_SAID = 0.3;

/**
 * "She was down to her last three barrels; the longest rope measured 900 metres" of a hull of 30: whom the sentence does not itself name has much that is measured and
 * counted, and a figure that is nothing like the fact's is soon one of these. Where only words of a longer description are met, any number but a likely slip is.
 */
export const isUnlikeUnnamed = ({ claim: { value }, subject, agreement: { slip = 0 }, features, crossed, entry }: Tie) =>
  value.kind !== 'name' &&
  !crossed &&
  !entry &&
  !features.swapped &&
  !features.once &&
  !features.sameDay &&
  (value.kind === 'date'
    ? slip <= FAR && (subject.by === 'heading' || subject.by === 'topic')
    : subject.by === 'words'
      ? slip < LIKELY && features.noun < 1
      : slip <= UNLIKE && CARRIED.has(subject.by));
const CARRIED = wordSet('definite focus heading leadIn topic');
const UNLIKE = 0.2;
const FAR = 0.6;
const LIKELY = 0.8;

/** "168 km/h" of 168 knots: a number that is not round and has three digits is seldom met by chance. */
export const isTelling = ({ value }: Claim, { typo }: Features) =>
  typo >= 0.7 && value.kind === 'figure' && value.value >= 100 && value.value % 10 !== 0;
const HARDLY = 0.15;
