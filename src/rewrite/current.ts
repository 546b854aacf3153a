/** What stands today in the place of a fact that is superseded. */
import type { FactBase } from '../factbase/model.ts';
import type { Finding } from '../judgement/finding.ts';
import { compile } from '../judgement/targets/compile.ts';
import type { Target } from '../judgement/targets/target.ts';
import { compareDates } from '../values/dates/index.ts';
import { compareFigures } from '../values/figures/index.ts';

/** Share of their words that two statements of one thing have in common. */
const SAME_WORDS = 0.6;

/**
 * The value of the one current fact that says another thing of the same property of the same subjects as the superseded fact that a claim agrees
 * with. Undefined where there is none, or several.
 */
export function currentFor(finding: Finding, base: FactBase): Target | undefined {
  const { targetsOfFact, targets } = compile(base);
  const own = targetsOfFact.get(finding.fact) ?? [];
  const old = own.find((t) => t.expected === finding.expected) ?? own[0];
  if (!old) return undefined;
  const current = targets.filter((t) => t.fact.status === 'current' && isOfSame(old, t));
  const [first] = current;
  return first && current.every((t) => t.fact === first.fact) ? first : undefined;
}

function isOfSame(old: Target, target: Target): boolean {
  if (target.kind !== old.kind || target.secondary !== old.secondary || !old.subjects.length) return false;
  if (target.subjects.length !== old.subjects.length || !old.subjects.every((s) => target.subjects.includes(s))) return false;
  return isOneProperty(old, target) && differs(old, target);
}

/** By the words of the statements: the terms that their author gave are too few to tell a bridge's cost from that of its repair. */
function isOneProperty(a: Target, b: Target): boolean {
  if (a.property === b.property) return a.property !== '';
  const common = [...a.terms.keys()].filter((lemma) => b.terms.has(lemma)).length;
  return common > 0 && common >= SAME_WORDS * Math.max(a.terms.size, b.terms.size);
}

/** Whether the values can be held against each other, and are two. */
function differs(old: Target, { kind, figures, dates, expected }: Target): boolean {
  if (kind === 'figure') return figures.some((f) => old.figures.every((o) => compareFigures(o, f).result === 'differs'));
  if (kind === 'date') return dates.some((d) => old.dates.every((o) => compareDates(o, d).result === 'differs'));
  return expected !== old.expected;
}
