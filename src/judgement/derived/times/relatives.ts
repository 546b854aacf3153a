/**
 * "Five days later", "almost two and a half years later", "two years later, in 1948", "the month before": a date said by its distance from another.
 *
 * Language: it counts from the date said last, in the sentence or before it, or from the day of the fact that was spoken of last. Evidence: what the
 * sentence is about is a date of the base; a date said right beside it ("…, in 1948") must fit too.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { compareDates, formatDate, resolveRelative, toDayInterval } from '../../../values/dates/index.ts';
import type { Agreement, DateValue, Figure, Relative } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { isOfNothingElse } from '../amounts/toldPairs.ts';
import { clauseAt, endOfPhrase, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, isBound, isFarFrom } from '../fit.ts';
import type { DateOperand } from '../operands.ts';
import { isWordOf } from '../phraseWords.ts';
import { fromTo, stretches } from './durations.ts';
import { lengthOf } from './lengths.ts';

interface Anchor {
  date: DateValue;
  /** The target that it is the day of, where that is known: no date is judged against itself. */
  target?: Target;
  /** 0–1 */
  tie: number;
  /** It was said right before: "in 1908 and, two years later, …". */
  next?: boolean;
}

export const relativeDate: Rule = (matter, claim) => {
  const { value } = claim;
  const relative = value.kind === 'date' ? value.relative : laterOf(matter, claim);
  if (relative?.anchor !== 'nearby' || relative.unit === 'hour' || relative.unit === 'minute' || isMonth(claim)) return undefined;
  const firm = !isOfFigure(matter, claim);
  const length = lengthOf(matter, claim);
  const derivations: Derivation[] = [];
  for (const anchor of anchorsOf(matter, claim, relative)) {
    const day = value.kind === 'date' ? resolveRelative(relative, anchor.date) : undefined;
    if (!day && !length) continue;
    for (const operand of matter.dates) {
      if (!operand.target || operand.target === anchor.target || isOfSentenceBefore(operand, matter)) continue;
      // "1958: given to the museum, seven years later": the one date is the event's own.
      if (operand.claim?.value === anchor.date) continue;
      const derivation = derivationOf(anchor, day, operand, claim, matter, length, relative.direction);
      if (derivation) derivations.push(firm ? derivation : { ...derivation, firm });
    }
  }
  return { claim, derivations };
};

/** "May of the following year": a month of a year, and no distance. */
const isMonth = ({ value }: Claim) => value.kind === 'date' && value.from.month !== undefined;

/** "£412 million, after £371 million the year before": the time of the figure right before it. */
const isOfFigure = ({ scene }: Matter, { value, first }: Claim) =>
  value.kind === 'date' && scene.claims.some((c) => c.last === first && c.value.kind === 'figure');

const LATER = wordSet('later afterwards');

/** "Two and a half years later": no date to the detector, but a stretch with its direction. */
function laterOf({ scene }: Matter, { value, last }: Claim): Relative | undefined {
  if (value.kind !== 'figure' || value.unit?.dimension !== 'time' || value.high !== undefined) return undefined;
  const direction = LATER.has(wordAt(scene, last)) ? 1 : wordAt(scene, last) === 'earlier' ? -1 : undefined;
  return direction && { anchor: 'nearby', amount: value.value, unit: 'year', direction };
}

const isOfSentenceBefore = (o: DateOperand, { scene }: Matter) => o.claim !== undefined && !scene.claims.includes(o.claim);

function derivationOf(
  anchor: Anchor,
  day: DateValue | undefined,
  operand: DateOperand,
  claim: Claim,
  { scene }: Matter,
  length: Figure | undefined,
  direction: Relative['direction'],
): Derivation | undefined {
  const target = operand.target!;
  // Two years earlier than a day is not that day.
  if (isSameTime(anchor.date, operand.value)) return undefined;
  const byDay = day && compareDates(day, operand.value, { year: scene.discourse.year });
  const [early, late] = direction < 0 ? [operand.value, anchor.date] : [anchor.date, operand.value];
  const points = length && isInOrder(early, late) ? stretches(early, late, length) : undefined;
  const agreement = kinder(byDay, points && byLength(length!, points)) ?? { result: 'differs' };
  // "Two years later, in 1948": the date beside it says which event is meant.
  const beside = operand.claim !== undefined && Math.abs(operand.claim.first - claim.last) <= 3;
  return {
    target,
    points: [],
    sum:
      points || !day
        ? fromTo(early, late, points?.[0] ?? 0, length!)
        : say`counted from ${formatDate(anchor.date)} that is ${formatDate(day)}, and the fact has ${formatDate(operand.value)}`,
    tie: Math.sqrt(operand.tie * anchor.tie),
    firm:
      (!target.secondary || agreement.result !== 'differs') &&
      anchor.tie >= FIRM &&
      (beside || (operand.tie >= FIRM && !isDated(operand, claim)) || (anchor.next === true && isNamedNext(operand, claim, scene))) &&
      (direction !== 0 || isAllOf(target, claim, scene)) &&
      !(points && isFarFrom(points, length!, FAR)) &&
      // "Restored seven years later" is not told of what came long before.
      !(direction > 0 && !isInOrder(anchor.date, operand.value)) &&
      (anchor.next === true || scene.dates.length <= 2),
    agreement,
  };
}

