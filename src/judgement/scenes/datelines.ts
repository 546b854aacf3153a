/** Dates that a text says of itself: in a byline, a dateline, a note of when it was published, at the head of a post. They are no claim about any fact. */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Claim, Scene } from './scene.ts';

/** Whether a date is the text's own. */
export function isOfTheText(claim: Claim, scene: Scene): boolean {
  if (claim.value.kind !== 'date') return false;
  return isByline(scene) || isAfterNote(claim, scene) || isDateline(claim, scene) || isOfPost(claim, scene);
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

/**
 * "**14:20** The road is open again. The last lorry was towed away half an hour ago": a time at the head of an entry is when it was written, where the entry looks
 * back from there: on another time of day, in the perfect, by "ago", or in words of who writes to whom. "**14:20** The last lorry is towed away" tells when it was.
 */
function isOfPost({ value, first, last }: Claim, { block, analysis: { tokens, dates } }: Scene): boolean {
  if (first > 0 || value.kind !== 'date' || value.grain !== 'time' || value.from.day !== undefined || value.range) return false;
  if (block.kind === 'cell' || block.kind === 'heading' || /^[a-z]/.test(tokens[last]?.text ?? 'a')) return false;
  return (
    dates.some((d) => d.start > value.end && d.time) ||
    tokens.some((t, i) => i >= last && (POSTED.has(t.word.folded) || isPerfect(tokens, i)))
  );
}
const POSTED = wordSet('ago now here we our us you your i my tonight updates');

/** "Have let them in", "has now been lifted". */
const isPerfect = (tokens: readonly Token[], i: number): boolean =>
  HAS.has(foldedAt(tokens, i)) && tokens.slice(i + 1, i + 3).some(({ word }) => /ed$|en$/.test(word.folded) || DONE.has(word.folded));
const HAS = wordSet('has have');
const DONE = wordSet(
  'let put set cut hit shut come run become gone done found made left lost won begun said told held built met sent brought caught',
);
