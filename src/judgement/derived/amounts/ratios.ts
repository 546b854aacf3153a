/**
 * "More than doubled", "three times as long as", "almost four times the target", "outnumber them by two to one": one figure divided by another.
 *
 * Language: the multiple compares what stands before it with what stands after it; a verb of change compares what it came to with what it came
 * from. Evidence: both figures are stated in the sentence, or one fact states both and the sentence one of them, or each is named on its side.
 */

import { wordSet } from '../../../language/wordSet.ts';
import type { Figure, Qualifier } from '../../../values/value.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { endOfPhrase, hasWord, MARKS, wordAt } from '../cues.ts';
import type { Derivation, Matter, Rule } from '../derivation.ts';
import { combine, dividedIs } from '../fit.ts';
import { isNamedIn } from '../operands.ts';
import { COMPARED_TIE, isOnlyPair, type Pair, pairsFor } from '../pairs.ts';
import { isChangeOfTold } from './toldPairs.ts';

const NOUNS = wordSet('doubles triples halves');
const OUTNUMBER = wordSet('outnumber outnumbers outnumbered outnumbering outweigh outweighed');

export const ratio: Rule = (matter, claim) => {
  const multiple = multipleOf(matter, claim);
  if (!multiple) return undefined;
  const { value } = multiple;
  // "A double-double", "the men's doubles" are no ratios.
  if (value.kind !== 'figure' || wordAt(matter.scene, claim.first - 1) === '-' || NOUNS.has(wordAt(matter.scene, claim.last - 1)))
    return undefined;
  const outnumbers = verbBefore(matter.scene, claim);
  const changes = isChange(matter, claim);
  // "26 shots to eight, four times as many": the two just told.
  const asMany = wordAt(matter.scene, claim.last) === 'as' && MARKS.has(wordAt(matter.scene, claim.last + 2));
  const measured = measuredAfter(matter.scene, claim);
  const derivations: Derivation[] = [];
  for (const pair of pairsFor(matter, claim, outnumbers >= 0)) {
    if (pair.compared === 'b') continue;
    const [a] = pair.as;
    const [b] = pair.bs;
    if (!a || !b || (a > b !== value.value > 1 && pair.compared !== 'a')) continue;
    if (outnumbers >= 0 && !isSubject(pair, outnumbers)) continue;
    if (measured && !pair.compared && isNamedIn(pair.b, pair.a, measured.from, measured.to)) continue;
    const derivation = derivationOf(pair, changes, outnumbers >= 0);
    const told = isChangeOfTold(pair, claim, matter);
    if (told) derivation.firm = true;
    if (asMany && pair.stated && isOnlyPair(pair, matter)) {
      derivation.firm = true;
      derivation.target = lastTold(pair);
    }
    // Figures whose ratio is far from the one said are hardly the ones compared, unless the sentence states them.
    if (!told && !pair.stated && !pair.oneFact && !pair.compared && isFar(derivation.points[0], value.value)) derivation.firm = false;
    derivations.push(derivation);
  }
  derivations.push(...ofVotes(matter, claim));
  return { claim: multiple, derivations, overrides: true, span: claim.value };
};

/** "Forty sheep and ten times as many goats": what follows, without a second "as", is what is measured, and not what it is measured against. */
function measuredAfter(scene: Scene, { last }: Claim): { from: number; to: number } | undefined {
  if (wordAt(scene, last) !== 'as' || !AMOUNTS.has(wordAt(scene, last + 1))) return undefined;
  const to = endOfPhrase(last + 2, scene, JOINTS);
  return to > last + 2 && !hasWord(scene, SECOND, last + 2, to) ? { from: last + 2, to } : undefined;
}
const AMOUNTS = wordSet('much many');
const JOINTS = wordSet('and or but');
const SECOND = wordSet('as than');

