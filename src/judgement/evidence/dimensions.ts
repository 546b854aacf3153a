/** The dimension in which a value is told: "2.4 metres long" is no height, whatever the height is. */
import { DIMENSIONS } from '../../language/closedWords.ts';
import { opposed, related, SYNONYM } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { Target } from '../targets/target.ts';

/** After "in". */
const TOLD_IN = wordSet('length height width breadth depth thickness');

/** "From end to end", "stem to stern", "from one side to the other": which dimension lies between the two. */
const BETWEEN: Record<string, string | undefined> = {
  end: 'long',
  stem: 'long',
  bow: 'long',
  nose: 'long',
  head: 'long',
  tip: 'long',
  side: 'wide',
  wall: 'wide',
  top: 'high',
  floor: 'high',
};
const FAR_ENDS = wordSet('end stern tail tip side wall toe bottom ceiling other');

/** The word right after a length that says which of a thing's dimensions it is: "2.4 metres long", "a 2.4-metre-long", "2.4 metres in length", "from end to end". */
export function dimensionOf(
  { value, last }: Pick<Claim, 'value' | 'last'>,
  { analysis: { tokens } }: Pick<Scene, 'analysis'>,
): string | undefined {
  if (value.kind !== 'figure' || (value.unit ? value.unit.dimension !== 'length' : value.scale !== 'count')) return undefined;
  const at = tokens[last]?.text === '-' ? last + 1 : last;
  const { folded, lemma } = tokens[at]?.word ?? {};
  if (folded === undefined || lemma === undefined) return undefined;
  if (DIMENSIONS.has(folded)) return lemma;
  const from = folded === 'from' ? at + (tokens[at + 1]?.word.folded === 'one' ? 2 : 1) : at;
  const to = from + (tokens[from + 1]?.text === '-' ? 2 : 1);
  if (tokens[to]?.word.folded === 'to') {
    const end = tokens[to + 1]?.word.folded === 'the' || tokens[to + 1]?.text === '-' ? to + 2 : to + 1;
    if (FAR_ENDS.has(tokens[end]?.word.folded ?? '')) return BETWEEN[tokens[from].word.folded];
  }
  const next = folded === 'in' ? tokens[at + 1]?.word.lemma : undefined;
  return next !== undefined && TOLD_IN.has(next) ? next : undefined;
}

/** Whether a fact tells of this dimension: "74 cm across" of what is 74 cm wide. */
export function isSameDimension(dimension: string, { figures, lemmas }: Target): boolean {
  if (!figures.some(({ unit }) => unit?.dimension === 'length')) return false;
  for (const lemma of lemmas) if (lemma === dimension || related(lemma, dimension) >= SYNONYM) return true;
  return false;
}

/** Whether a fact tells of another dimension, and not of this one. */
export function isOtherDimension(dimension: string, { lemmas }: Target): boolean {
  let isOther = false;
  for (const lemma of lemmas) {
    if (related(lemma, dimension) > 0) return false;
    isOther ||= opposed(lemma, dimension);
  }
  return isOther;
}
