/**
 * "Of which the state paid £7 million, or almost 60 per cent", "a quarter of them were tourists", "of these a quarter work on deck", "only one in ten of the
 * 14,200 objects is on show": which figure is the part and which the whole.
 *
 * Language: a share set after "or" is that of the two figures just told, the one "of" the other; where a pronoun or nothing stands for the whole, that is
 * the figure told last, and the part is what the predicate says. Evidence: the whole is told, and a fact has every telling word of the predicate.
 */
import { wordSet } from '../../../language/wordSet.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { endOfPhrase, hasWord, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isLike, toldBefore } from '../operands.ts';
import type { Pair } from '../pairs.ts';
import { wordsMeant } from '../phraseWords.ts';

const OF = wordSet('of');
const POINTERS = wordSet('them these those it that which whom');
const VERBS = wordSet('is are was were has have had will');
const LINKS = wordSet('and but while when where if though because');
/** Tokens between "of the" and the number of the whole. */
const REACH = 4;

/** Whether the words make one figure of a pair the part and the other its whole. */
export const isPartOfWhole = (pair: Pair, claim: Claim, matter: Matter): boolean =>
  pair.b.target !== undefined && pair.a.target !== undefined && (isThatIs(pair, claim, matter) || isPredicated(pair, claim, matter));

const pointsAt = (scene: Scene, at: number): boolean => wordAt(scene, at) === 'of' && POINTERS.has(wordAt(scene, at + 1));

/** "Four hundred jobs go at the firm, which has 2,900 people. That is one in seven." */
function isThatIs({ a, b }: Pair, claim: Claim, matter: Matter): boolean {
  const { scene } = matter;
  const { first } = scene.sentence;
  if (!THAT.has(wordAt(scene, first)) || !VERBS.has(wordAt(scene, first + 1)) || claim.first > first + REACH) return false;
  if (endOfPhrase(claim.last, scene, LINKS) > claim.last) return false;
  const told = toldBefore(claim, matter, (o) => isLike(o, a)).back;
  return told.length === 2 && told.includes(a) && told.includes(b) && told.every((o) => !o.contradicted);
}

const THAT = wordSet('that this it');

function isPredicated({ a, b }: Pair, claim: Claim, matter: Matter): boolean {
  const { scene } = matter;
  if (isFronted(a, b, claim, scene)) return true;
  const from = predicateOf(b, claim, matter);
  if (from === undefined) return false;
  return (wordsMeant(a.target!, scene, from, endOfPhrase(from, scene, LINKS)) ?? 0) > 0;
}

/** "Of the 6 million that it cost, the club paid half". */
function isFronted({ target }: FigureOperand, { claim: whole }: FigureOperand, claim: Claim, scene: Scene): boolean {
  const { first } = scene.sentence;
  if (wordAt(scene, first) !== 'of' || !whole || !scene.claims.includes(whole) || whole.first > first + REACH) return false;
  let from = whole.last;
  while (from < claim.first && wordAt(scene, from) !== ',') from++;
  return from < claim.first && (wordsMeant(target!, scene, from, claim.first) ?? 0) > 0;
}

/** Where the predicate begins, if the whole is the one that the share points to. */
function predicateOf(whole: FigureOperand, claim: Claim, matter: Matter): number | undefined {
  const { scene } = matter;
  const { last } = claim;
  const after = whole.claim && scene.claims.includes(whole.claim) ? whole.claim.first - last : -1;
  if (wordAt(scene, last) === 'of' && after > 0 && after <= REACH) return verbAfter(whole.claim!.last, scene);
  const pointed = pointsAt(scene, last);
  const opens = hasWord(scene, POINTERS, claim.first - 2, claim.first) && hasWord(scene, OF, claim.first - 3, claim.first);
  if (!pointed && !opens && !VERBS.has(wordAt(scene, last))) return undefined;
  if (!isToldLast(whole, claim, matter)) return undefined;
  return pointed ? last + 2 : last;
}

/** "Of the 14,200 objects in the museum is on show": what is said begins with the verb. */
function verbAfter(from: number, scene: Scene): number {
  for (let i = from; i < endOfPhrase(from, scene, LINKS); i++) if (VERBS.has(wordAt(scene, i))) return i;
  return from;
}

/** The only figure of its kind told before the claim, in the sentence, or else in the one before. */
function isToldLast(whole: FigureOperand, claim: Claim, matter: Matter): boolean {
  const { here, back } = toldBefore(claim, matter, (o) => isLike(o, whole));
  const told = here.length ? here : back;
  return told.length === 1 && told[0] === whole && !whole.contradicted;
}
