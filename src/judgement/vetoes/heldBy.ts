/**
 * Whether a value that is right for another is said of whom the tie's fact is about at all: "Dane asked the 312 members to merge", "Dane laughed at a club founded
 * in 1884" give Dane no members and no year. A right value in the sentence of another subject is no slip unless the sentence hands it to that one.
 */

import { BE_OR_HAVE, RELATIVES } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { clauseAt, type TokenRange } from '../../language/sentences.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Scene } from '../scenes/scene.ts';
import { isAbout } from '../targets/target.ts';
import { byItsNumberAlone, ofWhatIsBroughtIn } from './reasons.ts';

const DETERMINERS = wordSet('the a an this that its his her their our');
const OPENERS = wordSet('and but although though while when as because since after before if so the some all only just');

/** Why the value is not held by the fact's subject, in words; undefined where it is. */
export function notHeldBy(tie: Tie, scene: Scene): string | undefined {
  const { claim, target, features, words, subject } = tie;
  if (
    features.swapped !== 1 ||
    features.sibling === 1 ||
    tie.crossed ||
    features.typo >= 0.7 ||
    claim.value.kind === 'name' ||
    subject.by !== 'mention'
  )
    return undefined;
  if (scene.block.kind === 'cell' || (claim.value.kind === 'figure' && claim.value.scale === 'score')) return undefined;
  const { tokens } = scene.analysis;
  const own = scene.ownMentions.filter((m) => m.last <= claim.first && isAbout(target, m.keys)).pop();
  // "Dane (312 members)": what stands in brackets is whose name they follow.
  if (!own || tokens[own.last].text === '(') return undefined;
  // "**Dane**: 312", under a line that says what of: the name stands for the whole sentence.
  if (opensLine(own, claim.first, scene)) return undefined;
  if (features.noun === 0 && !words.some(({ word }) => word.at >= 0)) return byItsNumberAlone();
  const isBrought =
    isOfOwner(claim.first, own.last, tokens) ||
    (claim.value.kind === 'figure' && isGoneOver(claim.first, tokens)) ||
    (claim.value.kind === 'figure' && isTakenUp(claim.first, claim.last, own.last, tokens)) ||
    opensClause(claim.first, own.last, scene) ||
    isOfNoun(claim.first, own.last, tie, tokens);
  return isBrought ? ofWhatIsBroughtIn() : undefined;
}

const opensLine = ({ first, last }: TokenRange, at: number, { analysis: { tokens }, sentence }: Scene) =>
  first === sentence.first && at === last + 1 && /^[:–—-]$/.test(tokens[last].text);

/** "Wants its neighbour's 312 members": the genitive before the value is not the subject's. */
const isOfOwner = (first: number, last: number, tokens: readonly Token[]) => tokens[first - 1].kind === 'clitic' && first - 1 > last;

/** "Meets it after 63 km", "flows beside it for 63 km", "longer by 25 km": a way or a difference, and no measure of the whole. */
const isGoneOver = (first: number, tokens: readonly Token[]) =>
  foldedAt(tokens, first - 1) === 'after' || (foldedAt(tokens, first - 1) === 'by' && foldedAt(tokens, first - 2).endsWith('er'));

/** "Asked the 312 members": what is spoken of already, and nobody after it whose they are. */
function isTakenUp(first: number, last: number, after: number, tokens: readonly Token[]): boolean {
  if (foldedAt(tokens, first - 1) !== 'the' || first - 1 === after) return false;
  return !tokens.slice(last, last + 3).some((t) => t.word.folded === 'of');
}

/** "…, although 312 members pay", "…; the market square is 88 metres": the value or a noun before it is the subject of its own clause. */
function opensClause(first: number, last: number, { sentence, analysis: { tokens } }: Scene): boolean {
  const clause = clauseAt(sentence, first);
  if (!clause) return false;
  let at = Math.max(clause.first, last);
  for (let i = first - 1; i >= at; i--) if (/^[;,:]$/.test(tokens[i].text)) at = i + 1;
  if (at === last) return false;
  let i = at;
  while (i < first && OPENERS.has(foldedAt(tokens, i))) i++;
  if (i === first) return at < first;
  return foldedAt(tokens, i - 1) === 'the' && tokens.slice(i, first).some((t) => BE_OR_HAVE.has(t.word.folded));
}

/** "At a club founded in 1884", "when her friend retired": a noun between the subject and the value that has the verb for itself. */
function isOfNoun(first: number, last: number, { target }: Tie, tokens: readonly Token[]): boolean {
  for (let i = last + 1; i + 1 < first; i++) {
    const { kind, word } = tokens[i];
    if (kind !== 'word' || word.capital || !DETERMINERS.has(foldedAt(tokens, i - 1))) continue;
    // "Dane, the club founded in …" is Dane.
    if (i - 2 === last && isComma(tokens, last)) continue;
    const isAnother = /^an?$/.test(foldedAt(tokens, i - 1)) || foldedAt(tokens, i - 2) === 'than';
    if (!kindOfNoun(word.lemma) || (!isAnother && target.vocabulary.has(word.lemma))) continue;
    const next = tokens[isComma(tokens, i + 1) ? i + 2 : i + 1];
    const tells = RELATIVES.has(next.word.folded) || BE_OR_HAVE.has(next.word.folded) || next.word.folded.endsWith('ed');
    if (tells && !tokens.slice(i + 3, first).some((t) => t.text === ',')) return true;
  }
  return false;
}
