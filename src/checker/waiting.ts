/** The findings of a draft with what waited for its end: what sentences leave in doubt, and then, by all that this makes told, what they leave unsaid. */
import type { FactBase } from '../factbase/model.ts';
import type { Finding } from '../judgement/finding.ts';
import type { Waiting } from '../judgement/judge.ts';
import type { Seen } from '../judgement/scenes/seen.ts';
import { withUnsaid } from './unsaid.ts';
import { withUntold } from './untold.ts';

/** `findings` by place; `values`: how many figures and dates the draft states, `seen`: whom of the cast it names. */
export const withWaiting = (findings: Finding[], waiting: readonly Waiting[], values: number, base: FactBase, seen: Seen): Finding[] =>
  withUnsaid(withUntold(findings, waiting, values, base.facts.size, seen), waiting, base);
