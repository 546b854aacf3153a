/** Where a claim stands. */
import { splitSentences } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';
import type { Span } from '../values/value.ts';

export interface Place {
  /** The block's prose. */
  prose: string;
  /** In a table's cell no sentence begins. */
  isCell?: boolean;
}

/** Quotes and brackets that open before the first word of a sentence. */
const OPENERS = /^[\s"'“‘„«‹([{¿¡]*$/;

/** Whether a sentence begins with the claim. */
export function startsSentence({ prose, isCell }: Place, { start }: Span): boolean {
  const tokens = tokenize(prose);
  const sentence = splitSentences(prose, tokens).findLast((s) => s.start <= start);
  if (!OPENERS.test(prose.slice(sentence?.start ?? 0, start))) return false;
  return !isCell || (sentence?.first ?? 0) > 0;
}

/** A large first letter for what takes the claim's place, where the claim had one or its place asks for one: names of months stay as they are. */
export function raised(text: string, place: Place, claim: Span): string {
  const own = place.prose.charAt(claim.start);
  const isLarge = /\p{L}/u.test(own) ? own !== own.toLowerCase() : startsSentence(place, claim);
  return isLarge && /^\p{Ll}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A first letter of what takes the claim's place, large or small as the claim's was, or as its place asks. */
export function capitalLike(text: string, place: Place, claim: Span): string {
  const own = place.prose.charAt(claim.start);
  const isLetter = /\p{L}/u.test(own);
  const isLarge = isLetter ? own !== own.toLowerCase() : startsSentence(place, claim);
  // A currency or a symbol keeps its capitals.
  if (!/^\p{L}(?:\p{Ll}|\s)/u.test(text)) return text;
  return (isLarge ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1);
}
