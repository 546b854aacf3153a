/** The fact's figure in the draft's own style. */
import { tokenize } from '../language/tokens.ts';
import { compareFigures, findFigures, sameCurrency, sameQuestion } from '../values/figures/index.ts';
import { convert } from '../values/figures/units.ts';
import type { Figure } from '../values/value.ts';
import { type Candidate, candidatesFor } from './amounts.ts';
import { rewriteFraction, rewriteMultiple, rewriteOrdinal, rewriteScore } from './forms.ts';
import { type NumberStyle, placesOf, styleOf, tidy, toPlace, writeNumber } from './number.ts';
import { type FigureParts, hedgeWords, partsOf } from './parts.ts';
import { capitalLike, type Place, startsSentence } from './place.ts';
import { currencyName, numbered, percentLike, signOf, unitLike } from './units.ts';

/** A figure of the base, and the text that it was read from. */
export interface FactFigure {
  figure: Figure;
  text: string;
}

/**
 * What can stand in the place of `claim` so that it says what the fact says, the likeliest first; empty where nothing surely does. Each is read
 * anew where it would stand, and agrees with the fact.
 */
export function rewriteFigure(place: Place, claim: Figure, fact: FactFigure): string[] {
  if (claim.additional || (claim.per && fact.figure.per && claim.per !== fact.figure.per)) return [];
  const found: string[] = [];
  for (const way of ways(place, claim, fact)) {
    for (const text of way) {
      const cased = capitalLike(text, place, claim);
      if (!agrees(place, claim, cased, fact.figure)) continue;
      if (!found.includes(cased)) found.push(cased);
      break;
    }
  }
  return found;
}

/** Ways to put it, each with its candidates in order. */
function ways(place: Place, claim: Figure, fact: FactFigure): Iterable<Iterable<string>> {
  const parts = partsOf(place.prose, claim);
  switch (claim.scale) {
    case 'score':
      return [rewriteScore(parts, claim, fact.figure)];
    case 'fraction':
      return [rewriteFraction(place, parts, claim, fact.figure)];
    case 'multiple':
      return [rewriteMultiple(parts, fact.figure)];
    case 'ordinal':
      return [rewriteOrdinal(parts, fact.figure, styleOf(parts.number, place.prose))];
    default:
      return quantities(place, parts, claim, fact);
  }
}

/** Characters around a claim that are read again with what would stand in its place. */
const AROUND = 160;

/** Whether the draft, with this text in the claim's place, says what the fact says there. */
function agrees({ prose }: Place, claim: Figure, text: string, fact: Figure): boolean {
  const from = Math.max(0, claim.start - AROUND);
  const start = claim.start - from;
  const around = prose.slice(from, claim.start) + text + prose.slice(claim.end, claim.end + AROUND);
  const read = findFigures(around, tokenize(around), []).find((f) => f.start < start + text.length && f.end > start);
  if (!read || read.start < start || read.end > start + text.length + 1) return false;
  if (sameQuestion(read, fact) === 'no' || isOtherNumber(claim, read)) return false;
  const { result } = compareFigures(read, fact);
  return result === 'agrees' || (result === 'incomparable' && read.value === fact.value && read.qualifier === fact.qualifier);
}

/** "One soldier was" of three, or three of one: what is counted and its verb would stand in the wrong number. */
const isOtherNumber = (claim: Figure, read: Figure) =>
  claim.scale === 'count' && claim.noun.length > 0 && (claim.value === 1) !== (read.value === 1);

/** Measures of one dimension in two units. */
const isOtherUnit = ({ unit: a }: Figure, { unit: b }: Figure) =>
  a !== undefined && b !== undefined && a.dimension === b.dimension && a.symbol !== b.symbol;

function* quantities(place: Place, parts: FigureParts, claim: Figure, fact: FactFigure): Iterable<Iterable<string>> {
  const style = styleOf(claim.high === undefined ? parts.number : parts.number.split(RANGE)[0], place.prose);
  const always = startsSentence(place, claim) && parts.hedge === '' && style.words;
  const { figure } = fact;
  const way = (to: Figure, from: Figure, unit: string) => compose(candidatesFor(from, to), { ...parts, unit }, style, always, fact);
  const clock = clockLike(parts.number, figure);
  if (clock) return yield [parts.hedge + clock];
  // Two units in one measure ("6 feet 2 inches") are a form of their own.
  if (claim.scale === 'measure' && /\d|\band\b/.test(parts.unit)) return;
  if (!isOtherUnit(claim, figure)) {
    const fitted = withUnit(parts, claim, figure, place.prose);
    if (fitted) yield compose(candidatesFor(claim, figure), fitted, style, always, fact);
    return;
  }
  const unit = unitLike(parts.unit, figure.unit!, figure.high ?? figure.value);
  const inFacts = unit === undefined ? undefined : way(figure, { ...claim, precision: figure.precision }, unit);
  // The unit may be what was wrong, and not the number.
  if (inFacts && claim.value === figure.value) yield inFacts;
  const converted = convertedTo(claim, figure);
  if (converted) {
    const hedged = (hedge: Figure['qualifier']) => way({ ...converted, qualifier: hedge }, claim, parts.unit);
    yield [...hedged(figure.qualifier), ...(figure.qualifier === 'none' ? hedged('about') : [])];
  }
  if (inFacts && claim.value !== figure.value) yield inFacts;
}

/** What joins the ends of a range, of which the first tells the style. */
const RANGE = /\s*(?:[–—]|-(?=[\d$€£¥])| to | and | or )\s*/;

