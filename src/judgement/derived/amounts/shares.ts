/**
 * "More than a quarter of the whole country", "about 60 per cent of the load", "63 of 72", "all but one": a part divided by its whole.
 *
 * Language: the whole is named after "of", or is what came before ("half of it"); the part is what the clause speaks of. A part is no greater than
 * its whole, and both are in one unit. A share by which something changed is the change divided by what it was.
 */
import { wordSet } from '../../../language/wordSet.ts';
import { isShareOf } from '../../evidence/agreement.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import type { Target } from '../../targets/target.ts';
import { clauseAt, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { agreementWith, changeIs, combine, partIs } from '../fit.ts';
import { type FigureOperand, isOfScale } from '../operands.ts';
import { COMPARED_TIE, type Pair, pairsFor } from '../pairs.ts';
import { aloneFrom, isOfOneThing } from './differences.ts';
import { pairsOfWhole } from './namedWholes.ts';
import { isPlan, partsOf, TOLD } from './parts.ts';
import { isChangeOfTold, isSaidOf } from './toldPairs.ts';
import { isPartOfWhole } from './wholes.ts';

const UNITS = wordSet('second mile inch metre meter kilometre minute hour pound gram litre degree');
const PRONOUNS = wordSet('it them that these those this which whom its their');

/** By its unit, or by what its fact tells ("the field goal percentage is 48"): no amount that another is a part of. */
const isPercentage = ({ value, target }: FigureOperand) => value.scale === 'percent' || (target !== undefined && isShareOf(target));

export const share: Rule = (matter, claim) => {
  const { value } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'fraction' && value.scale !== 'percent')) return undefined;
  const ofWhole = wordAt(matter.scene, claim.last) === 'of';
  // "A twentieth of a second" is a stretch of time.
  if (ofWhole && UNITS.has(wordAt(matter.scene, claim.last + 2))) return undefined;
  if (ofWhole && isShareOfStranger(matter, claim.last)) return undefined;
  // "Of all who live here": no figure just told is of them.
  const ofAnybody = ofWhole && wordAt(matter.scene, claim.last + 2) === 'who';
  // "Half of it was earned overseas": the whole is what came before, and no word of the sentence need name it.
  const pronoun = ofAnybody || PRONOUNS.has(wordAt(matter.scene, claim.last + 1));
  const scale = value.scale === 'percent' ? 100 : 1;
  const change = changeOf(matter.scene, claim);
  const derivations: Derivation[] = [];
  const plain = [...pairsFor(matter, claim), ...pairsOfWhole(matter, claim)];
  // A part may count other things than its whole: deck hands of people.
  const loose = pairsFor(matter, claim, true).filter(
    (p) => !plain.some((q) => q.a === p.a && q.b === p.b) && isPartOfWhole(p, claim, matter),
  );
  const parts = partsOf(matter, claim);
  const isSure = parts.some((p) => p.sure);
  const isBeside = parts.some((p) => p.a.claim && p.tie === TOLD);
  const losing = isLost(claim, matter.scene);
  for (const pair of [...plain, ...loose]) {
    const { as, bs } = pair;
    if (isPartItself(pair, matter)) continue;
    if (ofWhole && isOfOwnShare(pair.b, claim, matter.scene)) continue;
    // What is set beside a part just told is a share of that, and of nothing that merely has the words of the whole.
    if (isBeside && !pair.a.claim && !pair.b.claim) continue;
    // Not of what was planned, where the words say of what.
    if (isSure && !pair.b.claim && isPlan(pair.b)) continue;
    if (isPercentage(pair.a) || isPercentage(pair.b) || as[0] <= 0 || as[0] === bs[0]) continue;
    if (change && (ofWhole || value.scale === 'fraction') && as[0] > bs[0] === (change === 'up'))
      derivations.push(changed(pair, scale, isChangeOfTold(pair, claim, matter) || (pair.stated && isSaidOf(pair, claim, matter.scene))));
    if (as[0] > bs[0] || plainChange(matter.scene, claim)) continue;
    const whole = isPartOfWhole(pair, claim, matter);
    if (value.scale === 'percent' && !ofWhole && !whole && !pair.compared) continue;
    const compared = whole || (pair.compared === 'a' && (ofWhole || !change || !pair.a.target));
    const asMany = wordAt(matter.scene, claim.last) === 'as' && isChangeOfTold(pair, claim, matter);
    const said = part(pair, scale, compared || asMany || (ofWhole && !pronoun && (pair.sided || pair.stated)));
    derivations.push(
      compared ? { ...said, tie: Math.max(said.tie, COMPARED_TIE), target: pair.a.target ?? toldBeside(pair, matter) } : said,
    );
  }
  for (const p of parts) {
    if ((!p.a.target && !p.b.target) || isPartItself(p, matter)) continue;
    const said = part(p, scale, p.sure);
    const agrees = (d: Derivation) => agreementWith(value, d.points).result === 'agrees';
    // "Has lost a fifth of its 410 men", of whom 325 are left.
    const lost = losing && !agrees(said) && !isOfLoss(p.a.target);
    const sure = p.sure || (lost && parts.length === 1 && p.b.claim !== undefined && p.a.target?.fact === p.b.target?.fact);
    const meant = lost ? { ...changed(p, scale, sure), target: said.target, tie: said.tie } : said;
    // What may be meant speaks for the claim alone.
    if (sure || agrees(meant)) derivations.push({ ...meant, alone: undefined });
  }
  return { claim, derivations };
};

