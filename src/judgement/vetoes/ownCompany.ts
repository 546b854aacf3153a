/**
 * Names that the sentence has in their own right: "Mariko, the head of SADI" of a party that SADI is by the base, "Kati, the chief garrison" of the town where that
 * is. What another fact says of the two together, side by side, is said there, and the name stands in no other's place.
 */
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Tie } from '../evidence/evidence.ts';
import { isVerb } from '../fillers/frames.ts';
import type { Scene } from '../scenes/scene.ts';
import { isPhraseKey, keysIn } from '../targets/target.ts';

/** Tokens between the two, at most. */
const BESIDE = 5;
/** What parts two names: they are side by side where nothing is said between them. */
const ENDS = wordSet('and or but who which that while with is was are were has had');

/** Whether a name is told beside what another fact has it with. */
export function isInOwnCompany({ claim, target: { fact } }: Tie, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'name') return false;
  const near = scene.ownMentions.filter((m) => !m.keys.some((k) => value.keys.includes(k)) && isSideBySide(m, claim, scene));
  if (!near.length) return false;
  const [from, to] = [Math.min(claim.first, ...near.map((m) => m.first)), Math.max(claim.last, ...near.map((m) => m.last))];
  return scene.hits.entries.some(([other, hits]) => {
    if (other.fact === fact) return false;
    const keys = keysIn(other);
    if (!value.keys.some((k) => keys.includes(k))) return false;
    const [company] = near.filter((m) => m.keys.some((k) => keys.includes(k)));
    // What a fact is about may be its only word there ("garrison"); of two names the sentence says what it says of them.
    return company !== undefined && (company.keys.some(isPhraseKey) || hits.some(({ word: { at } }) => at >= from && at < to));
  });
}

function isSideBySide({ first, last }: CastMention, claim: Tie['claim'], { analysis: { tokens } }: Scene): boolean {
  const [from, to] = last <= claim.first ? [last, claim.first] : [claim.last, first];
  if (to < from || to - from > BESIDE) return false;
  for (let i = from; i < to; i++)
    if (ENDS.has(foldedAt(tokens, i)) || isVerb(tokens, i) || /^[;:.()–—]$/.test(tokens[i].text)) return false;
  return true;
}
