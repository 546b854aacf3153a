/**
 * Where ids stand in a fact file: keys of facts, names and sources, and what refers to them. Of a large file only the entries asked for are
 * parsed, so that one look costs little more than finding them.
 */
import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import { finished, type Steps } from '../steps.ts';
import { NotPlain, partsOf, rootSteps, type Wanted } from './parts.ts';
import { mapOf, placeOf, textOf, withLineFeeds, YamlFile } from './yaml.ts';

export type IdKind = 'fact' | 'name' | 'source';

/** UTF-16 offsets of the id itself, within its quotation marks where it has any. */
export interface IdInFile {
  id: string;
  kind: IdKind;
  /** The key of its entry, or a word elsewhere that may be one. */
  isKey: boolean;
  start: number;
  end: number;
}

/** Every entry is a part. */
const EACH = { from: 0, part: 1 };
const KINDS: Record<string, IdKind> = { facts: 'fact', names: 'name', sources: 'source' };

/** The ids at an offset of a fact file; both ends count. */
export function idAt(text: string, offset: number): IdInFile | undefined {
  return idsOf(text, (start, end) => start <= offset && offset <= end).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of one id, in order; pauses after each entry that holds it. */
export function* placesOfId(text: string, id: string): Steps<IdInFile[]> {
  const found: number[] = [];
  for (let at = text.indexOf(id); at >= 0 && id !== ''; at = text.indexOf(id, at + id.length)) found.push(at);
  if (found.length === 0) return [];
  // The entries come in order, but for those of a section that stands before its turn.
  let next = 0;
  const wanted: Wanted = (start, end) => {
    if (next > 0 && found[next - 1] >= start) next = 0;
    while (next < found.length && found[next] < start) next++;
    return next < found.length && found[next] < end;
  };
  const places = yield* steps(text, wanted);
  return places.filter((place) => place.id === id);
}

/** The places of all ids in the entries wanted. Never throws; none in a file that is no mapping. */
export function idsOf(text: string, wanted?: Wanted): IdInFile[] {
  return finished(steps(text, wanted));
}

function* steps(text: string, wanted: Wanted | undefined): Steps<IdInFile[]> {
  try {
    const root = yield* rootSteps(withLineFeeds(text), EACH);
    if (root) return trimmed(yield* fromRoot(root, wanted), text);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  return trimmed(yield* fromRoot(new YamlFile('', text).root, wanted), text);
}

/** Without the line break that a block scalar ends with: the next key stands after it. */
function trimmed(places: IdInFile[], text: string): IdInFile[] {
  for (const place of places) place.end = place.start + text.slice(place.start, place.end).trimEnd().length;
  return places;
}

function* fromRoot(root: unknown, wanted: Wanted | undefined): Steps<IdInFile[]> {
  const places: IdInFile[] = [];
  for (const { key, value } of mapOf(root)?.items ?? []) {
    const kind = KINDS[textOf(key) ?? ''];
    const section = mapOf(value);
    if (!kind || !section) continue;
    for (const part of partsOf(section, wanted)) {
      for (const pair of part.items) fromEntry(pair.key, pair.value, kind, places);
      yield;
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

function fromEntry(key: unknown, value: unknown, kind: IdKind, places: IdInFile[]): void {
  add(key, kind, true, places);
  if (kind === 'source') return;
  for (const field of mapOf(value)?.items ?? []) {
    const name = textOf(field.key);
    if (name === 'source') addAll(field.value, 'source', places);
    else if (kind === 'fact' && (name === 'about' || name === 'name')) addAll(field.value, 'name', places);
  }
}

/** A word, a list of words, or of citations that each have one. */
function addAll(value: unknown, kind: IdKind, places: IdInFile[]): void {
  for (const item of isSeq(value) ? value.items : [value]) {
    if (!isMap(item)) add(item, kind, false, places);
    else for (const pair of item.items) if (isPair(pair) && textOf(pair.key) === 'source') add(pair.value, kind, false, places);
  }
}

function add(node: unknown, kind: IdKind, isKey: boolean, places: IdInFile[]): void {
  const id = textOf(node);
  if (!id || !isScalar(node) || id.includes('\n')) return;
  const { start, end } = placeOf(node);
  const quotes = isQuoted(node) ? 1 : 0;
  places.push({ id, kind, isKey, start: start + quotes, end: end - quotes });
}

const isQuoted = ({ type }: Scalar) => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