/** "Less than half of what Brandt & Lasalle turns over": the whole is of somebody whom no fact knows. */
function isShareOfStranger({ scene, figures }: Matter, of: number): boolean {
  const { last } = clauseAt(scene, of);
  const isKnown = (lemma: string) => figures.some((o) => o.target?.vocabulary.has(lemma));
  return scene.outsiders.some((s) => s.first > of && s.first <= of + WHOLE_REACH && s.last <= last && !s.lemmas.some(isKnown));
}

/** "14 people, nine in the county and five outside it": of what adds up to a whole none is the whole of another. */
function isPartItself({ a, b }: Pair, { base }: Matter): boolean {
  if (!a.target || a.target.fact !== b.target?.fact) return false;
  const all = (base.targetsOfFact.get(a.target.fact.id) ?? []).flatMap(({ figures }) => figures).filter((f) => isOfScale(f, b.value));
  const { value, outOf } = b.value;
  return all.some((whole) => whole.value > value && (outOf === whole.value || all.some((f) => f.value + value === whole.value)));
}

/** Tokens from "of" to the name of whom the whole is. */
const WHOLE_REACH = 4;

/** "14% of the vote there": where a fact of "30% of the vote and 12 seats" has the word, it is of a share of that, and of none of its seats. */
function isOfOwnShare({ target }: FigureOperand, { last }: Claim, scene: Scene): boolean {
  const the = wordAt(scene, last + 1) === 'the';
  const text = target?.fact.statement.toLowerCase() ?? '';
  const at = text.indexOf(` of ${the ? 'the ' : ''}${wordAt(scene, last + (the ? 2 : 1))} `);
  return at > 0 && PERCENT.test(text.slice(0, at));
}
const PERCENT = /(?:%| per ?cent)$/;

/** What goes with the whole: "planned for 46 and came to 58, so 12 over, or a fifth above the plan" is said of the 58. */
function toldBeside({ b }: Pair, { figures }: Matter): Target {
  const told = figures.find((o) => o.claim && o.target && o !== b && isOfScale(o.value, b.value));
  return (told ?? b).target!;
}

function part(pair: Pair, scale: number, firm: boolean): Derivation {
  const points = combine(pair.as, pair.bs, (x, y) => (scale * x) / y);
  return {
    target: pair.a.target ?? pair.b.target!,
    points,
    sum: partIs(pair.as[0], pair.bs[0]),
    tie: pair.tie,
    firm,
    alone: aloneFrom(pair),
  };
}

/** "137 jobs gone, or more than a quarter of the workforce": what is gone, of what there was. */
function changed(pair: Pair, scale: number, isOfTold: boolean): Derivation {
  const points = combine(pair.as, pair.bs, (x, y) => (scale * Math.abs(y - x)) / y);
  return {
    target: pair.a.target ?? pair.b.target!,
    points,
    sum: changeIs(pair.bs[0], pair.as[0], points[0] * (100 / scale)),
    tie: pair.compared === 'a' ? Math.max(pair.tie, COMPARED_TIE) : pair.tie,
    firm: isOfTold || (pair.compared === 'a' && pair.a.target !== undefined),
    alone: isOfOneThing(pair) ? aloneFrom(pair) : undefined,
  };
}

/** A share may be of a change where the sentence speaks of one; which way, where the words say so. */
export function changeOf(scene: Scene, claim: Claim): 'up' | 'down' | undefined {
  const next = wordAt(scene, claim.last);
  if (MORE.has(next)) return 'up';
  if (LESS.has(next)) return 'down';
  const plain = plainChange(scene, claim);
  if (plain) return plain;
  for (let i = scene.sentence.first; i < claim.first; i++) {
    const { lemma, folded } = scene.analysis.tokens[i].word;
    if (UP.has(lemma)) return 'up';
    // "137 jobs gone", but not "where the money went".
    if (DOWN.has(lemma) || folded === 'gone') return folded === 'gone' && wordAt(scene, i + 1) === 'up' ? 'up' : 'down';
  }
  return undefined;
}

/** "Lost a third of", "has shed nearly half its": a share of what there was, and not of what is left. */
function isLost({ first }: Claim, scene: Scene): boolean {
  for (let i = first - 1; i >= scene.sentence.first && i >= first - NEAR; i--)
    if (LOSING.has(scene.analysis.tokens[i].word.lemma)) return true;
  return false;
}
const NEAR = 3;
const LOSING = wordSet('lose shed forfeit waste surrender squander scrap');
const isOfLoss = (target: Target | undefined): boolean =>
  target !== undefined && [...LOSING.all(), ...LOST.all()].some((word) => target.vocabulary.has(word));
const LOST = wordSet('loss die kill fall drop go destroy sink miss fail decrease reduction cut');

/** "A cut of two fifths", "down by a quarter": no part of a whole. */
function plainChange(scene: Scene, { first }: Claim): 'up' | 'down' | undefined {
  const leads = wordAt(scene, first - 1);
  const changed = wordAt(scene, first - 2);
  if (leads === 'of') return RISES.has(changed) ? 'up' : FALLS.has(changed) ? 'down' : undefined;
  return leads === 'by' && (changed === 'up' || changed === 'down') ? changed : undefined;
}

const MORE = wordSet('more higher larger bigger longer taller above up dearer');
const LESS = wordSet('less fewer lower smaller shorter below down cheaper');
const RISES = wordSet('rise increase growth gain jump climb');
const FALLS = wordSet('fall drop decline cut loss decrease reduction');
const UP = wordSet('rise gain grow increase widen climb jump swell');
const DOWN = wordSet('fall drop lose decline cut shrink decrease reduce down loss narrow shed slip');
