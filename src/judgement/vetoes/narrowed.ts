/**
 * Vetoes for claims that words around them narrow to less, or to other, than what the fact tells of: another occasion, somebody's or something's of the
 * subject, another one of the kind, a part, what is wanted. A number that looks like a slip of the fact's own is spared: nobody types 421 for 412 of
 * something else by chance.
 */

import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Tie } from '../evidence/evidence.ts';
import { isSure } from '../evidence/sure.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { isAbout } from '../targets/target.ts';
import { isLikelySlip } from './broughtIn.ts';
import { isOfWhatIsOwned } from './possessions.ts';
import { asAPart, ofAnotherNumber, ofAnotherOccasion, ofAnotherOfTheCast, ofWhatIsOwned } from './reasons.ts';
import { isOfHeld, isOfSome, isOfStretch } from './severals.ts';

/** How a claim is narrowed, in words; undefined where nothing narrows it. */
export function narrowing(tie: Tie, scene: Scene): string | undefined {
  const { value } = tie.claim;
  if (value.kind !== 'name' && isAfterTheEvent(tie, scene)) return say`the date is told by its distance from the fact’s`;
  if (value.kind !== 'name' && !tie.entry && isOfHeld(tie, scene)) return ofAnotherOfTheCast();
  if (value.kind === 'figure' && isOfStretch(tie, scene)) return ofAnotherOccasion();
  const isSlip = !tie.entry && (isLikelySlip(tie) || isSure(tie));
  if (isSlip && tie.features.swapped !== 1) return undefined;
  // A value that is right for another is no slip of the fact's.
  if (value.kind === 'name' || isSlip) return isOfWhatIsOwned(tie, scene) ? ofWhatIsOwned() : undefined;
  if (tie.features.aboutAbsent === 1 && tie.features.companions > 0) return say`what the fact is about is not spoken of`;
  if (tie.claim.value.kind === 'figure' && isNobodysOfTheFact(tie, scene)) return ofAnotherOfTheCast();
  if (isOfSome(tie, scene)) return asAPart();
  if (isOfWhatIsOwned(tie, scene)) return ofWhatIsOwned();
  if (isNumberedOtherwise(tie, scene)) return ofAnotherNumber();
  if (isWanted(tie, scene)) return say`it is wanted or needed, and the fact is not`;
  if (isPart(tie, scene)) return asAPart();
  if (isOneOfRunning(tie, scene)) return say`the fact counts them all up to now`;
  return undefined;
}

/** What is strange about the words around a claim, and no more than strange. */
export function strangeness(tie: Tie, scene: Scene): string | undefined {
  if (tie.claim.value.kind === 'name' || (!tie.entry && isLikelySlip(tie))) return undefined;
  if (!tie.entry && isAlien(tie)) return say`what stands beside it is nothing that the fact speaks of`;
  if (tie.claim.value.kind === 'figure' && isWithoutCompany(tie, scene)) return ofAnotherOfTheCast();
  return undefined;
}

/** A value unlike the fact's among words of which most are not the fact's. The days of a story are near each other, and are held to more. */
function isAlien({ claim, features, agreement }: Tie): boolean {
  const [most, near] = claim.value.kind === 'date' ? [0.6, 0.5] : [0.55, 0.6];
  return features.alien >= most && (agreement.slip ?? 0) <= near && features.sibling === 0;
}

/** "Norbake employs 1,200": the fact's subject is out of reach, and another name of the cast stands before the value. */
function isNobodysOfTheFact(tie: Tie, scene: Scene): boolean {
  const { subject, target, claim } = tie;
  return subject.strength === 0 && target.subjects.length > 0 && othersBeside(tie, scene).some((m) => m.last <= claim.first);
}

/** "2.1% of patients on placebo", of a fact that tells of patients on Solvex: another of the cast stands for those that the fact names beside its subject. */
function isWithoutCompany(tie: Tie, scene: Scene): boolean {
  const { companions, subjects } = tie.target;
  if (!companions.length || (tie.subject.strength === 0 && subjects.length > 0)) return false;
  if (scene.mentions.some((m) => m.keys.some((k) => companions.includes(k)))) return false;
  return othersBeside(tie, scene).length > 0;
}

/** Names of the claim's clause that the fact does not have. */
function othersBeside({ target, claim }: Tie, scene: Scene): CastMention[] {
  const isKnown = (k: string) => target.subjects.includes(k) || target.companions.includes(k);
  return scene.ownMentions.filter((m) => !m.keys.some(isKnown) && clauseOf(scene, m.first) === clauseOf(scene, claim.first));
}

