/** The word for a relative right before a name ("her niece Ada Holm") against the one that a fact has there ("her daughter Ada Holm"). */

import { oncePer } from '../../language/once.ts';
import { opposed } from '../../language/related.ts';
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { findMentions } from '../../values/names/mentions.ts';
import { byRule, type Filler, fillerOf } from '../fillers/filler.ts';
import { statementOf } from '../scenes/analysis.ts';
import { inFocus } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';

/** Relatives of whom "his X" can be but one thing to one person. */
export const RELATIVES = wordSet(`
father mother brother sister son daughter wife husband uncle aunt nephew niece grandfather grandmother grandson granddaughter cousin stepfather
  stepmother stepson stepdaughter fiance fiancee widow widower
`);

interface Kin {
  lemma: string;
  /** Whose: a pronoun ("her"), or the key of a name with 's. */
  whose: string;
  /** Token range of the word. */
  at: number;
}

/** The word for a relative right before the name at `first`, or before a comma there, with whose it is. */
function kinBefore(tokens: Token[], first: number, start: number, keyEndingAt: (i: number) => string | undefined): Kin | undefined {
  const at = isComma(tokens, first - 1) ? first - 2 : first - 1;
  if (at <= start || !RELATIVES.has(lemmaAt(tokens, at)) || foldedAt(tokens, at) !== lemmaAt(tokens, at)) return undefined;
  for (let i = at - 1; i > start && i >= at - 2; i--) {
    const { folded } = tokens[i].word;
    if (folded === 'his' || folded === 'her' || folded === 'their') return { lemma: lemmaAt(tokens, at), whose: folded, at };
    if (tokens[i].kind === 'clitic') {
      const key = keyEndingAt(i);
      return key ? { lemma: lemmaAt(tokens, at), whose: key, at } : undefined;
    }
    if (tokens[i].kind !== 'word') return undefined;
  }
  return undefined;
}

/** Whether a name stands beside the word for a relative: "her sister Ada Holm", "Ada Holm, his aunt,". */
export function isRelative(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const before = isComma(tokens, first - 1) ? first - 2 : first - 1;
  return RELATIVES.has(lemmaAt(tokens, before)) || (isComma(tokens, last) && RELATIVES.has(lemmaAt(tokens, last + 2)));
}

interface KinFact {
  fact: Filler['fact'];
  /** The relative's word, whose it is, and who that is as far as the fact tells. */
  kin: Kin;
  owner: string | undefined;
}

/** Facts that put such a word before a name, by the name's key. */
const kinFactsOf = oncePer((base: CompiledBase): Map<string, KinFact[]> => {
  const index: Map<string, KinFact[]> = new Map();
  for (const fact of base.base.facts.values()) {
    if (fact.status !== 'current') continue;
    const { text, tokens } = statementOf(fact);
    if (!tokens.some((t) => RELATIVES.has(t.word.lemma))) continue;
    const mentions = findMentions(text, tokens, base.cast);
    for (const m of mentions) {
      const kin = kinBefore(tokens, m.first, -1, (i) => mentions.find((o) => o.last === i)?.keys[0]);
      if (!kin || m.keys.length !== 1) continue;
      const owner = base.base.names.has(kin.whose) ? kin.whose : mentions.find((o) => o.last < kin.at)?.keys[0];
      pushTo(index, m.keys[0], { fact, kin, owner });
    }
  }
  return index;
});

/** Names before which the sentence has another relative of the same person. */
export function wrongKin(scene: Scene, base: CompiledBase): Filler[] {
  const found: Filler[] = [];
  const { tokens, text } = scene.analysis;
  for (const m of scene.mentions) {
    if (m.first < 0 || m.keys.length !== 1 || isPhraseKey(m.keys[0])) continue;
    const kin = kinBefore(tokens, m.first, scene.sentence.first - 1, (i) => scene.mentions.find((o) => o.last === i)?.keys[0]);
    const facts = kin && kinFactsOf(base).get(m.keys[0]);
    if (!facts) continue;
    const sameOwner = facts.filter(
      (f) => f.kin.whose === kin.whose || (f.owner !== undefined && (kin.whose === f.owner || isInFocus(f.owner, scene))),
    );
    if (!sameOwner.length || !sameOwner.every((f) => opposed(f.kin.lemma, kin.lemma))) continue;
    const { start, end } = tokens[kin.at];
    found.push(
      fillerOf(sameOwner[0].fact, { start, end, text: text.slice(start, end) }, sameOwner[0].kin.lemma, [
        { kind: 'subject', text: say`it stands before ${m.text}`, weight: 1 },
        byRule(say`one is not both to the same person`),
      ]),
    );
  }
  return found;
}

const isInFocus = (key: string, scene: Scene) => inFocus(scene).key === key || scene.discourse.headings.some((h) => h.keys.includes(key));
