/** A claim's value against a target's: the kindest reading of either decides. */

import { related } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { areAdjacent, compareDates, type DateContext, dayOf } from '../../values/dates/index.ts';
import { asShareOfCoin, compareFigures, plainSlip, sameQuestion } from '../../values/figures/index.ts';
import type { Agreement, DateValue, Figure, Value } from '../../values/value.ts';
import { ageSaid } from '../derived/ages/ageSaid.ts';
import { latestSource } from '../derived/times/writing.ts';
import { onceOf } from '../scenes/events.ts';
import { BOUNDS, type Scene } from '../scenes/scene.ts';
import { hasCue, isOfPlan } from '../scenes/scope.ts';
import { yearSaid } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isNorthern } from '../targets/hemisphere.ts';
import type { Target } from '../targets/target.ts';
import { compareNames } from './compareNames.ts';

const ORDER = { agrees: 0, loosely: 1, differs: 2, incomparable: 3 } as const;

/** The kindest agreement with any alternative. */
export function agreementOf(value: Value, target: Target, scene: Scene, base: CompiledBase): Agreement | undefined {
  let best: Agreement | undefined;
  if (value.kind === 'name') return compareNames(value, target, base);
  if (value.kind === 'figure') {
    for (const fact of target.figures) {
      const age = isBare(value) && isAge(fact, target) ? ageIn(value, scene, / is /.test(target.fact.statement)) : undefined;
      if (age) best = kinder(best, { ...compareFigures(age, fact), read: age });
      const share = value.scale === 'percent' ? asShareOfCoin(fact, target.fact.statement) : undefined;
      if (share) {
        best = kinder(best, compareFigures(value, share));
        continue;
      }
      if (isBare(fact) && value.scale === 'count' && value.noun.length > 0 && isShareOf(target)) continue;
      if (isRatioOfThings(value, fact)) continue;
      if (sameQuestion(value, fact) === 'no' && !(isBare(fact) && value.scale === 'measure')) continue;
      best = kinder(best, compareFigure(value, fact, target, scene));
    }
  } else {
    const date = value.relative ? inYearMeant(value, scene, base) : value;
    const context = { year: scene.discourse.year, northern: value.grain === 'season' && isNorthern(base, scene) };
    if (date) for (const fact of target.dates) best = kinder(best, compareDay(date, fact, context, target));
    if (best && date !== value) best = { ...best, read: date };
  }
  return best;
}

/**
 * "March of next year", "the spring of last year", in the year that it is: where the base's latest source lies so far from the turn of a year that there is no
 * doubt. "May of the same year", "in September of the year after" count from the year last said.
 */
function inYearMeant(value: DateValue, scene: Scene, base: CompiledBase): DateValue | undefined {
  const { relative, ...date } = value;
  if (relative?.unit !== 'year' || (date.from.month === undefined && date.grain !== 'season')) return undefined;
  const from = relative.anchor === 'now' ? yearOfWriting(base) : yearSaid(value, scene);
  if (from === undefined) return undefined;
  const year = from + relative.amount * relative.direction;
  return { ...date, from: { ...date.from, year }, to: { ...date.to, year } };
}

function yearOfWriting(base: CompiledBase): number | undefined {
  const now = latestSource(base);
  const year = now && dayOf(now.from).year;
  // "As of November" beside a source of the 7th is of that day.
  return now && dayOf((now.to - now.from > MONTH ? now.to : now.from) + SOON).year === year ? year : undefined;
}

/** Days after its latest source in which a text is written as a rule. */
const SOON = 45;
const MONTH = 31;

const AGED = /\b(?:age|aged|old)\b|\b(?:was|is) [\w-]+ when\b/;

const isAge = ({ noun, unit }: Figure, { fact }: Target) => unit?.symbol === 'year' && (noun[0] === 'old' || AGED.test(fact.statement));

/** A bare number that its words make an age, "who was 66", in years. "Was 16 when he first played" is no age that somebody has now. */
function ageIn(value: Figure, scene: Scene, ofNow: boolean): Figure | undefined {
  const claim = scene.claims.find((c) => c.value === value);
  const said = claim && ageSaid(scene, claim);
  if (said?.form !== 'is' || (ofNow && scene.analysis.tokens[claim!.first - 1].word.folded !== 'is')) return undefined;
  return said.figure;
}

