/**
 * "Was active for almost seven years", "the war lasted eight years", "has been chair for the past ten years": how long a stretch of dates is that one
 * fact has. One that is still open runs to the day of writing, as far as the base tells it.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue, Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { subjectOf } from '../../scenes/subject.ts';
import { newSubject } from '../../vetoes/broughtIn.ts';
import { clauseAt, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter } from '../derivation.ts';
import { isBound, isFarFrom, shown } from '../fit.ts';
import { type Career, careerOf, isOfCareer } from './careers.ts';
import { fromTo, stretches, toNearest } from './durations.ts';
import { beginningOf, earliestFirst, endAt } from './ends.ts';
import { marriagesIn } from './marriages.ts';
import { type DayRange, latestSource } from './writing.ts';

const LASTING = wordSet('for lasted lasting took taking spent over spanned spanning');
/** "At it for seven weeks": only words beside it say what went on. */
const LENGTH_OF = wordSet('for over');
const STRETCHES = wordSet('stretch span period spell reign run tenure total');
const PAST = wordSet('past last');
const UNBROKEN = wordSet('continuously consecutively uninterrupted nonstop straight');
const BREAKS = wordSet('break pause interruption stopping');

/** "Continuously", "without a break": what leaves no room for the gaps between two stretches. */
export function isUnbroken(scene: Scene): boolean {
  const { first, last } = scene.sentence;
  if (hasWord(scene, UNBROKEN, first, last)) return true;
  for (let i = first; i < last; i++) if (wordAt(scene, i) === 'without' && hasWord(scene, BREAKS, i + 1, i + 3)) return true;
  return false;
}

/** Weakest tie of a stretch that the sentence can be wrong about. */
const SURELY = 0.6;
/** Least strength of the subject of a stretch. */
const IN_REACH = 0.5;
/** Least tie of another fact that the stretch may be of as well. */
const BESIDE = 0.4;
const DAY = 86_400;
const YEAR = 365.25 * DAY;

export function heldFor(matter: Matter, claim: Claim, figure: Figure): Derivation[] {
  const { scene, dates, base } = matter;
  // "For nine days' work" is said of work.
  const owned = scene.analysis.text[claim.value.end];
  if (!isLasting(matter, claim) || comesAgain(scene, claim.last) || owned === '’' || owned === "'") return [];
  const unbroken = isUnbroken(scene);
  const now = latestSource(base);
  const derivations: Derivation[] = [];
  const clause = clauseAt(scene, claim.first);
  const lasts = !hasWord(scene, LENGTH_OF, claim.first - 2, claim.first);
  const known = dates.flatMap(({ target, value, tie, claim: stated, spots }) =>
    target && (!target.named || subjectOf(target, claim, scene, base).strength >= IN_REACH)
      ? { target, value, tie, stated, said: lasts || stated !== undefined || spots.some((s) => s.at >= clause.first && s.at < clause.last) }
      : [],
  );
  const another = newSubject(claim, scene);
  const add = (stretch: readonly DateValue[], target: Derivation['target'], tie: number, career?: Career, said = true) => {
    // "A crane was hired for 61 weeks".
    if (another >= 0 && !target.vocabulary.has(scene.analysis.tokens[another + 1].word.lemma)) return;
    const lengths = lengthsOf(stretch, figure, unbroken, now);
    if (!lengths) return;
    const { points, sum } = lengths;
    // One may have sung for a while in a long career, or for some years before it.
    const isShort = career && !career.whole && figure.value <= LONGER * Math.max(...points);
    const isFar = isFarFrom(points, figure, FAR);
    derivations.push({ target, points, sum, tie, firm: tie >= SURELY && said && !isShort && !isFar, ...toNearest(figure, points) });
  };
  for (const { target, years } of marriagesIn(scene, base)) if (isMarriedSo(scene, claim, years)) add([years], target, MARRIED);
  if (derivations.length) return derivations;
  for (const { target, value, tie, stated, said } of known)
    if (value.range && !isOfCareer(target) && !(stated && !scene.claims.includes(stated))) add(target.dates, target, tie, undefined, said);
  const career = derivations.some((d) => d.firm) ? undefined : careerOf(matter, claim);
  if (career) add(career.target.dates, career.target, career.tie, career);
  // Beside the date of another fact the stretch may be of both: "recorded and released over three years".
  const others = new Set(known.flatMap(({ target, tie }) => (tie >= BESIDE ? target.fact : [])));
  return others.size > 1 ? derivations.map((d) => ({ ...d, firm: false })) : derivations;
}

