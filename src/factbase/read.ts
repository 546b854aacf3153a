/** Reads one fact file: YAML nodes to entries. What is wrong within an entry is reported here; what needs the other files, in join.ts. */
import { say } from '../say.ts';
import { finished, type Steps } from '../steps.ts';
import { citationsOf } from './citations.ts';
import type { Entry, FactEntry, FactFile, NameEntry } from './entry.ts';
import { entriesOf, type Field, Fields, plainOf } from './fields.ts';
import { FACT_KEYS, FACT_STATUSES, FILE_KEYS, NAME_KEYS, NAME_KINDS, nearestOf } from './keys.ts';
import type { Fact, FactStatus, NameKind, Source } from './model.ts';
import { CUTTING, NotPlain, partsOf, rootSteps } from './parts.ts';
import { isEdtf, readValue, VALUE_KEYS } from './values.ts';
import { describe, isTooLarge, mapOf, type Place, placeOf, textOf, UNRESOLVED, withLineFeeds, YamlFile } from './yaml.ts';

/** Reads `text`, a large file in parts; never throws. */
export function readFactFile(path: string, text: string, cutting = CUTTING): FactFile {
  return finished(factFileSteps(path, text, cutting));
}

/** The same in steps: a look through the text, then an entry each. */
export function* factFileSteps(path: string, text: string, cutting = CUTTING): Steps<FactFile> {
  try {
    const inParts = isTooLarge(text) ? undefined : yield* rootSteps(withLineFeeds(text), cutting);
    if (inParts) return yield* readYaml(new YamlFile(path, text, inParts));
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  return yield* readYaml(new YamlFile(path, text));
}

function* readYaml(yaml: YamlFile): Steps<FactFile> {
  const read: FactFile = { yaml, sources: [], names: [], facts: [] };
  const root = yaml.resolve(yaml.root);
  if (!mapOf(root)) {
    if (textOf(root) !== '' && yaml.problems.length === 0) yaml.report('not-a-mapping', placeOf(root), { found: describe(root) });
    return read;
  }
  const fields = new Fields(yaml, root, FILE_KEYS, say`a fact file`);
  read.title = fields.text('title')?.text;
  for (const { key, node, value } of section(yaml, fields, 'sources')) {
    read.sources.push(readSource(yaml, key, placeOf(node), value));
    yield;
  }
  for (const { key, node, value } of section(yaml, fields, 'names')) {
    read.names.push(readName(yaml, key, placeOf(node), value));
    yield;
  }
  for (const { key, node, value } of section(yaml, fields, 'facts')) {
    read.facts.push(readFact(yaml, key, placeOf(node), value));
    yield;
  }
  return read;
}

function* section(yaml: YamlFile, fields: Fields, key: string): Generator<Field> {
  const value = fields.value(key);
  const map = mapOf(value);
  if (map) {
    for (const part of partsOf(map)) yield* entriesOf(yaml, part, key);
    return;
  }
  // "facts:" with nothing under it yet is how a new file begins.
  if (fields.has(key) && textOf(value) !== '' && value !== UNRESOLVED)
    yaml.report('wrong-type', placeOf(value), { key, wanted: say`a mapping of ids`, found: describe(value) });
}

/** Whether a syntax error falls within an entry: what the parser made of it is a guess. */
function isBroken(yaml: YamlFile, key: Place, value: unknown): boolean {
  return yaml.hasErrorIn({ start: key.start, end: Math.max(key.end, placeOf(value).end) });
}

/** An entry that is a mapping; `undefined`, with a problem, where it is not. */
function fieldsOf(yaml: YamlFile, id: string, key: Place, value: unknown, known: readonly string[], where: string): Fields | undefined {
  if (mapOf(value)) return new Fields(yaml, value, known, where);
  if (textOf(value) === '') yaml.report('empty-value', key, { key: id });
  else if (value !== UNRESOLVED) yaml.report('wrong-type', placeOf(value), { key: id, wanted: say`a mapping`, found: describe(value) });
  return undefined;
}

function readSource(yaml: YamlFile, citekey: string, key: Place, value: unknown): Entry<Source> {
  const source: Source = { citekey, item: {}, path: yaml.path, range: yaml.range(key) };
  const entry = { id: citekey, key, item: source, leftOut: isBroken(yaml, key, value) };
  if (entry.leftOut) return entry;
  if (!mapOf(value)) {
    fieldsOf(yaml, citekey, key, value, [], say`a source`);
    return entry;
  }
  const item = plainOf(yaml, value) as Record<string, unknown> | undefined;
  // The keys of a CSL item are CSL's to name: none is unknown to us. Those we act on are checked.
  const fields = new Fields(yaml, value, undefined, say`a source`);
  const file = fields.has('file') ? fields.text('file')?.text : undefined;
  if (file) source.file = file;
  for (const variable of ['issued', 'accessed']) {
    const text = textOf(fields.value(variable));
    if (text && !isEdtf(text)) yaml.report('bad-edtf', placeOf(fields.value(variable)), { key: variable, text });
  }
  const { file: _file, ...rest } = item ?? {};
  source.item = { ...rest, id: citekey };
  return entry;
}

function readName(yaml: YamlFile, id: string, key: Place, value: unknown): NameEntry {
  const item: NameEntry['item'] = {
    key: id,
    name: '',
    kind: 'other',
    aliases: [],
    titles: [],
    citations: [],
    path: yaml.path,
    range: yaml.range(key),
  };
  const entry: NameEntry = { id, key, item, leftOut: true, citekeys: [], forms: [] };
  if (isBroken(yaml, key, value)) return entry;
  const fields = fieldsOf(yaml, id, key, value, NAME_KEYS, say`a name`);
  if (!fields) return entry;
  const name = fields.isEmpty('name') ? undefined : fields.text('name');
  if (!fields.has('name') || fields.isEmpty('name')) yaml.report('missing-name', key, { id });
  const kind = fields.text('kind');
  if (kind && !NAME_KINDS.includes(kind.text as NameKind)) {
    yaml.report('unknown-kind', kind.place, { text: kind.text, known: NAME_KINDS, nearest: nearestOf(kind.text, NAME_KINDS) });
  } else if (kind) item.kind = kind.text as NameKind;
  const aliases = fields.texts('aliases') ?? [];
  item.aliases = aliases.map((a) => a.text);
  item.titles = fields.texts('titles')?.map((t) => t.text) ?? [];
  const { citations, citekeys } = citationsOf(yaml, fields);
  item.citations = citations;
  const note = fields.text('note');
  if (note) item.note = note.text;
  if (!name) return entry;
  item.name = name.text;
  return { ...entry, leftOut: false, citekeys, forms: [name, ...aliases] };
}

function readFact(yaml: YamlFile, id: string, key: Place, value: unknown): FactEntry {
  const fact: Fact = { id, statement: '', citations: [], status: 'current', path: yaml.path, range: yaml.range(key) };
  const entry: FactEntry = { id, key, item: fact, leftOut: true, citekeys: [], about: [], names: [] };
  if (isBroken(yaml, key, value)) return entry;
  const fields = fieldsOf(yaml, id, key, value, FACT_KEYS, say`a fact`);
  if (!fields) return entry;
  let sound = true;

  const statement = fields.isEmpty('fact') ? undefined : fields.text('fact');
  if (statement) fact.statement = statement.text;
  else {
    sound = false;
    if (!fields.has('fact') || fields.isEmpty('fact')) yaml.report('missing-fact', key, { id });
  }
  const given = VALUE_KEYS.filter((k) => fields.has(k));
  if (given.length > 1) {
    sound = false;
    for (const k of given) yaml.report('several-values', fields.place(k), { keys: given });
  } else if (given.length === 1) {
    const texts = fields.texts(given[0]);
    const read = texts && readValue(yaml, given[0], texts);
    if (read) fact.value = read;
    // An empty "figure:" says only that none was written yet; a value that cannot be read must not be replaced by a guess.
    else if (texts || textOf(fields.value(given[0])) !== '') sound = false;
    if (read?.kind === 'name') entry.names = texts!;
  }
  const about = fields.texts('about');
  if (about) {
    fact.about = about.map((a) => a.text);
    entry.about = about;
  }
  const terms = fields.texts('terms');
  if (terms) fact.terms = terms.map((t) => t.text);
  const asOf = edtf(yaml, fields, 'asOf');
  if (asOf) fact.asOf = asOf;
  const reviewBy = edtf(yaml, fields, 'reviewBy');
  if (reviewBy) fact.reviewBy = reviewBy;
  const { citations, citekeys } = citationsOf(yaml, fields);
  fact.citations = citations;
  entry.citekeys = citekeys;
  if (!fields.has('source')) yaml.report('missing-source', key, { id });
  const status = fields.text('status');
  if (status && !FACT_STATUSES.includes(status.text as FactStatus)) {
    sound = false;
    yaml.report('unknown-status', status.place, {
      text: status.text,
      known: FACT_STATUSES,
      nearest: nearestOf(status.text, FACT_STATUSES),
    });
  } else if (status) fact.status = status.text as FactStatus;
  const note = fields.text('note');
  if (note) fact.note = note.text;
  entry.leftOut = !sound;
  return entry;
}

function edtf(yaml: YamlFile, fields: Fields, key: string): string | undefined {
  const text = fields.text(key);
  if (!text) return undefined;
  if (isEdtf(text.text)) return text.text;
  yaml.report('bad-edtf', text.place, { key, text: text.text });
  return undefined;
}