/** "About 1.3" is no count of islands: what is counted one by one has no decimals, below a thousand. */
const isRatioOfThings = (value: Figure, fact: Figure) =>
  value.scale === 'count' &&
  value.noun.length === 0 &&
  value.value < 1000 &&
  !Number.isInteger(value.value * 2) &&
  fact.scale === 'count' &&
  fact.noun.length > 0 &&
  Number.isInteger(fact.value) &&
  fact.high === undefined;

/** How much a value looks like a slip for the target's, where it is quick to tell that they differ; else `agreementOf` tells. */
export function slipAtOnce(value: Value, { figures }: Target): number | undefined {
  return value.kind === 'figure' && figures.length === 1 && !isBare(figures[0]) && !isRatioOfThings(value, figures[0])
    ? plainSlip(value, figures[0])
    : undefined;
}

/**
 * Dates: with no part in common nothing can be said ("28 October" of a fact that has only a year). A day inside a longer stretch says neither that
 * the stretch is right nor wrong, unless it looks like a slip from one of its ends.
 */
function compareDay(value: DateValue, fact: DateValue, context: DateContext, target: Target): Agreement {
  if (value.bound && setsOneLimit(value, fact, target)) {
    const [day, own] = [value, fact].map((d): DateValue => ({ ...d, bound: undefined, limit: undefined }));
    const agreement = compareDay(day, own, context, target);
    const isNext = agreement.result === 'differs' && value.bound !== (fact.bound ?? fact.limit) && areAdjacent(day, own, context);
    return isNext ? { result: 'agrees' } : agreement;
  }
  const shares = (part: 'year' | 'month') =>
    [value.from, value.to].some((d) => d[part] !== undefined) && [fact.from, fact.to].some((d) => d[part] !== undefined);
  const isSeason = value.grain === 'season' && fact.from.month !== undefined && onceOf(target) !== undefined;
  if (!shares('year') && !shares('month') && !(value.time && fact.time) && !isSeason) return { result: 'incomparable' };
  if (fact.range && !value.range && value.grain === 'day') {
    const ends = [fact.from, fact.to].map((d) => compareDates(value, { ...fact, from: d, to: d, range: false }, context));
    const best = ends.reduce((a, b) => (ORDER[b.result] === ORDER[a.result] && (b.slip ?? 0) > (a.slip ?? 0) ? b : kinder(a, b)));
    if (best.result !== 'differs' || compareDates(value, fact, context).result === 'differs') return best;
    const slip = Math.max(...ends.map((e) => e.slip ?? 0));
    return slip >= 0.8 ? { ...best, slip } : { result: 'incomparable' };
  }
  return compareDates(value, fact, context);
}

const ENDING = wordSet('by before until');

/**
 * "By 7 December" against "by 7 November": the same bound on another day. What is to be, or must be, by a day has that for its last: "before March" of what must
 * be claimed by 31 January sets another; and what will be no more from a day on ends by then. But what had happened by 2020 had happened by 2023, too.
 */
function setsOneLimit(value: DateValue, date: DateValue, { fact }: Target): boolean {
  const { bound } = value;
  const { bound: stated, limit = stated } = date;
  if (!limit) return false;
  const isEnding = ENDING.has(limit);
  if (bound === limit && (limit === 'until' || !isEnding || (stated && (isOfPlan(fact) || !isLater(value, date))))) return true;
  return ENDING.has(bound!) && isOfPlan(fact) && (isEnding || hasCue(fact, 'negation'));
}

/** As far as both are told by the year. */
const isLater = ({ from: a }: DateValue, { from: b }: DateValue): boolean =>
  a.year !== undefined && b.year !== undefined && (a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)) > 0;

/** A bare number that its property makes a percentage ("the field goal percentage is 48") answers no question about a count, nor a counted one about it. */
const SHARE_WORDS = wordSet('percentage percent rate share proportion ratio');
export function isShareOf(target: Target): boolean {
  for (const lemma of target.terms.keys()) if (SHARE_WORDS.has(lemma)) return true;
  return false;
}

/** "Up to 48 days" of what the fact calls the maximum, "at least 12" of the minimum: the words say the same, and the number is the fact's or is not. */
const isOwnBound = ({ qualifier }: Figure, fact: Figure, { terms }: Target): boolean =>
  fact.qualifier === 'none' && terms.has(BOUNDS[qualifier] ?? '');

