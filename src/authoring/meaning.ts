/** What stands at a place in a fact file, for a hover: a key or word of the format, a source, a name, a fact, or a value as it is read. */
import type { Fact, FactBase, Name, Source } from '../factbase/model.ts';
import { formatDate, parseDate } from '../values/dates/index.ts';
import { formatFigure, parseFigure } from '../values/figures/index.ts';
import { CSL_TYPES } from './csl-types.ts';
import { cursorAt } from './cursor.ts';
import type { SchemaDocs } from './schema.ts';

interface Place {
  start: number;
  end: number;
}

export type Meaning = Place &
  (
    | { kind: 'key' | 'word'; text: string; meaning: string }
    | { kind: 'source'; source: Source }
    | { kind: 'name'; name: Name }
    | { kind: 'fact'; fact: Fact }
    | { kind: 'value'; text: string }
  );

/** What stands at an offset; absent where it means no more than it says. */
export function meaningAt(text: string, offset: number, base: FactBase, schema: SchemaDocs): Meaning | undefined {
  const cursor = cursorAt(text, offset);
  if (!cursor?.text || offset > cursor.end) return undefined;
  const { path, start, end } = cursor;
  const at = { start, end };
  const word = cursor.text;
  const [section] = path;
  if (cursor.at === 'key') {
    if (path.length === 1) {
      const source = section === 'sources' && base.sources.get(word);
      const name = section === 'names' && base.names.get(word);
      const fact = section === 'facts' && base.facts.get(word);
      return source
        ? { ...at, kind: 'source', source }
        : name
          ? { ...at, kind: 'name', name }
          : fact
            ? { ...at, kind: 'fact', fact }
            : undefined;
    }
    const meaning = schema.meaning([...path, word]);
    return meaning === undefined ? undefined : { ...at, kind: 'key', text: word, meaning };
  }
  const key = path[path.length - 1];
  if (key === 'source' && section !== 'sources') {
    const source = base.sources.get(word);
    return source && { ...at, kind: 'source', source };
  }
  if (section === 'facts' && (key === 'about' || key === 'name')) {
    const name = base.names.get(word);
    return name && { ...at, kind: 'name', name };
  }
  if (section === 'facts' && (key === 'figure' || key === 'date')) {
    const read = readAs(key, word);
    return read === undefined || read === word ? undefined : { ...at, kind: 'value', text: read };
  }
  const words = section === 'sources' && key === 'type' ? CSL_TYPES : schema.words(path);
  const known = words.find((w) => w.text === word);
  return known?.meaning ? { ...at, kind: 'word', text: word, meaning: known.meaning } : undefined;
}

/** A value as the checker takes it. */
function readAs(key: 'figure' | 'date', text: string): string | undefined {
  if (key === 'date') {
    const date = parseDate(text);
    return date && formatDate(date);
  }
  const figure = parseFigure(text);
  return figure && formatFigure(figure);
}
