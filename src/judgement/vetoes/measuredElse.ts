/**
 * Vetoes for figures whose own phrase says what they are measured of: the region of which the fact's place is a part, room that is left, what an act costs, more
 * than what the fact tells of has. None of it is the fact's, however near its words stand.
 */

import { forecastMarks } from '../../language/scope.ts';
import { foldedAt, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { specificity } from '../evidence/closeness.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isAbout } from '../targets/target.ts';
import { valueKeys } from '../targets/valueIndex.ts';
import { isOtherMeasure } from './otherMeasures.ts';
import { ofAnotherThing } from './reasons.ts';

/** What else a figure is measured of, in words; undefined where its phrase says nothing of the kind. */
export function measuredElse(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  if (tie.claim.value.kind !== 'figure') return undefined;
  if (isOutturn(tie, scene)) return say`the fact tells of what is to come, and the sentence of what was`;
  if (isOfAnotherFact(tie, base)) return ofAnotherThing();
  if (isOfLargerWhole(tie, scene)) return say`it is of a whole of which the fact tells a part`;
  if (isRoom(tie, scene)) return say`it is what is left over`;
  return isOfAct(tie, scene) || isMoreThanIts(tie, scene) || isOtherMeasure(tie, scene) ? ofAnotherThing() : undefined;
}

/** "The margin was 11.7%, up from 9.0%", of what a company expects it to be: what came of it, with no word of a plan. A slip of what is expected is spared. */
function isOutturn({ claim: { first }, target, agreement, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if ((agreement.slip ?? 0) >= LIKELY || scene.cues.forecast.length > 0 || scene.cues.hypothetical.length > 0) return false;
  const own = statementOf(target.fact).tokens;
  const plans = forecastMarks(own, { first: 0, last: own.length }).filter((m) => !m.estimate);
  if (!plans.length || words.some(({ word, lemma }) => word.at >= 0 && plans.some((m) => lemmaAt(own, m.first) === lemma))) return false;
  // "Up from 9.0%".
  return WAS.has(foldedAt(tokens, first - 1)) || (foldedAt(tokens, first - 1) === 'from' && SIDES.has(foldedAt(tokens, first - 2)));
}
const WAS = wordSet('was were had reached');
const SIDES = wordSet('up down');
const LIKELY = 0.75;

/** A long number that is another fact's very own, where what this one is about is nowhere in reach. */
const isOfAnotherFact = ({ claim: { value }, target, subject, probability, features }: Tie, { byValue }: CompiledBase) =>
  value.kind === 'figure' &&
  subject.strength === 0 &&
  probability < SURE &&
  features.sibling === 0 &&
  specificity(value) >= LONG &&
  valueKeys(value).some((key) =>
    byValue.get(key)?.some((t) => t.fact !== target.fact && t.figures.some((f) => f.value === value.value && f.scale === value.scale)),
  );
const SURE = 0.75;
const LONG = 0.8;

const WHOLES = wordSet('region sector industry world continent market country county district economy trade league');
const NAMED = wordSet('mention beside words');
const SCOPES = wordSet('in across throughout for');

/** "Growth in the region as a whole fell to 3.1%", "the sector as a whole has managed 11%", "across the region it was 4%": where the fact has no such word. */
function isOfLargerWhole({ claim, target, subject }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (NAMED.has(subject.by)) return false;
  const { first, last } = scene.sentence.clauses[clauseOf(scene, claim.first)] ?? scene.sentence;
  for (let i = first; i + 1 < last; i++) {
    const { lemma } = tokens[i].word;
    if (!WHOLES.has(lemma) || target.vocabulary.has(lemma) || foldedAt(tokens, i - 1) !== 'the') continue;
    const isWhole = foldedAt(tokens, i + 1) === 'as' && foldedAt(tokens, i + 3) === 'whole';
    // "Across the industry it was 12%", "it was 12% across the industry".
    const scope = SCOPES.has(foldedAt(tokens, i - 2)) ? i - 2 : -1;
    if (isWhole || scope === first || scope === claim.last) return true;
  }
  return false;
}

/** "There is room to borrow €110m", "headroom of £4 million". */
function isRoom({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = claim.first - 1; i >= Math.max(sentence.first, claim.first - ROOM_REACH); i--) {
    const { folded } = tokens[i].word;
    if (ROOM.has(folded) && /^(?:to|for|of)$/.test(foldedAt(tokens, i + 1))) return !target.vocabulary.has(folded);
  }
  return false;
}
const ROOM = wordSet('room headroom leeway');
const ROOM_REACH = 8;

const PRICES = wordSet('cost price charge expense');

/** "Replace the fridges at a cost of $210,000", of what the campaign cost: the act has a price of its own, where the sentence has no more of the fact than that word. */
function isOfAct({ claim: { first }, words, subject }: Tie, { analysis: { tokens } }: Scene): boolean {
  const of = foldedAt(tokens, first) === 'of' ? first : foldedAt(tokens, first - 1) === 'of' ? first - 1 : first - 2;
  if (foldedAt(tokens, of) !== 'of' || !PRICES.has(foldedAt(tokens, of - 1)) || foldedAt(tokens, of - 3) !== 'at') return false;
  return !NAMED.has(subject.by) && words.every(({ word }) => word.at < 0 || word.at === of - 1);
}

/** "90,000 were missed, more than in all of the Highlands": what the fact is about is only what the value is held against. */
function isMoreThanIts({ claim, target, subject }: Tie, { analysis: { tokens }, ownMentions }: Scene): boolean {
  const own = subject.by === 'mention' ? ownMentions.filter((m) => isAbout(target, m.keys)) : [];
  return (
    own.length > 0 &&
    own.every((m) => {
      let at = m.first - 1;
      while (at > claim.last && m.first - at < THAN_REACH && tokens[at].kind === 'word' && foldedAt(tokens, at) !== 'than') at--;
      return at > claim.last && foldedAt(tokens, at) === 'than';
    })
  );
}
const THAN_REACH = 6;
