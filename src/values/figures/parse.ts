/** Reads the figure of a fact: "[qualifier] number [unit or noun]". */
import { tokenize } from '../../language/tokens.ts';
import type { Figure } from '../value.ts';
import { scan } from './find.ts';
import { digitsValue } from './parsers/digits.ts';

/** "53 to 28" as a whole fact is a score; "28 to 53" a range. */
const scoreIfFalling = (whole: string, a: string, b: string) => (Number(a) > Number(b) ? `${a}-${b}` : whole);

/**
 * The figure that a text says, or undefined where it says none. Takes what `findFigures` finds, and what would be no figure in prose:
 * "none", "1–3" as it stands, "280 (metres)", a bare number in words, "a year".
 */
export function parseFigure(text: string): Figure | undefined {
  const plain = text.length < 24 ? digitsValue(text) : undefined;
  if (plain) {
    return {
      kind: 'figure',
      start: 0,
      end: text.length,
      number: { start: 0, end: text.length },
      value: plain.value,
      precision: plain.precision,
      qualifier: 'none',
      scale: 'count',
      noun: [],
      form: 'digits',
    };
  }
  // A unit in brackets after the number is its unit.
  const cleaned = text.replace(text[0] === '"' ? /["()]/g : /[()]/g, ' ').replace(/^(\d{1,3}) to (\d{1,3})$/, scoreIfFalling);
  return scan(cleaned, tokenize(cleaned), [], true)[0];
}
