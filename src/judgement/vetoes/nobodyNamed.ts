/** Whether a text speaks of nobody and nothing that the base knows: such a sentence is held against no fact, unless it says nearly all of it. */
import { lemmaAt } from '../../language/tokens.ts';
import type { Tie } from '../evidence/evidence.ts';
import { misspelt } from '../names/meant.ts';
import { isDistinct } from '../scenes/discourse.ts';
import type { Scene } from '../scenes/scene.ts';
import type { Seen } from '../scenes/seen.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';
import { isTelling } from './byNumberAlone.ts';

/** Whether a name of the cast has been met in a form of its own, in the scene or before it. Phrases that facts are about are words like others. */
export function isCastMet({ mentions, analysis }: Scene, seen: Seen): boolean {
  return seen.hasName || mentions.some((m) => (m.first < 0 ? !isPhraseKey(m.keys[0]) : isDistinct(m, analysis.tokens)));
}

/** Whether the text has named somebody or something that neither the cast nor any fact knows. */
export const isForeign = (scene: Scene, base: CompiledBase) => scene.discourse.foreign || namesForeigner(scene, base);

const foreigners = new WeakMap<Scene, boolean>();

/** The same of one sentence, worked out once: each tie of it asks. */
export function namesForeigner(scene: Scene, base: CompiledBase): boolean {
  const known = foreigners.get(scene) ?? findForeigner(scene, base);
  foreigners.set(scene, known);
  return known;
}

function findForeigner({ strangers, analysis }: Scene, base: CompiledBase): boolean {
  const known = (at: number) => base.byLemma.has(lemmaAt(analysis.tokens, at));
  return strangers.some((s) => {
    if (s.opensSentence) return false;
    for (let at = s.first; at < s.last; at++) if (known(at)) return false;
    return misspelt(s, base) === undefined;
  });
}

/** A base that names its cast is not spoken of by a text that has named none of it yet, unless the sentence says nearly all that the fact says. */
export function speaksOfNobody(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  if (base.base.names.size === 0 || isCastMet(scene, scene.discourse.seen)) return false;
  // A text that has named nobody at all may well speak of what its sentence mentions: "The trial lasted 62 weeks".
  if (!isForeign(scene, base) && tie.subject.strength > 0) return false;
  if (tie.features.sameDay && (tie.features.coverage >= HALF_SAID || (tie.subject.strength > 0 && isFullDate(tie)))) return false;
  if (isTelling(tie.claim, tie.features) && tie.agreement.slip === 1 && tie.words.length > 0) return false;
  // One word ("died", "opened") is said of anybody; what is counted says more than a day does.
  const words = wordsMet(tie);
  const isCounted = tie.claim.value.kind === 'figure' && !isForeign(scene, base);
  if (words < 2 && !isCounted) return true;
  if (!isForeign(scene, base) && tie.probability >= WITHOUT_SUBJECT) return false;
  if (words < 2) return true;
  const { coverage, phrase } = tie.features;
  const isAllSaid = tie.probability >= ALL_SAID && coverage >= ALL_SAID && words > 2;
  return !isAllSaid && !(isPlainSlip(tie) && Math.max(coverage, phrase) >= HALF_SAID);
}

/** A day with its year: under a weekday that it does not fall on it is wrong of whatever it is said. */
const isFullDate = ({ claim: { value } }: Tie) => value.kind === 'date' && value.from.year !== undefined;

/** How many words of the sentence are the fact's. */
const wordsMet = ({ words }: Tie) => new Set(words.filter((hit) => hit.word.at >= 0).map((hit) => hit.word.at)).size;

/** Where a sentence has all the words of a fact, or half of them with a slip of its value, it needs no name to speak of it. */
const ALL_SAID = 0.9;
const HALF_SAID = 0.5;

/** Least probability where the fact's own subject is nowhere in reach. */
const WITHOUT_SUBJECT = 0.65;

export function isSubjectMissing(tie: Tie): boolean {
  if (tie.subject.strength > 0 || !tie.target.subjects.length) return false;
  // "It opens on 10 November" of a tournament: one word says as little of a day as none.
  if (tie.claim.value.kind === 'date' && wordsMet(tie) < 2 && !tie.features.sameDay && !isPlainSlip(tie)) return true;
  return tie.probability < WITHOUT_SUBJECT && !isPlainSlip(tie);
}

/**
 * The same long number with its digits out of order, or the same number in another unit or under the opposite bound: seldom met by chance, but for days of which
 * the year is not said.
 */
const isPlainSlip = ({ claim: { value }, features, agreement }: Tie) =>
  (features.typo >= 0.7 && !(value.kind === 'date' && value.from.year === undefined)) || agreement.slip === 1;
