/** Acronyms of the cast with a letter wrong: "the MLNA" of the MNLA, "SADE" of SADI. */
import { distance } from 'fastest-levenshtein';
import { oncePer } from '../../language/once.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';

/** Letters from which two in each other's place are a slip, and not another body. */
const SHORTEST = 4;
const FORM = /^\p{Lu}{4,}$/u;

/** What a capitals-only stranger may be meant for: a name of the cast, and whether it has the very letters in another order. */
export interface AcronymMeant {
  key: string;
  acronym: string;
  sameLetters: boolean;
}

/** Acronyms by name, as the base writes them. */
const acronymsOf = oncePer(({ base }: CompiledBase): [acronym: string, key: string][] =>
  [...base.names.values()].flatMap(({ key, name, aliases, kind }) =>
    kind === 'person' ? [] : [name, ...aliases].filter((form) => FORM.test(form)).map((form): [string, string] => [form, key]),
  ),
);

/**
 * The acronym of the cast that one in the draft is but for a letter more, less or other, or for two in each other's place. Where one letter is another, many bodies
 * come as near: something else must speak for it. Not where the sentence has the right one, too.
 */
export function acronymMeant(
  { text, first, last }: Stranger,
  { mentions, analysis: { tokens } }: Scene,
  base: CompiledBase,
): AcronymMeant | undefined {
  if (last - first !== 1 || text.length < SHORTEST || !FORM.test(tokens[first].text)) return undefined;
  for (const [acronym, key] of acronymsOf(base)) {
    if (Math.abs(acronym.length - text.length) > 1 || mentions.some((m) => m.text === acronym)) continue;
    const sameLetters = isTurned(acronym, text);
    if (sameLetters || distance(acronym, text) === 1) return { key, acronym, sameLetters };
  }
  return undefined;
}

/** Whether two letters beside each other have changed places. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
