/**
 * "Farrant, who stayed for twenty-three years", "by the end of his sixteen years in command", "repairs kept her in dock for four years", "left in May, after nine
 * years in the post": how long somebody stayed.
 *
 * Language: a verb of staying, or a post after the length, makes it that of a whole stay; nothing else is said of it. Evidence: of whom the sentence speaks the base
 * has one stretch of dates alone, or one that the words tell; else when they came, and when they went.
 */
import { wordSet } from '../../../language/wordSet.ts';
import type { DateValue, Figure } from '../../../values/value.ts';
import { stretch } from '../../scenes/analysis.ts';
import { inFocus } from '../../scenes/focus.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { isPhraseKey, type Target } from '../../targets/target.ts';
import { newSubject } from '../../vetoes/broughtIn.ts';
import { clauseAt, endOfPhrase, hasWord, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, isFarFrom } from '../fit.ts';
import { isWordOf } from '../phraseWords.ts';
import { fromTo, stretches, toNearest } from './durations.ts';
import { beginningOf, endAt } from './ends.ts';
import { lengthsOf } from './held.ts';
import { lengthOf } from './lengths.ts';

const STAYING = wordSet('stay serve remain reign');
export const POSTS = wordSet('command charge office post job chair role position power seat saddle helm top head');
const HOLDERS = wordSet('his her their its');
const LEADING = wordSet('in after during by of for with spent');
const HEDGES = wordSet('for some just only nearly almost about');
const PARTS = wordSet('first last next early final other another further past');
const COMING = wordSet('join enter become appoint elect hire recruit');
const GOING = wordSet('retire leave resign quit depart refloat dismiss sack');
const LIVES = wordSet('live life bear birth');
const REIGNS = wordSet('reign tenure term stint spell directorship rule captaincy premiership stewardship');
const PEOPLE = wordSet('he she');
const KEPT = /^(?:kept|keeps)$/;
const LINKS = wordSet('and but when while until before');

const MONTH = 28 * 86_400;
const TIE = 0.8;
/** Tokens from a stay to whoever stayed, where a pronoun says it. */
const REACH = 8;
/** A stretch that many times as long or short is of something else. */
const FAR = 6;
/** Facts of one name that are looked through. */
const MOST = 60;

export const tenure: Rule = (matter, claim) => {
  const figure = lengthOf(matter, claim, 'clock');
  if (!figure || claim.value.kind !== 'figure' || figure.unit!.factor < MONTH || figure.high !== undefined) return undefined;
  const stay = stayAt(matter.scene, claim);
  for (const key of stay ? whoStayed(matter, claim, stay) : []) {
    const targets = (matter.base.bySubject.get(key) ?? [])
      .slice(0, MOST)
      .filter((t) => t.kind === 'date' && t.fact.status === 'current' && t.dates.length === 1 && !t.secondary && !hasWordIn(t, LIVES));
    // Somebody else is named of whom none of their facts tells.
    const isOther = ({ first, last, opensSentence }: Scene['strangers'][number]) =>
      last <= stay!.at &&
      !opensSentence &&
      !/^an?$/.test(wordAt(matter.scene, first - 1)) &&
      !targets.some((t) => isWordOf(t, matter.scene, last - 1));
    if (matter.scene.strangers.some(isOther)) continue;
    const found = ofStretch(targets, figure, matter) ?? ofEnds(targets, figure, claim, matter);
    if (found && stay!.isOf(targets)) return { claim: { ...claim, value: figure }, derivations: [found] };
  }
  return undefined;
};

interface Stay {
  /** Token before which whoever stayed is named. */
  at: number;
  /** Token of what is kept somewhere. */
  kept?: number;
  /** Token after the post. */
  to?: number;
  /** What the words leave of what may be meant. */
  isOf: (targets: readonly Target[]) => boolean;
}

