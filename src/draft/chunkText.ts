/** The text of a chunk, by the tokens that the parser found in it. */
import type { Token } from 'micromark-util-types';

export class ChunkText {
  /** A byte order mark, which the parser does not count. */
  private readonly shift: number;

  /** @param base offset of the chunk in the Markdown */
  constructor(
    readonly text: string,
    base: number,
  ) {
    this.shift = base === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Where a token starts and ends, relative to the chunk. */
  from = (token: Token): number => token.start.offset + this.shift;
  to = (token: Token): number => token.end.offset + this.shift;

  slice(token: Token): string {
    return this.text.slice(this.from(token), this.to(token));
  }
}
