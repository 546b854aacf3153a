/**
 * "Three-quarters were men", where women made up 75%; "a loss of £2.4 million" of a profit; "54% opposed the plan" of those who were for it: the value is
 * right, and it is told of the other side of two.
 *
 * Language: of two words that divide a whole the sentence has one and the fact's statement the other, as what makes up the value and not as that of which it
 * is one ("75% of the men"). Evidence: the claim meets the fact.
 */
import { ARTICLES } from '../../../language/closedWords.ts';
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { type WordSet, wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Scale } from '../../../values/value.ts';
import { statementOf, tokenAt } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { shareOf } from '../../waiting.ts';
import { endOfPhrase, MARKS, wordAt } from '../cues.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { hasRival, isOfItsOccasion, isRightFigure } from './onlyFact.ts';

/** A half is a half of either. */
const HALF = 0.5;
const A_LITTLE = 0.02;

/** Two sides of a whole, by lemma, and the figures that one of them may have. */
interface Sides {
  of: readonly Scale[];
  sides: readonly [WordSet, WordSet];
}
const SHARES: readonly Scale[] = ['percent', 'fraction'];
const VOTES: readonly Scale[] = [...SHARES, 'score', 'count'];
const PAIRS: readonly Sides[] = [
  { of: SHARES, sides: [wordSet('man boy male'), wordSet('woman girl female')] },
  { of: SHARES, sides: [wordSet('urban'), wordSet('rural')] },
  { of: ['money', 'count'], sides: [wordSet('profit surplus'), wordSet('loss deficit shortfall')] },
  { of: SHARES, sides: [wordSet('for favour favor support back endorse want'), wordSet('against oppose reject opposition opponent')] },
  {
    of: VOTES,
    sides: [wordSet('approve pass adopt endorse ratify accept agree carry favour favor'), wordSet('reject defeat refuse veto throw')],
  },
  { of: SHARES, sides: [wordSet('satisfied happy content'), wordSet('dissatisfied unhappy')] },
  { of: SHARES, sides: [wordSet('agree'), wordSet('disagree')] },
  { of: SHARES, sides: [wordSet('survive'), wordSet('die')] },
];
/** Words that are a side only after a verb of voting or being: "54% voted against", not "against 48% a year ago". */
const LED = wordSet('for against');
/** "54% did not oppose it" tells no side. */
const DENIED = /^(?:no|not|never|neither|nor|without|cannot|.*n['’]t)$/;
const LEADS = wordSet('vote be come speak firmly strongly broadly out clearly');

export const counterparts: SentenceRule = ({ scene, decisions }) => {
  const { tokens } = scene.analysis;
  return decisions.filter(isRightFigure).flatMap((decision): Derived[] => {
    const { claim, tie } = decision;
    const { value } = claim;
    const pairs = PAIRS.filter(({ of }) => of.includes(value.scale));
    if (!pairs.length || Math.abs(shareOf(value) - HALF) < A_LITTLE || hasRival(decision)) return [];
    const statement = statementOf(tie.target.fact);
    const against = tokens[claim.last];
    if (value.scale === 'score' && foldedAt(tokens, claim.last) === 'against' && isVoteFor(statement.tokens)) {
      const span = { start: value.start, end: against.end };
      return [broken(claim, tie.target, say`it is not “${against.text}”`, say`opposite sides`, span)];
    }
    const stated = statement.figures.find((f) => f.value === value.value && f.high === value.high);
    const at = stated && tokenAt(statement.tokens, stated.number.start);
    for (const { sides } of pairs) {
      const mine = sideOf(sides, tokens, ...phraseAround(claim, scene)) ?? sideBefore(sides, tokens, claim.first);
      const own =
        sideOf(sides, statement.tokens, 0, statement.tokens.length) ??
        (at && (sideBefore(sides, statement.tokens, at) ?? sideAfter(sides, statement.tokens, tokenAt(statement.tokens, stated.end))));
      if (!mine || !own || mine.side === own.side || !isOfItsOccasion(decision, scene)) continue;
      const sum = say`it is “${own.word.text}”, not “${mine.word.text}”`;
      const span = { start: Math.min(mine.word.start, value.start), end: Math.max(mine.word.end, value.end) };
      return [broken(claim, tie.target, sum, say`opposite sides`, span)];
    }
    return [];
  });
};

const VOTED = wordSet('vote agree approve pass decide');

/** "Voted 5 to 2 to let the trial go on": for it, as nothing else is said. */
const isVoteFor = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => VOTED.has(word.lemma)) &&
  !tokens.some(({ word: { folded } }) => folded === 'against' || DENIED.test(folded)) &&
  tokens.some(({ word }, i) => word.folded === 'to' && tokens[i + 1]?.kind === 'word' && !ARTICLES.has(foldedAt(tokens, i + 1)));

/** The side that is told right before a value, of whatever else the sentence tells the other: "a profit of £2.4m after a loss of £1.1m". */
const sideBefore = (pair: readonly [WordSet, WordSet], tokens: readonly Token[], at: number) => {
  let from = at;
  while (from > Math.max(0, at - BEFORE) && !MARKS.has(foldedAt(tokens, from - 1))) from--;
  return sideOf(pair, tokens, from, at);
};

/** The side that is told right behind a value: "62% wanted it and 29% did not". */
const sideAfter = (pair: readonly [WordSet, WordSet], tokens: readonly Token[], at: number) => {
  let to = at;
  while (to < Math.min(tokens.length, at + BEFORE) && !MARKS.has(foldedAt(tokens, to)) && foldedAt(tokens, to) !== 'and') to++;
  return sideOf(pair, tokens, at, to);
};

/** Tokens before a value among which its side is told. */
const BEFORE = 4;

/** The tokens around a claim up to the marks on either side; of one that ends its sentence after a mark, from the mark before. */
function phraseAround({ first, value }: Claim, scene: Scene): [number, number] {
  const isLast = scene.analysis.tokens[scene.sentence.last - 1]?.start - 1 <= value.end;
  let from = isLast && wordAt(scene, first - 1) === ',' ? first - 1 : first;
  while (from > scene.sentence.first && !MARKS.has(wordAt(scene, from - 1))) from--;
  return [from, endOfPhrase(first, scene)];
}

/** Which side a stretch speaks of, where it speaks of one alone and not of a share of it. */
function sideOf(
  pair: readonly [WordSet, WordSet],
  tokens: readonly Token[],
  from: number,
  to: number,
): { side: number; word: Token } | undefined {
  let found: { side: number; word: Token } | undefined;
  for (let i = from; i < to; i++) {
    const { lemma, folded } = tokens[i].word;
    if (DENIED.test(folded)) return undefined;
    const side = pair.findIndex((words) => words.has(lemma));
    if (side < 0 || (LED.has(folded) && !LEADS.has(tokens[i - 1]?.word.lemma ?? ''))) continue;
    const before = foldedAt(tokens, i - 1) === 'the' ? i - 2 : i - 1;
    if (/^(of|among|who|that|which)$/.test(foldedAt(tokens, before)) || (found && found.side !== side)) return undefined;
    found ??= { side, word: tokens[i] };
  }
  return found;
}
