/** CSL variables as plain text, whatever a fact file has put there. */

/** Longest text that one variable gives to a citation. */
const LONGEST = 500;

/** Rich-text tags that CSL allows within a variable; anything else in angle brackets is text. */
const CSL_TAGS = /<\/?(?:i|b|sup|sub|sc)>|<span [^<>]{0,100}>|<\/span>/g;

/** Control characters, and marks that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters to take out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** A string or number as one line of plain text; `''` for anything else. */
export function plain(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, LONGEST * 2)
    .replace(CSL_TAGS, '')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= LONGEST) return text;
  // Not between the halves of a surrogate pair.
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The first of these variables that has a text. */
export function firstOf(item: Record<string, unknown>, ...variables: string[]): string {
  for (const variable of variables) {
    const text = plain(item[variable]);
    if (text) return text;
  }
  return '';
}

/** A value as an object whose fields may be looked at; `undefined` for text, lists and nothing. */
export function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
