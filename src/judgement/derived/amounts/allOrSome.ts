/**
 * "All four floors were destroyed", where three of the four were; "in all it employs 1,260 people" of 3,140, of whom so many in one town: a part for the whole, or
 * the whole for a part. The number is one that the fact has, so that only "all" is wrong.
 *
 * Language: "all" stands right before a number of which the fact tells a part by "of", or "in all", "in total" and the like in a sentence with the part's number and
 * none of the words that make it one. Evidence: the claim meets the fact, and of "all" the sentence says what the fact says of the part.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import type { Decision } from '../../decide.ts';
import { haveOneScale } from '../../owners/sameProperty.ts';
import { type Analysis, statementOf, stretch, tokenAt } from '../../scenes/analysis.ts';
import type { Scene } from '../../scenes/scene.ts';
import { hasWord, MARKS, wordAt } from '../cues.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { hasRival, isOfItsOccasion, isRightFigure, type RightFigure } from './onlyFact.ts';

const ALL = wordSet('all');
/** Words of "all of the four", "all its four". */
const BETWEEN = wordSet('of the its their his her these those');
const LIMITS = wordSet('of at not almost nearly but practically virtually after above in if');
/** Two words that make a number a total, and one that does. */
const IN_ALL: readonly string[] = ['in all', 'in total', 'all told', 'total of', 'combined total'];
const ALTOGETHER = wordSet('altogether overall');
const THEM = wordSet('them whom these which those');
/** Tokens of a fact from the number of a part to that of its whole ("three of the mill's four"), and on to what is told of the part. */
const REACH = 7;
const TELLING = 5;

export const allOrSome: SentenceRule = ({ scene, decisions }) =>
  decisions.filter(isRightFigure).flatMap((decision): Derived[] => {
    const { claim, tie } = decision;
    if (hasRival(decision)) return [];
    const part = isAllOf(decision, scene) ? partOf(decision, scene) : undefined;
    const whole = part || !isTotal(scene) ? undefined : wholeOf(decision, scene);
    if ((!part && !whole) || !isOfItsOccasion(decision, scene)) return [];
    const sum = part ? say`it is ${part} of ${textOf(claim.value, scene.analysis)}, not all` : say`it is a part of ${whole!}`;
    return [broken(claim, tie.target, sum, say`a part and its whole`)];
  });

const textOf = ({ number: { start, end } }: Figure, { text }: Analysis) => text.slice(start, end);

function isAllOf({ claim: { first } }: Decision, scene: Scene): boolean {
  let at = first - 1;
  while (BETWEEN.has(wordAt(scene, at))) at--;
  // "17 of all 19", "not all four", "almost all of the 12".
  return ALL.has(wordAt(scene, at)) && !LIMITS.has(wordAt(scene, at - 1));
}

/** The part of the whole that the claim has, as the fact writes it, where the sentence says what the fact says of the part. */
function partOf({ claim: { value }, tie }: RightFigure, scene: Scene): string | undefined {
  const statement = statementOf(tie.target.fact);
  const { tokens, figures } = statement;
  const whole = figures.find((f) => f.value === value.value && haveOneScale(f, value));
  const part =
    whole && figures.find((f) => f !== whole && f.value < whole.value && haveOneScale(f, whole) && isPartOf(f, whole, statement));
  if (!part) return undefined;
  const [p, w] = [tokenAt(tokens, part.end), tokenAt(tokens, whole.end)];
  const [from, to] = part.start < whole.start ? [tokenAt(tokens, part.start) - TELLING, w + TELLING] : [p, p + 2 * TELLING];
  return isSaid(from, to, statement, scene) ? textOf(part, statement) : undefined;
}

/** "Three of the mill's four floors"; "16 stops, four of them". */
function isPartOf(part: Figure, whole: Figure, { tokens }: Analysis): boolean {
  const [p, w] = [tokenAt(tokens, part.end), tokenAt(tokens, whole.start)];
  if (foldedAt(tokens, p) !== 'of') return false;
  return part.start < whole.start ? w - p <= REACH : THEM.has(foldedAt(tokens, p + 1));
}

/** Whether a sentence has most of the telling words of a stretch of the statement, up to its marks. */
function isSaid(from: number, to: number, { tokens, content }: Analysis, scene: Scene): boolean {
  const words = stretch(content, (i) => i, Math.max(0, from), to).filter((i) => isTelling(tokens[i]));
  const said = words.filter((i) => scene.words.some(({ lemma }) => lemma === tokens[i].word.lemma));
  return said.length > 0 && 2 * said.length >= words.length;
}

const isTelling = ({ kind, word }: Token) => kind === 'word' && !word.function && !word.capital;

function isTotal(scene: Scene): boolean {
  const { first, last } = scene.sentence;
  if (hasWord(scene, ALTOGETHER, first, last)) return true;
  for (let i = first; i + 1 < last; i++) if (IN_ALL.includes(`${wordAt(scene, i)} ${wordAt(scene, i + 1)}`)) return true;
  return false;
}

/** The whole that a fact tells before the claim's number, where that is a part of it and the sentence has none of the words that make it one. */
function wholeOf({ claim: { value }, tie }: RightFigure, scene: Scene): string | undefined {
  const statement = statementOf(tie.target.fact);
  const { tokens, figures } = statement;
  const part = figures.find((f) => f.value === value.value && haveOneScale(f, value));
  const whole = part && figures.find((f) => f.start < part.start && f.value > part.value && haveOneScale(f, part));
  if (!part || !whole) return undefined;
  const rest = figures.filter((f) => f.start > whole.start && haveOneScale(f, whole));
  const isShare = isPartOf(part, whole, statement) || rest.some((f) => f !== part && f.value + part.value === whole.value);
  const p = tokenAt(tokens, part.end);
  let to = p;
  while (to < tokens.length && !MARKS.has(tokens[to].text) && foldedAt(tokens, to) !== 'and') to++;
  const own = stretch(statement.content, (i) => i, p, to).filter((i) => tokens[i].kind === 'word');
  const isNamed = own.some((i) => scene.forms.has(foldedAt(tokens, i)));
  return isShare && own.length > 0 && !isNamed ? textOf(whole, statement) : undefined;
}
