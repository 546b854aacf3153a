/** Figures that no word of the sentence calls to mind, but that a comparison points to: the same at another time, a name said in part. */
import { stretch } from '../analysis.ts';
import { sameProperty } from '../sameProperty.ts';
import type { OtherSide } from './compared.ts';
import { wordAt } from './cues.ts';
import type { Matter } from './derivation.ts';
import type { FigureOperand } from './operands.ts';

/** "Less than in 2024": the same property at another time, of what was told. */
export function atOtherTimes(side: OtherSide, known: readonly FigureOperand[], { base }: Matter): FigureOperand[] {
  if (!side.date) return [];
  const operands: FigureOperand[] = [];
  for (const { target, claim } of known) {
    if (!target || !claim) continue;
    // Facts with the same property share its words: those with the rarest are few.
    const lists = [...target.terms.keys()].map((lemma) => base.byLemma.get(lemma) ?? []).filter((list) => list.length);
    const rarest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
    for (const other of rarest.slice(0, MOST)) {
      if (other.kind !== 'figure' || !other.times.length || other.fact.status !== 'current' || !sameProperty(target, other)) continue;
      if ([...known, ...operands].some((o) => o.target === other)) continue;
      operands.push({ value: other.figures[0], target: other, tie: 0.5, spots: [] });
    }
  }
  return operands;
}

/** Facts with the rarest word of a property that are looked at for another time. */
const MOST = 30;

/** "The Finch one", "the Tern": facts about those whose name has the word, where no fact that is in reach is about them. */
export function namedInPart(side: OtherSide, known: readonly FigureOperand[], { scene, base }: Matter): FigureOperand[] {
  const operands: FigureOperand[] = [];
  for (const i of stretch(scene.analysis.content, (n) => n, side.from, side.to)) {
    const { kind, word } = scene.analysis.tokens[i];
    if (kind !== 'word' || !word.capital || wordAt(scene, i - 1) !== 'the') continue;
    for (const [key, forms] of base.cast.forms) {
      if (!forms.some((form) => form.includes(word.folded))) continue;
      for (const target of base.bySubject.get(key) ?? [])
        if (target.figures.length && target.fact.status === 'current' && !known.some((o) => o.target === target))
          operands.push({ value: target.figures[0], target, tie: 0.5, spots: [{ lemma: `@${key}`, at: i, weight: 1 }] });
    }
  }
  return operands;
}
