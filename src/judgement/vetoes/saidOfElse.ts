/**
 * Vetoes for claims that their own phrase gives to something else than the fact's: a share of another whole, what is left over, a group of those that the fact
 * counts, what "that of" or "it" stands for, a thing with "a" that is described in passing, the occasion of a "when" after its year. However much the number looks
 * like the fact's: it is not of the fact.
 */

import { KNOWN_OR_OWNED } from '../../language/closedWords.ts';
import { isPersonNoun } from '../../language/genericNouns.ts';
import { SYNONYM } from '../../language/related.ts';
import { clauseAt } from '../../language/sentences.ts';
import { beforeThe, foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { isOfChange } from '../derived/amounts/changeCues.ts';
import type { Tie } from '../evidence/evidence.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { hasKey, isAbout, isPhraseKey, type Target } from '../targets/target.ts';
import { ofAnotherOccasion, ofAnotherOne, ofAnotherThing, ofWhatIsBroughtIn } from './reasons.ts';

/** What else the claim is of, in words; undefined where its phrase says nothing of the kind. */
export function saidOfElse(tie: Tie, scene: Scene): string | undefined {
  const { value } = tie.claim;
  if (value.kind === 'name' || tie.entry) return undefined;
  if (isOfNextOne(tie, scene) || isOfYearBefore(tie, scene)) return ofAnotherOccasion();
  if (value.kind === 'date') return undefined;
  if (value.scale === 'percent' && isOtherShare(tie, scene)) return say`it is a share of something else`;
  if (isToSpare(tie, scene)) return say`it is what is left over`;
  if (isOfOtherBand(tie, scene) || isOfAnother(tie, scene)) return ofAnotherOne();
  if (isOfThat(tie, scene) || isOfWhatStandsThere(tie, scene) || isOfIt(tie, scene)) return ofAnotherThing();
  if (isOfGroup(tie, scene)) return say`it is of a part of those that the fact tells of`;
  return isInPassing(tie, scene) ? ofWhatIsBroughtIn() : undefined;
}

/** Whether the fact has the word at a token, or one that it is taken for. */
const isMet = ({ target, words }: Tie, tokens: readonly Token[], at: number) =>
  target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word }) => word.at === at);

/** Whether the fact has the very word, or one of its family. */
const isOwn = ({ target, words }: Tie, tokens: readonly Token[], at: number) =>
  target.vocabulary.has(lemmaAt(tokens, at)) || words.some(({ word, strength }) => word.at === at && strength > SYNONYM);

const isContent = ({ kind, word }: Token) => kind === 'number' || (kind === 'word' && !word.function);

/** "The next final will be on 17 May", "her best time is 2:14:43": a word that makes it another of a row, which the fact does not have. */
function isOfNextOne(tie: Tie, scene: Scene): boolean {
  const { claim, target, words } = tie;
  const { tokens } = scene.analysis;
  for (let i = Math.max(scene.sentence.first, claim.first - REACH); i < claim.first - 1; i++) {
    const { folded, lemma } = tokens[i].word;
    if (target.vocabulary.has(lemma)) continue;
    if (NEXT.has(folded) && words.some(({ word }) => word.at === i + 1) && foldedAt(tokens, i - 1) === 'the') return true;
    if (folded === 'best' && isOwner(tokens[i - 1]) && claim.value.kind === 'figure' && clauseOf(scene, i) === clauseOf(scene, claim.first))
      return true;
  }
  return false;
}
const REACH = 8;
const NEXT = wordSet('next upcoming forthcoming following preceding');
const POSSESSIVES = wordSet('his her its their my our personal season');
const isOwner = (token: Token | undefined) => token !== undefined && (token.kind === 'clitic' || POSSESSIVES.has(token.word.folded));

/** "Against $163,200 in 2025, when the contract gave it to us at $1,700": what "when" tells is of the year before it. */
function isOfYearBefore({ claim, target }: Tie, { analysis: { tokens }, sentence, claims }: Scene): boolean {
  if (claim.value.kind !== 'figure' || target.times.length || HAS_YEAR.test(target.fact.statement)) return false;
  const clause = clauseAt(sentence, claim.first);
  if (!clause || foldedAt(tokens, clause.first) !== 'when' || !isComma(tokens, clause.first - 1)) return false;
  return claims.some(({ value, last }) => value.kind === 'date' && last === clause.first - 1);
}