/** "The Tern 3" beside a fact about the Tern 5: the name's number is another one. */
function isNumberedOtherwise({ target, claim }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  return scene.ownMentions.some((m) => {
    const next = tokens[m.last];
    if (
      next?.kind !== 'number' ||
      /^[-–—:]/.test(tokens[m.last + 1]?.text ?? '') ||
      (claim.first <= m.last && m.last < claim.last && claim.last - claim.first > 1) ||
      !isAbout(target, m.keys) ||
      !tokens[m.last - 1].word.capital
    )
      return false;
    return new RegExp(`\\b${tokens[m.last - 1].text} \\d`).test(target.fact.statement) && !target.fact.statement.includes(next.text);
  });
}

const AFTER = wordSet('after before since following until');

/** "Charged on 5 October, three days after his arrest": the fact's event is what the date is counted from, and no event of the date's own. */
function isAfterTheEvent({ claim, words, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'date') return false;
  const { tokens } = scene.analysis;
  const own = words.filter(({ word, lemma }) => word.at >= claim.last && target.terms.has(lemma));
  const others = words.some(({ word, lemma }) => word.at >= 0 && word.at < claim.first && target.terms.has(lemma));
  if (!own.length || others) return false;
  return own.every(({ word }) => {
    for (let i = word.at - 1; i >= Math.max(claim.last, word.at - 3); i--) if (AFTER.has(foldedAt(tokens, i))) return true;
    return false;
  });
}

const ORDERS = wordSet('tell order urge beg');
const WANTS = wordSet(
  'prefer need want require seek demand ask hope aim wish look call offer propose promise pledge target tell order urge beg',
);

/** "Labour needs 25 seats": what is wanted is not yet so, and the fact says that it is. */
function isWanted({ claim, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'figure') return false;
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  for (let i = scene.sentence.first; i < claim.first; i++) {
    const { lemma } = tokens[i].word;
    if (tokens[i].kind !== 'word' || !WANTS.has(lemma) || target.vocabulary.has(lemma) || clauseOf(scene, i) !== clause) continue;
    if (ORDERS.has(lemma)) {
      // "Told him to score two".
      for (let k = i + 1; k < Math.min(i + 4, claim.first); k++) if (foldedAt(tokens, k) === 'to') return true;
      continue;
    }
    if (!(lemma === 'look' || lemma === 'ask' || lemma === 'call') || foldedAt(tokens, i + 1) === 'for') return true;
  }
  return false;
}

const GENITIVE = /^['’]s?$/;
const WHOLES = wordSet('the its his her their our those these them what all which whom');

/** "Of the museum's objects 1,200 are on show", "£200,000 of what he stole", "$140 million of Norbake's revenue": the fact's words stand in the whole alone, and the value is of a part. */
function isPart({ claim, words, target }: Tie, scene: Scene): boolean {
  if (claim.value.kind !== 'figure' || claim.value.scale === 'percent' || claim.value.scale === 'fraction') return false;
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence;
  // "All 31 of our factories" are the whole, and "53 of the members are women" is the fact.
  if ((claim.first > first && foldedAt(tokens, claim.first - 1) === 'all') || PART.test(target.fact.statement)) return false;
  const isOwner = (i: number) => scene.ownMentions.some((m) => m.first === i && GENITIVE.test(tokens[m.last]?.text ?? ''));
  const isOfWhole = (i: number) => i + 1 < last && foldedAt(tokens, i) === 'of' && (WHOLES.has(foldedAt(tokens, i + 1)) || isOwner(i + 1));
  const at = words.map(({ word }) => word.at).filter((i) => i >= 0);
  if (isOfWhole(first)) return at.every((i) => i < claim.first);
  const of = nextOf(tokens, claim.last, last);
  return of >= 0 && isOfWhole(of) && at.every((i) => i > of || i < claim.first) && at.some((i) => i > of);
}

/** A statement that counts a part itself. */
const PART = /^(?:\S+ )?\S+ of (?:the|its|his|her|their|those|these) /;

/** An "of" right after the claim, or after the one noun that it counts. */
function nextOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 2); i++) if (foldedAt(tokens, i) === 'of') return i;
  return -1;
}

const RUNNING = /\b(?:ha(?:s|ve) \w+(?:ed|en|on|un)\b.*)?\b(?:this season|this year|so far|to date|in all|altogether|career)\b/i;

/** "Scored two goals against Oldbury" beside "has scored 11 goals this season": fewer, and nothing of the whole. */
function isOneOfRunning({ claim, target }: Tie, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || !RUNNING.test(target.fact.statement)) return false;
  if (!target.figures.some((f) => f.value > value.value)) return false;
  const { tokens } = scene.analysis;
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) if (WHOLE.has(foldedAt(tokens, i))) return false;
  return true;
}

/** What speaks of a count up to now. */
const WHOLE = wordSet('has have season year far date all altogether career total tally');
