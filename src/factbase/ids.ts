/** What an id may be made of, so that it can stand everywhere that ids stand: as a YAML key, in a Markdown link, in an ignore comment. */

const ID = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?$/u;
/** YAML would read these as nothing. */
const NOTHING = /^null$/i;
const LONGEST_ID = 100;

/** Whether a text is fit to be the id of a fact, the key of a name or a citekey that a tool writes. Writers may use others. */
export function isValidId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text) && !NOTHING.test(text);
}
