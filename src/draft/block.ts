/** A draft as blocks of prose, each with an exact map from its text back to the Markdown. */
import type { Span } from '../values/value.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'footnote' | 'alt';

/** A span that its writer bound to a fact: `[text](fact:ID)`. Offsets into the block's text. */
export interface Tag extends Span {
  id: string;
  /** The span of the id itself in the Markdown, relative to `Block.base`. */
  idSource: Span;
}

export interface Block {
  kind: BlockKind;
  /** Heading level 1–6; nesting depth from 1 for list items; 0 otherwise. */
  depth: number;
  /** The prose: no markup, entities and escapes decoded, a line break as one space. */
  text: string;
  /**
   * Offset map: pairs [text offset, Markdown offset relative to `base`], ascending. Between two entries both sides advance together;
   * a jump is an entry of its own.
   */
  map: Int32Array;
  /** Markdown offset of the chunk that the block was parsed in; moves when text before it changes, while `map` stays. */
  base: number;
  tags: Tag[];
  /** What an ignore comment silences here: everything, or these fact ids. */
  ignore?: 'all' | string[];
  /** For a cell: where it stands. `headers` are the texts of the header row, `row` the cells' texts of its own row; the cell itself is row[column]. Row 0 is the header row. `rows` are those below it. */
  table?: { headers: string[]; row: string[]; rows: string[][]; column: number; rowIndex: number };
}

/** Maps a span of a block's text to a span of the Markdown as given. */
export type ToSource = (block: Block, span: Span) => Span;
