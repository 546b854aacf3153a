/**
 * What a sum is of, where its parts are not told before it: "between them the crews and the helicopters saved 389 people" of one fact that has both; "a total of 1,335
 * votes, 744 of them for and 391 against" of what follows.
 */

import type { Fact } from '../../../factbase/model.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { pushTo } from '../../../lists.ts';
import type { Figure } from '../../../values/value.ts';
import { statementOf } from '../../scenes/analysis.ts';
import type { Claim, Scene } from '../../scenes/scene.ts';
import { hasWord, wordAt } from '../cues.ts';
import type { Matter } from '../derivation.ts';
import { type FigureOperand, isOfScale } from '../operands.ts';

const TWO = wordSet('two both');
/** Words of a fact whose figures are parts of one another, or two times of one thing. */
const NESTING = wordSet('of from to whom which them including included among than up down before after rise fall increase rose fell');

/** "Across the two arms", "in both wards". */
export const isAcross = (scene: Scene, { first }: Claim): boolean => {
  for (let i = scene.sentence.first; i < first; i++)
    if (/^(?:across|in|over)$/.test(wordAt(scene, i)) && hasWord(scene, TWO, i + 1, i + 3)) return true;
  return false;
};

/** The figures of the one fact that deals out what the sentence sums up: it states none of them, and has words of every part. */
export function ofOneFact({ figures, base, scene }: Matter, claim: Claim): FigureOperand[] {
  const said = claim.value as Figure;
  const byFact = new Map<Fact, FigureOperand[]>();
  for (const o of figures) {
    if (!o.target || o.target.explicit || o.value.high !== undefined || !isOfScale(o.value, said)) continue;
    if (o.claim && o.claim !== claim && scene.claims.includes(o.claim)) return [];
    pushTo(byFact, o.target.fact, o);
  }
  const dealt = [...byFact].filter(([fact, parts]) => {
    const all = (base.targetsOfFact.get(fact.id) ?? []).filter((t) => t.figures.length === 1 && isOfScale(t.figures[0], said));
    return parts.length > 1 && parts.length === all.length && !isNested(fact, parts);
  });
  const [best, other] = dealt.sort((a, b) => tieOf(b[1]) - tieOf(a[1]));
  if (!best || (other && tieOf(other[1]) >= RIVAL * tieOf(best[1]))) return [];
  return best[1].map((o) => ({ ...o, contradicted: o.claim !== claim && o.contradicted }));
}
const RIVAL = 0.7;
const tieOf = (parts: readonly FigureOperand[]) => Math.min(...parts.map(({ tie }) => tie));

/** Whether between the figures of a statement stands that one is of the other, or came after it. */
function isNested(fact: Fact, parts: readonly FigureOperand[]): boolean {
  const starts = parts.map(({ value }) => value.start);
  const [from, to] = [Math.min(...starts), Math.max(...parts.map(({ value }) => value.end))];
  return statementOf(fact).tokens.some((t) => t.start >= from && t.end <= to && NESTING.has(t.word.folded));
}

/** "A total of 1,335 votes were cast, 744 of them for and 391 against": the two that follow, of which the first is "of them". */
export function partsAfter({ scene, figures }: Matter, claim: Claim): FigureOperand[] {
  const said = claim.value as Figure;
  const after = scene.claims.filter(({ value, first }) => value.kind === 'figure' && first > claim.first);
  if (after.length !== 2 || wordAt(scene, after[0].last) !== 'of' || wordAt(scene, after[0].last + 1) !== 'them') return [];
  const parts = after.flatMap((c) => figures.filter((o) => o.claim === c && !o.contradicted).slice(0, 1));
  // Both sides of a vote are of the one fact that has it.
  const score = parts.find(({ target }) => target?.figures[0]?.scale === 'score')?.target;
  const isOne = ({ value }: FigureOperand) => value.scale === said.scale || value.scale === 'score';
  if (parts.length !== 2 || !parts.every(isOne) || !parts.some(({ target }) => target)) return [];
  return parts.map((o, i) => ({ ...o, target: o.target ?? score, value: after[i].value as Figure }));
}
