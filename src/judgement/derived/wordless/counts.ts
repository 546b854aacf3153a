/** How many of a sort a sentence says there are: "four labels", "only one producer", "several directors", "always the same host". */

import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordClass } from '../../../language/wordClasses.ts';
import { wordSet } from '../../../language/wordSet.ts';
import type { Decision } from '../../decide.ts';
import type { Scene } from '../../scenes/scene.ts';
import { hasWord } from '../cues.ts';

/** What the words say: from `least` to `most`. */
export interface Count {
  first: number;
  last: number;
  start: number;
  end: number;
  least: number;
  most: number;
  /** Lemma of what is counted. */
  noun: string;
  written: boolean;
  /** Lemmas between the number and the noun. */
  with: string[];
}

const ONE = wordSet('single sole one');
const MANY = wordSet('multiple several numerous various');
const ALWAYS = wordSet('always');
const COUNTS = wordClass(({ folded }) => ONE.has(folded) || MANY.has(folded) || folded === 'same');

export function* countsIn(scene: Scene, decisions: readonly Decision[]): Iterable<Count> {
  const { sentence, claims } = scene;
  const { tokens } = scene.analysis;
  for (const claim of claims) {
    const { value, first, last } = claim;
    if (
      value.kind !== 'figure' ||
      value.scale !== 'count' ||
      !value.noun.length ||
      value.high !== undefined ||
      value.outOf ||
      value.additional
    )
      continue;
    if (value.value > 20 || decisions.some((d) => d.claim === claim)) continue;
    const range = BOUNDS[value.qualifier];
    const noun = value.noun[value.noun.length - 1];
    let head = last;
    while (head < last + 4 && tokens[head]?.word.lemma !== noun) head++;
    if (!range || tokens[head]?.word.lemma !== noun) continue;
    const [least, most] = range(value.value);
    yield {
      first,
      last: head + 1,
      start: value.start,
      end: tokens[head].end,
      least,
      most,
      noun,
      written: true,
      with: value.noun.slice(0, -1).concat(lemmasIn(tokens, last, head)),
    };
  }
  if (!scene.hasWordOf(COUNTS)) return;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { folded } = tokens[i].word;
    const isOne =
      ONE.has(folded) &&
      (folded !== 'one' || /^(?:only|just)$/.test(tokens[i - 1]?.word.folded ?? '')) &&
      /^(?:a|the|one|only|just|by)$/.test(tokens[i - 1]?.word.folded ?? '');
    // "Has always been on the same label".
    const isSame = folded === 'same' && tokens[i - 1]?.word.folded === 'the' && hasWord(scene, ALWAYS, i - 7, i);
    if (!isOne && !isSame && !MANY.has(folded)) continue;
    let last = i + 1;
    while (
      last < sentence.last &&
      last < i + 4 &&
      tokens[last].kind === 'word' &&
      !isFunctionWord(tokens[last].word.folded) &&
      !tokens[last].word.capital
    )
      last++;
    if (last === i + 1) continue;
    const first = isOne && folded === 'one' ? i - 1 : i;
    const noun = tokens[last - 1].word.lemma;
    yield {
      first,
      last,
      start: tokens[first].start,
      end: tokens[last - 1].end,
      least: isOne || isSame ? 1 : 2,
      most: isOne || isSame ? 1 : MOST,
      noun,
      written: false,
      with: lemmasIn(tokens, i + 1, last - 1),
    };
  }
}

const lemmasIn = (tokens: Scene['analysis']['tokens'], first: number, last: number) => tokens.slice(first, last).map((t) => t.word.lemma);

const MOST = Number.POSITIVE_INFINITY;
const BOUNDS: Record<string, ((n: number) => [number, number]) | undefined> = {
  none: (n) => [n, n],
  exactly: (n) => [n, n],
  atLeast: (n) => [n, MOST],
  moreThan: (n) => [n + 1, MOST],
  atMost: (n) => [0, n],
  lessThan: (n) => [0, n - 1],
};
