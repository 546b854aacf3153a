/**
 * Swapped values told apart by a word beside each: "40 acres of barley, against 60 of oats" where it is the other way round. Each value is right for the other's
 * fact, and the word beside it is one that only its own fact has.
 */
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { passBack } from '../evidence/context.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';

/** Tokens from a value to the word that says what it is of. */
const REACH = 6;
/** Strength from which a word stands for one of a fact's. */
const SAME = 0.8;
/** What ends the part of a sentence that a value's own word stands in. */
const ENDS = wordSet('and but while whereas against than or versus compared');
/** Words by which each value may be of the other's thing. */
const IN_TURN = wordSet('respectively respective former latter vice');

/** The ties whose features it changed. */
export function attributeByWords(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const { sentence, analysis } = scene;
  const claims = [...ties.keys()].filter(({ value }) => value.kind === 'figure' && value.scale !== 'score');
  if (claims.length < 2) return [];
  for (let i = sentence.first; i < sentence.last; i++) if (IN_TURN.has(foldedAt(analysis.tokens, i))) return [];
  const changed: Tie[][] = [];
  for (let i = 0; i + 1 < claims.length; i++) {
    const [mine, theirs] = [ties.get(claims[i])!, ties.get(claims[i + 1])!];
    if (crossed(mine, theirs, scene)) changed.push(mine, theirs);
  }
  return changed;
}

const isRight = (tie: Tie) => tie.agreement.result === 'agrees' && !tie.crossed;

/** Passes two values back to their places, where each is right for the other's fact and the words beside them say so. */
function crossed(mine: readonly Tie[], theirs: readonly Tie[], scene: Scene): boolean {
  for (const right of mine) {
    if (!isRight(right)) continue;
    const straight = theirs.find((t) => t.target === right.target && t.agreement.result === 'differs');
    if (!straight) continue;
    for (const back of theirs) {
      if (!isRight(back) || back.target.fact === right.target.fact) continue;
      const wanted = mine.find((t) => t.target === back.target && t.agreement.result === 'differs');
      if (!wanted || !isSaid(wanted, straight, scene)) continue;
      return passBack([right, back], [wanted, straight]);
    }
  }
  return false;
}

/** Whether a word beside each claim, on the same side of both, is its own fact's and not the other's; or one right after the second, where the first has none. */
function isSaid(wanted: Tie, straight: Tie, scene: Scene): boolean {
  const [one, other] = [wanted.target, straight.target];
  const [first, second] = [wanted.claim, straight.claim];
  const beside = (from: number, to: number, step: 1 | -1) => firstWord(from, to, step, one, other, scene);
  const after = beside(first.last, Math.min(first.last + REACH, second.first), 1);
  const afterSecond = beside(second.last, Math.min(second.last + REACH, scene.sentence.last), 1);
  if (after) return after.target === one && afterSecond?.target === other;
  const before = beside(first.first - 1, scene.sentence.first - 1, -1);
  if (afterSecond?.at === second.last && afterSecond.target === other) {
    // "There are 60 of them, and 40 barns": of what the text spoke before.
    return before ? before.target === one : wanted.words.some(({ lemma, word: { at } }) => at < 0 && !other.vocabulary.has(lemma));
  }
  const beforeSecond = beside(second.first - 1, first.last - 1, -1);
  return !afterSecond && before?.target === one && beforeSecond?.target === other;
}

/** The first word on a way that one of two facts has and the other has not, and which has it; none beyond a mark or a word that joins. */
function firstWord(
  from: number,
  to: number,
  step: 1 | -1,
  one: Target,
  other: Target,
  { hits, analysis: { tokens } }: Scene,
): { target: Target; at: number } | undefined {
  const has = (target: Target, at: number) => hits.get(target)?.some(({ strength, word }) => word.at === at && strength >= SAME) ?? false;
  for (let at = from; at !== to; at += step) {
    const { kind, text, word } = tokens[at];
    if ((kind === 'mark' && /^[,;:—–()]$/.test(text)) || ENDS.has(word.folded)) return undefined;
    const [isOne, isOther] = [has(one, at), has(other, at)];
    if (isOne !== isOther) return { target: isOne ? one : other, at };
  }
  return undefined;
}