function compareFigure(said: Figure, fact: Figure, target: Target, scene: Scene): Agreement {
  const value: Figure = isOwnBound(said, fact, target) ? { ...said, qualifier: 'none' } : said;
  if (isBare(fact) && value.unit) return compareBare(value, fact);
  // "Naps of 40 minutes" of a man of 40: an age is told in years, or as one.
  if (isAge(fact, target) && value.unit && value.unit.symbol !== fact.unit!.symbol && !value.noun.includes('old'))
    return { result: 'incomparable' };
  const agreement = compareRates(value, fact, target);
  if (agreement.result !== 'incomparable' || !isBare(value) || !isUnitLeftOut(value, fact, scene)) return agreement;
  const inUnit = compareFigures({ ...value, scale: fact.scale, unit: fact.unit }, fact);
  return inUnit.result === 'differs' && (inUnit.slip ?? 0) < BARE_SLIP ? agreement : inUnit;
}

/**
 * Whether a number may leave the fact's unit to the reader: "third in 10.48", "18,400 tonnes, down on the 23,000 of the season before". It differs only where it
 * looks like a slip from the fact's.
 */
const isUnitLeftOut = (value: Figure, fact: Figure, { claims }: Scene): boolean =>
  (fact.scale === 'measure' && value.precision < 1) ||
  (fact.unit !== undefined &&
    claims.some(
      ({ value: v }) =>
        v.kind === 'figure' && v.unit?.symbol === fact.unit!.symbol && v.end < value.start && value.value >= SMALLEST * v.value,
    ));
/** Of the figure whose unit it shares, the least part that a number may be: "40 tonnes, of which two went to waste" leaves no unit out. */
const SMALLEST = 0.1;

/** Least likeness to a slip at which a number without its unit may differ from a measure. */
const BARE_SLIP = 0.75;

const isBare = (fact: Figure) => fact.scale === 'count' && !fact.unit && !fact.noun.length;

/** What a bare number of a fact may be in beside the draft's unit: a thousand of it or a thousandth, feet for metres, miles for kilometres and back. */
const THOUSANDS = [1000, 0.001];
const MILES = [1.609344, 1 / 1.609344];
const BARE_READINGS: Record<string, readonly number[] | undefined> = {
  length: [...THOUSANDS, ...MILES, 0.3048, 1 / 0.3048, 304.8, 1609.344],
  speed: MILES,
  time: [],
};

/** A measure against a bare number: it differs only where it agrees in no usual unit. */
function compareBare(value: Figure, fact: Figure): Agreement {
  const bare: Figure = { ...value, unit: undefined, scale: 'count', noun: [], per: undefined };
  const isMoney = value.scale === 'money';
  for (const factor of [1, ...(isMoney ? [] : (BARE_READINGS[value.unit!.dimension] ?? THOUSANDS))]) {
    const read = { ...fact, value: fact.value * factor, high: fact.high === undefined ? undefined : fact.high * factor };
    const agreement = compareFigures(bare, factor === 1 ? fact : { ...read, precision: fact.precision * factor });
    if (agreement.result !== 'differs')
      return factor === 1
        ? agreement
        : { result: 'agrees', rule: { said: () => say`the fact gives no unit, and the number fits in another` } };
  }
  return compareFigures(bare, fact);
}

/** Rates: where one side does not say per what, the numbers are compared, and they contradict only where the fact's words name the rate. */
function compareRates(value: Figure, fact: Figure, target: Target): Agreement {
  // "27p a unit" leaves to the reader what a unit is.
  if (value.per === 'unit' && fact.per) return compareFigures({ ...value, per: fact.per }, fact);
  if (Boolean(value.per) === Boolean(fact.per)) return compareFigures(value, fact);
  const agreement = compareFigures({ ...value, per: undefined }, { ...fact, per: undefined });
  const per = value.per ?? fact.per ?? '';
  if (agreement.result !== 'differs' || fact.per) return agreement;
  for (const lemma of target.vocabulary) if (lemma === per || related(lemma, per) >= 0.8) return agreement;
  return { result: 'incomparable' };
}

const kinder = (a: Agreement | undefined, b: Agreement) => (a === undefined || ORDER[b.result] < ORDER[a.result] ? b : a);
