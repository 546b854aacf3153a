/** Words that stand for how many: "a couple of cars", "a pair of steals", "a trio of ministers", "a score of farms", "a hat-trick", "a fiver". */

import { foldedAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { MULTIPLIER_WORDS } from '../data/multipliers.ts';
import { inWords, isHyphen, type Reading, readingOf } from '../reading.ts';
import { isPlural } from '../refiners/noun.ts';
import { unitNamed } from '../units.ts';
import { applySuffix, readSuffix } from './suffix.ts';

/** Things that come in pairs: a pair of them is one. */
const PAIRED = wordSet(`
shoe boot trainer sandal sock glove trouser jean short tight glass spectacle scissors scissor plier tweezer binocular eye hand ear leg
wing earring crutch ski skate
`);

/** "a couple of": two, loosely. "a pair of steals": two, but for what comes in pairs. */
export function readCouple(tokens: Token[], i: number): Reading | undefined {
  const isPair = foldedAt(tokens, i + 1) === 'pair';
  if (isPair && (!tokens[i + 3] || [3, 4].some((k) => PAIRED.has(tokens[i + k]?.word.lemma ?? '')))) return undefined;
  const reading = readingOf(inWords(i, i + 2, 2));
  if (!isPair) reading.qualifier = 'about';
  reading.next = i + 3;
  // "A couple of hundred people".
  const many = isPair ? undefined : MULTIPLIER_WORDS[foldedAt(tokens, i + 3)];
  if (many) Object.assign(reading, { value: 2 * many, precision: many, next: i + 4, numberNext: i + 4 });
  const suffix = readSuffix(tokens, reading.next, false);
  if (suffix) applySuffix(reading, suffix);
  return reading;
}

/** "A trio of ministers", "a quartet of ships". */
export const GROUPS: Record<string, number | undefined> = {
  duo: 2,
  trio: 3,
  quartet: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
  score: 20,
};

export function readGroup(tokens: Token[], i: number): Reading | undefined {
  // "A score of 3–1" is none of twenty.
  if (foldedAt(tokens, i + 1) === 'score' && !isPlural(tokens[i + 3])) return undefined;
  const value = foldedAt(tokens, i + 2) === 'of' && !FRESH.has(foldedAt(tokens, i + 3)) ? GROUPS[foldedAt(tokens, i + 1)] : undefined;
  return value === undefined ? undefined : readingOf(inWords(i, i + 2, value));
}
const FRESH = wordSet('the its his her their our my your');

/** "A fiver", "a tenner": five and ten pounds. */
export function readNote(tokens: Token[], i: number): Reading | undefined {
  const value = NOTES[foldedAt(tokens, i + 1)];
  if (!value) return undefined;
  return { ...readingOf(inWords(i, i + 2, value), 'money'), unit: unitNamed('GBP') };
}
const NOTES: Record<string, number | undefined> = { fiver: 5, tenner: 10 };

/** "A hat-trick": three of whatever the sport counts; "scored a brace": two. */
export function readScorer(tokens: Token[], i: number): Reading | undefined {
  const name = foldedAt(tokens, i + 1);
  const isBrace = name === 'brace';
  if (isBrace ? !SCORING.has(tokens[i - 1]?.word.lemma ?? '') : name !== 'hat') return undefined;
  const trick = isHyphen(tokens[i + 2]) ? i + 3 : i + 2;
  if (!isBrace && foldedAt(tokens, trick) !== 'trick') return undefined;
  const next = isBrace ? i + 2 : trick + 1;
  return { ...readingOf(inWords(i, next, isBrace ? 2 : 3)), closed: true, nounFrom: tokens.length };
}
const SCORING = wordSet('score grab net bag hit get claim add complete');
