/** Which words of a base a word of a draft meets: itself, and those related to it. */

import { groupsOf, related } from '../../language/related.ts';
import { pushTo } from '../../lists.ts';
import type { ContextWord } from '../scenes/scene.ts';
import type { CompiledBase } from './compile.ts';
import type { Target } from './target.ts';

/** A lemma of the base that a draft's word meets: 1 for the word itself, less for a related one. */
export interface Meeting {
  lemma: string;
  strength: number;
  /** The targets that have the lemma. */
  targets: readonly Target[];
}

/** The index by which words meet targets. */
type WordIndex = Pick<CompiledBase, 'byLemma' | 'lemmasOfGroup'>;

/** Enters a target under its words and the groups of related words that they belong to. */
export function enterWords(target: Target, index: WordIndex): void {
  for (const lemma of target.lemmas) {
    if (!index.byLemma.has(lemma)) for (const group of groupsOf(lemma)) pushTo(index.lemmasOfGroup, group, lemma);
    pushTo(index.byLemma, lemma, target);
  }
}

/** What the words of drafts meet, each worked out when it is first asked for; asked by the lemma's number. */
export function meetingsIn(base: WordIndex): Meetings {
  const met: (readonly Meeting[])[] = [];
  return ({ lemma, number }) => {
    met[number] ??= meetingsOf(lemma, base);
    return met[number];
  };
}

/** Strength from which two words count as one. */
const SAME = 0.8;

/** Whether a word of a draft is one of some lemmas of the base, or says the same. */
export const saysOneOf = (lemmas: ReadonlySet<string>, word: { lemma: string; number: number }, meetingsOf: Meetings): boolean =>
  meetingsOf(word).some((m) => m.strength >= SAME && lemmas.has(m.lemma));

/** The lemmas of a base that a word of a draft meets, itself and those related to it. */
export type Meetings = (word: { lemma: string; number: number }) => readonly Meeting[];

/** Those of a sentence's words that the base has, or has relatives of: few, mostly. */
export function meetingWords(words: readonly ContextWord[], meetingsOf: Meetings): { word: ContextWord; meetings: readonly Meeting[] }[] {
  const met: { word: ContextWord; meetings: readonly Meeting[] }[] = [];
  for (const word of words) {
    const meetings = meetingsOf(word);
    if (meetings.length > 0) met.push({ word, meetings });
  }
  return met;
}

const NONE: readonly Meeting[] = [];

function meetingsOf(lemma: string, base: WordIndex): readonly Meeting[] {
  const own = base.byLemma.get(lemma);
  const list: Meeting[] = own ? [{ lemma, strength: 1, targets: own }] : [];
  const seen = new Set([lemma]);
  for (const group of groupsOf(lemma)) {
    for (const other of base.lemmasOfGroup.get(group) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      const strength = related(lemma, other);
      if (strength > 0) list.push({ lemma: other, strength, targets: base.byLemma.get(other)! });
    }
  }
  return list.length ? list : NONE;
}