const MARRIED = 0.8;
const BEING = wordSet('is are was were been marriage');

/** "Has been married for five years", "was married to …", "the marriage lasted …": not "married after five years together", nor today's of what has ended. */
function isMarriedSo(scene: Scene, claim: Claim, { bound }: DateValue): boolean {
  let at = claim.first - 1;
  while (at > scene.sentence.first && !/^marri/.test(wordAt(scene, at))) at--;
  const before = wordAt(scene, at - 1);
  if (wordAt(scene, at) === 'marriage') return true;
  return BEING.has(before) && (bound === 'since') === (before === 'been');
}

/** How much longer than a career what is a part of one must be said to last. */
const LONGER = 1.1;
/** A stretch that many times as long or short is of something else, not a wrong one. */
const FAR = 6;

const GOES_ON = wordSet('when all but less minus bar');
const AGAIN = wordSet('each every per');

/** "For one week in each quarter", "two weeks a year": what comes again and again is no stretch between two dates. */
function comesAgain(scene: Scene, last: number): boolean {
  // "Had lasted eight months when the talks began", "two years less seven weeks".
  if (GOES_ON.has(wordAt(scene, last))) return true;
  for (let i = last; i < last + 3; i++) if (AGAIN.has(wordAt(scene, i))) return true;
  return /^an?$/.test(wordAt(scene, last));
}

function isLasting({ scene }: Matter, { first }: Claim): boolean {
  const [one, two, three] = [1, 2, 3].map((n) => wordAt(scene, first - n));
  if (one === 'of' && STRETCHES.has(two)) return true;
  return LASTING.has(one) || LASTING.has(two) || (PAST.has(one) && LASTING.has(three));
}

/** How long the stretches of a fact are: from the first beginning to the last end, and each by itself. */
export function lengthsOf(dates: readonly DateValue[], figure: Figure, unbroken: boolean, now: DayRange | undefined) {
  const points: number[] = [];
  let sum = '';
  const add = (from: DateValue, to: DateValue) => {
    const lengths = stretches(beginningOf(from), endAt(to, to.to), figure);
    const [days] = lengths ?? [];
    if (!lengths || !days) return;
    sum ||= fromTo(beginningOf(from), endAt(to, to.to), days, figure);
    // Both ends may be counted in.
    points.push(...lengths, days + DAY / figure.unit!.factor, ...(to.grain === 'year' ? [days + YEAR / figure.unit!.factor] : []));
  };
  const sorted = earliestFirst(dates);
  const [first] = sorted;
  if (!sorted.every((d) => d.range || d.bound === 'since' || d.grain === 'year')) return undefined;
  const open = sorted.find((d) => d.bound === 'since');
  const closed = sorted.filter((d) => d !== open);
  if (open) {
    for (const from of unbroken ? [open] : [first, open]) {
      const upTo = untilNow(from, figure, now);
      if (!upTo) return undefined;
      sum ||= say`since ${formatDate(beginningOf(from))} it has been ${`${shown(upTo[0])} ${figure.unit!.symbol}s`}`;
      points.push(...upTo);
    }
  } else if (!unbroken && closed.length > 1) add(first, closed[closed.length - 1]);
  for (const date of closed) add(date, date);
  return points.length ? { points, sum } : undefined;
}

/** How much later than the latest source a text may well be written, in days. */
const LATER = 2 * 365;

/** From the beginning to the day of writing; undefined where the figure may be right at a later day. */
function untilNow(date: DateValue, figure: Figure, now: DayRange | undefined): number[] | undefined {
  const begun = toDayInterval(beginningOf(date));
  if (!begun || !now) return undefined;
  const inUnit = (days: number) => (Math.max(0, days) * DAY) / figure.unit!.factor;
  const [least, most] = [inUnit(now.from - begun.to), inUnit(now.to + LATER - begun.from)];
  const isPossible = figure.value >= least && figure.value <= most && !isBound(figure);
  return [(least + inUnit(now.to - begun.from)) / 2, least, most, ...(isPossible ? [figure.value] : [])];
}
