/**
 * "A little more than thirteen months after the accident", "four and a half years from the crash to a verdict", "eight years since the founding":
 * the time between two dates.
 *
 * Language: "after", "before", "since", "until", "from … to", "between … and" join a stretch of time to the event named after it; the other end is
 * a date said nearby or the event that the sentence is about. Evidence: both events are dates of the base, or one is a date that the draft says.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { formatDate, toDayInterval } from '../../../values/dates/index.ts';
import { convert } from '../../../values/figures/index.ts';
import type { DateValue, Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { hasKey, isPhraseKey } from '../../targets/target.ts';
import { clauseAt, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, isFarFrom, shown } from '../fit.ts';
import { type DateOperand, isNamedIn, isOfScale, isToldHere } from '../operands.ts';
import { isWordOf, LIGHT } from '../phraseWords.ts';
import { ORDERS, phraseEnd, wrongWay } from './counted.ts';
import { heldFor, isUnbroken } from './held.ts';

const LINKS = wordSet('after before since until till from between following separate separates separated earlier');
const SPANNING = wordSet('between separate separates separated from');
/** Shortest unit between calendar dates, in seconds. */
const DAY = 86_400;

export const duration: Rule = (matter, claim) => {
  const value = withUnit(matter, claim);
  if (value?.unit?.dimension !== 'time' || value.unit.factor < DAY || value.noun.includes('old')) return undefined;
  const { scene } = matter;
  const held = heldFor(matter, claim, value);
  if (held.length) return { claim, derivations: held, unhedged: isUnbroken(scene) };
  const link = linkOf(matter, claim);
  if (!link) return undefined;
  const { first } = scene.sentence;
  const last = link.spanning ? endOf(matter, claim) : Math.max(phraseEnd(scene, link.at + 1), link.at + 2);
  const dates = matter.dates.filter((o) => o.claim !== claim && !o.value.relative);
  const derivations: Derivation[] = [];
  for (let i = 0; i < dates.length; i++) {
    for (let j = i + 1; j < dates.length; j++) {
      const [a, b] = [dates[i], dates[j]];
      if (!a.target && !b.target) continue;
      const isEvent = (event: DateOperand, end: DateOperand) =>
        !link.spanning &&
        !(BACK.has(wordAt(scene, link.at + 1)) && (event.claim?.first ?? link.at) >= link.at) &&
        // What the sentence dates before the link is no event after it.
        !isToldHere(event, { ...claim, first: link.at }, scene) &&
        isNamedIn(event, end, link.at, last) &&
        isOfTheSame(event, end, { at: link.at, last }, matter) &&
        !dates.some(
          (o) =>
            o !== end &&
            saidOf(o, link.at, last, matter) > saidOf(event, link.at, last, matter) &&
            isOfTheSame(o, end, { at: link.at, last }, matter),
        ) &&
        !namesOther(event, link.at, last, matter) &&
        isOtherEnd(end, event, { at: link.at, last, opens: claim.first === scene.sentence.first && link.at === claim.last }, matter);
      const event = isEvent(a, b) ? a : isEvent(b, a) ? b : undefined;
      const named = link.spanning ? isNamedIn(a, b, first, last) && isNamedIn(b, a, first, last) : event !== undefined;
      const derivation = between(a, b, value, named, link.spanning ? SPANNED : PLAIN);
      if (!derivation) continue;
      const order = ORDERS[wordAt(scene, link.at)];
      const end = event === a ? b : a;
      const isItsOwn = event && saidOf(event, link.at, last, matter) > saidOf(end, link.at, last, matter);
      if (isItsOwn && order && agreementOf(value, derivation) !== 'differs') derivation.breaks = wrongWay(event.value, end.value, order);
      // "Two years after that": of what was said last.
      if (a.target && b.target && !POINTERS.has(wordAt(scene, link.at + 1)))
        derivation.alone = { least: ALONE, from: [a.target, b.target], event: link.at };
      derivations.push(derivation);
    }
  }
  return { claim: { ...claim, value }, derivations };
};

/** "Two days after the council turned down a bid of £3 million": the event is that of which the words say most, not what else the council did. */
function saidOf({ target, spots }: DateOperand, from: number, to: number, { scene, base }: Matter): number {
  const said = new Set(spots.filter(({ at, weight }) => at >= from && at < to && weight >= SAID).map(({ at }) => at));
  const own = target ? (base.targetsOfFact.get(target.fact.id) ?? []).flatMap(({ figures }) => figures) : [];
  const isOwn = ({ value, first }: Claim) =>
    first >= from && first <= to && value.kind === 'figure' && own.some((f) => isOfScale(f, value) && f.value === value.value);
  return said.size + scene.claims.filter(isOwn).length;
}
/** Weight of what is as good as a fact's own word. */
const SAID = 0.8;

const POINTERS = wordSet('that this which it then');
/** "After that winter": of what the text has dated, if anything. */
const BACK = wordSet('that this those these then');
/** Weakest tie of the only two dates that are about as far apart as the claim says. */
const ALONE = 0.38;

