/**
 * What brings in another thing than the fact's, and says the value of that: "a second petition", "an earlier trial", "a stage musical opened in 1996", several of
 * what the fact tells of one. No other part of a draft makes it the fact's.
 */

import { isPersonNoun } from '../../language/genericNouns.ts';
import { clauseAt } from '../../language/sentences.ts';
import { foldedAt, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { Tie } from '../evidence/evidence.ts';
import { isSure } from '../evidence/sure.ts';
import { isOfMoment } from '../scenes/datelines.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isAbout, type Target } from '../targets/target.ts';
import { isOfOtherOccasion } from './occasions.ts';
import { isOtherReading } from './otherReadings.ts';
import { isOfAnotherTime } from './otherTime.ts';
import { ofAnotherOccasion, ofAnotherOne, ofAnotherTime, ofWhatIsBroughtIn } from './reasons.ts';
import { isOfAll, isOfAverage, isOfMany, isOfSeveral, isOfWhole } from './severals.ts';

/** Of what else the value is, in words; undefined where nothing else is brought in. */
export function broughtIn(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  if (isOtherReading(tie, scene, base)) return ofAnotherOne();
  if (tie.claim.value.kind === 'name') return isAnotherForName(tie, scene) ? ofAnotherOne() : undefined;
  // However alike the values are: a second hall has a day of its own.
  if (isOfNewObject(tie, scene)) return ofWhatIsBroughtIn();
  // "A thousand shares get 385 new ones", of 0.385 for each.
  if (isOfAll(tie, scene, 'exactly')) return say`it is of several`;
  if (!tie.entry && isLikelySlip(tie)) return undefined;
  if (!isSure(tie) && isOfOtherOccasion(tie.claim, tie.target, scene)) return ofAnotherOccasion();
  if (!tie.entry && !isSure(tie) && isOfAnotherTime(tie, scene, base)) return ofAnotherTime();
  if (tie.claim.value.kind === 'figure' && isOfMoment(tie.claim, tie.target.fact.statement, scene)) return ofAnotherTime();
  if (isOfAnotherKind(tie, scene)) return ofAnotherOne();
  if (isOfAverage(tie, scene)) return ofAnotherOne();
  if (isOfSeveral(tie, scene) || isOfMany(tie, scene) || isOfAll(tie, scene) || isOfWhole(tie, scene)) return say`it is of several`;
  if (isOfNewOne(tie, scene)) return ofWhatIsBroughtIn();
  return undefined;
}

/** Digits out of order, a power of ten, another unit: how a right value goes wrong. */
export const isLikelySlip = ({ features, agreement, target }: Tie) =>
  features.typo >= 0.7 || features.swapped === 1 || (agreement.slip ?? 0) >= (isRange(target) ? 0.8 : 0.9);
/** A range with one end right. */
const isRange = ({ figures }: Target) => figures.some((f) => f.high !== undefined);

const OTHERS = wordSet(
  'second third fourth sister twin annual monthly weekly extraordinary earlier previous separate rival similar further new different later old other another former lower upper inner outer lesser smaller junior honorary',
);
/** Words that make of a count a statistic, a bound or a plan of it. */
const STATISTICS = wordSet(
  'record average mean median typical usual maximum minimum peak target limit estimate budget planned expected projected',
);

/** "A second petition", "an earlier trial", "the record attendance": a word before the fact's own noun says that another one is meant. */
function isOfAnotherKind({ words, target, claim, features, entry }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (const word of target.vocabulary) if (OTHERS.has(word)) return false;
  const subjects = scene.ownMentions.filter((m) => isAbout(target, m.keys));
  const nouns = [...words.map(({ word }) => word.at), ...subjects.map((m) => m.first)];
  return nouns.some((at) => {
    if (at <= scene.sentence.first || at >= claim.first) return false;
    const { lemma, folded, capital } = tokens[at - 1].word;
    // "The former winning 12": one of two who were named.
    if (entry && folded === 'former') return false;
    // What is named before it, or stands further off ("a dome of 32 metres"), is not where the new one is.
    if (isIndefinite(folded))
      return features.stranger > 0.5 && subjects.some((m) => m.first === at && scene.outsiders.some((s) => isRightAfter(s.first - m.last)));
    return (!target.vocabulary.has(lemma) && !capital && (OTHERS.has(folded) || STATISTICS.has(folded))) || isOtherAbove(tokens, at - 1);
  });
}

/** "Gave a short judgment" of who gave the leading judgment: with "a", and a word that the fact does not have, it is another one. */
function isAnotherForName({ words, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  return words.some(({ word: { at } }) => {
    if (at <= sentence.first + 1 || isPersonNoun(lemmaAt(tokens, at))) return false;
    let i = at - 1;
    while (i > sentence.first && i > at - 4 && isPlain(tokens[i]) && !target.vocabulary.has(lemmaAt(tokens, i))) i--;
    return i < at - 1 && isIndefinite(foldedAt(tokens, i));
  });
}

/** Tokens from a noun to a name that tells where or whose it is: "in Japan", "at the Grand Hotel". */
const isRightAfter = (tokens: number) => tokens === 1 || tokens === 2;

/** "The older and more famous wreck": up to its article, what stands before a noun is said of it. */
function isOtherAbove(tokens: readonly Token[], before: number): boolean {
  let found = false;
  for (let i = before; i >= Math.max(0, before - 5); i--) {
    const { kind, word, text } = tokens[i];
    if (word.folded === 'the' || isIndefinite(word.folded)) return found;
    if (kind !== 'word' ? text !== ',' : word.capital) return false;
    found ||= OTHERS.has(word.folded);
  }
  return false;
}

/** "A trial in Japan", of a fact about the trial: an article that brings in a new one. */
const isIndefinite = (folded: string) => folded === 'a' || folded === 'an';

/** "A stage musical opened in London": a clause that opens with an article and a noun that is not the fact's is of that noun. */
function isOfNewOne({ claim, target, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const first = newSubject(claim, scene);
  let nouns = 0;
  for (let i = first + 1; first >= 0 && i < Math.min(claim.first, first + 5); i++) {
    const { kind, word } = tokens[i];
    const isMet = words.some((hit) => hit.word.at === i);
    if (isMet || kind !== 'word' || target.vocabulary.has(word.lemma)) return isMet && nouns > 0;
    // "A coach tour costs 900 kroner and takes in six islands": all that the sentence tells is of it.
    if (nouns > 0 && first === scene.sentence.first && /[^s]s$/.test(word.folded) && word.folded !== word.lemma && i + 1 < claim.first)
      return !words.some((hit) => hit.word.at >= 0 && hit.word.at < claim.first) && foldedAt(tokens, claim.first - 1) !== 'of';
    nouns++;
  }
  return false;
}

/** "Opened a second hall in March", of the opening of a factory: the verb is the fact's, and what it is done to is another thing, with "a". */
function isOfNewObject({ claim, target, words }: Tie, { analysis: { tokens } }: Scene): boolean {
  return words.some(({ word: { at } }) => {
    if (at < 0 || at + 3 > claim.first || claim.first - at > FAR_OBJECT || !isIndefinite(foldedAt(tokens, at + 1))) return false;
    if (!OTHERS.has(foldedAt(tokens, at + 2)) && foldedAt(tokens, at + 2) !== 'another') return false;
    const noun = tokens[at + 3];
    return (
      noun.kind === 'word' && !noun.word.function && !target.vocabulary.has(noun.word.lemma) && !words.some((h) => h.word.at === at + 3)
    );
  });
}
const FAR_OBJECT = 8;

/** What may stand before the subject of a clause: "and a crane was hired"; "in January of the same year a chimney had burned". */
const JOINS = wordSet('and but while when where because');
const OPENERS = wordSet('in on at by after before during from since until for with');
export const TIMES = wordSet('year month week day morning night evening spring summer autumn winter time');

/** Where the article stands with which the clause of a claim, or its part of it, brings in a subject of its own; -1 where it brings in none. */
export function newSubject(claim: Pick<Claim, 'first'>, scene: Pick<Scene, 'analysis' | 'sentence'>): number {
  const { tokens } = scene.analysis;
  const { first } = clauseAt(scene.sentence, claim.first) ?? scene.sentence;
  for (let i = claim.first - 2; i >= first; i--) {
    if (!isIndefinite(foldedAt(tokens, i))) continue;
    const before = tokens[i - 1];
    if (i === first || JOINS.has(before.word.folded)) return i;
    const closes = before.text === ',' || before.kind === 'number' || TIMES.has(before.word.folded);
    // After a noun and a comma it would tell what that is: "Ida Moor, a painter born in 1876".
    if (closes && OPENERS.has(foldedAt(tokens, first))) return i;
  }
  return -1;
}
