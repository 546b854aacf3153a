/** A name in the draft against the name that a fact has for its value. */
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import type { Agreement, NameMention } from '../../values/value.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { hasKey, type Target } from '../targets/target.ts';

/**
 * Agrees where it is a right form, or holds one, or is held in one ("Rome" of "Rome, Italy"). Differs only where it is of a kind that could
 * stand there: a name of the cast of the same kind as the right one, or the value that another subject has for the same property. Of a
 * stranger nothing can be said, for a fact's name may have forms that the base does not list.
 */
export function compareNames(value: NameMention, target: Target, base: CompiledBase): Agreement {
  if (value.keys.some((k) => target.nameKeys.includes(k))) return { result: 'agrees' };
  const words = nameTokens(value.text);
  for (const form of target.nameForms)
    if (holds(words, form) || holds(form, words) || words.join('') === form.join('')) return { result: 'agrees' };
  // "Jack, the father of Margaret, is the chairman": what the fact says of Margaret is something else.
  if (hasKey(target, value.keys)) return { result: 'incomparable' };
  if (isValueOfSameProperty(words, value.keys, target, base))
    return { result: 'differs', slip: 1, rule: { said: () => say`the fact base has this name for the same property of another subject` } };
  const kinds = target.nameKeys.map((k) => base.base.names.get(k)?.kind);
  if (value.keys.some((k) => isSameKind(base.base.names.get(k)?.kind, kinds))) return { result: 'differs', slip: 0.5 };
  return { result: 'incomparable' };
}

/** A kind that the base gives: of "other" nothing can be said. */
const isSameKind = (kind: string | undefined, kinds: (string | undefined)[]) =>
  kind !== undefined && kind !== 'other' && kinds.includes(kind);

/** Whether the words of `part` stand in `whole`, in order and together. */
function holds(whole: string[], part: string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => whole[i + k] === w)) return true;
  return false;
}

function isValueOfSameProperty(words: string[], keys: string[], target: Target, base: CompiledBase): boolean {
  const others = base.targetsOfLiteral.get(words.join(' ')) ?? [];
  if (others.some((t) => t !== target && sameProperty(t, target))) return true;
  return keys.some((k) =>
    (base.cast.forms.get(k) ?? []).some((f) =>
      (base.targetsOfLiteral.get(f.join(' ')) ?? []).some((t) => t !== target && sameProperty(t, target)),
    ),
  );
}