/** "Made up 13 per cent", "4 per cent of the fund", of a fact that tells by how much something grew, or a rate of nothing else. */
function isOtherShare(tie: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { claim, target } = tie;
  const before = (n: number) => lemmaAt(tokens, claim.first - n);
  const isMadeUp = (before(2) === 'make' && before(1) === 'up') || (before(2) === 'account' && before(1) === 'for');
  if (isMadeUp || before(1) === 'represent' || before(1) === 'constitute') return isOfChange(target);
  if (foldedAt(tokens, claim.last) !== 'of' || OF_PERCENT.test(target.fact.statement)) return false;
  if (!KNOWN_OR_OWNED.has(foldedAt(tokens, claim.last + 1)) || tie.subject.by === 'mention') return false;
  const whole = tokens[claim.last + 2];
  return whole?.kind === 'word' && !whole.word.capital && !isPersonNoun(whole.word.lemma) && !isOwn(tie, tokens, claim.last + 2);
}
const OF_PERCENT = /(?:%|per ?cent) of/;

const HAS_YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const LEFT = wordSet('spare go play');
const REMAINING = wordSet('left remaining');

/** "Champions with two matches to spare", "with three games in hand", "with 20 games left". */
function isToSpare({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  if (claim.value.kind !== 'figure' || claim.value.scale !== 'count') return false;
  for (let i = claim.last; i < Math.min(claim.last + 3, sentence.last); i++) {
    const [one, two] = [foldedAt(tokens, i), foldedAt(tokens, i + 1)];
    if ((one === 'to' && LEFT.has(two)) || (one === 'in' && two === 'hand')) return !target.vocabulary.has(two);
    if (REMAINING.has(one) && foldedAt(tokens, claim.first - 1) === 'with') return !target.vocabulary.has(lemmaAt(tokens, i));
  }
  return false;
}

/** "11 pumps of another maker". */
function isOfAnother({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = claim.last; i + 1 < Math.min(claim.last + 3, sentence.last); i++)
    if (foldedAt(tokens, i) === 'of' && /^(?:an)?other$/.test(foldedAt(tokens, i + 1))) return !target.vocabulary.has('other');
  return false;
}

/** Letters, numbers and Roman numerals that tell one of a sort. */
const DESIGNATION = /^(?:[A-Z]|\d{1,3}|[IVX]+)$/;

/** "For a flat in Band A", of what the fact tells of Band D. */
function isOfOtherBand({ target, claim }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  const { statement } = target.fact;
  let other = false;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const { word, text } = tokens[i];
    const which = tokens[i + 1].text;
    if (claim.first <= i + 1 && i + 1 < claim.last) continue;
    if (!word.capital || word.function || !DESIGNATION.test(which) || !statement.includes(`${text} `)) continue;
    const own = /^[A-Z\d]+(?![-–—:.,%\da-z])/.exec(statement.slice(statement.indexOf(`${text} `) + text.length + 1))?.[0] ?? '';
    if (own === which) return false;
    other ||= DESIGNATION.test(own) && /\d/.test(own) === /\d/.test(which);
  }
  return other;
}

