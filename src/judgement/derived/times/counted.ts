/**
 * "Came out on 19 August 2014, thirteen months after the accident", "Nils died in 2009, 47 years after the wedding", "at 05:06, 49 minutes after the impact":
 * a stretch from an event that the words after it name to a date that the sentence says.
 *
 * Language: "after", "since", "following" and "before" right behind a stretch count from what follows; the other end is the date before the stretch, else the
 * one after the phrase. Evidence: a dated fact has all the telling words of the phrase. Where several have them, any that agrees speaks for the claim.
 */
import { kindOfNoun } from '../../../language/genericNouns.ts';
import { oncePer } from '../../../language/once.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { firstWhere } from '../../../lists.ts';
import { say } from '../../../say.ts';
import { toDayInterval } from '../../../values/dates/index.ts';
import type { DateValue, Figure } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { isPhraseKey, type Target } from '../../targets/target.ts';
import { endOfPhrase, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { isFarFrom } from '../fit.ts';
import { isWordOf } from '../phraseWords.ts';
import { fromTo, spanOf, toNearest } from './durations.ts';
import { lengthOf } from './lengths.ts';
import { dated, type End, endOf } from './stretches.ts';

/** Which side of the event the other end lies on. */
export const ORDERS: Record<string, 1 | -1 | undefined> = { before: -1, after: 1, since: 1, following: 1 };
/** "After that winter": of what the text has dated, if anything. */
const BACK = wordSet('that this those these then it which');
/** How surely the two ends are meant. */
const TIE = 0.85;
/** A stretch that many times as long or short is between other events. */
const FAR = 40;

export const counted: Rule = (matter, claim) => {
  const { scene } = matter;
  const order = ORDERS[wordAt(scene, claim.last)];
  const figure = order && lengthOf(matter, claim, 'clock');
  if (!figure || BACK.has(wordAt(scene, claim.last + 1))) return undefined;
  const from = claim.last + 1;
  const to = phraseEnd(scene, from);
  const events = eventsNamed(matter, from, to);
  const end = endBeside(matter, claim, to, isOfClock(figure)) ?? endTold(matter, claim, to, events);
  if (!end) return undefined;
  const derivations: Derivation[] = [];
  for (const event of events) {
    if (event === end.target) continue;
    for (const date of [end.date, ...end.right])
      for (const start of event.dates) {
        const derivation = between(start, date, figure, order);
        if (!derivation) continue;
        const firm = derivation.firm && !end.right.length && event.dates.length === 1;
        derivations.push({ ...derivation, target: end.target ?? event, firm, sure: firm && date.grain === start.grain });
      }
  }
  return { claim: { ...claim, value: figure }, derivations, overrides: true };
};

export const isOfClock = (figure: Figure): boolean => figure.unit !== undefined && figure.unit.factor < 86_400;

function between(event: DateValue, end: DateValue, figure: Figure, order: 1 | -1): Omit<Derivation, 'target'> | undefined {
  const breaks = wrongWay(event, end, order);
  const isForward = breaks ? order < 0 : order > 0;
  const [early, late] = isForward ? [event, end] : [end, event];
  const points = spanOf(early, late, figure);
  if (!points) return undefined;
  const isFar = isFarFrom(points, figure, FAR);
  return {
    points,
    sum: fromTo(early, late, points[0], figure),
    tie: TIE,
    firm: !isFar,
    ...toNearest(figure, points),
    breaks,
  };
}

/** What is wrong with an end that lies on the other side of its event. */
export function wrongWay(event: DateValue, end: DateValue, order: 1 | -1): string | undefined {
  const [x, y] = [toDayInterval(event), toDayInterval(end)];
  if (!x || !y || (order > 0 ? y.to >= x.from : y.from <= x.to)) return undefined;
  return order < 0 ? say`the wrong way round: it came after` : say`the wrong way round: it came before`;
}

const LINKS = wordSet('and but when while as');

/** Where the words end that name the event. */
export function phraseEnd(scene: Scene, from: number): number {
  const end = endOfPhrase(from, scene, LINKS);
  let to = from;
  // "Before the first boat crossed": a rank is part of the event's name.
  const isValue = ({ value, first }: Claim) =>
    first === to && (value.kind === 'date' || (value.kind === 'figure' && value.scale !== 'ordinal'));
  // "It was nine months after the sinking that the wreck was raised".
  const isCleft = wordAt(scene, scene.sentence.first) === 'it';
  while (to < end && !scene.claims.some(isValue) && !(isCleft && wordAt(scene, to) === 'that' && to > from)) to++;
  return to;
}

/** The date that the sentence says for the other end. */
function endBeside(matter: Matter, claim: Claim, to: number, clock: boolean): End | undefined {
  const dates = matter.scene.claims.filter(
    ({ value }) =>
      value.kind === 'date' && !value.relative && !value.range && value.grain !== 'weekday' && (value.time !== undefined) === clock,
  );
  // "Came 11 minutes before she sank, and there were two more, at 16:44": what "and" leads on to has a time of its own.
  const isLed = ({ first }: Claim) => {
    for (let i = to; i < first; i++) if (LINKS.has(wordAt(matter.scene, i))) return true;
    return false;
  };
  const said = dates.filter((c) => c.last <= claim.first).pop() ?? dates.find((c) => c.first >= to && !isLed(c));
  const end = said && dated(endOf(matter, said));
  return end && (clock || end.date.from.year !== undefined) ? end : undefined;
}

/** "It was nine months after the sinking that a crane brought the wreck up": no date is said, and one dated fact alone has words of what is told. */
function endTold({ scene, dates }: Matter, claim: Claim, to: number, events: readonly Target[]): End | undefined {
  const isDate = ({ value }: Claim) => value.kind === 'date' && value !== claim.value;
  if (scene.claims.some(isDate)) return undefined;
  const isOutside = (at: number) => at < claim.first || at >= to;
  const told = dates.filter(
    ({ target, value, spots }) =>
      target &&
      !events.includes(target) &&
      !value.range &&
      !value.bound &&
      value.time === undefined &&
      spots.some((s) => isOutside(s.at) && s.weight >= 0.8 && !s.lemma.startsWith('@')),
  );
  const [one, other] = told.sort((a, b) => b.tie - a.tie);
  return one && one.tie >= LEAST && !(other && other.tie > RIVAL * one.tie)
    ? { date: one.value, target: one.target, right: [] }
    : undefined;
}
/** Weakest tie of what alone is told, and share of it that leaves it no rival. */
const LEAST = 0.4;
const RIVAL = 0.75;

/** Dated facts that have all the telling words of a phrase, some of which say more than whose they are. */
export function eventsNamed({ scene, base, decisions }: Pick<Matter, 'scene' | 'base' | 'decisions'>, from: number, to: number): Target[] {
  const { tokens, content } = scene.analysis;
  const telling = content.some(
    (i) =>
      i >= from &&
      i < to &&
      tokens[i].kind === 'word' &&
      !tokens[i].word.capital &&
      !scene.mentions.some((m) => m.first <= i && i < m.last && !isPhraseKey(m.keys[0])),
  );
  if (!telling) return [];
  const met = new Set<Target>(decisions.map((d) => d.tie.target));
  for (const [target] of scene.hits) met.add(target);
  if (content.some((i) => i >= from && i < to && MISHAPS.has(tokens[i].word.lemma))) for (const target of mishapsOf(base)) met.add(target);
  const named: Target[] = [];
  for (const target of met)
    if (target.kind === 'date' && target.fact.status === 'current' && target.dates.length && !target.dates.some((d) => d.range))
      if (isNamed(target, { scene, base }, from, to)) named.push(target);
  return named;
}

/** Where a phrase has said enough: "the wedding in the rain" is the wedding, "the fire in Leeds" is no other. */
const PLACING = wordSet('in on at with near by for under amid outside inside during');

function isNamed(target: Target, { scene, base }: Pick<Matter, 'scene' | 'base'>, from: number, to: number): boolean {
  // "After the accident" of a text that speaks of others, and has not named whom the fact is of, is another one.
  if (scene.discourse.foreign && target.named && !target.subjects.some((key) => isMet(key, scene))) return false;
  const { tokens, content } = scene.analysis;
  let met = 0;
  let placed = false;
  for (let i = from; i < to; i++) {
    const { kind, word } = tokens[i];
    placed ||= met > 0 && PLACING.has(word.folded);
    if (kind !== 'word' || !isContent(content, i)) continue;
    if (isWordOf(target, scene, i) || (MISHAPS.has(word.lemma) && mishapsOf(base).has(target))) met++;
    else if (word.capital || !(placed || isKindOf(target, base, word.lemma))) return false;
  }
  return met > 0;
}

const isMet = (key: string, { discourse, mentions }: Scene) => discourse.seen.has(key) || mentions.some((m) => m.keys.includes(key));

const isContent = (content: readonly number[], at: number) => content[firstWhere(content.length, (n) => content[n] >= at)] === at;

/** "The company", "the ship": whose kind the noun says is no other. */
const isKindOf = (target: Target, base: CompiledBase, lemma: string): boolean => {
  const kind = kindOfNoun(lemma);
  return kind !== undefined && target.subjects.some((key) => base.base.names.get(key)?.kind === kind);
};

/** "The accident", "the disaster": whatever mishap the fact tells of. */
const MISHAPS = wordSet('accident disaster tragedy incident catastrophe calamity crash wreck spill impact collision event');
const MISHAP_TOLD = wordSet(
  'accident crash collide collision derail derailment avalanche fire explode explosion collapse ground grounding aground sink sinking flood spill discharge leak strike hit capsize erupt eruption earthquake kill burn',
);
const mishapsOf = oncePer((base: CompiledBase): Set<Target> => {
  const told: Set<Target> = new Set();
  for (const lemma of MISHAP_TOLD.all()) for (const target of base.byLemma.get(lemma) ?? []) if (target.kind === 'date') told.add(target);
  return told;
});
