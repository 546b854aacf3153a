/**
 * Cuts a large fact file into parts that parse each on its own. A file's nodes all at once are more than the young heap holds, and most of
 * the time of loading went into moving them; a part's nodes are read and forgotten. Only the plain layout is cut:
 *
 *     title: …
 *     facts:        ← a section: its key alone on a line at the margin
 *       an-id:      ← entries: lines at the indentation of the first
 *         …
 *
 * Whatever else a file holds (an anchor, a tag, a tab, a marker of documents, or any error in a part) sends the whole file to the parser
 * in one piece, so that nothing is read or reported in another way.
 */
import { type Document, isMap, isScalar, type Pair, YAMLMap } from 'yaml';
import type { Steps } from '../steps.ts';
import { parseYaml } from './depth.ts';

/** How a file is cut, in characters. */
export interface Cutting {
  /** Shortest file that is cut. */
  from: number;
  /** Least that a part holds. */
  part: number;
}

export const CUTTING: Cutting = { from: 16_000, part: 4000 };

/** What may mean more than it says in its own part. Written for words such as "AT&T" and "5 * 3" to pass where they can. */
const NOT_PLAIN = /^(?:---|\.\.\.|%|\ufeff)|\t|(?:^|[\s[{,:-])[&*!][^\s]|^ *\? /m;
const SECTION = /^(?:sources|names|facts): *(?:#.*)?$/;

/** The file is not of the plain layout after all. */
export class NotPlain extends Error {}

/** The value of a section: its entries are parsed when they are read. */
class Section extends YAMLMap<unknown, unknown> {
  /** Where its parts begin and where the last ends. */
  readonly cuts: number[];
  private readonly text: string;

  constructor(text: string, cuts: number[]) {
    super();
    this.text = text;
    this.cuts = cuts;
    this.range = [cuts[0], cuts[cuts.length - 1], cuts[cuts.length - 1]];
  }

  *parts(wanted: Wanted = () => true): Generator<YAMLMap<unknown, unknown>> {
    for (let i = 0; i + 1 < this.cuts.length; i++) {
      const [start, end] = [this.cuts[i], this.cuts[i + 1]];
      if (wanted(start, end)) yield mapIn(this.text, start, end);
    }
  }
}

/** Whether a part is wanted, by where it stands. */
export type Wanted = (start: number, end: number) => boolean;

/** A map and, of a section, the maps that it consists of, one after the other. Throws `NotPlain` where a part is not. */
export function partsOf(map: YAMLMap<unknown, unknown>, wanted?: Wanted): Iterable<YAMLMap<unknown, unknown>> {
  return map instanceof Section ? map.parts(wanted) : [map];
}

/** The root of a file in parts; absent where the file is small or not of the plain layout. Pauses after each look through the text. */
export function* rootSteps(text: string, { from, part }: Cutting): Steps<YAMLMap<unknown, unknown> | undefined> {
  if (text.length < from || NOT_PLAIN.test(text)) return undefined;
  yield;
  const root = new YAMLMap<unknown, unknown>();
  root.range = [0, text.length, text.length];
  let rest = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const body = SECTION.test(text.slice(at, end).trimEnd()) ? bodyAt(text, end, part) : undefined;
    if (body) {
      root.items.push(...pairsIn(text, rest, at));
      const [pair] = pairsIn(text, at, end);
      pair.value = new Section(text, body);
      root.items.push(pair);
    }
    at = body ? body[body.length - 1] : end;
    if (!body) continue;
    rest = at;
    yield;
  }
  root.items.push(...pairsIn(text, rest, text.length));
  // Of two sections of one name only the first is read, and errors in the other would go unseen.
  const keys = root.items.map(({ key }) => (isScalar(key) ? String(key.value).trim() : key));
  return new Set(keys).size === keys.length ? root : undefined;
}

/** Where the parts of a section's body begin, and its end; absent where there is no body, or a list. */
function bodyAt(text: string, start: number, part: number): number[] | undefined {
  const cuts: number[] = [];
  let indent = 0;
  let at = start;
  for (; at < text.length; at = lineEnd(text, at)) {
    let first = at;
    while (text.charCodeAt(first) === SPACE) first++;
    const code = text.charCodeAt(first);
    if (code === LF || code === CR || code === HASH || Number.isNaN(code)) continue;
    if (first === at) break;
    if (cuts.length === 0) {
      if (code === HYPHEN) return undefined;
      indent = first - at;
      cuts.push(at);
    } else if (first - at === indent && at - cuts[cuts.length - 1] >= part) cuts.push(at);
  }
  return cuts.length > 0 ? [...cuts, at] : undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const HYPHEN = 0x2d;

/** Where the next line begins. */
function lineEnd(text: string, at: number): number {
  const lf = text.indexOf('\n', at);
  return lf < 0 ? text.length : lf + 1;
}

/** The pairs of a stretch at the margin; none where it holds comments and blanks alone. */
function pairsIn(text: string, start: number, end: number): Pair<unknown, unknown>[] {
  const isSaid = text
    .slice(start, end)
    .split('\n')
    .some((line) => /^\s*[^\s#]/.test(line));
  if (!isSaid) return [];
  return mapIn(text, start, end).items;
}

function mapIn(text: string, start: number, end: number): YAMLMap<unknown, unknown> {
  let document: Document | undefined;
  try {
    document = parseYaml(text.slice(start, end), start);
  } catch {
    throw new NotPlain();
  }
  const map = document?.contents;
  if (!document || document.errors.length > 0 || !isMap(map)) throw new NotPlain();
  return map as YAMLMap<unknown, unknown>;
}
