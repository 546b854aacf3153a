/** Figures that no word of the sentence calls to mind, but that a comparison points to: the same at another time, a name said in part. */
import { wordSet } from '../../language/wordSet.ts';
import { toDayInterval } from '../../values/dates/index.ts';
import { sameCurrency } from '../../values/figures/index.ts';
import type { Figure } from '../../values/value.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import { stretch } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';
import { DIMENSIONS, isOfDimension, type OtherSide } from './amounts/compared.ts';
import { isOfNothingElse } from './amounts/toldPairs.ts';
import { clauseAt, hasWord, wordAt } from './cues.ts';
import type { Matter } from './derivation.ts';
import type { FigureOperand } from './operands.ts';
import { isWordOf } from './phraseWords.ts';

/** "Less than in 2024": the same property at another time, of what was told. */
export function atOtherTimes(side: OtherSide, known: readonly FigureOperand[], { base }: Matter): FigureOperand[] {
  if (!side.date && side.past !== 'issue') return [];
  const operands: FigureOperand[] = [];
  for (const { target, claim } of known) {
    if (!target || !claim) continue;
    // Facts with the same property share its words: those with the rarest are few.
    const lists = [...target.terms.keys()].map((lemma) => base.byLemma.get(lemma) ?? []).filter((list) => list.length);
    const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
    for (const other of rarest.slice(0, MOST)) {
      if (other.kind !== 'figure' || !other.times.length || other.fact.status !== 'current' || !sameProperty(target, other)) continue;
      if ([...known, ...operands].some((o) => o.target === other)) continue;
      const operand: FigureOperand = { value: other.figures[0], target: other, tie: 0.5, spots: [] };
      if (side.date) operands.push(operand);
      // "In our last update": the latest of those before.
      else if (isBefore(other, target) && !(operands[0] && isBefore(other, operands[0].target!))) operands[0] = operand;
    }
  }
  return operands;
}

const isBefore = ({ times: [a] }: Target, { times: [b] }: Target): boolean => {
  const [x, y] = [a && toDayInterval(a), b && toDayInterval(b)];
  return x !== undefined && y !== undefined && x.from < y.from;
};

/** Facts with the rarest word of a property that are looked at for another time. */
const MOST = 30;

/** "The Finch one", "the Tern": facts about those whose name has the word, where no fact that is in reach is about them. */
export function namedInPart(side: OtherSide, known: readonly FigureOperand[], { scene, base }: Matter): FigureOperand[] {
  const operands: FigureOperand[] = [];
  for (const i of stretch(scene.analysis.content, (n) => n, side.from, side.to)) {
    const { kind, word } = scene.analysis.tokens[i];
    if (kind !== 'word' || !word.capital || wordAt(scene, i - 1) !== 'the') continue;
    for (const [key, forms] of base.cast.forms) {
      if (!forms.some((form) => form.includes(word.folded))) continue;
      for (const target of base.bySubject.get(key) ?? [])
        if (target.figures.length && target.fact.status === 'current' && !known.some((o) => o.target === target))
          operands.push({ value: target.figures[0], target, tie: 0.5, spots: [{ lemma: `@${key}`, at: i, weight: 1 }] });
    }
  }
  return operands;
}

/** Facts of a subject that are looked through for a measure of the claim's kind. */
const MOST_OF_ONE = 60;

/**
 * "£1,510 more than the Lumen", "the Lumen is £1,510 cheaper": the figures of two of a kind that no word of the sentence calls to mind, as a comparison names
 * them both, or names one and stands after the other's. Only where one property alone has both in the claim's unit.
 */
export function comparedByName(claim: Claim, side: OtherSide | undefined, { scene, before, base }: Matter): FigureOperand[] {
  const { value } = claim;
  if (value.kind !== 'figure' || (value.scale !== 'money' && value.scale !== 'measure')) return [];
  const [next, second] = [wordAt(scene, claim.last), wordAt(scene, claim.last + 1)];
  if (!COMPARATIVES.has(next) && !/er$/.test(next)) return [];
  const { first } = clauseAt(scene, claim.first);
  const own = scene.mentions.filter((m) => m.first >= first && m.last <= claim.first);
  const keys = own.length ? own.flatMap((m) => m.keys) : hasWord(scene, PRONOUNS, first, claim.first) ? [keyInFocus(scene)] : [];
  const others = side
    ? scene.mentions.filter((m) => m.first >= side.from && m.last <= side.to).flatMap((m) => m.keys)
    : second === '' || /^(?:[.,;:]|and|but)$/.test(second)
      ? before.flatMap(({ tie: { target } }) => target.subjects)
      : [];
  const ofUnit = (key: string) =>
    (base.bySubject.get(key) ?? [])
      .slice(0, MOST_OF_ONE)
      .filter((t) => t.fact.status === 'current' && t.figures.length === 1 && isOfUnit(value, t.figures[0]));
  const pairs: [Target, Target][] = [];
  for (const one of keys.flatMap(ofUnit))
    for (const other of others.flatMap(ofUnit))
      if (one !== other && !sharesSubject(one, other) && (sameProperty(one, other) || areOfOneDimension(one, other)))
        pairs.push([one, other]);
  if (pairs.length !== 1) return [];
  const [[one, other]] = pairs;
  const isKnown = (at: number) =>
    isWordOf(one, scene, at) || isWordOf(other, scene, at) || PRICING.has(scene.analysis.tokens[at].word.lemma);
  const to = side?.from ?? claim.last + 1;
  // "Its neighbour, the Widow's Tooth, is a mere 215 metres lower": what stands before the name only says what it is.
  const from = own[0] && wordAt(scene, own[0].last) === ',' ? own[0].last : first;
  if (!isOfDimension(one, claim, { from: to }, scene) || !isOfNothingElse(from, claim.first, scene, isKnown)) return [];
  return [one, other].map((target) => ({ value: target.figures[0], target, tie: 0.5, spots: [] }));
}

/** The name in focus, or what the last heading is of. */
const keyInFocus = ({ discourse: { focus, headings } }: Scene): string => {
  const keys = focus.key ? [focus.key] : [...(headings[headings.length - 1]?.keys ?? [])];
  return keys.length === 1 ? keys[0] : '';
};

const COMPARATIVES = wordSet('more less');
const PRONOUNS = wordSet('it he she they');
/** What a price is asked with, whatever word its fact has. */
const PRICING = wordSet('ask charge cost sell come price pay buy want be have weigh measure run');

/** Both are high, or long, whatever else is said of the one. */
const areOfOneDimension = (a: Target, b: Target): boolean =>
  ['high', ...DIMENSIONS.all()].some((word) => a.vocabulary.has(word) && b.vocabulary.has(word));

const isOfUnit = (a: Figure, b: Figure) =>
  a.scale === b.scale &&
  !b.per &&
  (a.scale === 'money' && a.unit && b.unit ? sameCurrency(a.unit, b.unit) : a.unit?.dimension === b.unit?.dimension);

const sharesSubject = (a: Target, b: Target) => a.subjects.some((k) => b.subjects.includes(k));