/** "Thirteen years since …, and around six since …": a bare number after a stretch of time is in its unit. */
function withUnit({ scene }: Matter, claim: Claim): Figure | undefined {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  if (value.unit || value.scale !== 'count' || value.noun.length || !LINKS.has(wordAt(scene, claim.last))) return value;
  for (const { value: other, first } of scene.claims)
    if (first < claim.first && other.kind === 'figure' && other.unit?.dimension === 'time' && other.unit.factor >= DAY)
      return { ...value, scale: 'measure', unit: other.unit };
  return value;
}

/** Where the words end that go with the claim: at its clause, where "and" leads to another figure, or ", and" to another clause ("…, and the bill came to"). */
function endOf({ scene }: Matter, claim: Claim): number {
  const { last } = clauseAt(scene, claim.first);
  // "Before the first boat crossed": a rank is part of the event's name.
  const next = scene.claims.find((c) => c.first >= claim.last && c.value.kind === 'figure' && c.value.scale !== 'ordinal');
  const most = Math.min(scene.sentence.last, Math.max(last, claim.last + REACH), next ? next.first : scene.sentence.last);
  for (let i = claim.last + 1; i < most; i++) if (wordAt(scene, i) === 'and' && scene.analysis.tokens[i - 1].text === ',') return i;
  return most;
}

/** "Three months after Hallam had ruled": what somebody else ruled is another event. */
const namesOther = ({ target }: DateOperand, from: number, to: number, { scene }: Matter): boolean =>
  target !== undefined &&
  (scene.mentions.some((m) => m.first >= from && m.last <= to && !isPhraseKey(m.keys[0]) && !hasKey(target, m.keys)) ||
    // "Since the London opening": of what began elsewhere that is not told.
    scene.strangers.some((s) => s.first >= from && s.last <= to && !isWordOf(target, scene, s.last - 1)));

/** "The hall opened three years before the bridge" opened: an event that a name alone stands for is of what is told of the other, where the base has that. */
function isOfTheSame(event: DateOperand, end: DateOperand, { at, last }: { at: number; last: number }, { scene, dates }: Matter): boolean {
  const isNamed = (i: number) => scene.mentions.some((m) => m.first <= i && i < m.last);
  const telling = scene.words.filter((w) => w.at >= 0 && !isNamed(w.at));
  if (telling.some((w) => w.at > at && w.at < last)) return true;
  const isAlike = ({ target }: DateOperand) => telling.some(({ lemma }) => target?.vocabulary.has(lemma));
  return isAlike(event) || !dates.some((o) => o !== end && isAlike(o) && isNamedIn(o, end, at, last));
}

/** The other end of the stretch is named before the link, or after an event that opens the sentence, stated in it, or was said in the one before. */
function isOtherEnd(
  end: DateOperand,
  event: DateOperand,
  { at: link, last, opens }: { at: number; last: number; opens: boolean },
  { scene }: Matter,
): boolean {
  const said = scene.claims.find((c) => c.value.kind === 'date' && c.first < link && c !== event.claim);
  if (said) return end.claim === said;
  // "The bell was last rung three weeks before the fire": "last" names no last engine.
  const telling = { ...end, spots: end.spots.filter(({ lemma }) => !LIGHT.has(lemma)) };
  if (end.claim !== undefined || isNamedIn(telling, event, scene.sentence.first, link)) return true;
  return opens && wordAt(scene, last) === ',' && isNamedIn(telling, event, last, scene.sentence.last);
}

/** Where the word stands that joins the stretch to an event: next to the claim, or before it in the sentence for "between X and Y was 90 days". */
function linkOf({ scene }: Matter, claim: Claim): { at: number; spanning: boolean } | undefined {
  for (let i = claim.last; i < Math.min(claim.last + REACH, scene.sentence.last); i++) {
    const word = wordAt(scene, i);
    if (LINKS.has(word)) return { at: i, spanning: SPANNING.has(word) };
    if (STOPS.has(word)) break;
  }
  const { first } = scene.sentence;
  // "In each of the past five years": counted from now.
  if (PASSED.has(wordAt(scene, claim.first - 1)) || isOfExtreme(claim.first, scene)) return undefined;
  // "The gift came from the society": a stretch from somewhere has its other end.
  for (let i = first; i < claim.first; i++)
    if (
      SPANNING.has(wordAt(scene, i)) &&
      (wordAt(scene, i) === 'from' ? hasWord(scene, ENDS, i + 1, claim.first) : !isBeforeAmount(i, scene))
    )
      return { at: first, spanning: true };
  return undefined;
}

const ENDS = wordSet('to until till');
const PASSED = wordSet('past last next coming previous');

/** "From 9 per cent to 14, the steepest rise in thirty years": no two dates are that far apart. */
function isOfExtreme(first: number, scene: Scene): boolean {
  if (!WITHIN.has(wordAt(scene, first - 1))) return false;
  for (let i = first - 2; i >= scene.sentence.first && i >= first - EXTREME_REACH; i--)
    if (/(?:est|most|first|worst|record)$/.test(wordAt(scene, i))) return true;
  return false;
}
const WITHIN = wordSet('in for of');
const EXTREME_REACH = 5;

