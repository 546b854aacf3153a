/** What stands at a place in a fact file: the keys that lead there, whether a key or a value stands there, and which. */
import { commentIn, keyAt, type Line, lineAbove, lineBelow, lineHolding, unquoted } from './lines.ts';

export interface Cursor {
  /** The keys from the root of the file to the place; items of lists count for their list: `['facts', 'an-id', 'source']`. */
  path: string[];
  at: 'key' | 'value';
  /** The key or value at the place, without quotation marks. */
  text: string;
  /** Where it stands, with its quotation marks; empty where nothing stands there yet. */
  start: number;
  end: number;
  /** Keys that the mapping has, but for one at the place. */
  keys: string[];
  /** Whether it stands within brackets on one line, or several. */
  isFlow: boolean;
  /** Whether it stands on a line of its own with nothing behind it, so that a value may begin on the next line. */
  isLineEnd: boolean;
}

/** The place at an offset; absent within a comment. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const line = lineHolding(text, offset);
  if (commentIn(text, line.start, line.end) < offset) return undefined;
  const { path, siblings, opener } = ancestors(text, line, offset);
  if (opener) return flowAt(text, opener, offset);
  const key = keyAt(text, line.content, line.end);
  const lineEnd = commentIn(text, line.content, line.end);
  if (key && offset >= key.value && offset > key.end) {
    const to = trimmedEnd(text, key.value, lineEnd);
    return {
      ...valueIn(text, key.value, Math.max(to, key.value)),
      path: [...path, key.key],
      keys: siblings,
      isFlow: false,
      isLineEnd: to <= key.value,
    };
  }
  if (key && offset > key.end) return undefined;
  const start = Math.min(line.content, offset);
  const end = key ? key.end : Math.max(trimmedEnd(text, line.content, lineEnd), start);
  const isValue = line.isItem && !key;
  const own = key?.key;
  return {
    path,
    at: isValue ? 'value' : 'key',
    text: unquoted(text.slice(start, end)),
    start,
    end,
    keys: siblings.filter((k) => k !== own),
    isFlow: false,
    isLineEnd: !key,
  };
}

function valueIn(text: string, start: number, end: number): Pick<Cursor, 'at' | 'text' | 'start' | 'end'> {
  return { at: 'value', text: unquoted(text.slice(start, end)), start, end };
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1])) end--;
  return end;
}

interface Opener {
  /** The keys that lead to the brackets. */
  path: string[];
  /** Where the brackets begin. */
  start: number;
}

interface Ancestors {
  path: string[];
  /** Keys of the mapping that the line belongs to. */
  siblings: string[];
  /** Brackets that are open at the place. */
  opener?: Opener;
}

/** Climbs from a line to the margin, by indentation. */
function ancestors(text: string, line: Line, offset: number): Ancestors {
  const own = column(line, offset);
  let limit = line.isItem && !line.isBlank ? line.indent : own;
  let mayEqual = line.isItem && !line.isBlank;
  const siblings: string[] = [];
  const chain: { key: string; value: number }[] = [];
  let isOwnMapping = true;
  const onLine = keyAt(text, line.content, line.end);
  if (onLine && !line.isBlank) siblings.push(onLine.key);
  const keyOn = (other: Line) => keyAt(text, other.content, other.end);
  for (let above = lineAbove(text, line); above && (limit > 0 || mayEqual || isOwnMapping); above = lineAbove(text, above)) {
    const col = above.content - above.start;
    // Most lines stand deeper, and tell nothing.
    if (above.isBlank || (col > limit && col !== own)) continue;
    if (above.isItem) {
      if (mayEqual || above.indent >= limit) continue;
      const key = keyOn(above);
      // The item that the mapping begins with.
      if (col === own && isOwnMapping && key) siblings.push(key.key);
      else if (key && col < limit) chain.push({ key: key.key, value: key.value });
      limit = above.indent;
      mayEqual = true;
      isOwnMapping = false;
      continue;
    }
    const isParent = col < limit || (mayEqual && col === limit);
    if (!isParent && !(col === own && isOwnMapping)) continue;
    const key = keyOn(above);
    if (key && isParent) {
      chain.push({ key: key.key, value: key.value });
      limit = col;
      mayEqual = false;
      isOwnMapping = false;
    } else if (key) siblings.push(key.key);
  }
  for (let below = lineBelow(text, line); below; below = lineBelow(text, below)) {
    if (below.isBlank || below.indent > own) continue;
    const key = below.isItem || below.indent < own ? undefined : keyOn(below);
    if (!key) break;
    siblings.push(key.key);
  }
  chain.reverse();
  const path = chain.map((c) => c.key);
  return { path, siblings, opener: openerOf(text, [...chain, ...(onLine ? [onLine] : [])], line, offset) };
}

