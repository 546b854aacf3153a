/**
 * "Revenue rose by 4.1 per cent", where it fell by as much; "more than 1.5 km away", where it was within that: the number is right and the direction wrong.
 *
 * Language: a word of change stands right before its amount ("rose by 4.1%", "a rise of 4.1%") or right after it ("a 4.1% rise"), a word for a side of a
 * limit before it. Evidence: the claim meets a fact that has the same value, and a word of the opposite direction in the same place.
 */
import { foldedAt, type Token } from '../../../language/tokens.ts';
import { type WordSet, wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import type { Decision } from '../../decide.ts';
import { statementOf, tokenAt } from '../../scenes/analysis.ts';
import { wordAt } from '../cues.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { hasRival, isOfItsOccasion, isSmall } from './onlyFact.ts';

/** Words of change, by lemma, one side against the other; then words for the sides of a limit. */
export const UP = wordSet('rise premium increase grow growth climb jump gain surge soar expand raise lift up high upward');
export const DOWN = wordSet(
  'fall discount decline drop decrease slip shrink contract tumble slump plunge sink dip loss lose cut reduce reduction lower low down',
);
const IN = wordSet('within inside below under');
const OUT = wordSet('beyond outside above over exceed more');
/** Right after an amount alone: "11% more"; "more than 4%" is no rise. */
const AFTER: Readonly<Record<string, string>> = {
  more: 'rise',
  higher: 'rise',
  dearer: 'rise',
  fewer: 'fall',
  less: 'fall',
  lower: 'fall',
  cheaper: 'fall',
  below: 'fall',
  above: 'rise',
};
const OPPOSITES: readonly [WordSet, WordSet][] = [
  [UP, DOWN],
  [IN, OUT],
];
/** Verbs that tell of a change only with "by" or "to" before its amount: "cut 40 jobs", "raised £2m". */
const OF_THINGS = wordSet('raise lift cut gain lose');
/** What may stand right before an amount: "by just £2m". */
export const HEDGES = wordSet('a an about around some nearly almost roughly just only over approximately');
/** What may stand between a word and its amount, besides. */
const LINKS = wordSet('by to of than another further more');
/** "Had leakage risen by 5%, …" supposes. */
const INVERTED = wordSet('had were should');
/** Tokens from a word to its amount. */
const REACH = 4;

export const directions: SentenceRule = ({ scene, decisions }) => {
  const { tokens } = scene.analysis;
  if (INVERTED.has(wordAt(scene, scene.sentence.first))) return [];
  return decisions.flatMap((decision): Derived[] => {
    const { claim, tie, verdict } = decision;
    const { value } = claim;
    if (hasRival(decision)) return [];
    if (value.kind !== 'figure' || verdict === 'contradicted' || verdict === 'outdated' || tie.probability < SURE || !isNamed(decision))
      return [];
    const said = wordsOf(value, tokens);
    const [mine, own] = [moveOf(value, tokens), moveStated(decision, value)];
    if (mine && own && mine.led !== own.led && mine.up === own.up && tie.agreement.result === 'agrees') {
      const sum = say`it is “${own.led}”, not “${mine.led}”`;
      return [broken(claim, tie.target, sum, say`an amount of change and a level`)];
    }
    if (!said.length) return [];
    const stated = wordsStated(decision, value);
    for (const [i, opposites] of OPPOSITES.entries()) {
      const [ours, theirs] = [said, stated].map((words) => words.find(({ lemma }) => opposites.some((side) => side.has(lemma))));
      if (!ours || !theirs || ours.level !== theirs.level) continue;
      const isSame = opposites.some((side) => side.has(ours.lemma) && side.has(theirs.lemma));
      if (isSame || (i === 0 && (tie.agreement.result !== 'agrees' || isSmall(value)))) return [];
      if (!isOfItsOccasion(decision, scene)) return [];
      const span = { start: Math.min(ours.word.start, value.start), end: Math.max(ours.word.end, value.end) };
      const sum = say`it is “${theirs.word.text}”, not “${ours.word.text}”`;
      return [broken(claim, tie.target, sum, say`opposite directions`, span)];
    }
    return [];
  });
};

/** Least probability that the fact is meant, and least share of its words, or least probability with some of them, where its subject is not in reach. */
const SURE = 0.5;
const LIKELY = 0.7;
const NAMED = 0.5;
const isNamed = ({ tie: { subject, features, probability, words } }: Decision) =>
  subject.strength > 0 || features.coverage >= NAMED || features.sibling > 0 || (probability >= LIKELY && words.length > 0);

interface Said {
  word: Token;
  lemma: string;
  /** Whether the value is what was come to ("rose to 5%"), and not by how much. */
  level: boolean;
}

/** The words of the fact's statement that say which way its value goes. */
function wordsStated({ tie: { target } }: Decision, value: Figure): Said[] {
  const { tokens, figures } = statementOf(target.fact);
  return figures.flatMap((f) => (f.value === value.value && f.scale === value.scale ? wordsOf(f, tokens) : []));
}

/**
 * "Cut public investment to 35%", "fell by £171m between 2010 and 2017, to £202m": which way, and whether by so much or to so much. A bare count is moved "to"
 * places and "by" people.
 */
function moveOf({ number, scale, unit }: Figure, tokens: readonly Token[]): { led: string; up: boolean; word: Token } | undefined {
  let first = tokenAt(tokens, number.start);
  while (first > 0 && (tokens[first - 1].kind === 'mark' || HEDGES.has(foldedAt(tokens, first - 1))) && tokens[first - 1].text !== ',')
    first--;
  const led = tokens[first - 1]?.word.folded;
  if ((scale === 'count' && !unit) || (led !== 'by' && led !== 'to')) return undefined;
  for (let i = first - 2; i >= Math.max(0, first - MOVE_REACH) && !PARTS.has(tokens[i].text); i--) {
    const { lemma } = tokens[i].word;
    if (UP.has(lemma) || DOWN.has(lemma)) return { led, up: UP.has(lemma), word: tokens[i] };
  }
  return undefined;
}
const MOVE_REACH = 20;
/** What a change is not told across. */
const PARTS = new Set(['.', ';', ':', '(', ')', '–', '—', 'which', 'who', 'while', 'but', 'that']);

function moveStated({ tie: { target } }: Decision, value: Figure) {
  const { tokens, figures } = statementOf(target.fact);
  return figures.flatMap((f) => (f.value === value.value && f.scale === value.scale ? [moveOf(f, tokens)] : []))[0];
}

/** The nearest words before a value, as far as they can be of it, and the one right after it. */
function wordsOf(value: Figure, tokens: readonly Token[]): Said[] {
  const { number, end, scale } = value;
  const words: Said[] = [];
  let first = tokenAt(tokens, number.start);
  while (CURRENCIES.test(tokens[first - 1]?.text ?? '')) first--;
  let level = false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { word, kind } = tokens[i];
    if (kind !== 'word') break;
    const isDirect = !tokens[i + 1] || i === first - 1;
    if (!(OF_THINGS.has(word.lemma) && isDirect)) words.push({ word: tokens[i], lemma: word.lemma, level });
    level ||= word.folded === 'to';
    if (!HEDGES.has(word.folded) && !LINKS.has(word.folded)) break;
  }
  const after = tokens[tokenAt(tokens, end)];
  if (after?.kind === 'word') {
    const { folded, lemma } = after.word;
    words.push({ word: after, lemma: scale === 'percent' && Object.hasOwn(AFTER, folded) ? AFTER[folded] : lemma, level: false });
  }
  // "Raised the risk of it by 27 per cent".
  const move = moveOf(value, tokens);
  if (move) words.push({ word: move.word, lemma: move.up ? 'rise' : 'fall', level: move.led === 'to' });
  const from = cameFrom(value, tokens);
  if (from) words.push({ word: from, lemma: from.word.folded === 'up' ? 'rise' : 'fall', level: true });
  return words;
}

/** "4.2 million tonnes in 2023, up from 3.6 million": the word behind a value that says which way it was come to. */
function cameFrom({ end }: Figure, tokens: readonly Token[]): Token | undefined {
  const at = tokenAt(tokens, end);
  for (let i = at; i < Math.min(tokens.length - 1, at + BEHIND) && !/^[.;:]$/.test(tokens[i].text); i++)
    if (/^(?:up|down)$/.test(foldedAt(tokens, i))) return foldedAt(tokens, i + 1) === 'from' ? tokens[i] : undefined;
  return undefined;
}
/** Tokens from a value to "up from". */
const BEHIND = 7;
const CURRENCIES = /^(?:US|[$£€¥])$/;
