/**
 * A value that its sentence is not held for: it differs from the fact that is nearest to it, and too little ties it to that fact, or a rule gives it to something else.
 * In a draft that tells the fact nowhere, and beside it what stands beside the fact in its file, it may be that fact's all the same: what the sentence shows of it is
 * kept for the draft's end (`UNSAID` in `weights.ts`, `checker/unsaid.ts`).
 */

import { once } from '../language/once.ts';
import { isFunctionWord } from '../language/stopwords.ts';
import { foldedAt } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import { same } from '../values/figures/index.ts';
import type { Figure } from '../values/value.ts';
import { agrees, type Tie } from './evidence/evidence.ts';
import type { Finding } from './finding.ts';
import type { Claim, Scene } from './scenes/scene.ts';
import type { CompiledBase } from './targets/compile.ts';
import type { Target } from './targets/target.ts';
import { barOf, doubtBeside } from './vetoes/vetoes.ts';
import { isRest } from './waiting.ts';
import { LOWEST, oddsBy, UNSAID, type UnsaidName } from './weights.ts';

/** What the draft is asked of such a value at its end. */
export interface Unsaid {
  evidence: UnsaidEvidence;
  /** What that evidence comes to, in log-odds. */
  odds: number;
  /** Ids of the other facts that the value differs from and may be of, likeliest first: of some. */
  others: readonly string[];
  /** Whether the fact states several values, so that it may be told in another. */
  several: boolean;
  /** Whether the sentence names what the fact is about. */
  named: boolean;
  /** What keeps the value from being held against the fact: slow to tell, and asked only where all else would do. */
  kept(): Kept;
  /** What its finding says, told only where it is said. */
  told(): Pick<Finding, 'message' | 'because'>;
}

/** Whether the sentence gives the value to something else, and whether it leaves that in doubt: 0 or 1. */
export type Kept = Record<'barred' | 'doubted', number>;

/** The pieces of evidence that the sentence has, each 0–1 but for `score`, log-odds from −5 to 4. */
export type UnsaidEvidence = Pick<
  Record<UnsaidName, number>,
  'score' | 'slip' | 'whole' | 'mass' | 'companions' | 'measure' | 'percent' | 'unitOpen' | 'coarse' | 'subject' | 'stranger'
>;

/** The tie that a value without a verdict is nearest to, if any may be what is meant. */
export function unsaidTie(ties: readonly Tie[], scene: Scene, base: CompiledBase): Tie | undefined {
  // The dates that head columns are said of their cells.
  if (scene.sentence.question || scene.block.table?.rowIndex === 0) return undefined;
  const tie = ties.find((t) => !agrees(t) && t.target.fact.status === 'current');
  if (!tie || tie.score < LOWEST) return undefined;
  if (isOnlySupposed(tie.claim, scene)) return undefined;
  const { claim, target } = tie;
  const { value } = claim;
  // A value that another fact has, in words of that fact, is that one's.
  if (ties.some((t) => t.agreement.result === 'agrees' && t.features.specific >= TWO_DIGITS && t.words.length > 0)) return undefined;
  if (value.kind === 'name' || isRest(value, target)) return undefined;
  // "Nothing since 2023", "by midnight": it bounds what happened, and does not date it.
  if (value.kind === 'date' && value.bound && !target.dates.some((d) => d.bound)) return undefined;
  return isOfNextNoun(claim, target, scene) || isBesideOwn(tie, scene, base) ? undefined : tie;
}

/** "Your atlas may say that it is 500 metres": nobody says that it is. */
function isOnlySupposed({ first }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = sentence.first; i + 1 < first; i++) if (MAY.has(foldedAt(tokens, i)) && SAY.has(foldedAt(tokens, i + 1))) return true;
  return false;
}
const MAY = wordSet('may might');
const SAY = wordSet('say tell claim think believe suggest argue suppose');