/** "Opened the school in 1908 and, two years later, the library": what was told rightly with a date of its own is not dated again. */
const isDated = ({ claim: told, contradicted }: DateOperand, { first }: Claim): boolean =>
  told?.value.kind === 'date' && told.last <= first && !told.value.relative && !told.value.bound && !contradicted;

/** "In 1908 the school and, two years later, the library": what is named right behind. */
const isNamedNext = ({ claim: told, spots }: DateOperand, { last }: Claim, scene: Scene): boolean => {
  const from = last + (wordAt(scene, last) === ',' ? 1 : 0);
  return !told && spots.some(({ at, weight }) => weight === 1 && at >= from && at < endOfPhrase(from, scene));
};

/** "In the last days of that month": whatever was done then, if it is not said in the fact's own words. */
function isAllOf(target: Target, { first, last }: Claim, scene: Scene): boolean {
  const clause = clauseAt(scene, first);
  const isKnown = (at: number) => (at >= first && at < last) || isWordOf(target, scene, at);
  return isOfNothingElse(clause.first, clause.last, scene, isKnown);
}

function isSameTime(a: DateValue, b: DateValue): boolean {
  const [x, y] = [toDayInterval(a), toDayInterval(b)];
  return x !== undefined && y !== undefined && x.from <= y.to && y.from <= x.to && a.from.month === b.from.month;
}

function isInOrder(early: DateValue, late: DateValue): boolean {
  const [x, y] = [toDayInterval(early), toDayInterval(late)];
  return x !== undefined && y !== undefined && x.from <= y.to;
}

/** "Fifteen weeks later" may be said of fourteen and a half; in days one counts. */
function byLength(length: Figure, points: number[]): Agreement {
  const agreement = agreementWith(length, points);
  if (agreement.result !== 'differs' || length.unit!.factor <= DAY || isBound(length)) return agreement;
  return points.some((p) => Math.abs(p - length.value) <= 0.5) ? { result: 'agrees' } : agreement;
}

const DAY = 86_400;
const KINDNESS: Record<Agreement['result'], number> = { agrees: 3, loosely: 2, incomparable: 1, differs: 0 };
const kinder = (a: Agreement | undefined, b: Agreement | undefined) => (a && (!b || KINDNESS[a.result] >= KINDNESS[b.result]) ? a : b);

const FIRM = 0.7;
/** A distance that many times as long or short is between other events: "built in 1894, was refused a month later and came down in 1976". */
const FAR = 40;
/** Dates before the claim that it may count from, nearest first. */
const MOST = 2;

function anchorsOf({ scene, before, base }: Matter, claim: Claim, relative: Relative): Anchor[] {
  const anchors: Anchor[] = [];
  const { dates } = scene.analysis;
  for (let i = dates.length - 1; i >= 0 && anchors.length < MOST; i--) {
    const date = dates[i];
    if (date.start >= claim.value.start || date.relative || date.time || date.grain === 'weekday') continue;
    // A year that only the text before lends may be another's: it makes an anchor, but none that contradicts.
    const said = date.from.year !== undefined;
    const byYear = relative.unit === 'year' || relative.unit === 'decade';
    const dated = said || !byYear ? date : withYear(date, scene.discourse.year);
    if (!dated) continue;
    if (said && !anchors.length && isNext(date, claim, scene)) return [{ date: dated, tie: 0.8, next: true }];
    anchors.push({ date: dated, tie: anchors.length || !said ? 0.6 : 0.8 });
  }
  for (const decision of before) {
    const { target } = decision.tie;
    // The sentence before may speak of an event without its date.
    for (const sibling of base.targetsOfFact.get(target.fact.id) ?? [])
      if (sibling.kind === 'date')
        for (const date of sibling.dates) anchors.push({ date, target: sibling, tie: sibling === target ? 0.8 : 0.6 });
  }
  return anchors;
}

/** Whether nothing but "and" and a hedge stands between a date and the claim. */
function isNext({ end }: DateValue, { first }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  let at = first - 1;
  while (at > sentence.first && tokens[at].start >= end && (BETWEEN.has(tokens[at].word.folded) || tokens[at].word.function)) at--;
  return tokens[at].start < end && tokens[first - 1].start >= end;
}
const BETWEEN = wordSet(', and then almost nearly about some roughly exactly just only barely');

function withYear(date: DateValue, year: number | undefined): DateValue | undefined {
  if (date.from.year !== undefined) return date;
  if (year === undefined) return undefined;
  return { ...date, from: { ...date.from, year }, to: { ...date.to, year } };
}
