/**
 * "Three-quarters were men", where women made up 75%: the share is right, and it is told of those who are the rest.
 *
 * Language: of two words that divide a group the sentence has one and the fact's statement the other, as those who make up the share and not as those of whom it
 * is one ("75% of the men"). Evidence: the claim meets the fact.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import { statementOf } from '../../scenes/analysis.ts';
import { shareOf } from '../../waiting.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { hasRival, isOfItsOccasion } from './onlyFact.ts';

/** A half is a half of either. */
const HALF = 0.5;
const A_LITTLE = 0.02;
/** Words, by lemma, that divide a group into two. */
const SIDES = [
  [wordSet('man boy male'), wordSet('woman girl female')],
  [wordSet('urban'), wordSet('rural')],
] as const;

export const counterparts: SentenceRule = ({ scene, decisions }) => {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  return decisions.flatMap((decision): Derived[] => {
    const { claim, tie, verdict } = decision;
    const { value } = claim;
    if (value.kind !== 'figure' || (value.scale !== 'percent' && value.scale !== 'fraction') || verdict !== 'supported') return [];
    if (tie.agreement.result !== 'agrees' || Math.abs(shareOf(value) - HALF) < A_LITTLE || hasRival(decision)) return [];
    const statement = statementOf(tie.target.fact);
    for (const pair of SIDES) {
      const [mine, own] = [sideOf(pair, tokens, first, last), sideOf(pair, statement.tokens, 0, statement.tokens.length)];
      if (!mine || !own || mine.side === own.side || !isOfItsOccasion(decision, scene)) continue;
      const sum = say`it is “${own.word.text}”, not “${mine.word.text}”`;
      return [broken(claim, tie.target, sum, say`those who are the rest`)];
    }
    return [];
  });
};

/** Which side a stretch speaks of, where it speaks of one alone and not of a share of it. */
function sideOf(
  pair: (typeof SIDES)[number],
  tokens: readonly Token[],
  from: number,
  to: number,
): { side: number; word: Token } | undefined {
  let found: { side: number; word: Token } | undefined;
  for (let i = from; i < to; i++) {
    const side = pair.findIndex((words) => words.has(tokens[i].word.lemma));
    if (side < 0) continue;
    const before = foldedAt(tokens, i - 1) === 'the' ? i - 2 : i - 1;
    if (/^(of|among)$/.test(foldedAt(tokens, before)) || (found && found.side !== side)) return undefined;
    found ??= { side, word: tokens[i] };
  }
  return found;
}
