/** The findings of a draft with what waited for its end: what sentences leave in doubt, and then, by all that this makes told, what they leave unsaid. */
import type { FactBase } from '../factbase/model.ts';
import type { Finding } from '../judgement/finding.ts';
import type { LeftUnsaid, Waiting } from '../judgement/judge.ts';
import type { Seen } from '../judgement/scenes/seen.ts';
import { withUnsaid } from './unsaid.ts';
import { withUntold } from './untold.ts';

/** `findings` by place; `values`: how many figures and dates the draft states, `seen`: whom of the cast it names. */
export function withWaiting(findings: Finding[], waiting: readonly Waiting[], values: number, base: FactBase, seen: Seen): Finding[] {
  const inDoubt = waiting.filter((each) => !isUnsaid(each));
  return withUnsaid(withUntold(findings, inDoubt, values, base.facts.size, seen), waiting.filter(isUnsaid), base);
}

export const isUnsaid = (each: Waiting): each is LeftUnsaid => each.unsaid !== undefined;
