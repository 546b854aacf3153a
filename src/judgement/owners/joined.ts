/**
 * Two numbers that one word joins to a pair, in order: "87 off 92 balls", "four wickets for 43", "from £45 to £52". Where a sentence has a fact's pair, each of its
 * numbers is held against its own place in it: "92 off 87" has them the wrong way round, "four for 34" the second wrong.
 */
import { foldedAt, type Token } from '../../language/tokens.ts';
import type { Figure } from '../../values/value.ts';
import { disown, passBack } from '../evidence/context.ts';
import { agrees, type Tie, tieTo } from '../evidence/evidence.ts';
import { statementOf, tokenAt } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';

/** Words that join two numbers, each with those that say the same. */
const LINKS: Readonly<Record<string, string>> = { to: 'to', for: 'for', off: 'off', from: 'off' };

/** The ties whose features it changed. */
export function attributeJoined(scene: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): Tie[][] {
  const { tokens } = scene.analysis;
  const claims = scene.claims.filter(({ value }) => value.kind === 'figure' && value.scale !== 'score');
  return claims.slice(1).flatMap((second, i) => {
    const first = claims[i];
    const link = linkIn(tokens, first.last, second.first);
    return link && settle([first, second], link, scene, ties, base) ? [ties.get(first)!, ties.get(second)!] : [];
  });
}

/** The word that joins two numbers, with at most a noun before it. */
function linkIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  const isNear = to > from && to - from <= 2 && tokens.slice(from, to).every((t) => t.kind === 'word');
  const link = isNear ? foldedAt(tokens, to - 1) : '';
  return Object.hasOwn(LINKS, link) ? LINKS[link] : undefined;
}

function settle(claims: [Claim, Claim], link: string, scene: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): boolean {
  const lists = claims.map((c) => ties.get(c) ?? []);
  const facts = new Set(lists.flatMap((list) => list.filter((t) => t.target.hasSiblings && agrees(t)).map((t) => t.target.fact.id)));
  for (const id of facts) {
    const slots = pairOf(base.targetsOfFact.get(id) ?? [], link);
    if (!slots) continue;
    const [mine, theirs] = slots.map((slot, i) => tieOf(slot, claims[i], lists[i], scene, base));
    if (!mine || !theirs || (agrees(mine) && agrees(theirs))) continue;
    if (agrees(mine) || agrees(theirs)) {
      const [right, wrong, list] = agrees(mine) ? [mine, theirs, lists[1]] : [theirs, mine, lists[0]];
      if (right.subject.strength < IN_REACH && right.probability < LIKELY) continue;
      for (const tie of list) if (tie.target.fact.id === id && agrees(tie)) disown(tie);
      wrong.features.swapped = 1;
      wrong.features.sibling = 1;
      return true;
    }
    const back = slots.map((slot, i) => lists[1 - i].find((t) => t.target === slot && agrees(t)));
    if (back[0] && back[1]) return passBack(back as Tie[], [mine, theirs]);
  }
  return false;
}

/** How much of its subject must be in reach, or how likely the right one of two must be, for the other to be held against its fact. */
const IN_REACH = 0.5;
const LIKELY = 0.3;

/** The tie of a claim to a place of the pair; a sentence of many values measures not all of them. */
function tieOf(slot: Target, claim: Claim, list: Tie[], scene: Scene, base: CompiledBase): Tie | undefined {
  const known = list.find((t) => t.target === slot);
  const tie = known ?? tieTo(slot, claim, scene, base);
  if (tie && !known) list.push(tie);
  return tie;
}

/** The two targets of a fact whose numbers such a word joins in its statement. */
function pairOf(targets: readonly Target[], link: string): [Target, Target] | undefined {
  const fact = targets[0]?.fact;
  if (!fact) return undefined;
  const { tokens, figures } = statementOf(fact);
  const of = ({ value, scale }: Figure) => targets.find((t) => t.figures.some((f) => f.value === value && f.scale === scale));
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i], figures[i + 1]];
    if (
      linkIn(tokens, tokenAt(tokens, a.end), tokenAt(tokens, b.start)) !== link ||
      a.value === b.value ||
      a.high !== undefined ||
      b.high !== undefined
    )
      continue;
    const [one, other] = [of(a), of(b)];
    if (one && other && one !== other) return [one, other];
  }
  return undefined;
}
