/** The findings of a draft with what waited for its end: what sentences leave in doubt, and then, by all that this makes told, what they leave unsaid. */
import type { FactBase } from '../factbase/model.ts';
import type { Finding } from '../judgement/finding.ts';
import type { LeftUnsaid, Waiting } from '../judgement/judge.ts';
import type { Seen } from '../judgement/scenes/seen.ts';
import { once } from '../language/once.ts';
import { Told, valuedIn } from './neighbours.ts';
import { withUnsaid } from './unsaid.ts';
import { withUntold } from './untold.ts';

/** `findings` by place; `values`: where the figures and dates that the draft states begin, ascending, `seen`: whom of the cast it names. */
export function withWaiting(
  findings: Finding[],
  waiting: readonly Waiting[],
  values: readonly number[],
  base: FactBase,
  seen: Seen,
): Finding[] {
  const inDoubt = waiting.filter((each) => !isUnsaid(each));
  const unsaid = waiting.filter(isUnsaid);
  const told = once(() => new Told(findings, values, base));
  const draft = {
    values: values.length,
    facts: base.facts.size,
    valued: valuedIn(base),
    seen,
    share: (fact: string) => told().share(fact),
  };
  const settled = withUntold(findings, inDoubt, draft);
  if (!unsaid.length) return settled;
  return withUnsaid(settled, unsaid, settled === findings ? told() : new Told(settled, values, base));
}

export const isUnsaid = (each: Waiting): each is LeftUnsaid => each.unsaid !== undefined;