/** Where the words say that a length is that of a stay. */
function stayAt(scene: Scene, { first, last }: Claim): Stay | undefined {
  const to = endOfPhrase(last, scene, LINKS);
  const { tokens, content } = scene.analysis;
  const before = wordAt(scene, first - 1);
  if (PARTS.has(before)) return undefined;
  const isKnown = (from: number, end: number, targets: readonly Target[]) =>
    stretch(content, (n) => n, from, end).every((i) => tokens[i].kind !== 'word' || targets.some((t) => isWordOf(t, scene, i)));
  const led = HOLDERS.has(before) || LEADING.has(before);
  // "His twenty-year reign", "Thorne's tenure of 25 years", "her term lasted four years".
  const noun = [last, first - 2].find((at) => REIGNS.has(wordAt(scene, at)));
  if (noun === last ? HOLDERS.has(before) || tokens[first - 1]?.kind === 'clitic' : noun && /^(?:of|lasted)$/.test(before))
    return { at: noun === last ? first : noun!, isOf: () => wordAt(scene, noun! + 1) !== 'of' || noun !== last };
  const post = postEnd(scene, last, to);
  if (led && post) return { at: first, to: post, isOf: () => true };
  if (led && wordAt(scene, last) === 'as') return { at: first, isOf: (targets) => isKnown(last + 1, to, targets) };
  const { first: from } = clauseAt(scene, first);
  let verb = first - 1;
  while (HEDGES.has(wordAt(scene, verb))) verb--;
  // "Kept her in dock for four years".
  let kept = verb;
  if (before === 'for') while (kept > from && kept > verb - REACH && !KEPT.test(wordAt(scene, kept))) kept--;
  const isKept = KEPT.test(wordAt(scene, kept));
  if (isKept) verb = kept;
  else if (verb < from || !STAYING.has(tokens[verb].word.lemma)) return undefined;
  // "Leeds, where she stayed for six years".
  if ([1, 2].some((n) => wordAt(scene, verb - n) === 'where')) return undefined;
  return {
    at: isKept ? first : verb,
    kept: isKept ? verb + 1 : undefined,
    isOf: (targets) => isKnown(verb + 1, first, targets) && (post !== undefined || isKnown(last, to, targets)),
  };
}

/** "In command", "at the helm", "in the post": and of nothing more than that. */
function postEnd(scene: Scene, at: number, to: number): number | undefined {
  if (!/^(?:in|at)$/.test(wordAt(scene, at))) return undefined;
  const post = /^(?:the|that|this)$/.test(wordAt(scene, at + 1)) ? at + 2 : at + 1;
  return POSTS.has(wordAt(scene, post)) && post < to && wordAt(scene, post + 1) !== 'of' ? post + 1 : undefined;
}

/** The only one that the sentence names before the stay, or whom a pronoun beside it means. */
function whoStayed(matter: Matter, claim: Claim, stay: Stay): string[] {
  const { scene, base } = matter;
  const { at } = stay;
  const { sentence, mentions } = scene;
  if (newSubject(claim, scene) >= 0) return [];
  const named = mentions.filter((m) => m.first >= sentence.first && m.last <= at && !isPhraseKey(m.keys[0]));
  const [one] = named;
  // "Kept her in Holm Dock", "she went to the Conservatory, stayed five years".
  if (stay.kept !== undefined && /^(?:her|him|it|them)$/.test(wordAt(scene, stay.kept))) return pointed(matter, false);
  if (hasWord(scene, PEOPLE, sentence.first, one?.first ?? sentence.first)) return pointed(matter, true);
  if (one) {
    // "The porter of the Gannet, who stayed", "Rowe followed Marsh, who".
    const who = wordAt(scene, at - 1) === 'who' ? at - (wordAt(scene, at - 2) === ',' ? 2 : 1) : -1;
    const meant = who < 0 ? one : named.find((m) => m.last === who);
    const isPerson = (m: (typeof named)[number]) => base.base.names.get(m.keys[0])?.kind === 'person';
    const isOther = who < 0 && named.some((m) => m.keys[0] !== one.keys[0] && isPerson(m));
    return meant?.keys.length === 1 && !isOther && wordAt(scene, at - 1) !== 'that' ? meant.keys : [];
  }
  // "In his nine years at the helm Marcus Quill lost".
  const to = stay.to !== undefined && wordAt(scene, stay.to) === ',' ? stay.to + 1 : stay.to;
  const next = mentions.find((m) => m.first === to);
  if (next) return next.keys.length === 1 ? next.keys : [];
  const isPointed = hasWord(scene, PEOPLE, at - REACH, claim.last + REACH) || HOLDERS.has(wordAt(scene, claim.first - 1));
  return isPointed ? pointed(matter, true) : [];
}

