/**
 * "Of the 64 vessels that were turned away, nearly two thirds made for Thorsmouth", "plastic turned up on more than half of the robot's dives", "fifty-three of the
 * members are women, less than half of the chamber": a share whose words say which figure is the whole, or which is the part.
 *
 * Language: after "of" or in front stands the whole, with its number, by its noun or as a pronoun; a share set beside its part is read in partBeside.ts. Evidence: the
 * other end is a figure of the same fact, was told in the same block, or is the only like one that has a word of the predicate. All that could be meant are tried; where
 * only one could, it is what is meant.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { toDayInterval } from '../../../values/dates/index.ts';
import type { Figure } from '../../../values/value.ts';
import { isShareOf } from '../../evidence/agreement.ts';
import { stretch } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { hasKey, type Target } from '../../targets/target.ts';
import { clauseAt, endOfPhrase, hasWord, MARKS, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isLike as isLikeOperand } from '../operands.ts';
import { comparedPair, type Pair } from '../pairs.ts';
import { isWordOf, LIGHT, wordsMeant } from '../phraseWords.ts';
import { isLike } from './justTold.ts';
import { countsOf, headOf } from './namedWholes.ts';
import { ofPartBeside } from './partBeside.ts';

/** A pair that is tried; `sure` where the words leave no other. */
export interface Part extends Pair {
  sure: boolean;
}

export const THEM = wordSet('them these those which whom it that');
const STOPS = wordSet(
  'is are was were has have had will would did do got took who that which whom and but in on at to by for from with when where as',
);
const PLANS = wordSet('plan target goal aim budget expect forecast estimate intend mean design capacity');
/** How surely two ends are meant that were told, or named, and those that are only of a kind. */
export const TOLD = 0.9;
export const OF_KIND = 0.7;

export function partsOf(matter: Matter, claim: Claim): Part[] {
  return [...ofPartBeside(matter, claim), ...ofWholeSaid(matter, claim)];
}

export const pair = (part: FigureOperand, whole: FigureOperand, tie: number, sure: boolean): Part => ({
  ...comparedPair(part, whole, 'a'),
  compared: sure ? 'a' : undefined,
  tie,
  sure,
});

export const operand = (target: Target, value: Figure = target.figures[0]): FigureOperand => ({ value, target, tie: OF_KIND, spots: [] });

/** The other figures that a fact has, what a count is out of among them. */
export function siblingsOf({ target, value }: FigureOperand, { base }: Matter): FigureOperand[] {
  if (!target) return [];
  const all = base.targetsOfFact.get(target.fact.id) ?? [];
  return all.flatMap((t) =>
    t.kind !== 'figure' || t.figures.length !== 1
      ? []
      : [t.figures[0], ...(t.figures[0].outOf ? [{ ...t.figures[0], value: t.figures[0].outOf, outOf: undefined }] : [])]
          .filter((f) => f.value !== value.value && isLike(f, value))
          .map((f) => operand(t, f)),
  );
}

export const isPlan = ({ target }: FigureOperand) => target !== undefined && [...PLANS.all()].some((word) => target.vocabulary.has(word));

/** Amounts that are told before a claim, the last first: in its sentence, then in those before. */
export function toldBefore({ scene, figures, earlier }: Matter, claim: Claim): FigureOperand[] {
  const here = figures.filter((o) => o.claim && scene.claims.includes(o.claim) && o.claim.last <= claim.first);
  here.sort((a, b) => b.claim!.first - a.claim!.first);
  return [...here, ...earlier].filter(isAmount);
}
const AMOUNTS = wordSet('count money measure');
/** A bare number that its property makes a percentage is no amount that another is a part of. */
const isAmount = ({ value, target }: FigureOperand) => AMOUNTS.has(value.scale) && !(target && isShareOf(target));

export const unique = (operands: FigureOperand[]) =>
  operands.filter((o, i) => operands.findIndex((p) => p.value.value === o.value.value) === i);

