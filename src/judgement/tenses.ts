/** What passes from one to the next and is told of today by the fact, and of another day by the sentence: "managed the mill", "the owner was". */
import { roleOf } from '../language/roles.ts';
import type { Token } from '../language/tokens.ts';
import type { Frame } from './frames.ts';

export function isOfThen(frame: Frame & { own: string }, tokens: readonly Token[], own: readonly Token[]): boolean {
  const isOfNow = own.some((t) =>
    frame.kind === 'is' ? /^(?:is|are)$/.test(t.word.folded) : t.word.lemma === frame.own && t.word.folded === `${t.word.lemma}s`,
  );
  if (!isOfNow) return false;
  const passes = frame.kind === 'is' ? own.some((t) => roleOf(t.word.lemma)?.passes) : roleOf(frame.lead)?.passes;
  return passes === true && (frame.kind === 'is' ? /^(?:was|were)$/ : /ed$|^(?:led|ran|held)$/).test(tokens[frame.at].word.folded);
}
