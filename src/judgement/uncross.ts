/** Swapped values: "six pilots and nine engineers" where it was the other way round. */
import type { Value } from '../values/value.ts';
import { rate } from './compete.ts';
import { contextOf, disown, own } from './evidence/context.ts';
import { agrees, type Tie } from './evidence/evidence.ts';
import { statementOf, tokenAt } from './scenes/analysis.ts';
import type { Claim } from './scenes/scene.ts';
import type { Target } from './targets/target.ts';

/** By how much two claims must fit each other's facts better before their values count as swapped. */
const CROSSED = 0.5;
/** The same where one of them fits its own place as well, and how much better that may be. */
const PLAINLY_CROSSED = 1.5;
const NO_LOSS = -0.25;
/** Least strength of the two straight ties, without their values; and where crosswise they fit better by far. */
const TIED = -3.5;
const TIED_IF_FAR = -4.5;
const FAR = 3;

/**
 * Swapped values: two claims of a sentence, each with the value that is right for the other's place ("six pilots and nine engineers" where it was the
 * other way round). Where their words fit the facts crosswise better than the values do, neither value counts as agreeing.
 */
export function uncross(ties: Map<Claim, Tie[]>): void {
  const claims = [...ties.keys()].filter((c) => c.value.kind !== 'name');
  for (let i = 0; i + 1 < claims.length; i++) {
    for (let k = i + 1; k < Math.min(claims.length, i + 4); k++) uncrossPair(ties.get(claims[i])!, ties.get(claims[k])!);
  }
}

/** Ties fainter than this are no candidates for a swap. */
const FAINT = 0.01;
/** Two figures further apart than this are seldom taken for each other. */
const APART = 15;

function couldSwap(a: Value, b: Value): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return a.kind === b.kind;
  if (a.outOf !== undefined || b.outOf !== undefined) return false;
  const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return low > 0 && high / low <= APART;
}

/**
 * "A dozen draws" of a side that drew 12 and lost 3: the word right beside the value is the one that the statement has beside it, and not beside the other
 * value, so that nothing is crossed.
 */
function isInPlace({ claim, target, words }: Tie, other: Target): boolean {
  const own = besideValue(target);
  if (own.length === 0 || target.fact !== other.fact) return false;
  const theirs = besideValue(other);
  return words.some(
    ({ word: { at }, lemma }) => (at === claim.first - 1 || at === claim.last) && own.includes(lemma) && !theirs.includes(lemma),
  );
}

/** The telling words right before and after a value in its statement. */
function besideValue({ figures: [figure], explicit, fact }: Target): string[] {
  if (!figure || explicit) return [];
  const { tokens } = statementOf(fact);
  const beside = [tokens[tokenAt(tokens, figure.start) - 1], tokens[tokenAt(tokens, figure.end)]];
  return beside.filter((token) => token?.kind === 'word' && !token.word.function).map(({ word }) => word.lemma);
}

function uncrossPair(mine: Tie[], theirs: Tie[]): void {
  for (const tie of mine) {
    if (!agrees(tie) || tie.features.loose > 0.5 || tie.probability < FAINT) continue;
    const straight = theirs.find((t) => t.target === tie.target && !agrees(t));
    if (!straight) continue;
    for (const other of theirs) {
      if (!agrees(other) || other.features.loose > 0.5 || other.target === tie.target || other.probability < FAINT) continue;
      const wanted = mine.find((t) => t.target === other.target && !agrees(t));
      if (!wanted) continue;
      const gains = [contextOf(wanted) - contextOf(tie), contextOf(straight) - contextOf(other)];
      if (
        gains[0] + gains[1] < (Math.min(...gains) < 0 ? PLAINLY_CROSSED : CROSSED) ||
        Math.min(...gains) < NO_LOSS ||
        !couldSwap(tie.claim.value, other.claim.value) ||
        Math.min(contextOf(wanted), contextOf(straight)) < (gains[0] + gains[1] > FAR ? TIED_IF_FAR : TIED) ||
        isInPlace(tie, other.target) ||
        isInPlace(other, tie.target)
      )
        continue;
      for (const [list, right, wrong] of [
        [mine, tie, wanted],
        [theirs, other, straight],
      ] as const) {
        disown(right);
        own(wrong);
        rate(list as Tie[]);
      }
    }
  }
}
