/**
 * The conventions of comparison in one place: what newsrooms round and hedge, as numbers. Every tolerance is a share of the fact's value
 * unless it says otherwise.
 *
 * | draft                        | fact 173,000                | verdict |
 * | 173,000 · 173 thousand       | same                        | agrees |
 * | more than 170,000 · some 170,000 | true                    | agrees |
 * | 170,000                      | rounds to it, unhedged      | loosely |
 * | 137,000 · fewer than 150,000 | cannot both be true         | differs |
 */
export const CONVENTIONS = {
  /** A bare number that is the fact rounded to the digits shown: at most this far off, with two significant digits or more. */
  roundedOff: 0.1,
  /** The same with one significant digit: "2 million" of 1.98 million, but not "50" of 47. */
  roundedOffOneDigit: 0.025,
  /** … from this number up: small numbers are counted, not rounded ("70 points" of 71 is wrong). */
  oneDigitFrom: 1000,
  /** The same where the fact has decimals and the draft a whole number: "7%" of 7.2%. */
  roundedToWhole: 0.04,
  /** "10%" of 9.99%: a whole number that ends in nought, of decimals. */
  tenOfDecimals: 0.005,
  /** "about", "some": within this, or within `aboutPlaces` of the last digit shown if that is less. */
  about: 0.1,
  aboutPlaces: 2,
  /** Beyond it, still only loose. */
  aboutLoose: 0.1,
  /** "nearly 500" holds from 450 up to 500, loosely from 400. */
  nearly: 0.1,
  nearlyLoose: 0.2,
  /** "just over 500" holds up to 550, loosely up to 625. */
  justOver: 0.1,
  justOverLoose: 0.25,
  /** "more than 40" of 90 is true and says little: loose beyond this factor. Likewise "fewer than". */
  boundLoose: 2,
  /** "up to 80" for a range that ends at 76 is loose; further beyond is another figure. */
  topOfRange: 0.1,
  /** A bare number against "at least 40": this much above is loose, further is another figure. */
  beyondBound: 0.1,
  /** A value converted from another unit agrees within its own rounding or the fact's (two digits or more), or within this. */
  converted: 0.003,
  convertedLoose: 0.1,
  /** "60 miles" of 100 km: a round number in the other unit, loose within this. */
  convertedRound: 0.05,
  /** "a quarter" of 24.8%, in percentage points: a common fraction stands for its neighbourhood. */
  fractionPoints: 1.5,
  fractionPointsLoose: 2.5,
} as const;

/** How much a wrong value looks like a slip from the right one, 0–1. */
export const SLIPS = {
  sameNumberOtherUnit: 1,
  opposedBound: 1,
  otherCurrency: 0.95,
  transposed: 0.95,
  powerOfTen: 0.95,
  sameDigits: 0.8,
  likeWords: 0.9,
  oneDigitChanged: 0.8,
  oneDigitDropped: 0.75,
  wrongSide: 0.72,
  near: 0.6,
  withinTwofold: 0.4,
  far: 0.2,
} as const;