/** Whoever is in focus; where that is a place or a thing and a person is pointed at, the only one that the base is about. */
function pointed({ scene, base }: Matter, person: boolean): string[] {
  const isPerson = (key: string) => base.base.names.get(key)?.kind === 'person';
  const { key } = inFocus(scene);
  const about = person && !isPerson(key) ? [...base.topics].filter(isPerson) : [];
  return [...(about.length === 1 ? about : []), key];
}

const hasWordIn = ({ vocabulary }: Target, words: { has(word: string): boolean }) => [...vocabulary.keys()].some((word) => words.has(word));

/** The one that the sentence has most words of, or the sentence before tells; the only one there is. */
function theOne(targets: readonly Target[], { scene, decisions, before }: Matter): Target | undefined {
  if (targets.length < 2) return targets[0];
  const said = (t: Target) => (scene.hits.get(t) ?? []).reduce((sum, { word, strength }) => (word.at < 0 ? sum : sum + strength), 0);
  const told = (of: Matter['before']) => (t: Target) => (of.some((d) => d.tie.target.fact === t.fact) ? 1 : 0);
  for (const weigh of [told(decisions), said, told(before)]) {
    const [one, other] = targets.map((target) => ({ target, weight: weigh(target) })).sort((x, y) => y.weight - x.weight);
    if (one.weight > other.weight) return one.target;
    if (one.weight > 0) return undefined;
  }
  return undefined;
}

/** A fact that has the whole stretch. */
function ofStretch(targets: readonly Target[], figure: Figure, matter: Matter): Derivation | undefined {
  const ranges = targets.filter(({ dates: [{ range, from, to }] }) => range && from.year !== undefined && to.year !== undefined);
  if (!ranges.length) return undefined;
  const target = theOne(ranges, matter);
  const lengths = target && lengthsOf(target.dates, figure, false, undefined);
  return lengths && derivationOf(target!, lengths.points, lengths.sum, figure);
}

/** From when they came to the day that the sentence says, or to when they went. */
function ofEnds(targets: readonly Target[], figure: Figure, claim: Claim, matter: Matter): Derivation | undefined {
  const { scene } = matter;
  const comings = targets.filter((t) => !t.dates[0].range && hasWordIn(t, COMING));
  const start = theOne(comings, matter);
  if (!start) return undefined;
  const said = scene.claims.filter(
    ({ value }) => value.kind === 'date' && !value.relative && value.from.year !== undefined && !value.range,
  );
  const end = said.find(({ first, last }) => hasGone(scene, Math.min(first, claim.first)) && last <= claim.first);
  const goings = targets.filter((t) => t !== start && !t.dates[0].range && hasWordIn(t, GOING));
  const going = end ? undefined : goings.length === 1 ? goings[0] : undefined;
  const to = (end?.value as DateValue | undefined) ?? going?.dates[0];
  if (!to) return undefined;
  const from = beginningOf(start.dates[0]);
  const points = stretches(from, endAt(to, to.to), figure);
  if (!points || points[0] <= 0) return undefined;
  const target = (going && theOne([start, going], matter)) ?? going ?? start;
  return derivationOf(target, points, fromTo(from, to, points[0], figure), figure);
}

/** "Sundal left in May 2016". */
const hasGone = ({ analysis, sentence }: Scene, to: number): boolean =>
  analysis.tokens.slice(sentence.first, to).some(({ word }) => GOING.has(word.lemma) || word.folded === 'went');

/** From 1958 to 1962 it may be five years, if both are counted: so much as the ends leave open is neither right nor wrong. */
function derivationOf(target: Target, points: number[], sum: string, figure: Figure): Derivation | undefined {
  const isAtEnds = agreementWith(figure, points).result === 'agrees' && agreementWith(figure, points.slice(0, 1)).result === 'differs';
  const near = toNearest(figure, points.slice(0, 1));
  return isAtEnds && !near ? undefined : { target, points, sum, tie: TIE, firm: !isFarFrom(points, figure, FAR), ...near };
}
