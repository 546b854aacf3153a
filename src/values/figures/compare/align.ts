/** Brings two figures onto one scale and unit, so that their numbers can be compared, or says why they cannot. */
import { say } from '../../../say.ts';
import type { Agreement, AppliedRule, Figure } from '../../value.ts';
import { formatFigure } from '../format.ts';
import { convert, isMoney, sameCurrency, unitNamed, unitsOf } from '../units.ts';
import { has, ruled } from './agreement.ts';
import { SLIPS } from './conventions.ts';

/** A figure's numbers in a common unit. */
export interface Amount {
  value: number;
  high?: number;
  precision: number;
  qualifier: Figure['qualifier'];
  /** How far the next number lies that a writer would take, where its digits do not tell. */
  step?: number;
  /** The fact as it is shown to the writer, in its own unit. */
  text?: string;
}

export interface Aligned {
  draft: Amount;
  fact: Amount;
  /** The draft's numbers were converted from another unit: its rounding is honest. */
  converted?: boolean;
  /** One is a common fraction, the other a percentage; both are in per cent now. */
  fraction?: boolean;
  /** Only an equal number says anything; another is no contradiction. */
  equalOnly?: boolean;
  /** In words, for a conversion. */
  rule?: AppliedRule;
}

const INCOMPARABLE: Agreement = { result: 'incomparable' };

export function amountOf(f: Figure, factor = 1): Amount {
  const amount: Amount = { value: f.value * factor, precision: f.precision * factor, qualifier: f.qualifier };
  if (f.high !== undefined) amount.high = f.high * factor;
  // "Nearly twice" is no word for 1.5, which is one and a half times.
  if (f.scale === 'multiple' && f.value <= FEW_TIMES) amount.step = TOWARDS_HALF;
  return amount;
}

const FEW_TIMES = 4;
const TOWARDS_HALF = 0.4;

/** A count without unit or noun: the fact base often leaves the unit to the property ("area: 1121.0"). */
export const isBare = (f: Figure) => f.scale === 'count' && f.noun.length === 0 && f.outOf === undefined;

const sameNumbers = (a: Figure, b: Figure) => a.value === b.value && (a.high ?? a.value) === (b.high ?? b.value);

/** "20 pounds" may be weight or money: it takes the side of the other figure. */
function asMoney(f: Figure, other: Figure): Figure {
  if (f.unit?.symbol !== 'pound' || other.scale !== 'money') return f;
  return { ...f, scale: 'money', unit: unitNamed('GBP') };
}

/** "Rates rose 3 points" beside a fact in percentage points. */
function asPoints(f: Figure, other: Figure): Figure {
  return f.scale === 'count' && other.scale === 'points' && f.noun.length === 1 && f.noun[0] === 'point' ? { ...f, scale: 'points' } : f;
}

/** "Eleven degrees below zero" beside a fact in °C or °F: degrees are those of the other figure. */
export const areDegrees = (f: Figure, other: Figure) =>
  f.scale === 'count' && f.noun.length === 1 && f.noun[0] === 'degree' && other.unit?.dimension === 'temperature';
const asTemperature = (f: Figure, other: Figure): Figure => (areDegrees(f, other) ? { ...f, scale: 'measure', unit: other.unit } : f);

/** At sea a mile is a nautical one: "615 miles" beside a fact in nautical miles. In miles of the land it may be meant as well. */
function asNautical(f: Figure, other: Figure): Figure {
  const isMile = f.unit?.symbol === 'mi' && other.unit?.symbol === 'nmi';
  return isMile && Math.abs(f.value - other.value) <= other.value * NAUTICAL_NEAR ? { ...f, unit: other.unit } : f;
}
/** A nautical mile is longer by 15 in a hundred: a number nearer than half of that is the same number. */
const NAUTICAL_NEAR = 0.07;

/** Aligns draft and fact, or returns the agreement that follows from their scales alone. */
export function align(written: Figure, base: Figure): Aligned | Agreement {
  const draft = asNautical(asTemperature(asPoints(asMoney(written, base), base), base), base);
  const fact = asTemperature(asPoints(asMoney(base, written), written), written);
  const pair = scalePair(draft, fact);
  if ('result' in pair) return pair;
  return rates(draft, fact, pair);
}

function scalePair(draft: Figure, fact: Figure): Aligned | Agreement {
  const d = draft.scale;
  const f = fact.scale;
  const plain = { draft: amountOf(draft), fact: amountOf(fact) };
  if (d === f) {
    if (d === 'money') return money(draft, fact);
    if (d === 'measure') return measures(draft, fact);
    return plain;
  }
  if (isShare(draft) && isShare(fact)) {
    return { draft: inPercent(draft), fact: inPercent(fact), fraction: d === 'fraction' || f === 'fraction' };
  }
  if ((d === 'percent' && f === 'points') || (d === 'points' && f === 'percent')) {
    if (!sameNumbers(draft, fact)) return INCOMPARABLE;
    const rule = ruled(() => (f === 'points' ? say`percentage points, not per cent` : say`per cent, not percentage points`));
    return { result: 'differs', slip: SLIPS.sameNumberOtherUnit, rule };
  }
  // A bare number in the base takes the draft's scale: "field goal percentage: 48".
  if (d === 'percent' && isBare(fact)) return plain;
  if (f === 'percent' && isBare(draft)) return { ...plain, equalOnly: true };
  if (isBare(fact) || isBare(draft)) return bareAgainst(draft, fact, plain);
  return INCOMPARABLE;
}

