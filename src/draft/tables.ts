/**
 * Long tables. The parser's time grows with the square of a table's rows, so a long one is parsed by groups of rows, each under the table's
 * header as if it were a table of its own; then what depends on the place is put right.
 */
import type { Block } from './block.ts';
import type { ChunkBlocks } from './blocks.ts';
import { lineEnd, nextLine, skipSpace } from './lines.ts';

const ROWS_IN_GROUP = 40;
const DELIMITER_ROW = /^[ \t]*[|:-][|: \t-]*$/;

/** Starts of the groups of rows, or undefined where the chunk is no long table. The first is the table's start. */
function groupsOf(text: string): { head: number; groups: number[] } | undefined {
  const second = nextLine(text, lineEnd(text, 0));
  const secondEnd = lineEnd(text, second);
  if (!text.slice(0, second).includes('|') || secondEnd - second > 10_000 || !DELIMITER_ROW.test(text.slice(second, secondEnd)))
    return undefined;
  const head = nextLine(text, secondEnd);
  const groups = [head];
  let rows = 0;
  for (let at = head; at < text.length; ) {
    const end = lineEnd(text, at);
    if (skipSpace(text, at, end) === end) break;
    if (rows > 0 && rows % ROWS_IN_GROUP === 0) groups.push(at);
    rows++;
    at = nextLine(text, end);
  }
  return rows > ROWS_IN_GROUP ? { head, groups } : undefined;
}

/**
 * The blocks of a long table, by `parse` for each group; undefined where the chunk is none, `mixed` where other blocks follow the rows
 * without a blank line.
 */
export function longTable(text: string, parse: (text: string) => ChunkBlocks): ChunkBlocks | 'mixed' | undefined {
  const cut = groupsOf(text);
  if (!cut) return undefined;
  const { head, groups } = cut;
  let whole: ChunkBlocks | undefined;
  let headers: string[] = [];
  let cells: string[][] = [];
  let rows = 0;
  for (let i = 0; i < groups.length; i++) {
    const group = text.slice(groups[i], groups[i + 1]);
    const part = parse(text.slice(0, head) + group);
    if (part.blocks.some((block) => block.kind !== 'cell' && block.kind !== 'alt')) return 'mixed';
    if (!whole) {
      whole = part;
      headers = part.blocks[0]?.table?.headers ?? [];
      cells = part.blocks[0]?.table?.rows ?? [];
    } else {
      const shift = groups[i] - head;
      const own = part.blocks.filter((block) => block.map[1] >= head);
      for (const row of part.blocks[0]?.table?.rows ?? []) cells.push(row);
      for (const block of own) place(block, shift, rows, headers, cells);
      const later = whole.blocks.length - (part.blocks.length - own.length);
      for (const block of own) whole.blocks.push(block);
      for (const comment of part.comments) {
        if (comment.start < head) continue;
        const covers: [number, number] = [comment.covers[0] + later, comment.covers[1] + later];
        whole.comments.push({ ...comment, start: comment.start + shift, end: comment.end + shift, covers });
      }
    }
    rows += ROWS_IN_GROUP;
  }
  whole!.led = whole!.blocks.length;
  return whole;
}

function place(block: Block, shift: number, rows: number, headers: string[], cells: string[][]): void {
  block.map = block.map.map((at, i) => (i % 2 ? at + shift : at));
  for (const tag of block.tags) tag.idSource = { start: tag.idSource.start + shift, end: tag.idSource.end + shift };
  if (block.table) {
    block.table.rowIndex += rows;
    block.table.headers = headers;
    block.table.rows = cells;
  }
}
