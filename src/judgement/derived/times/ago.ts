/**
 * "Was founded twenty-one years ago", "a first study, published five years ago", "had 68,000 visitors last year": years counted back from the day of writing.
 *
 * Language: between a bare year and today one subtracts years; from a day it may be the years past or those begun. Evidence: the latest source of the base, after
 * which the text was written, soon as a rule; a date of what the sentence tells.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { compareDates, dayOf, formatDate, toDayInterval } from '../../../values/dates/index.ts';
import type { Agreement, DateValue, Figure } from '../../../values/value.ts';
import type { Target } from '../../targets/target.ts';
import { hasWord } from '../cues.ts';
import type { Derivation, Rule } from '../derivation.ts';
import { agreementWith } from '../fit.ts';
import type { DateOperand } from '../operands.ts';
import { isAllSaid } from '../phraseWords.ts';
import { lengthOf } from './lengths.ts';
import { type DayRange, latestSource } from './writing.ts';

const YEAR = 365.2425;
/** How long after its latest source a text is written as a rule, and at most, in days; a review of a year counts from within it. */
const SOON = 120;
const BEFORE = 180;
const LATER = 2 * YEAR;
/** From this tie on the sentence tells surely of the event, where it does of no other. */
const FIRM = 0.5;
const RIVAL = 0.8;
/** "Had come ten years ago": seen from another time. */
const THEN = wordSet('had');

export const ago: Rule = (matter, claim) => {
  const { value } = claim;
  const { scene, base, decisions } = matter;
  const relative = value.kind === 'date' ? value.relative : undefined;
  const now = latestSource(base);
  if (relative?.anchor !== 'now' || relative.direction >= 0 || relative.unit !== 'year' || !now) return undefined;
  const length = lengthOf(matter, claim, 'now');
  if (!length) return undefined;
  const derivations: Derivation[] = [];
  // "March last year", "the spring of last year" of what happened in June: the years may be right, the date is not.
  const part = value.kind === 'date' && (value.from.month !== undefined || value.grain === 'season') && { ...value, relative: undefined };
  const add = (target: Target, date: DateValue, tie: number, firm: boolean) => {
    if (part && compareDates(part, date).result === 'differs') return;
    const agreement = agreementOf(length, date, now);
    if (agreement) derivations.push({ target, points: [], sum: sumOf(date, length, now), tie, firm, agreement });
  };
  const known = matter.dates.filter((o) => o.target && !o.claim);
  const isOnly = ({ target, tie }: DateOperand) => known.every((o) => o.target!.fact === target!.fact || o.tie < RIVAL * tie);
  // "Ten years ago, …" sets a scene.
  const plain =
    claim.first > scene.sentence.first + 1 && scene.dates.length <= 1 && !hasWord(scene, THEN, scene.sentence.first, scene.sentence.last);
  for (const operand of known) {
    const { target, value: date, tie } = operand;
    if (!date.range && !date.bound)
      add(target!, date, tie, plain && tie >= FIRM && isOnly(operand) && isAllSaid(claim, { least: FIRM, from: [target!] }, scene));
  }
  // "Had 68,000 visitors last year": the time of what is told beside it.
  for (const { target, tie } of matter.figures) for (const date of target?.times ?? []) add(target!, date, 0.8 * tie, false);
  for (const { verdict, tie } of decisions)
    if (verdict !== 'contradicted')
      for (const { dates, times } of base.targetsOfFact.get(tie.target.fact.id) ?? [])
        for (const date of [...dates, ...times]) if (tie.target.kind !== 'name') add(tie.target, date, 0.8, false);
  return { claim, derivations };
};

function agreementOf(length: Figure, date: DateValue, now: DayRange): Agreement | undefined {
  const day = toDayInterval(date);
  if (!day || day.from > now.to) return undefined;
  const soon = yearsSince(date, day, { from: now.from - BEFORE, to: now.to + SOON }).flatMap((p) => agreementWith(length, [p]));
  const best = soon.find((a) => a.result === 'agrees') ?? soon[0];
  if (best.result === 'agrees') return best;
  const later = yearsSince(date, day, { from: now.from - BEFORE, to: now.to + LATER });
  return later.some((p) => agreementWith(length, [p]).result !== 'differs') ? { result: 'incomparable' } : best;
}

/** All whole years that may be said to lie between. */
function yearsSince(date: DateValue, day: DayRange, { from, to }: DayRange): number[] {
  const [least, most] =
    date.grain === 'year'
      ? [dayOf(from).year - dayOf(day.to).year, dayOf(to).year - dayOf(day.from).year]
      : [Math.floor((from - day.to) / YEAR), Math.ceil((to - day.from) / YEAR)];
  const years: number[] = [];
  for (let n = least; n <= most && years.length < MOST; n++) years.push(n);
  return years;
}

const MOST = 12;

const sumOf = (date: DateValue, { value }: Figure, { to }: DayRange): string => {
  const year = { year: dayOf(to).year - value };
  const back = formatDate({
    ...date,
    grain: 'year',
    from: year,
    to: year,
    range: false,
    bound: undefined,
    weekday: undefined,
    time: undefined,
  });
  return say`counted from ${say`the day of writing`} that is ${back}, and the fact has ${formatDate(date)}`;
};
