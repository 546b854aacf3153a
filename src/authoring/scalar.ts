/** Text as YAML: plain where YAML reads it back as it is, in double quotation marks otherwise. */

/** What no plain scalar begins with, and what ends or changes one. */
const LEADING = /^[-?:,[\]{}#&*!|>'"%@`]|^\s|^$/;
const WITHIN = /:(?:\s|$)|\s#|[\r\n\t]|\s$/;
const IN_FLOW = /[,[\]{}]/;
/** What YAML takes for nothing; Factmark reads every other scalar as text. */
const NOTHING = /^(?:~|null)$/;

/** Whether YAML reads a text back as it is written, without quotation marks. */
export function isPlain(text: string, isFlow = false): boolean {
  return !LEADING.test(text) && !WITHIN.test(text) && !NOTHING.test(text) && !(isFlow && IN_FLOW.test(text)) && !UNSEEN.test(text);
}

/** Control characters, which YAML allows only as escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** A text as a YAML scalar. */
export function scalar(text: string, isFlow = false): string {
  return isPlain(text, isFlow) ? text : quoted(text);
}

/** In double quotation marks. */
export function quoted(text: string): string {
  const written = (c: string) => (c === '"' || c === '\\' ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${text.replace(new RegExp(`["\\\\]|${UNSEEN.source}`, 'g'), written)}"`;
}

/** Texts as a list on one line, a single one as itself. */
export function scalars(texts: readonly string[]): string {
  return texts.length === 1 ? scalar(texts[0]) : `[${texts.map((t) => scalar(t, true)).join(', ')}]`;
}
