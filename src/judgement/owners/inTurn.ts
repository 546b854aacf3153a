/** Names and values that are listed in one order. */
import { ARTICLES } from '../../language/closedWords.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isPhraseKey } from '../targets/target.ts';
import { cross } from './cross.ts';

/** "In Ames and Boyd it was 48% and 61% respectively": the first of a list of values is of the first of as many names, and so on. */
export function inTurn({ ownMentions, analysis: { tokens } }: Scene, claims: readonly Claim[], ties: Map<Claim, Tie[]>): Tie[][] {
  const names = ownMentions.filter((m) => m.keys.length === 1 && !isPhraseKey(m.keys[0]));
  const [listed, values] = [lastList(names, tokens), lastList(claims, tokens)];
  if (listed.length !== values.length || !values.every(({ value }) => value.kind === values[0].value.kind)) return [];
  const changed: Tie[][] = [];
  const lists = values.map((value) => ties.get(value) ?? []);
  for (let i = 0; i < lists.length; i++)
    for (let j = i + 1; j < lists.length; j++)
      if (cross(lists[i], lists[j], listed[i].keys, listed[j].keys)) changed.push(lists[i], lists[j]);
  return changed;
}

/** The last of some stretches that "and" joins, with those that commas join to it before; none where "and" joins none. */
function lastList<T extends TokenRange>(ranges: readonly T[], tokens: readonly Token[]): readonly T[] {
  for (let i = ranges.length - 1; i > 0; i--) {
    if (!isJoined(ranges[i - 1], ranges[i], tokens, 'and')) continue;
    let from = i - 1;
    while (from > 0 && isJoined(ranges[from - 1], ranges[from], tokens, ',')) from--;
    return ranges.slice(from, i + 1);
  }
  return [];
}

/** Whether nothing else stands between two, but for an article and a comma before "and". */
function isJoined({ last }: TokenRange, { first }: TokenRange, tokens: readonly Token[], by: string): boolean {
  const at = by === 'and' && isComma(tokens, last) ? last + 1 : last;
  return foldedAt(tokens, at) === by && (at + 1 === first || (at + 2 === first && ARTICLES.has(foldedAt(tokens, at + 1))));
}