/** "Between 15 and 21 per cent": of amounts, not of dates. */
const isBeforeAmount = (at: number, { claims }: Scene): boolean =>
  claims.some(({ value, first }) => value.kind === 'figure' && (first === at || first === at + 1));

/** Words that may stand between the stretch and its link ("had gone by since", "to get from"). */
const REACH = 6;
const STOPS = wordSet(', . ; : and or in on at');

/** The arithmetic of a stretch in words: "from 14 May 1968 to 2 June 1968 is 19 days". */
export const fromTo = (from: DateValue, to: DateValue, count: number, { unit }: Figure): string =>
  say`from ${formatDate(from)} to ${formatDate(to)} is ${`${shown(count)} ${unit!.symbol}s`}`;

function between(a: DateOperand, b: DateOperand, figure: Figure, named: boolean, least: number): Derivation | undefined {
  const [early, late] = inOrder(a, b);
  if (!early || !late) return undefined;
  const points = stretches(early.value, late.value, figure);
  if (!points) return undefined;
  return {
    target: (late.target ?? early.target)!,
    points,
    sum: fromTo(early.value, late.value, points[0], figure),
    tie: Math.max(named ? 0.5 : 0, Math.sqrt(a.tie * b.tie)),
    firm: named && Math.min(a.tie, b.tie) >= least && !isFarFrom(points, figure, FAR),
    ...toNearest(figure, points),
    sure: named && early.value.grain === 'day' && late.value.grain === 'day',
  };
}

/** "In August 1987, two years after it opened in June 1985": whole months and years are told to the nearest. */
export function toNearest(figure: Figure, points: readonly number[]): Pick<Derivation, 'agreement'> | undefined {
  const isNear = figure.unit!.factor > DAY && figure.qualifier === 'none' && points.some((p) => Math.abs(p - figure.value) < HALF);
  return isNear && agreementWith(figure, points).result === 'differs' ? { agreement: { result: 'loosely' } } : undefined;
}
const HALF = 0.5;

const agreementOf = (figure: Figure, { points, agreement }: Derivation) => (agreement ?? agreementWith(figure, points)).result;

/** A stretch that many times as long or short is between other events: not even the wrong unit makes three days of a hundred years. */
const FAR = 40;

/** Weakest tie of two named events between which a stretch can be wrong. */
const PLAIN = 0.4;
const SPANNED = 0.3;

function inOrder(a: DateOperand, b: DateOperand): [DateOperand, DateOperand] | [] {
  const [x, y] = [toDayInterval(a.value), toDayInterval(b.value)];
  // Nothing lies between a year and a day in it.
  if (!x || !y || (x.from <= y.from && x.to >= y.to) || (y.from <= x.from && y.to >= x.to)) return [];
  return x.from <= y.from ? [a, b] : [b, a];
}

/** The same by the clock where the unit is shorter than a day, as both have a time of day. */
export function spanOf(early: DateValue, late: DateValue, figure: Figure): number[] | undefined {
  if (figure.unit!.factor >= DAY) return stretches(early, late, figure);
  const [a, b] = [early.time, late.time];
  if (!a || !b) return undefined;
  const [x, y] = [toDayInterval(early), toDayInterval(late)];
  const minutes = b.from - a.from + (x && y ? (y.from - x.from) * 1440 : 0);
  // Past midnight the day goes on.
  const passed = minutes < 0 ? minutes + 1440 : minutes;
  const minute = 60 / figure.unit!.factor;
  const said = Math.round(figure.value / minute);
  // "Three quarters of an hour" may be 47 minutes, "twenty minutes" 21.
  const room = said % 60 === 0 ? 12 : said % 15 === 0 ? 6 : said % 5 === 0 ? 2 : 1;
  return [passed * minute, ...(Math.abs(said - passed) <= room ? [figure.value] : [])];
}

/** The stretch in the figure's unit: as the calendar counts it, and the least and most that coarse dates leave open. */
export function stretches(early: DateValue, late: DateValue, figure: Figure): number[] | undefined {
  const [x, y] = [toDayInterval(early), toDayInterval(late)];
  if (!x || !y) return undefined;
  const inUnit = (days: number) => convert(days * DAY, 's', figure.unit!) ?? (days * DAY) / figure.unit!.factor;
  const exact = early.grain === 'day' && late.grain === 'day' && !early.range && !late.range;
  const middle = inUnit((y.from + y.to - x.from - x.to) / 2);
  if (exact) return [middle, ...(figure.unit!.factor > DAY ? [] : [inUnit(y.from - x.from + 1), inUnit(Math.max(0, y.from - x.from - 1))])];
  const [least, most] = [inUnit(Math.max(0, y.from - x.to)), inUnit(y.to - x.from)];
  // Between coarse dates every length from the least to the most may be meant.
  return [middle, least, most, ...(figure.value >= least && figure.value <= most ? [figure.value] : [])];
}