/** "That of the town hall is 27 metres high": "that" stands for what the fact tells of, and is another's. */
function isOfThat({ claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (let i = claim.first - 2; i >= scene.sentence.first && clauseOf(scene, i) === clauseOf(scene, claim.first); i--) {
    if (!/^th(?:at|ose)$/.test(foldedAt(tokens, i)) || foldedAt(tokens, i + 1) !== 'of') continue;
    const isOwn = (m: CastMention) => !isPhraseKey(m.keys[0]) || isAbout(target, m.keys);
    return !scene.ownMentions.some((m) => m.first > i && m.last <= claim.first && isOwn(m));
  }
  return false;
}

const DEPICTIONS = wordSet('drawing painting picture photograph photo portrait sketch print poster model replica copy plan map');
const ON = wordSet('on in under above over beside behind');

/** "The goddess on the dome, all 3.4 metres of her": after a comma a measure is of the head of the phrase, and the fact's subject only tells where that is. */
function isOfWhatStandsThere(tie: Tie, scene: Scene): boolean {
  const { claim, target } = tie;
  if (claim.value.kind !== 'figure' || claim.value.scale !== 'measure') return false;
  const { tokens } = scene.analysis;
  let at = claim.first - 1;
  while (at > scene.sentence.first && /^(?:all|some|about|only|just)$/.test(foldedAt(tokens, at))) at--;
  if (!isComma(tokens, at)) return false;
  const own = scene.ownMentions.find((m) => m.last === at && isAbout(target, m.keys));
  if (!own) return false;
  const lead = beforeThe(tokens, own.first);
  const head = tokens[lead - 1];
  if (head?.kind !== 'word' || head.word.function || isMet(tie, tokens, lead - 1)) return false;
  // "A drawing of the dome, 20 inches by 14".
  return ON.has(foldedAt(tokens, lead)) || (foldedAt(tokens, lead) === 'of' && DEPICTIONS.has(head.word.folded));
}

/** "Streymoy is the largest; 24,000 people live on it": what "it" stands for is the name before, which is not the fact's. */
function isOfIt({ claim, target }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  for (let i = claim.last; i < Math.min(claim.last + 5, scene.sentence.last - 1); i++) {
    if (!ON.has(foldedAt(tokens, i)) || foldedAt(tokens, i + 1) !== 'it') continue;
    const names = scene.ownMentions.filter((m) => m.last <= claim.first && !isPhraseKey(m.keys[0]));
    const last = names[names.length - 1];
    return last !== undefined && !hasKey(target, last.keys);
  }
  return false;
}

const PARTS = wordSet(
  'north south east west centre center capital city town village countryside suburb cities towns villages suburbs provinces interior',
);

/** "Among voters under 30, the Greens had 24 per cent", "in the north, 60%": a group, or a part of a place, that is told by words which the fact does not have. */
function isOfGroup(tie: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { first, last } = scene.sentence.clauses[clauseOf(scene, tie.claim.first)] ?? scene.sentence;
  if (foldedAt(tokens, first) === 'in' && isComma(tokens, first + 3) && foldedAt(tokens, first + 1) === 'the')
    return PARTS.has(foldedAt(tokens, first + 2)) && !isMet(tie, tokens, first + 2);
  if (foldedAt(tokens, first) !== 'among' && foldedAt(tokens, first) !== 'amongst') return false;
  for (let i = first + 1; i < Math.min(last, tie.claim.first) && !isComma(tokens, i); i++)
    if (isContent(tokens[i]) && !tokens[i].word.capital && !isMet(tie, tokens, i)) return true;
  return false;
}

const LINKS = wordSet('with in at from');

/** "Timed it on a machine with four cores": all that the sentence has of the fact stands in a phrase with "a", and what the fact is about stands nowhere. */
function isInPassing({ claim, target, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  if (!LINKS.has(foldedAt(tokens, claim.first - 1)) || isSpokenOf(target, scene)) return false;
  let from = claim.first - 2;
  while (from > scene.sentence.first && claim.first - from < 5 && tokens[from].kind === 'word' && !tokens[from].word.function) from--;
  if (!/^an?$/.test(foldedAt(tokens, from)) || from + 2 > claim.first - 1) return false;
  const own = words.filter(({ word }) => word.at >= 0 && tokens[word.at - 1]?.text !== '-');
  return (
    own.length > 0 && own.every(({ word }) => word.at > from && word.at <= claim.last) && own.some(({ word }) => word.at < claim.first)
  );
}

/** Whether the sentence names what the fact is about, or has a word of its statement's opening. */
function isSpokenOf(target: Target, { ownMentions, analysis: { tokens }, sentence }: Scene): boolean {
  if (ownMentions.some((m) => hasKey(target, m.keys))) return true;
  const opening = statementOf(target.fact).tokens.slice(0, 4).find(isContent)?.word.lemma;
  for (let i = sentence.first; i < sentence.last; i++) if (lemmaAt(tokens, i) === opening) return true;
  return false;
}
