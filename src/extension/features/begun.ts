/** What of a completion stands before the cursor already: it is replaced, not written a second time. */

/** Most words of a name or a value that are looked for. */
const WORDS = 6;
/** Where a word, a number or an amount begins; not after an apostrophe or a hyphen within a word, nor within a number. */
const STARTS = /(?<![\p{L}\p{M}\p{N}]['’.,-]?)[\p{L}\p{N}$£€]/gu;
/** Fewest characters that begin something: two letters, one digit. */
const LEAST = /^(?:[$£€]?\d|\S\S)/;

/** The ends of a text that begin with one of its last words, the longest first. */
export function tailsOf(before: string): string[] {
  return [...before.matchAll(STARTS)]
    .slice(-WORDS)
    .map(({ index }) => before.slice(index))
    .filter((tail) => LEAST.test(tail));
}

/** The longest tail that a form begins with, whatever its case. */
export function begun(tails: readonly string[], form: string): string | undefined {
  const lower = form.toLowerCase();
  return tails.find((tail) => lower.startsWith(tail.toLowerCase()));
}

/** Where in a form its words begin. */
export function wordStarts(form: string): number[] {
  return [...form.matchAll(/\S+/g)].map(({ index }) => index);
}
