/** Dates that a text says of itself: in a byline, a dateline, a note of when it was published. They are no claim about any fact. */
import { foldedAt } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from './scene.ts';

/** Whether a date is the text's own. */
export function isOfTheText(claim: Claim, scene: Scene): boolean {
  if (claim.value.kind !== 'date') return false;
  return isByline(scene) || isAfterNote(claim, scene) || isDateline(claim, scene);
}

/** A line with more tokens says more than who wrote it when. */
const SHORT = 16;
const WRITERS = wordSet('by from our issued published posted updated words text report filed press');

/** "From our reporter · Friday, 15 May 2026": a short line without a full stop that opens with who wrote it. */
function isByline({ block, analysis: { tokens } }: Scene): boolean {
  if (block.kind === 'cell' || block.kind === 'item' || tokens.length > SHORT || /[.!?:]\W*$/.test(block.text)) return false;
  const first = tokens.find((t) => t.kind === 'word');
  return first !== undefined && (WRITERS.has(first.word.folded) || / [·|•] /.test(block.text));
}

const NOTES = wordSet('written compiled published posted updated issued printed filed accessed retrieved');

/** "Published on 21 September.", "Last updated 3 May": a participle with nothing before it that it could be said of. */
function isAfterNote({ first }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  let at = sentence.first;
  while (at < first && /^(?:last|first|\W)$/.test(foldedAt(tokens, at))) at++;
  if (!NOTES.has(foldedAt(tokens, at))) return false;
  return first === at + 1 || (first === at + 2 && foldedAt(tokens, at + 1) === 'on');
}

/** "LONDON, 25 October —", "LEEDS, England, Oct 25 (Reuters) –": a place in capitals, the date, a dash. */
function isDateline({ first, last }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  const [place] = tokens.slice(sentence.first, first);
  const end = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? last + 3 : last;
  return (
    first - sentence.first <= 4 &&
    place?.text.length > 1 &&
    place.text === place.text.toUpperCase() &&
    /^[—–-]$/.test(tokens[end]?.text ?? '')
  );
}
