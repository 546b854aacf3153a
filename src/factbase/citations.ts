/** `source`, `quote` and `locator` of a fact or a name: a citekey, or a list of { source, quote, locator }. */
import { say } from '../say.ts';
import { Fields, type Text } from './fields.ts';
import { CITATION_KEYS } from './keys.ts';
import type { Citation } from './model.ts';
import { describe, mapOf, placeOf, seqOf, textOf, UNRESOLVED, type YamlFile } from './yaml.ts';

export interface Citations {
  citations: Citation[];
  /** The citekeys with their places, to be checked against the sources of every file. */
  citekeys: Text[];
}

export function citationsOf(file: YamlFile, fields: Fields): Citations {
  const value = fields.value('source');
  const list = seqOf(value)?.items ?? (mapOf(value) ? [value] : undefined);
  if (list) return fromList(file, fields, list);
  const source = fields.text('source');
  if (!source) {
    strayQuotes(file, fields);
    return { citations: [], citekeys: [] };
  }
  const citation: Citation = { citekey: source.text };
  const quote = fields.text('quote');
  const locator = fields.text('locator');
  if (quote) citation.quote = quote.text;
  if (locator) citation.locator = locator.text;
  return { citations: [citation], citekeys: [source] };
}

function fromList(file: YamlFile, fields: Fields, list: unknown[]): Citations {
  const citations: Citation[] = [];
  const citekeys: Text[] = [];
  let bare = 0;
  for (const item of list) {
    const node = file.resolve(item);
    const text = textOf(node);
    if (text) {
      citations.push({ citekey: text });
      citekeys.push({ text, place: placeOf(item) });
      bare++;
    } else if (text === '') {
      file.report('empty-value', placeOf(item), { key: 'source' });
    } else if (node === UNRESOLVED) {
      // Reported already.
    } else if (!mapOf(node)) {
      file.report('wrong-type', placeOf(item), {
        key: 'source',
        wanted: say`a citekey or a list of { source, quote, locator }`,
        found: say`${describe(node)} in it`,
      });
    } else {
      const parts = new Fields(file, node, CITATION_KEYS, say`a citation`);
      const source = parts.text('source');
      const quote = parts.text('quote');
      const locator = parts.text('locator');
      if (!source) {
        if (!parts.has('source')) file.report('empty-value', placeOf(item), { key: 'source' });
        continue;
      }
      const citation: Citation = { citekey: source.text };
      if (quote) citation.quote = quote.text;
      if (locator) citation.locator = locator.text;
      citations.push(citation);
      citekeys.push(source);
    }
  }
  if (list.length === 0) file.report('empty-value', fields.place('source'), { key: 'source' });
  // A list of one bare citekey is a single citation: the quote beside it can be nobody else's.
  if (citations.length === 1 && bare === 1) {
    const quote = fields.text('quote');
    const locator = fields.text('locator');
    if (quote) citations[0].quote = quote.text;
    if (locator) citations[0].locator = locator.text;
  } else strayQuotes(file, fields);
  return { citations, citekeys };
}

function strayQuotes(file: YamlFile, fields: Fields): void {
  for (const key of ['quote', 'locator']) if (fields.has(key)) file.report('stray-quote', fields.place(key), { key });
}