/** Percentages, fractions, and counts of a known whole ("63 of 72") are all shares. */
const isShare = (f: Figure) =>
  f.scale === 'percent' || f.scale === 'fraction' || (f.scale === 'count' && f.outOf !== undefined && f.outOf > 0);

function inPercent(f: Figure): Amount {
  if (f.scale === 'percent') return amountOf(f);
  if (f.scale === 'fraction') return { ...amountOf(f, 100), precision: 1 };
  return { ...amountOf(f, 100 / f.outOf!), precision: 0.1 };
}

function money(draft: Figure, fact: Figure): Aligned | Agreement {
  if (draft.unit && fact.unit && !sameCurrency(draft.unit, fact.unit)) {
    if (!sameNumbers(draft, fact)) return INCOMPARABLE;
    return { result: 'differs', slip: SLIPS.otherCurrency, rule: has(() => formatFigure(fact)) };
  }
  return { draft: amountOf(draft), fact: amountOf(fact) };
}

function measures(draft: Figure, fact: Figure): Aligned | Agreement {
  const a = draft.unit!;
  const b = fact.unit!;
  if (a.symbol === b.symbol) {
    const signed = a.dimension === 'temperature';
    return { draft: amountOf(draft, signed ? (draft.sign ?? 1) : 1), fact: amountOf(fact, signed ? (fact.sign ?? 1) : 1) };
  }
  if (a.dimension !== b.dimension) {
    if (!sameNumbers(draft, fact) || draft.value === 0) return INCOMPARABLE;
    // "40 km" for "40 km²", "5 GW" for "5 GWh": the neighbouring unit.
    return { result: 'differs', slip: SLIPS.sameNumberOtherUnit, rule: has(() => formatFigure(fact)) };
  }
  const to = (value: number, sign?: -1) => convert(value * (sign ?? 1), a, b)!;
  const value = to(draft.value, draft.sign);
  const amount: Amount = {
    value: Number(value.toPrecision(12)),
    precision: Math.abs((draft.precision * a.factor) / b.factor),
    qualifier: draft.qualifier,
  };
  if (draft.high !== undefined) amount.high = Number(to(draft.high, draft.sign).toPrecision(12));
  const signed = b.offset !== undefined ? (fact.sign ?? 1) : 1;
  return {
    draft: amount,
    fact: amountOf(fact, signed),
    converted: true,
    rule: ruled(() => say`${formatFigure(draft)} is ${`${shortNumber(value)} ${b.symbol}`}`),
  };
}

const shortNumber = (value: number) => String(Number(value.toPrecision(4)));

/** One side has no unit: it may be in any unit of the other's dimension, so that only agreement says something. */
function bareAgainst(draft: Figure, fact: Figure, plain: Aligned): Aligned | Agreement {
  const [bare, full] = isBare(fact) ? [fact, draft] : [draft, fact];
  if (full.scale === 'ordinal' || full.scale === 'multiple' || full.scale === 'score' || !full.unit || isMoney(full.unit))
    return { ...plain, equalOnly: true };
  // "9.98" is no rounding of 10 km.
  const close = (a: number) => Math.abs(a - bare.value) <= Math.max(Math.min(Math.abs(bare.value) * 0.005, bare.precision), 1e-9);
  // Nobody tells half a year as a plain "26".
  const mayConvert = isBare(fact) || full.unit.dimension !== 'time';
  if (mayConvert && !close(full.value) && full.high === undefined && bare.high === undefined) {
    for (const unit of unitsOf(full.unit.dimension)) {
      const value = convert(full.value * (full.sign ?? 1), full.unit, unit)!;
      if (close(value))
        return { result: 'agrees', rule: ruled(() => say`${formatFigure(full)} is ${`${shortNumber(value)} ${unit.symbol}`}`) };
    }
  }
  return { ...plain, equalOnly: true };
}

/** Rates: two different denominators never contradict, unless they stand under the same number. */
function rates(draft: Figure, fact: Figure, pair: Aligned): Aligned | Agreement {
  if (draft.per === fact.per) return pair;
  if (draft.per && fact.per) {
    if (!sameNumbers(draft, fact)) return INCOMPARABLE;
    return { result: 'differs', slip: SLIPS.sameNumberOtherUnit, rule: ruled(() => say`the source has it per ${fact.per!}`, 'value') };
  }
  return isBare(fact) ? pair : { ...pair, equalOnly: true };
}
