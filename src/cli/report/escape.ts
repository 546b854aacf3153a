/** Text of drafts and fact files made safe for a terminal. */

/**
 * What a terminal would obey or hide rather than show: control characters, format characters (which reorder text or have no width),
 * line and paragraph separators, halves of surrogate pairs.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Shows every such character as an escape ("\x1b", "\u{202e}"), and each tab and line break as one plain space. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (c) => {
    if (c === '\n' || c === '\r' || c === '\t') return ' ';
    const code = c.codePointAt(0)!;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** The same for JSON, which has an escape of its own: what JSON.stringify leaves raw but a terminal would obey. */
export function safeJson(value: unknown): string {
  const units = (c: string) =>
    c
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  return JSON.stringify(value, undefined, 2).replace(UNSAFE, (c) => (c === '\n' ? c : units(c)));
}

/** Columns that a text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
export function width(text: string): number {
  let columns = 0;
  for (const c of text) columns += /\p{M}/u.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
