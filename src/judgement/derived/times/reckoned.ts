/**
 * "Waited nine years for a chair", "eight minutes later a crew turned into the lane", "six years after she retired": a stretch of time that lies between two events
 * of the base, whichever they are.
 *
 * Language: one end is what the sentence itself dates or tells of; the other is what the words after "after" or "before" name, what was dated just before, or what
 * else happened to those that the sentence is about. Evidence: two dates of facts, or one and a date that the draft says, that lie so far apart. It speaks for the
 * claim alone: between which other events a stretch may lie nobody can tell.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue, Figure } from '../../../values/value.ts';
import { inFocus } from '../../scenes/focus.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { isPhraseKey, type Target } from '../../targets/target.ts';
import { wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, isBound } from '../fit.ts';
import { eventsNamed, isOfClock, ORDERS, phraseEnd } from './counted.ts';
import { fromTo, spanOf, toNearest } from './durations.ts';
import { lengthOf } from './lengths.ts';

interface End {
  date: DateValue;
  target?: Target;
  /** The sentence says the date itself. */
  said?: boolean;
}

/** What makes a length one between two events. */
const LASTING = wordSet('for over in within during after took taken needed waited spent stayed lasted gave wait another further');
const LATER = wordSet('later afterwards on');
const EARLIER = wordSet('earlier before previously');
/** Weakest tie of an event that the sentence tells of. */
const TOLD = 0.35;
/** How surely the two ends are meant. */
const TIE = 0.6;
/** Dates that are looked at on each side, and facts of one name. */
const MOST = 8;
const MOST_OF_ONE = 40;
/** How many times as long a stretch may be as one is said to be longer than. */
const BEYOND = 1.5;

export const reckoned: Rule = (matter, claim) => {
  const { scene } = matter;
  const figure = lengthOf(matter, claim, 'clock');
  if (!figure || figure.high !== undefined || figure.qualifier === 'lessThan' || figure.qualifier === 'atMost') return undefined;
  const next = wordAt(scene, claim.last);
  const order = ORDERS[next] ?? (LATER.has(next) || isRelative(claim, 1) ? 1 : EARLIER.has(next) || isRelative(claim, -1) ? -1 : undefined);
  if (!order && !LASTING.has(wordAt(scene, claim.first - 1)) && !LASTING.has(wordAt(scene, claim.first - 2))) return undefined;
  const from = claim.last + 1;
  const to = ORDERS[next] ? phraseEnd(scene, from) : from;
  const own = endsHere(matter, claim, ORDERS[next] ? { from, to } : undefined);
  if (!own.length) return undefined;
  const others = ORDERS[next] ? eventsAfter(matter, from, to) : [...endsBefore(matter), ...(order ? [] : own), ...endsOfSubject(matter)];
  const derivations: Derivation[] = [];
  for (const one of own)
    for (const other of others) {
      const derivation = between(one, other, figure, order);
      if (derivation) derivations.push(derivation);
    }
  return { claim: { ...claim, value: figure }, span: claim.value, derivations: derivations.slice(0, 1) };
};

const isRelative = ({ value }: Claim, direction: 1 | -1) => value.kind === 'date' && value.relative?.direction === direction;

/** The stretch between two ends, the one of the sentence first, where it is as long as said. */
function between(one: End, other: End, figure: Figure, order: 1 | -1 | undefined): Derivation | undefined {
  const target = one.said ? (other.target ?? one.target) : (one.target ?? other.target);
  if (!target || one.target === other.target || isOne(one.date, other.date)) return undefined;
  const [x, y] = [toDayInterval(one.date), toDayInterval(other.date)];
  const isLate = x && y ? x.from >= y.from : true;
  if (order && x && y && order > 0 !== isLate) return undefined;
  const [early, late] = isLate ? [other.date, one.date] : [one.date, other.date];
  const points = isOfClock(figure) && !(early.time && late.time) ? undefined : spanOf(early, late, figure);
  if (!points || points[0] <= 0) return undefined;
  const agreement = toNearest(figure, points)?.agreement ?? agreementWith(figure, points);
  if (agreement.result !== 'agrees' && agreement.result !== 'loosely') return undefined;
  if (isBound(figure) && points[0] > BEYOND * figure.value) return undefined;
  return { target, points, sum: fromTo(early, late, points[0], figure), tie: TIE, firm: false, agreement: { result: 'agrees' } };
}

const isOne = (a: DateValue, b: DateValue) =>
  a.from.year === b.from.year && a.from.month === b.from.month && a.from.day === b.from.day && a.time?.from === b.time?.from;

/** What the sentence dates, or tells of: but for the words that name the other event. */
function endsHere({ scene, dates }: Matter, claim: Claim, but: { from: number; to: number } | undefined): End[] {
  const isOther = (at: number) => but !== undefined && at >= but.from && at < but.to;
  const ends: End[] = [];
  for (const { value, target, claim: told, tie, spots } of dates) {
    if (value.relative || told === claim || value.range || value.bound) continue;
    const isHere = told ? scene.claims.includes(told) && !isOther(told.first) : tie >= TOLD && spots.some((s) => !isOther(s.at));
    if (isHere) ends.push({ date: target?.dates[0] ?? value, target, said: told !== undefined });
  }
  return ends.slice(0, MOST);
}

/** What was dated before in the block, and the days of what the sentence before spoke of. */
function endsBefore({ scene, before, base }: Matter): End[] {
  const ends: End[] = [];
  for (const date of scene.analysis.dates)
    if (date.start < scene.sentence.start && !date.relative && !date.range && (date.from.year !== undefined || date.time))
      ends.unshift({ date });
  for (const { tie } of before)
    for (const target of base.targetsOfFact.get(tie.target.fact.id) ?? [])
      if (target.kind === 'date') for (const date of target.dates) ends.push({ date, target });
  return ends.slice(0, MOST);
}

/** What else happened to those that the sentence is about. */
function endsOfSubject({ scene, base }: Matter): End[] {
  return keysOf(scene).flatMap((key) =>
    (base.bySubject.get(key) ?? [])
      .slice(0, MOST_OF_ONE)
      .flatMap((target): End[] =>
        target.kind === 'date' && !target.secondary && target.fact.status === 'current' && !target.dates.some((d) => d.range || d.bound)
          ? target.dates.map((date) => ({ date, target }))
          : [],
      ),
  );
}

function keysOf(scene: Scene): string[] {
  const own = scene.ownMentions.filter((m) => !isPhraseKey(m.keys[0])).flatMap((m) => m.keys);
  if (own.length) return [...new Set(own)].slice(0, 2);
  const { key } = inFocus(scene);
  return key ? [key] : [];
}

/** What the words after "after" name; where they only point ("after she had stopped"), whatever happened to whom the sentence is about. */
function eventsAfter(matter: Matter, from: number, to: number): End[] {
  const named = eventsNamed(matter, from, to);
  for (const { target, spots } of matter.dates)
    if (target && !target.dates.some((d) => d.range) && spots.some((s) => s.at >= from && s.at < to && s.weight >= 0.8)) named.push(target);
  const events = named.flatMap((target) => target.dates.map((date): End => ({ date, target })));
  return POINTERS.has(wordAt(matter.scene, from)) ? [...events, ...endsBefore(matter), ...endsOfSubject(matter)] : events;
}
const POINTERS = wordSet('he she it they that this his her its their');
