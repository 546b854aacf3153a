/** Whether a figure counts or measures what a fact's figure does. */
import { isPersonNoun } from '../../language/genericNouns.ts';
import { related } from '../../language/related.ts';
import { foldedAt } from '../../language/tokens.ts';
import { sameQuestion } from '../../values/figures/index.ts';
import type { Figure } from '../../values/value.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';

/** 1 where the counted nouns are the same or related, -1 where both are said and are of different things, 0 where one is not said. */
export function nounTie(figure: Figure, target: Target, base: CompiledBase): number {
  const head = figure.noun[figure.noun.length - 1];
  if (!head) return 0;
  let best = 0;
  let said = false;
  for (const fact of target.figures) {
    const factHead = fact.noun[fact.noun.length - 1];
    if (!factHead) continue;
    said = true;
    if (head === factHead) return 1;
    best = Math.max(best, related(head, factHead), bothPersons(head, factHead));
  }
  if (best > 0) return best;
  if (said) return figure.scale === 'count' ? -1 : 0;
  // A bare figure counts what its property says: "the rebounds of … is 9".
  for (const lemma of target.terms.keys()) if (lemma === head || related(head, lemma) >= 0.8) return 0.9;
  for (const lemma of target.vocabulary) if (lemma === head || related(head, lemma) >= 0.8) return 0.6;
  // What follows a sum of money or a measure is often no part of it; only counts count things.
  if (figure.scale !== 'count') return 0;
  // Other facts of the base count this noun: the claim is theirs, not this one's.
  return base.byLemma.has(head) ? -1 : -0.4;
}

/** "People" may stand for any person noun, and two person nouns may speak of the same people. */
function bothPersons(a: string, b: string): number {
  if (!isPersonNoun(a) || !isPersonNoun(b)) return 0;
  return a === 'people' || b === 'people' || a === 'person' || b === 'person' ? 0.8 : 0.3;
}

/** Likeness of words for the same. */
const SYNONYM = 0.8;

/** The same by the noun that a bare count belongs to ("a crew of 26"): it may count what another noun says, too, and speaks against nothing. */
export function countedBy(figure: Figure, { first }: Claim, target: Target, { analysis: { tokens } }: Scene, base: CompiledBase): number {
  const tie = nounTie(figure, target, base);
  if (tie !== 0 || figure.scale !== 'count' || figure.noun.length > 0 || foldedAt(tokens, first - 1) !== 'of') return tie;
  const head = tokens[first - 2]?.word;
  const counted = head && !head.function ? nounTie({ ...figure, noun: [head.lemma] }, target, base) : 0;
  // A crew and scientists are both persons, but a crew is a crew.
  return counted >= SYNONYM ? counted : 0;
}

/** Whether the two answer the same question by unit, or one leaves its unit unsaid. */
export function unitTie(figure: Figure, target: Target): 'same' | 'open' | 'none' {
  let open = false;
  for (const fact of target.figures) {
    const question = sameQuestion(figure, fact);
    if (question === 'yes' && figure.scale !== 'count') return 'same';
    if (question === 'open') open = true;
  }
  return open ? 'open' : 'none';
}