/** "By more than two to one", of 1,127 votes to 483. */
const ofVotes = ({ figures }: Matter, claim: Claim): Derivation[] =>
  claim.value.kind !== 'figure' || !isOdds(claim.value)
    ? []
    : figures.flatMap(({ target, value: { scale, value, high }, tie }) =>
        target && scale === 'score' && high && high > 1
          ? [{ target, points: [value / high], sum: dividedIs(value, high, value / high), tie, firm: false }]
          : [],
      );

const isOdds = (value: Figure) => value.kind === 'figure' && value.scale === 'score' && value.high === 1 && value.form === 'words';

/** Of two that the sentence states, the one that it comes to. */
const lastTold = ({ a, b }: Pair) => (a.claim && b.claim && a.claim.first > b.claim.first ? a : b).target!;

function derivationOf(pair: Pair, changes: boolean, others: boolean): Derivation {
  const points = combine(pair.as, pair.bs, (x, y) => x / y);
  const firm = pair.compared === 'a' || (changes ? pair.stated || pair.oneFact : pair.sided || (others && bothNamed(pair)));
  return {
    target: pair.a.target ?? pair.b.target!,
    points,
    sum: dividedIs(pair.as[0], pair.bs[0], points[0]),
    tie: pair.compared
      ? Math.max(pair.tie, COMPARED_TIE)
      : others && bothNamed(pair)
        ? Math.max(pair.tie, 0.5)
        : pair.sided || pair.stated || pair.oneFact
          ? Math.max(pair.tie, 0.5)
          : pair.tie,
    firm,
    open: pair.compared !== undefined,
  };
}

const bothNamed = ({ a, b }: Pair) => a.spots.some((s) => s.weight === 1) && b.spots.some((s) => s.weight === 1);

/** How many times another a ratio may be and still be taken for a wrong one. */
const FAR = 2.5;
const isFar = (ratio: number, said: number) => Math.max(ratio, said) / Math.min(ratio, said) > FAR;

/** Where "outnumber" stands before the claim; -1 where it does not. */
function verbBefore(scene: Scene, claim: Claim): number {
  for (let i = claim.first - 1; i >= scene.sentence.first; i--) if (OUTNUMBER.has(wordAt(scene, i))) return i;
  return -1;
}

/** Tokens before the verb among which its subject stands. */
const SUBJECT_REACH = 3;

/** Whether the greater figure counts the verb's subject, and the lesser does not. */
function isSubject({ a, b }: Pair, verb: number): boolean {
  const named = (o: Pair['a']) => o.spots.some((s) => s.at < verb && s.at >= verb - SUBJECT_REACH);
  return named(a) && !named(b);
}

/** "doubled", "has more than halved": no "as", "the", "that" or "what" follows to say what it is compared with. */
function isChange({ scene }: Matter, claim: Claim): boolean {
  const form = wordAt(scene, claim.last - 1);
  return form.endsWith('ed') || form.endsWith('ing') || form === 'double' || form === 'halve';
}

/** "More than halved" is to less than a half. */
export function meantBy(claim: Claim): Claim {
  const { value } = claim;
  if (value.kind !== 'figure' || value.scale !== 'multiple' || value.value >= 1) return claim;
  return { ...claim, value: { ...value, qualifier: TURNED[value.qualifier] ?? value.qualifier } };
}

const TURNED: Partial<Record<Qualifier, Qualifier>> = {
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  atLeast: 'atMost',
  atMost: 'atLeast',
  nearly: 'justOver',
  justOver: 'nearly',
};

/** The claim as a multiple: itself, or "two to one" after "outnumber". */
function multipleOf({ scene }: Matter, claim: Claim): Claim | undefined {
  const { value } = claim;
  if (value.kind !== 'figure') return undefined;
  if (value.scale === 'multiple') return meantBy(claim);
  if (isOdds(value)) return { ...claim, value: { ...value, scale: 'multiple', high: undefined } };
  if (value.scale !== 'count' || verbBefore(scene, claim) < 0) return undefined;
  const one = wordAt(scene, claim.last + 1);
  if (wordAt(scene, claim.last) !== 'to' || (one !== 'one' && one !== '1')) return undefined;
  return { ...claim, value: { ...value, scale: 'multiple', noun: [] } };
}
