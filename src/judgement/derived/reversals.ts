/**
 * "Cut from 44 per cent to 48", where it was cut from 48 to 44: both values are right, and the wrong way round.
 *
 * Language: "from … to" says which came first. Evidence: one fact states the same two values with "from" and "to", and the sentence meets them crosswise.
 */
import { say } from '../../say.ts';
import type { Figure } from '../../values/value.ts';
import type { Claim } from '../scene.ts';
import type { Target } from '../target.ts';
import { wordAt } from './cues.ts';
import type { Derived, Matter, SentenceRule } from './derivation.ts';
import { shown } from './fit.ts';

/** Tokens between the two ends of a change. */
const REACH = 5;

export const reversal: SentenceRule = (matter) => {
  const { scene, decisions } = matter;
  const found: Derived[] = [];
  const figures = scene.claims.filter((c) => c.value.kind === 'figure');
  for (let i = 0; i + 1 < figures.length; i++) {
    const [one, other] = [figures[i], figures[i + 1]];
    if (wordAt(scene, one.first - 1) !== 'from' || wordAt(scene, other.first - 1) !== 'to' || other.first - one.last > REACH) continue;
    for (const decision of decisions) {
      if (decision.claim !== one && decision.claim !== other) continue;
      const ends = endsOf(decision.tie.target, matter);
      if (!ends || !isOf(one, ends.to) || !isOf(other, ends.from)) continue;
      const span = { start: one.value.start, end: other.value.end };
      const sum = say`the change was from ${shown(ends.from.value)} to ${shown(ends.to.value)}, not from ${shown(ends.to.value)} to ${shown(ends.from.value)}`;
      const derivation = { target: decision.tie.target, points: [], sum, tie: 0.9, firm: true, breaks: say`the wrong way round` };
      found.push({ claim: one, span, derivations: [derivation], overrides: true });
      break;
    }
  }
  return found;
};

const isOf = ({ value }: Claim, end: Figure) => value.kind === 'figure' && value.value === end.value && value.high === undefined;

/** The two ends of the change that a fact states with "from" and "to". */
function endsOf(target: Target, { base }: Matter): { from: Figure; to: Figure } | undefined {
  const { statement } = target.fact;
  const figures = (base.targetsOfFact.get(target.fact.id) ?? []).flatMap((t) =>
    t.kind === 'figure' && !t.explicit ? t.figures.slice(0, 1) : [],
  );
  const after = (word: string) => figures.find((f) => statement.slice(0, f.start).trimEnd().endsWith(` ${word}`));
  const [from, to] = [after('from'), after('to')];
  return from && to && from.value !== to.value ? { from, to } : undefined;
}
