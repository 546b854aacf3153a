/** Where in a fact file a field of an entry stands. Only the text of the entry that is asked for is parsed. */

import { isMap, isSeq, type YAMLMap } from 'yaml';
import { parseYaml } from '../factbase/depth.ts';
import type { FileRange } from '../factbase/model.ts';
import { mapOf, placeOf, textOf } from '../factbase/yaml.ts';
import { lastAtMost } from '../lists.ts';

/** Fact files by path, with places in them. */
export class Places {
  private readonly texts: Map<string, string>;
  private readonly lines = new Map<string, number[]>();

  constructor(files: readonly { path: string; text: string }[]) {
    this.texts = new Map(files.map(({ path, text }) => [path, text]));
  }

  /**
   * The value under `keys` in an entry, given by its path and the range of its key: `['source', 1, 'quote']`. Where it cannot be told (an alias, an
   * entry within brackets that hold more), the entry's key.
   */
  of({ path, range }: { path: string; range: FileRange }, ...keys: (string | number)[]): FileRange {
    const text = this.texts.get(path);
    if (text === undefined) return range;
    let node: unknown = entryAt(text, range.start);
    for (const key of keys) node = child(node, key);
    if (!node) return range;
    const place = placeOf(node);
    const source = text.slice(place.start, place.end).trimEnd();
    return source ? this.range(path, place.start, place.start + source.length) : range;
  }

  /** A stretch of a file with its lines and columns. */
  range(path: string, start: number, end: number): FileRange {
    let lines = this.lines.get(path);
    if (!lines) {
      lines = lineStarts(this.texts.get(path) ?? '');
      this.lines.set(path, lines);
    }
    const from = positionIn(lines, start);
    const to = positionIn(lines, end);
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}

function child(node: unknown, key: string | number): unknown {
  if (typeof key === 'number') return isSeq(node) ? node.items[key] : key === 0 ? node : undefined;
  return mapOf(node)?.items.find((pair) => textOf(pair.key) === key)?.value;
}

/** The mapping under the key that begins at `start`. */
export function entryAt(text: string, start: number): YAMLMap<unknown, unknown> | undefined {
  const { from, to } = entrySpan(text, start);
  if (text.slice(from, start).trim()) return undefined;
  try {
    const root = parseYaml(text.slice(from, to), from)?.contents;
    const value = isMap(root) ? root.items[0]?.value : undefined;
    return isMap(value) ? (value as YAMLMap<unknown, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of the entry whose key begins at `start`: up to the next line that is indented no deeper, without blanks and comments before that. */
export function entrySpan(text: string, start: number): { from: number; to: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indent = start - from;
  let to = lineEnd(text, start);
  for (let at = to; at < text.length; at = lineEnd(text, at)) {
    let first = at;
    while (text[first] === ' ') first++;
    const isBlank = first >= text.length || text[first] === '\n' || text[first] === '\r';
    if (isBlank) continue;
    if (first - at <= indent) break;
    to = lineEnd(text, at);
  }
  return { from, to };
}

function lineEnd(text: string, at: number): number {
  const lf = text.indexOf('\n', at);
  return lf < 0 ? text.length : lf + 1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionIn(starts: number[], offset: number): { line: number; column: number } {
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - starts[line] + 1 };
}
