/** Edits of one entry of a fact file that leave the rest as it is written: comments, order, quoting, line breaks. */
import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { parseYaml } from '../factbase/depth.ts';
import type { Span } from '../values/value.ts';
import { type Edit, wordChanges } from './markdown.ts';

/** One fact's entry: a key alone at the start of a line, and what is indented under it. */
export interface EntryText extends Span {
  /** Of the key. */
  indent: string;
  map: YAMLMap<unknown, unknown>;
}

/** The entry whose key stands at `key`; undefined where the file is not laid out so, or has changed. */
export function entryAt(file: string, key: Span, id: string): EntryText | undefined {
  if (!file.slice(key.start, key.end).includes(id)) return undefined;
  const start = file.lastIndexOf('\n', key.start - 1) + 1;
  const indent = file.slice(start, key.start);
  if (!/^[ ]+$/.test(indent)) return undefined;
  const end = endOfEntry(file, key.end, indent.length);
  try {
    const document = parseYaml(file.slice(start, end), start);
    const pair = isMap(document?.contents) && document.errors.length === 0 ? document.contents.items[0] : undefined;
    return isMap(pair?.value) ? { start, end, indent, map: pair.value } : undefined;
  } catch {
    return undefined;
  }
}

/** The end of the last line that is indented deeper than the key, a comment too; blank lines after it belong to what follows. */
function endOfEntry(file: string, from: number, indent: number): number {
  let end = lineEnd(file, from);
  for (let at = end; at < file.length; ) {
    const next = lineEnd(file, at);
    const line = file.slice(at, next);
    const depth = line.length - line.trimStart().length;
    if (line.trim() !== '' && depth <= indent) break;
    if (line.trim() !== '') end = next;
    at = next;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  return lf < 0 ? text.length : lf + 1;
}

/** The scalar under a key of the entry. */
export function scalarAt({ map }: EntryText, key: string): Scalar<string> | undefined {
  for (const { key: name, value } of map.items)
    if (isScalar(name) && name.value === key && isScalar(value) && typeof value.value === 'string') return value as Scalar<string>;
  return undefined;
}

/** Puts `to` into the place of a stretch of a scalar's value, in its own quotes and lines. Undefined where it cannot be found there. */
export function scalarEdit(file: string, scalar: Scalar<string>, whole: Span, text: string): Edit | undefined {
  const { value, range } = scalar;
  if (!range) return undefined;
  // Only the word that changes, where it is one: its neighbour may stand on the next line.
  const changes = wordChanges(value.slice(whole.start, whole.end), text);
  const [change] = changes;
  const span = changes.length === 1 ? { start: whole.start + change.start, end: whole.start + change.end } : whole;
  const to = changes.length === 1 ? change.text : text;
  const wanted = value.slice(0, span.start) + to + value.slice(span.end);
  const [start, end] = range;
  const raw = file.slice(start, end);
  const from = value.slice(span.start, span.end);
  const place = placeIn(raw, value, from, span.start);
  const inQuotes = (text: string) => (raw[0] === '"' ? text.replace(/["\\]/g, '\\$&') : raw[0] === "'" ? text.replaceAll("'", "''") : text);
  if (place) {
    const fresh = raw.slice(0, place.start) + inQuotes(to) + raw.slice(place.end);
    if (reads(fresh, wanted)) return { start: start + place.start, end: start + place.end, text: inQuotes(to) };
  }
  // In double quotes anything can be said, on one line.
  const quoted = JSON.stringify(wanted);
  return reads(quoted, wanted) && !/^[|>]/.test(raw) ? { start, end, text: quoted } : undefined;
}

/** Where the same words stand in a scalar's source, whatever breaks its lines there. */
function placeIn(raw: string, value: string, from: string, at: number): Span | undefined {
  const words = from.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const all = (text: string) => [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))];
  const index = all(value).findIndex((match) => match.index === at);
  const match = all(raw)[index];
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Whether a source text is a scalar of this value, wherever a value may stand. */
function reads(source: string, wanted: string): boolean {
  try {
    const document = parseYaml(`  key: ${source}\n`);
    const pair = isMap(document?.contents) && document.errors.length === 0 ? document.contents.items[0] : undefined;
    return isScalar(pair?.value) && squeezed(String(pair.value.value)) === squeezed(wanted) && document?.contents !== null;
  } catch {
    return false;
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * A copy of the entry under another id with `status: superseded`, to stand after it. The entry's own text is kept, comments within it too.
 */
export function supersededCopy(file: string, entry: EntryText, id: string): string | undefined {
  const { start, end, map, indent } = entry;
  const text = file.slice(start, end);
  const colon = text.indexOf(':', map.range ? Math.max(0, text.slice(0, map.range[0] - start).lastIndexOf(':')) : 0);
  if (colon < 0) return undefined;
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const status = scalarAt(entry, 'status');
  if (status?.range) {
    const [from, to] = status.range;
    return `${indent}${id}${ended.slice(colon, from - start)}superseded${ended.slice(to - start)}`;
  }
  const [first] = map.items;
  const at = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (at === undefined) return undefined;
  if (map.flow) {
    const close = ended.lastIndexOf('}');
    const before = ended.slice(0, close).trimEnd();
    return `${indent}${id}${before.slice(colon)}${before.endsWith(',') ? '' : ','} status: superseded${ended.slice(before.length)}`;
  }
  const deeper = ended.slice(ended.lastIndexOf('\n', at - start - 1) + 1, at - start);
  return `${indent}${id}${ended.slice(colon)}${deeper}status: superseded\n`;
}
