/**
 * One fact of two: "The winners receive £40,000 and the runners-up £25,000". Each value has a head of its own, the first telling word of its part of the
 * statement. "A cheque for £40,000" after "the runners-up" does not agree: the head that stands before it has another value.
 */

import { isWeakTerm } from '../../language/stopwords.ts';
import { foldedAt, isComma, lemmaAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { compareFigures } from '../../values/figures/index.ts';
import type { Figure } from '../../values/value.ts';
import { disown, own } from '../evidence/context.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf, tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';
import { isOfItsDate } from './datedParts.ts';
import { haveOneScale } from './sameProperty.ts';

/** What stands between two parts of a statement. */
const BOUNDARIES = wordSet('and while but whereas');

/** Holds a value against the part of a fact whose head stands before it, where it is right for another part; the ties it changed. */
export function attributeParts(scene: Scene, ties: Map<Claim, Tie[]>): Tie[][] {
  const changed: Tie[][] = [];
  for (const [claim, list] of ties) {
    if (claim.value.kind !== 'figure') continue;
    for (const right of list) {
      if (right.agreement.result === 'differs' || !right.target.hasSiblings) continue;
      // "A profit of £460,000 in 2020", where that was the loss of 2020: the value is in its place, and the head is not.
      if (isOfItsDate(right.target, claim.value, scene.analysis)) continue;
      const wanted = list.find(
        (t) =>
          t.target.fact === right.target.fact &&
          t.agreement.result === 'differs' &&
          areAlike(t.target, right.target) &&
          isOwn(claim, t.target, right.target, scene),
      );
      if (!wanted) continue;
      disown(right);
      own(wanted);
      changed.push(list);
    }
  }
  return changed;
}

/** "Came at 17.31 and took 18 people off": a count of people is told in no other part's place. */
const areAlike = ({ figures: [a] }: Target, { figures: [b] }: Target): boolean => haveOneScale(a, b) && !a.noun.length === !b.noun.length;

/** Whether the head of one part stands before the claim, and that of the other nowhere that it could have the value too. */
function isOwn(claim: Claim, wanted: Target, other: Target, scene: Scene): boolean {
  const [mine, theirs] = [headOf(wanted), headOf(other)];
  if (!mine || !theirs || mine === theirs) return false;
  const { sentence, claims, analysis } = scene;
  const figures = claims.filter(({ value }) => value.kind === 'figure');
  let last = '';
  let at = 0;
  for (let i = sentence.first; i < claim.first; i++) {
    const { lemma } = analysis.tokens[i].word;
    if (IN_TURN.has(foldedAt(analysis.tokens, i))) return false;
    if (lemma === mine || lemma === theirs) [last, at] = [lemma, i];
    // A head that has had its value has no other.
    if (lemma === theirs && !figures.some((c) => c.first > i && c.last <= claim.first)) return false;
  }
  // "A gust topped 120 mph while the winds were at 105": the head before has its own value.
  const isMet = (c: Claim) =>
    c.first > at && c.last <= claim.first && compareFigures(c.value as Figure, wanted.figures[0]).result === 'agrees';
  if (last !== mine || figures.some(isMet)) return false;
  for (let i = claim.last; i < sentence.last; i++) {
    const { lemma, folded } = analysis.tokens[i].word;
    if (IN_TURN.has(folded)) return false;
    if (lemma === theirs) return figures.some((c) => c.first > i);
  }
  return true;
}

const IN_TURN = wordSet('respectively respective former latter both together total than');

/** The first telling word of the part of a statement that leads to a value. */
function headOf({ fact, figures: [figure], explicit }: Target): string | undefined {
  if (!figure || explicit) return undefined;
  const { tokens, figures, content } = statementOf(fact);
  const before = figures.filter((f) => f.end <= figure.start);
  const next = figures.find((f) => f.start >= figure.end);
  const at = tokenAt(tokens, figure.start);
  const from = before.length ? boundaryIn(before[before.length - 1], figure, fact) : lastComma(at, fact);
  if (from === undefined || (!before.length && (!next || boundaryIn(figure, next, fact) === undefined))) return undefined;
  const head = content.find((i) => i >= from && i < at && tokens[i].kind === 'word' && !isWeakTerm(lemmaAt(tokens, i)));
  return head === undefined ? undefined : lemmaAt(tokens, head);
}

/** The token after the last word that parts two values of a statement. */
function boundaryIn({ end }: Figure, { start }: Figure, fact: Target['fact']): number | undefined {
  const { tokens } = statementOf(fact);
  const first = tokenAt(tokens, end);
  for (let i = tokenAt(tokens, start) - 1; i >= first; i--) if (BOUNDARIES.has(foldedAt(tokens, i))) return i + 1;
  return undefined;
}

function lastComma(at: number, fact: Target['fact']): number {
  const { tokens } = statementOf(fact);
  for (let i = at - 1; i >= 0; i--) if (isComma(tokens, i)) return i + 1;
  return 0;
}