function* compose(candidates: Candidate[], parts: FigureParts, style: NumberStyle, always: boolean, fact: FactFigure): Iterable<string> {
  const { figure } = fact;
  const unit = /^(?:a )?(?:couple|pair)$/i.test(parts.number) ? parts.unit.replace(/^ of\b/, '') : parts.unit;
  const minor = /^\s?(?:p|pence|¢|cents?)$/.test(parts.unit) ? 100 : 1;
  for (const { qualifier, value, high, isDrafts } of candidates) {
    const decimals = parts.currency && !style.multiplier && (style.decimals === 2 || placesOf(value) > 0) && value < 1e6 ? 2 : 0;
    const write = (n: number) => writeNumber(tidy(n * minor), style, { decimals, always: always && qualifier === 'none' });
    const low = write(value);
    const top = high === undefined ? '' : write(high);
    if (low === undefined || top === undefined) continue;
    const number = top ? rangeLike(parts, low, top, fact) : low;
    const hedge = isDrafts ? parts.hedge : top ? '' : ownHedge(fact, qualifier) || hedgeWords(qualifier, figure);
    const sign = figure.sign === undefined && parts.sign ? '' : parts.sign;
    yield `${hedge}${sign}${parts.currency}${number}${numbered(unit, high ?? value)}${isDrafts ? parts.tail : ''}`;
  }
}

/** The hedge in the fact's own words: "some 12,000 jobs". */
function ownHedge({ figure, text }: FactFigure, qualifier: Figure['qualifier']): string {
  if (qualifier !== figure.qualifier) return '';
  const { hedge } = partsOf(text, figure);
  return /^\p{Lu}/u.test(hedge) ? hedge.charAt(0).toLowerCase() + hedge.slice(1) : hedge;
}

/** Both ends, joined as the draft or else the fact joins them. */
function rangeLike({ number, hedge, currency }: FigureParts, low: string, high: string, { figure, text }: FactFigure): string {
  const own = RANGE.exec(number)?.[0];
  const joint = own ?? RANGE.exec(text.slice(figure.number.start, figure.number.end))?.[0] ?? ' to ';
  const isBetween = /^between /i.test(hedge);
  if (joint.trim() === 'and' && !isBetween) return `${low} to ${currency}${high}`;
  // "1.2 to $1.4 billion": a multiplier that both share is said once.
  return `${low}${joint}${/\s/.test(joint) ? currency : ''}${high}`;
}

/** The fact in the draft's unit, rounded as the draft rounds; times in a unit that they do not fill are no conversion. */
function convertedTo(claim: Figure, fact: Figure): Figure | undefined {
  const into = (value: number) => {
    const exact = convert(value, fact.unit!, claim.unit!);
    if (exact === undefined || exact <= 0) return undefined;
    const place = Math.min(claim.precision, 10 ** (Math.floor(Math.log10(exact)) - 1));
    return fact.unit!.dimension === 'time' ? (Number.isInteger(tidy(exact)) ? tidy(exact) : undefined) : toPlace(exact, place);
  };
  const value = into(fact.value);
  const high = fact.high === undefined ? undefined : into(fact.high);
  if (value === undefined || (fact.high !== undefined && high === undefined)) return undefined;
  return { ...fact, value, high, unit: claim.unit, precision: claim.precision };
}

/** "28:55.83", "1:02:07": a stretch of time as a clock shows it. */
function clockLike(number: string, { unit, value }: Figure): string | undefined {
  const [, hours, decimals = ''] = /^(\d+:)?\d{1,2}:\d\d(\.\d+)?$/.exec(number) ?? [];
  if (!number.includes(':') || unit?.dimension !== 'time') return undefined;
  const seconds = value * unit.factor;
  const places = Math.max(decimals.length - 1, placesOf(seconds));
  const rest = (seconds % 60).toFixed(Math.max(0, places));
  const two = (text: string) => (/^\d(?:\.|$)/.test(text) ? `0${text}` : text);
  const minutes = Math.floor(seconds / 60);
  if (!hours) return `${minutes}:${two(rest)}`;
  return `${Math.floor(minutes / 60)}:${two(String(minutes % 60))}:${two(rest)}`;
}

/** The parts with the fact's currency, percent sign or nothing in the place of the draft's; undefined where the two do not go together. */
function withUnit(parts: FigureParts, claim: Figure, fact: Figure, prose: string): FigureParts | undefined {
  const isShare = (f: Figure) => f.scale === 'percent' || f.scale === 'points';
  if (claim.scale === fact.scale) {
    if (claim.scale !== 'money') return claim.scale === 'measure' && claim.unit?.symbol !== fact.unit?.symbol ? undefined : parts;
    if (!claim.unit || !fact.unit || sameCurrency(claim.unit, fact.unit)) return parts;
    const sign = signOf(fact.unit.symbol);
    const name = currencyName(fact.unit.symbol);
    if (parts.currency && sign) return { ...parts, currency: sign };
    return parts.unit && name ? { ...parts, unit: ` ${name}` } : undefined;
  }
  if (isShare(claim) && isShare(fact))
    return { ...parts, unit: fact.scale === 'points' ? ' percentage points' : percentLike(prose, parts.number) };
  // A bare number says its unit elsewhere, as a table's header does; a fact with a bare number leaves the draft's alone.
  if (claim.scale === 'count' || fact.scale === 'count') return fact.scale === 'fraction' || fact.scale === 'multiple' ? undefined : parts;
  return undefined;
}
