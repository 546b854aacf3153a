/** A body named by a place or a name that facts give it: "led the way for Corling" of a team whose town is Corling. */
import { nameTokens } from '../../values/names/cast.ts';
import { type CastMention, findMentions } from '../../values/names/mentions.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from './compile.ts';

/** Keys of the one body that a name stands for, by the name's folded words. */
export function readHomes(base: CompiledBase, bodies: ReadonlySet<string>): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const shared = new Set<string>();
  for (const { kind, explicit, subjects, nameForms, nameKeys } of base.targets) {
    if (kind !== 'name' || !explicit || subjects.length !== 1 || nameKeys.length || !bodies.has(subjects[0])) continue;
    for (const form of nameForms) {
      const name = form.join(' ');
      if (homes.has(name) && homes.get(name) !== subjects[0]) shared.add(name);
      homes.set(name, subjects[0]);
    }
  }
  for (const name of shared) homes.delete(name);
  return homes;
}

/** Where a sentence names a body so, as mentions of the body. */
export function homesIn(
  { analysis, sentence, ownMentions }: Scene,
  homesOf: (base: CompiledBase) => ReadonlyMap<string, string>,
  base: CompiledBase,
): CastMention[] {
  if (!base.hasNameFacts) return [];
  const homes = homesOf(base);
  if (!homes.size) return [];
  return findMentions(analysis.text, analysis.tokens, base.literals, sentence).flatMap((m) => {
    const key = homes.get(nameTokens(m.text).join(' '));
    return key && !ownMentions.some((own) => own.first < m.last && m.first < own.last) ? [{ ...m, keys: [key] }] : [];
  });
}