/** The phrase after "of", up to a verb or a mark. */
function phraseAfter(scene: Scene, at: number): { from: number; to: number } {
  let to = at;
  const end = endOfPhrase(at, scene);
  while (to < end && !(STOPS.has(wordAt(scene, to)) && to > at)) to++;
  return { from: at, to };
}

/** "Of the robot's dives", "of the chamber": what counts that noun, or what a fact has all the words of. */
export function wholesNamed(matter: Matter, claim: Claim, isMeant: (o: FigureOperand) => boolean): FigureOperand[] {
  const { scene, figures, base } = matter;
  const { from, to } = phraseAfter(scene, claim.last + 1);
  const nouns = stretch(scene.analysis.content, (n) => n, from, to).flatMap((i) => {
    const { word } = scene.analysis.tokens[i];
    return LATEST.has(word.folded) ? [] : [word.lemma];
  });
  const keys = scene.mentions.filter((m) => m.first >= from && m.last <= to).flatMap((m) => m.keys);
  const counted = countsOf(base).filter(
    (t) =>
      nouns.includes(headOf(t.figures[0]) ?? '') && (!keys.length || keys.some((k) => t.subjects.includes(k) || t.companions.includes(k))),
  );
  const said = figures.filter(
    (o) =>
      o.target && !o.claim && (wordsMeant(o.target, scene, from, to) ?? 0) > 0 && nouns.every((noun) => o.target!.vocabulary.has(noun)),
  );
  const all = unique([...counted.map((t) => operand(t)), ...said]).filter(isMeant);
  const real = all.filter((o) => !isPlan(o));
  const meant = real.length ? real : all;
  return hasWord(scene, LATEST, from, to) ? latestOf(meant) : meant;
}
const LATEST = wordSet('latest newest');

/** "Of the latest loss": of several, each with its time, the last. */
function latestOf(all: FigureOperand[]): FigureOperand[] {
  const timeOf = ({ target }: FigureOperand) => (target?.times[0] && toDayInterval(target.times[0])?.to) ?? Number.NEGATIVE_INFINITY;
  const last = Math.max(...all.map(timeOf));
  return all.filter((o) => timeOf(o) === last);
}