const column = (line: Line, offset: number) =>
  line.isBlank ? Math.min(offset - line.start, line.content - line.start) : line.content - line.start;

/** Longest stretch within brackets that is looked at. */
const LONGEST = 20_000;

/** The brackets that are open at the place: behind one of the keys that lead there, or in the item of a list on its line. */
function openerOf(text: string, chain: { key: string; value: number }[], line: Line, offset: number): Opener | undefined {
  const path: string[] = [];
  for (const { key, value } of chain) {
    path.push(key);
    if ((text[value] === '{' || text[value] === '[') && value < offset && offset - value < LONGEST && isOpen(text, value, offset))
      return { path, start: value };
  }
  const first = text[line.content];
  const isItem = line.isItem && (first === '{' || first === '[') && line.content < offset;
  return isItem && isOpen(text, line.content, offset) ? { path, start: line.content } : undefined;
}

const isOpen = (text: string, start: number, offset: number) => walkFlow(text, start, offset).stack.length > 0;

/** One pair of brackets on the way to the place. */
interface Level {
  isMap: boolean;
  /** The key whose value comes next. */
  key?: string;
  keys: string[];
  /** Where the key or value at hand begins. */
  from: number;
}

/** Reads what stands within brackets up to `offset`. */
function walkFlow(text: string, start: number, offset: number): { stack: Level[]; quote: string } {
  const stack: Level[] = [];
  let quote = '';
  for (let at = start; at < offset; at++) {
    const c = text[at];
    const top = stack[stack.length - 1];
    if (quote) {
      if (c === '\\' && quote === '"') at++;
      else if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && top && !text.slice(top.from, at).trim()) quote = c;
    else if (c === '{' || c === '[') stack.push({ isMap: c === '{', keys: [], from: at + 1 });
    else if (c === '}' || c === ']') stack.pop();
    else if (c === ',' && top) {
      top.key = undefined;
      top.from = at + 1;
    } else if (c === ':' && top?.isMap && top.key === undefined && /[\s,}\]]|^$/.test(text.charAt(at + 1))) {
      top.key = unquoted(text.slice(top.from, at).trim());
      top.keys.push(top.key);
      top.from = at + 1;
    }
  }
  return { stack, quote };
}

function flowAt(text: string, { path, start }: Opener, offset: number): Cursor {
  const { stack } = walkFlow(text, start, offset);
  const top = stack[stack.length - 1];
  let from = top.from;
  while (from < offset && /\s/.test(text[from])) from++;
  const end = endInFlow(text, from, offset);
  const inner = stack.flatMap((level) => (level.key === undefined ? [] : [level.key]));
  const isKey = top.isMap && top.key === undefined;
  return {
    path: [...path, ...inner],
    at: isKey ? 'key' : 'value',
    text: unquoted(text.slice(from, end)),
    start: from,
    end,
    keys: [...top.keys, ...keysAfter(text, end)],
    isFlow: true,
    isLineEnd: false,
  };
}

/** Where the key or value that begins at `from` ends. */
function endInFlow(text: string, from: number, offset: number): number {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : '';
  if (quote) {
    const close = text.indexOf(quote, from + 1);
    return close < 0 || close - from > LONGEST ? offset : close + 1;
  }
  let end = from;
  while (end < text.length && !/[,}\]\n]/.test(text[end]) && !(text[end] === ':' && /[\s,}\]]|^$/.test(text.charAt(end + 1)))) end++;
  return trimmedEnd(text, Math.min(from, end), end);
}

/** Keys of the same mapping behind the place, up to its closing brace. */
function keysAfter(text: string, from: number): string[] {
  const keys: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < text.length && at - from < LONGEST; at++) {
    const c = text[at];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') {
      if (depth-- === 0) break;
    } else if (depth > 0) continue;
    else if (c === ',') begin = at + 1;
    else if (c === ':' && begin > from && /\s/.test(text.charAt(at + 1))) {
      keys.push(unquoted(text.slice(begin, at).trim()));
      begin = text.length;
    }
  }
  return keys;
}
