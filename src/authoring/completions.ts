/** What may be written at a place in a fact file: keys, words of the format, sources, names, units, whole entries. */
import type { FactBase } from '../factbase/model.ts';
import { CSL_TYPES } from './csl-types.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { scalar } from './scalar.ts';
import { type SchemaDocs, snippetLines } from './schema.ts';
import { UNITS } from './units.ts';

export type CompletionKind = 'key' | 'word' | 'source' | 'name' | 'unit' | 'entry';

export interface Completion {
  kind: CompletionKind;
  label: string;
  /** What it means: of a source or a name, the feature tells it from the base. */
  meaning?: string;
  /** Replaces the text between `start` and `end`; a snippet, whose lines go on at the indentation of the first. */
  snippet: string;
  start: number;
  end: number;
  /** Whether a list of what may come next is wanted at once. */
  asksOn?: boolean;
}

export interface CompletionOptions {
  schema: SchemaDocs;
  /** Whether keys, words and whole entries are offered: another extension may offer them by the same schema. */
  withSchema: boolean;
}

/** Everything that may stand at an offset; empty within a comment or a free text. */
export function completionsAt(text: string, offset: number, base: FactBase, options: CompletionOptions): Completion[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  return cursor.at === 'key' ? keys(text, cursor, options) : values(text, cursor, offset, base, options);
}

/** Keys whose value is one of a list. */
const ASKING = new Set(['source', 'name', 'status', 'kind', 'type']);
const LISTS = new Set(['about', 'terms', 'aliases', 'titles']);
const SECTIONS = new Set(['sources', 'names', 'facts']);
/** At most one of them. */
const VALUE_KEYS = ['date', 'figure', 'name'];

function keys(text: string, cursor: Cursor, { schema, withSchema }: CompletionOptions): Completion[] {
  const { path, keys: taken, start, end, isFlow } = cursor;
  if (!withSchema) return [];
  if (path.length === 1 && SECTIONS.has(path[0])) return isFlow ? [] : entries(cursor, schema);
  const hasColon = /^\s*:/.test(text.slice(end, end + 10));
  const isFact = path[0] === 'facts' && path.length === 2;
  return schema.keys(path).flatMap(({ text: key, meaning }): Completion[] => {
    if (taken.includes(key) || (isFact && VALUE_KEYS.includes(key) && taken.some((k) => VALUE_KEYS.includes(k)))) return [];
    return [
      {
        kind: 'key',
        label: key,
        meaning,
        start,
        end,
        snippet: hasColon ? key : key + afterKey(key, cursor),
        asksOn: ASKING.has(key) && !hasColon,
      },
    ];
  });
}

function afterKey(key: string, { path, isFlow }: Cursor): string {
  if (path.length === 0 && SECTIONS.has(key)) return ':\n  $0';
  // "name" is the text itself in the cast, and one of the cast in a fact.
  return LISTS.has(key) ? ': [$0]' : isFlow ? ': $0' : ': ';
}

function entries({ path, start, end }: Cursor, schema: SchemaDocs): Completion[] {
  return schema.snippets(path).map(({ label, description, body }) => ({
    kind: 'entry',
    label,
    meaning: description,
    snippet: snippetLines(body).join('\n'),
    start,
    end,
  }));
}

function values(text: string, cursor: Cursor, offset: number, base: FactBase, { schema, withSchema }: CompletionOptions): Completion[] {
  const { path, start, end, isFlow } = cursor;
  const [section] = path;
  const key = path[path.length - 1];
  const at = { start, end };
  const inserted = (value: string) => scalar(value, isFlow).replace(/[\\$}]/g, '\\$&');
  if (key === 'source' && section !== 'sources')
    return [...base.sources.keys()].map((citekey) => ({ kind: 'source', label: citekey, snippet: inserted(citekey), ...at }));
  if (section === 'facts' && path.length === 3 && (key === 'name' || key === 'about'))
    return [...base.names.keys()].map((name) => ({ kind: 'name', label: name, snippet: inserted(name), ...at }));
  if (section === 'facts' && path.length === 3 && key === 'figure') return units(text, start, offset, end);
  if (!withSchema) return [];
  const words = section === 'sources' && path.length === 3 && key === 'type' ? CSL_TYPES : schema.words(path);
  return words.map(({ text: word, meaning }) => ({ kind: 'word', label: word, meaning, snippet: word, ...at }));
}

/** Units behind a number. */
function units(text: string, start: number, offset: number, end: number): Completion[] {
  const written = /^(.*\d[\d.,]*|.*\b(?:hundred|thousand|[mbtr]+illion))( *)([^\d\s][^\d]*)?$/.exec(text.slice(start, offset));
  if (!written) return [];
  const [, number, blank, begun = ''] = written;
  const from = start + number.length + blank.length;
  const isBegun = text.slice(offset, end).trim() === '';
  return UNITS.filter(() => isBegun || begun === '').map(({ text: unit, meaning }) => ({
    kind: 'unit',
    label: unit,
    meaning,
    snippet: blank || /^[%°]/.test(unit) ? unit : ` ${unit}`,
    start: from,
    end: offset,
  }));
}