/** "Of the 64 vessels, nearly half …", "a fifth of the 210 fridges …", "most of the dives": the part is what the clause says. */
function ofWholeSaid(matter: Matter, claim: Claim): Part[] {
  const { scene } = matter;
  const { first, last } = claim;
  const ofIt = wordAt(scene, last) === 'of';
  let wholes: FigureOperand[] = [];
  let from = last;
  let isTold = true;
  const within = (a: number, b: number) => {
    const told = matter.figures.find((o) => o.claim && scene.claims.includes(o.claim) && o.claim.first >= a && o.claim.last <= b);
    const said = told?.claim?.value;
    // "Of the 210 fridges", of which the fact has "38 of 210".
    const isOutOf = said?.kind === 'figure' && said.value === told!.value.outOf;
    return told && isOutOf ? { ...told, value: { ...told.value, value: said.value, outOf: undefined }, contradicted: false } : told;
  };
  const clause = clauseAt(scene, first);
  let start = clause.first;
  if (ofIt) {
    const phrase = phraseAfter(scene, last + 1);
    from = phrase.to;
    const told = within(phrase.from, phrase.to);
    if (told) wholes = [told];
    else if (THEM.has(wordAt(scene, last + 1))) {
      wholes = toldBefore(matter, claim).slice(0, 1);
      from = last + 2;
    } else {
      wholes = wholesNamed(matter, claim, () => true);
      isTold = false;
    }
  } else if (wordAt(scene, scene.sentence.first) === 'of') {
    const comma = commaBefore(scene, first);
    const told = comma > 0 ? within(scene.sentence.first, comma) : undefined;
    if (told && told.claim!.first <= scene.sentence.first + FRONT) wholes = [told];
    start = Math.max(start, comma);
  } else if (first <= clause.first + 2 && !MARKS.has(wordAt(scene, last))) {
    wholes = toldBefore(matter, claim).slice(0, 1);
  }
  const parts: Part[] = [];
  for (const whole of wholes) {
    if (whole.contradicted || !isAmount(whole)) continue;
    const isSmaller = (o: FigureOperand) => o.value.value < whole.value.value && isLike(o.value, whole.value);
    const siblings = siblingsOf(whole, matter).filter(isSmaller);
    const others = matter.figures.filter(
      (o) =>
        o.target && o.target !== whole.target && (!o.claim || o.claim === claim) && isLikeOperand(o, whole) && isAmount(o) && isSmaller(o),
    );
    const to = endOfClause(scene, from);
    const after = whole.claim && scene.claims.includes(whole.claim) && whole.claim.last <= first ? whole.claim.last : start;
    const region = [Math.max(start, after, partFrom(scene, first)), first, from, to];
    // "A fifth of it this year", "half of them in 2024": of another occasion.
    const isOtherwise = scene.claims.some(
      (c) => c.value.kind !== 'name' && c !== claim && c !== whole.claim && c.first >= region[0] && c.first < to,
    );
    const all = unique([...siblings, ...others]).map((o) => ({
      o,
      ...wordsMet(o.target!, whole.target, scene, region),
      sibling: siblings.includes(o),
    }));
    const most = Math.max(0, ...all.map((p) => p.met));
    const best = all.filter((p) => p.met === most && most > 0);
    for (const p of all) {
      if (!p.met && !p.sibling) continue;
      const sure =
        best.length === 1 &&
        best[0] === p &&
        !isOtherwise &&
        (isTold ? p.sibling || p.met > p.unmet : p.unmet === 0 && sharesSubject(p.o, whole));
      parts.push(pair(p.o, whole, p.met === most || p.sibling ? TOLD : OF_KIND, sure));
    }
  }
  return parts.filter((p) => p.sure).length > 1 ? parts.map((p) => ({ ...p, sure: false })) : parts;
}

/** Of one subject, or of what no name is said. */
const sharesSubject = ({ target: a }: FigureOperand, { target: b }: FigureOperand): boolean =>
  !a?.named || !b?.named || b.subjects.some((key) => hasKey(a, [key]));

const FRONT = 6;
const COUNTING = wordSet('count class rank call turn come out now already only');

const LINKS = wordSet('and but while or');
/** Where the part of the sentence begins that a token is in. */
function partFrom(scene: Scene, at: number): number {
  let from = at;
  while (from > scene.sentence.first && !MARKS.has(wordAt(scene, from - 1)) && !LINKS.has(wordAt(scene, from - 1))) from--;
  return from;
}

function commaBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.sentence.first; i--) if (wordAt(scene, i) === ',') return i;
  return -1;
}

const endOfClause = (scene: Scene, at: number) => Math.max(at, clauseAt(scene, at).last);

/** How many telling words around a share a fact has and has not, but for those that the whole's own has, if it is another. */
function wordsMet(
  target: Target,
  whole: Target | undefined,
  scene: Scene,
  [a, b, c, d]: readonly number[],
): { met: number; unmet: number } {
  let met = 0;
  let unmet = 0;
  for (const [from, to] of [
    [a, b],
    [c, d],
  ])
    for (const i of stretch(scene.analysis.content, (n) => n, from, to)) {
      const { kind, word } = scene.analysis.tokens[i];
      if (kind !== 'word' || (whole && whole.fact !== target.fact && whole.vocabulary.has(word.lemma))) continue;
      if (scene.claims.some((claim) => claim.value.kind !== 'name' && claim.first <= i && i < claim.last)) continue;
      if (LIGHT.has(word.lemma) || COUNTING.has(word.lemma)) continue;
      if (isWordOf(target, scene, i)) met++;
      else unmet++;
    }
  return { met, unmet };
}
