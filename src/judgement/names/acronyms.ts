/** Acronyms of the cast with a letter wrong: "the MLNA" of the MNLA, "SADE" of SADI. */
import { distance } from 'fastest-levenshtein';
import { oncePer } from '../../language/once.ts';
import { pushTo } from '../../lists.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import { isTurned } from '../evidence/likeness.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';

/** From four letters on two in each other's place are a slip, and not another body. */
const FORM = /^\p{Lu}{4,12}$/u;
/** So many with the same rest are compared. */
const MOST = 16;

/** What a capitals-only stranger may be meant for: a name of the cast, and whether it has the very letters in another order. */
export interface AcronymMeant {
  key: string;
  acronym: string;
  sameLetters: boolean;
}

/**
 * Acronyms of a base, as it writes them, by what is left of them without one letter: two that differ in one, or have two in each other's place, have such a rest in
 * common. A base of thousands is looked through no longer than one of a few.
 */
const acronymsOf = oncePer(({ base }: CompiledBase): Map<string, [acronym: string, key: string][]> => {
  const byRest = new Map<string, [string, string][]>();
  for (const { key, name, aliases, kind } of base.names.values())
    if (kind !== 'person')
      for (const form of [name, ...aliases]) if (FORM.test(form)) for (const rest of restsOf(form)) pushTo(byRest, rest, [form, key]);
  return byRest;
});

/** An acronym itself, and without each of its letters. */
const restsOf = (acronym: string) => new Set([acronym, ...Array.from(acronym, (_, i) => acronym.slice(0, i) + acronym.slice(i + 1))]);

/**
 * The acronym of the cast that one in the draft is but for a letter more, less or other, or for two in each other's place. Where one letter is another, many bodies
 * come as near: something else must speak for it. Not where the sentence has the right one, too.
 */
export function acronymMeant({ text, first, last }: Stranger, { mentions }: Scene, base: CompiledBase): AcronymMeant | undefined {
  if (last - first !== 1 || !FORM.test(text)) return undefined;
  for (const rest of restsOf(text))
    for (const [acronym, key] of acronymsOf(base).get(rest)?.slice(0, MOST) ?? []) {
      if (mentions.some((m) => m.text === acronym)) continue;
      const sameLetters = isTurned(acronym, text);
      if (sameLetters || distance(acronym, text) === 1) return { key, acronym, sameLetters };
    }
  return undefined;
}
