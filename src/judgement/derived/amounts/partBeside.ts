/**
 * "68 of them, or about half", "52 gave up, which is 6 per cent", "31 of the seats, nearly half": a share set beside the part that it is of.
 *
 * Language: what is set off by a mark, "or" or "which is" is the share of what was told right before it. Evidence: the whole is a figure of the same fact, was told in
 * the same block, or is named after "of".
 */
import { wordSet } from '../../../language/wordSet.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { endOfPhrase, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isToldBefore } from '../operands.ts';
import { isLike } from './justTold.ts';
import { countsOf, headOf, isOfSort, likeOf } from './namedWholes.ts';
import { OF_KIND, operand, type Part, pair, siblingsOf, THEM, TOLD, toldBefore, unique, wholesNamed } from './parts.ts';

const AGAIN = wordSet('or namely ie i.e. ( – —');
const BE = wordSet('is was are were makes');
const WHICH = wordSet('which that this');
const LOT = wordSet('lot total whole sum all');
const COVERING = wordSet('cover meet plug fill fund');
const LED = wordSet('to which would will that');

function isLot(scene: Scene, at: number): boolean {
  const noun = wordAt(scene, at) === 'the' ? at + 1 : at;
  return LOT.has(wordAt(scene, noun)) && endOfPhrase(noun + 1, scene) === noun + 1;
}

/** Tokens from the part to what is said of it. */
const REACH = 14;

/** "68 of them, or about half", "52 gave up, which is 6 per cent", "31 of the seats, nearly half". */
export function ofPartBeside(matter: Matter, claim: Claim): Part[] {
  const { scene } = matter;
  const { first, last } = claim;
  const lead = wordAt(scene, first - 1);
  // "Brings in £1.9 million, enough to cover half of the loss".
  const covers = COVERING.has(scene.analysis.tokens[first - 1]?.word.lemma ?? '') && LED.has(wordAt(scene, first - 2));
  const again = covers || AGAIN.has(lead) || (BE.has(lead) && WHICH.has(wordAt(scene, first - 2)));
  if (!again && lead !== ',') return [];
  // "Of the lot", "of the total": of what was told before.
  const ofLot = wordAt(scene, last) === 'of' && isLot(scene, last + 1);
  const ofIt = !ofLot && wordAt(scene, last) === 'of';
  if (!ofIt && !ofLot && endOfPhrase(last, scene) !== last && !(again && wordAt(scene, last) === 'and')) return [];
  const pronoun = ofIt && THEM.has(wordAt(scene, last + 1));
  if (pronoun && !again) return [];
  const told = toldBefore(matter, claim);
  const [one, ...others] = told;
  // What comes in a year covers a part of what a year has cost.
  const part = covers && one?.value.per ? { ...one, value: { ...one.value, per: undefined } } : one;
  if (!part?.claim || !scene.claims.includes(part.claim) || first - part.claim.last > REACH || part.contradicted) return [];
  const isGreater = (o: FigureOperand) => o !== part && o.value.value > part.value.value && isLike(o.value, part.value);
  const siblings = siblingsOf(part, matter).filter(isGreater);
  if (ofIt && !pronoun && !/^(?:the|all|our|its|their|his|her|that|this|last)$/.test(wordAt(scene, last + 1))) return [];
  const named = ofIt && !pronoun ? wholesNamed(matter, claim, isGreater) : undefined;
  if (named?.length) return named.map((whole) => pair(part, whole, TOLD, named.length === 1));
  const wholes = unique([...others.filter(isGreater), ...siblings]);
  const subjects = part.target?.subjects ?? [];
  const like = subjects.length ? subjects.flatMap((key) => likeOf(key, part.value, matter)) : countsOf(matter.base);
  const noun = headOf(part.value);
  const known = unique(like.map((t) => operand(t))).filter(
    (o) => isGreater(o) && (part.value.scale !== 'count' || noun === undefined || isOfSort(headOf(o.value), noun)),
  );
  const [whole] = wholes;
  const isNear = whole && (siblings.includes(whole) || isToldBefore(whole, claim, matter));
  const isAlone = isNear && wholes.length === 1 && !ofIt && !whole.contradicted && part.target !== undefined && whole.target !== undefined;
  return [
    ...wholes.map((o) => pair(part, o, TOLD, isAlone)),
    ...known.filter((o) => wholes.every((w) => w.value.value !== o.value.value)).map((whole) => pair(part, whole, OF_KIND, false)),
  ];
}
