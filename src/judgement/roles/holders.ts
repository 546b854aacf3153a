/** Who has which role in what, by the facts of a base. */
import type { Fact } from '../../factbase/model.ts';
import { oncePerInSteps } from '../../language/once.ts';
import { type RoleWord, roleOf } from '../../language/roles.ts';
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { pushTo } from '../../lists.ts';
import { findMentions } from '../../values/names/mentions.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { plainFactsOf } from '../targets/plainFacts.ts';
import { namesOfStatement, type ProperRun } from '../targets/statementNames.ts';
import { isPhraseKey } from '../targets/target.ts';
import { type RoleSaid, rolesIn } from './reading.ts';

export interface Held {
  fact: Fact;
  role: RoleWord;
  names: ProperRun[];
}

/** Roles by the key of the thing that they are roles in; read once a base. */
export const rolesByThing = oncePerInSteps(function* (base: CompiledBase): Generator<void, ReadonlyMap<string, readonly Held[]>> {
  const index: Map<string, Held[]> = new Map();
  for (const fact of base.base.facts.values()) {
    yield;
    if (fact.status !== 'current') continue;
    const { text, tokens } = statementOf(fact);
    const said = rolesIn(tokens, namesOfStatement(fact).runs, 0, tokens.length);
    if (!said.length) continue;
    const own = aboutOf(fact, base);
    for (const one of said) {
      const mention = findMentions(text, tokens, base.cast, undefined, () => true).filter((m) => !isAmong(m, one.names));
      const keys = own.length ? own : thingOf(one, mention, tokens);
      for (const role of one.roles)
        for (const key of keys)
          if (!mention.length || mention.some((m) => m.keys.includes(key))) pushTo(index, key, { fact, role, names: one.names });
    }
  }
  return index;
});

/** What the fact is said to be about, in so many words. */
function aboutOf(fact: Fact, base: CompiledBase): string[] {
  if (!fact.about?.length) return [];
  const targets = base.targetsOfFact.get(fact.id);
  const target = targets?.[0] ?? plainFactsOf(base).byFact.get(fact);
  return target ? target.subjects.filter((k) => !isPhraseKey(k)) : [];
}

/** What a fact is about: as it says, or the name that its statement has first. */
export function subjectKeysOf(fact: Fact, base: CompiledBase): string[] {
  const own = aboutOf(fact, base);
  if (own.length) return own;
  const { text, tokens } = statementOf(fact);
  return findMentions(text, tokens, base.cast, undefined, () => true)[0]?.keys ?? [];
}

const isAmong = (m: { first: number; last: number }, names: readonly ProperRun[]) =>
  names.some((n) => m.first < n.last && n.first < m.last);

/** The name that stands where the thing does. */
export function thingOf(
  { side, first, at }: Pick<RoleSaid, 'side' | 'first' | 'at'>,
  mentions: readonly { first: number; last: number; keys: string[] }[],
  tokens: readonly Token[],
): string[] {
  const isNear = (from: number, to: number, reach: number) => to >= from && to - from <= reach;
  const before = mentions.filter((m) => m.last <= first).pop();
  const after = mentions.find((m) => m.first > at);
  if (side === 'before') return before?.keys ?? [];
  if (side === 'after') return after && isNear(at + 1, after.first, 5) && isObject(tokens, at + 1, after) ? after.keys : [];
  // "The owner of …", "…'s owner".
  const skip = foldedAt(tokens, at + 1) === 'by' ? 1 : 0;
  if (after && /^(?:of|for)$/.test(foldedAt(tokens, at + 1 + skip)) && isNear(at + 2 + skip, after.first, 3)) return after.keys;
  return before && tokens[before.last]?.kind === 'clitic' && isNear(before.last, first, 3) ? before.keys : [];
}

/** "Wrote the screenplay of …", but not "wrote to the makers of …", "wrote a song for …", "wrote the Glass Harbour song". */
function isObject(tokens: readonly Token[], first: number, thing: { first: number; last: number }): boolean {
  for (let i = first; i < thing.first; i++)
    if (
      /^(?:of|for|about|before|after|to|in|with|from|at|on|and|beside|past|near|into|through|over|under|around|by|out|off|down|up)$/.test(
        foldedAt(tokens, i),
      ) &&
      (i === first || roleOf(lemmaAt(tokens, i - 1))?.role !== roleOf(lemmaAt(tokens, first - 1))?.role)
    )
      return false;
  const next = tokens[thing.last];
  if (next?.kind === 'clitic' || next?.text === '-') return false;
  return next?.kind !== 'word' || next.word.function || /ly$|^(?:last|next|alone|together|twice)$/.test(next.word.folded);
}
