/** Lines and columns of a text, counted as VS Code counts them. */
import { lastAtMost } from '../lists.ts';

export interface Position {
  /** From 1. A line ends with LF, CRLF or a lone CR. */
  line: number;
  /** From 1, in UTF-16 units: a character beyond the basic plane counts two. */
  column: number;
}

export class Lines {
  readonly #starts = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** Position of a UTF-16 offset. Logarithmic in the number of lines. */
  at(offset: number): Position {
    const line = lastAtMost(this.#starts, offset);
    return { line: line + 1, column: offset - this.#starts[line] + 1 };
  }
}