/**
 * Whether the value stands beside the several of a fact in its own right: it counts something else or is worked out of them, or it is the date of another figure
 * ("3,210 in the first quarter, after 3,640 in that of 2024").
 */
export function isBesideOwn({ claim, target, features }: Tie, { claims }: Scene, base: CompiledBase): boolean {
  const { value } = claim;
  if (!target.hasSiblings || value.kind === 'name') return false;
  if (value.kind === 'figure') return features.nounConflict > 0 || isWorkedOut(value, target, base);
  const figures = (base.targetsOfFact.get(target.fact.id) ?? []).flatMap((t) => t.figures);
  const isOwn = ({ value: v }: Claim) => v.kind === 'figure' && figures.some((f) => f.scale === v.scale && f.value === v.value);
  const alike = claims.filter(({ value: v }) => v.kind === 'figure' && figures.some((f) => f.scale === v.scale));
  if (!alike.some(isOwn)) return false;
  const gap = (c: Claim) => (c.last <= claim.first ? claim.first - c.last : c.first - claim.last);
  return !isOwn(alike.reduce((nearest, c) => (gap(c) < gap(nearest) ? c : nearest)));
}

/** "57 people" of 22 researchers and 35 students, "€150m has been used" of 400 of which 250 are left: the sum or the difference of two values of one fact. */
function isWorkedOut(value: Figure, { fact }: Target, { targetsOfFact }: CompiledBase): boolean {
  const amount = amountOf(value);
  const amounts = (targetsOfFact.get(fact.id) ?? []).flatMap(({ figures }) =>
    figures.filter((f) => f.scale === value.scale && f.unit?.dimension === value.unit?.dimension).map(amountOf),
  );
  return amounts.some((a, i) => amounts.some((b, j) => i < j && (same(a + b, amount) || same(Math.abs(a - b), amount))));
}
const amountOf = ({ value, unit }: Figure) => value * (unit?.factor ?? 1);

/** "A nine-year-old hatchback", "a 60-centimetre mirror": a measure that is joined to its unit is of the noun that follows, and the fact does not speak of that. */
function isOfNextNoun({ value, last }: Claim, { vocabulary }: Target, { analysis: { text, tokens }, sentence }: Scene): boolean {
  if (value.kind !== 'figure' || !value.unit || !text.slice(value.start, value.end).includes('-')) return false;
  const next = last < sentence.last ? tokens[last] : undefined;
  return next?.kind === 'word' && !isFunctionWord(next.word.folded) && !vocabulary.has(next.word.lemma);
}

/** What the sentence shows of a tie of a date or a figure that differs; `ties`: all those of the value. */
export function unsaidOf(tie: Tie, ties: readonly Tie[], scene: Scene, base: CompiledBase): Omit<Unsaid, 'told'> {
  const { whole, mass, companions, unitOpen, coarse, subject, stranger } = tie.features;
  const { value } = tie.claim;
  const isOf = (scale: Figure['scale']) => Number(value.kind === 'figure' && value.scale === scale);
  const evidence: UnsaidEvidence = {
    score: Math.max(LEAST, Math.min(MOST, tie.score)),
    slip: tie.agreement.slip ?? 0,
    whole,
    mass,
    companions,
    measure: isOf('measure'),
    percent: isOf('percent'),
    unitOpen,
    coarse,
    subject,
    stranger,
  };
  return {
    evidence,
    odds: oddsBy(UNSAID, evidence),
    several: tie.target.hasSiblings,
    named: tie.subject.by === 'mention',
    kept: once(() => ({
      barred: Number(barOf(tie, scene, base) !== undefined),
      doubted: Number(doubtBeside(tie, scene, base) !== undefined),
    })),
    others: ties
      .filter((t) => t.target.fact !== tie.target.fact && !agrees(t))
      .slice(0, MOST_OTHERS)
      .map((t) => t.target.fact.id),
  };
}
const [LEAST, MOST] = [-5, 4];
const MOST_OTHERS = 12;
const TWO_DIGITS = 0.4;
