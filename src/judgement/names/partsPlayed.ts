/**
 * Who plays a part, named right beside the words for it: "for the defence, Ida Moor", "the designer, Ida Moor". The part is what an explicit `name`
 * fact is about, or a noun for a person among its terms; another person there is wrong.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { foldedAt, isComma, lemmaAt } from '../../language/tokens.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { byRule, type Filler, fillerOf } from '../fillers/filler.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { FORMER } from './titles.ts';

export function wrongPlayers(scene: Scene, base: CompiledBase): Filler[] {
  const found: Filler[] = [];
  const { tokens, text } = scene.analysis;
  for (const mention of scene.mentions) {
    if (mention.first < 0 || mention.keys.length !== 1 || base.base.names.get(mention.keys[0])?.kind !== 'person') continue;
    const part = partBefore(mention, scene);
    if (!part) continue;
    const asked = [...scene.hits.keys()].filter((t) => isAsked(t, part, base));
    if (asked.length !== 1 || asked[0].nameKeys.includes(mention.keys[0])) continue;
    const [{ fact, nameKeys, expected }] = asked;
    if (scene.mentions.some((m) => m.keys.some((k) => nameKeys.includes(k)))) continue;
    if (holdsToo(mention.keys[0], part, base)) continue;
    const { start, end } = mention;
    found.push(
      fillerOf(fact, { start, end, text: text.slice(start, end) }, expected, [
        byRule(say`it stands right after “${tokens[part.at].text}”, which the fact gives another name for`),
      ]),
    );
  }
  return found;
}

interface Part {
  lemma: string;
  at: number;
  /** After "for": a side that the person speaks for. */
  side: boolean;
}

/** The word for the part right before the name, across a comma: "for the Crown, …", "the designer, …", "the designer …". */
function partBefore(mention: CastMention, scene: Scene): Part | undefined {
  const { tokens } = scene.analysis;
  const { first } = scene.sentence;
  const comma = isComma(tokens, mention.first - 1);
  const at = comma ? mention.first - 2 : mention.first - 1;
  if (at <= first || tokens[at].kind !== 'word' || foldedAt(tokens, at - 1) !== 'the') return undefined;
  if (tokens.slice(Math.max(first, at - 3), at).some((t) => FORMER.has(t.word.folded))) return undefined;
  const side = foldedAt(tokens, at - 2) === 'for';
  if (!side && kindOfNoun(lemmaAt(tokens, at)) !== 'person') return undefined;
  // "For the defence, Ida Moor" speaks; "thanks to the designer, Ida Moor left" does not tell who that is: only an apposition's second comma does.
  if (!side && comma && !/^[,.;:)]$/.test(tokens[mention.last]?.text ?? '.')) return undefined;
  return { lemma: lemmaAt(tokens, at), at, side };
}

/** A fact with an explicit name that is about the part, or has its word among its author's terms. */
function isAsked(target: Target, part: Part, base: CompiledBase): boolean {
  if (!target.explicit || target.kind !== 'name' || target.fact.status !== 'current') return false;
  if (!target.nameKeys.every((k) => base.base.names.get(k)?.kind === 'person') || !target.nameKeys.length) return false;
  const isPart = (lemmas: string[]) => lemmas.length === 1 && lemmas[0] === part.lemma;
  return part.side
    ? target.subjectWords.some((p) => isPart(p.lemmas))
    : target.phrases.some((p) => isPart(p.lemmas)) && target.subjects.every(isPhraseKey);
}

/** Some other fact or a title gives the person the part too. */
function holdsToo(key: string, part: Part, base: CompiledBase): boolean {
  const word = part.lemma;
  if (base.base.names.get(key)?.titles.some((t) => t.toLowerCase().includes(word))) return true;
  return base.targets.some((t) => t.nameKeys.includes(key) && (t.vocabulary.has(word) || t.lemmas.has(word)));
}
