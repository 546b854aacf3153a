/** Dates that a text says of itself: in a byline, a dateline, a note of when it was published, at the head of a post. They are no claim about any fact. */
import type { Block } from '../../draft/block.ts';
import { clauseAt } from '../../language/sentences.ts';
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { DateValue } from '../../values/value.ts';
import type { Analysis } from './analysis.ts';
import type { Claim, Scene } from './scene.ts';

/**
 * "**15:30** Ten engines are still here" of the 18 that there were: on a page that was written as it went, what is told in the present is so at the time of the
 * entry.
 */
export function isOfMoment({ first }: Claim, statement: string, { block, analysis, sentence, discourse }: Scene): boolean {
  if (!discourse.live || !headOfPost(block, analysis) || !PAST.test(statement)) return false;
  const { first: from, last } = clauseAt(sentence, first) ?? sentence;
  return !analysis.tokens
    .slice(from, last)
    .some(({ word }) => PAST.test(word.folded) || (word.lemma !== word.folded && word.folded.endsWith('ed')));
}
const PAST = /^(?:was|were|had)$|\b(?:was|were|had|took|[a-z]{3,}ed)\b/;

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
 * back from there: on another time of day, in the perfect, by "ago", or in words of who writes to whom; and where an entry before it did. "**14:20** The last lorry
 * is towed away" tells when it was.
 */
function isOfPost({ value, first }: Claim, { block, analysis, discourse }: Scene): boolean {
  const head = first > 0 ? undefined : headOfPost(block, analysis);
  return (
    head?.start === value.start && (discourse.live || isWritten(analysis, head) || analysis.dates.some((d) => d.start > head.end && d.time))
  );
}

/** The time of day at the head of an entry, if the block is one. */
function headOfPost({ kind }: Block, { dates: [head], tokens }: Analysis): DateValue | undefined {
  if (head?.grain !== 'time' || head.start > tokens[0].start || head.from.day !== undefined || head.range) return undefined;
  const next = tokens.find((t) => t.start >= head.end);
  return kind === 'cell' || kind === 'heading' || !next || /^[a-z]/.test(next.text) ? undefined : head;
}

/** Whether a block is an entry of a page that was written as it went. */
export function isPost(block: Block, analysis: Analysis): boolean {
  const head = headOfPost(block, analysis);
  return head !== undefined && isWritten(analysis, head);
}

const isWritten = ({ tokens }: Analysis, head: DateValue): boolean =>
  tokens.some((t, i) => t.start >= head.end && (POSTED.has(t.word.folded) || isPerfect(tokens, i)));
const POSTED = wordSet('ago now here we our us you your i my tonight updates');

/** "Have let them in", "has now been lifted". */
const isPerfect = (tokens: readonly Token[], i: number): boolean =>
  HAS.has(foldedAt(tokens, i)) && tokens.slice(i + 1, i + 3).some(({ word }) => /ed$|en$/.test(word.folded) || DONE.has(word.folded));
const HAS = wordSet('has have');
const DONE = wordSet(
  'let put set cut hit shut come run become gone done found made left lost won begun said told held built met sent brought caught',
);
