/** Joins the files of a base: ids are unique across files, and references find what they name. */
import { fold } from '../language/words.ts';
import { say } from '../say.ts';
import type { Steps } from '../steps.ts';
import type { Entry, FactEntry, FactFile, NameEntry } from './entry.ts';
import type { Text } from './fields.ts';
import { nearestOf } from './keys.ts';
import type { FactBase } from './model.ts';
import type { YamlFile } from './yaml.ts';

/** Unknown words that a nearest one is looked for, in one load: bounds the work on a hostile base. */
const MOST_SUGGESTIONS = 200;

/** In steps: a name or a fact each. */
export function* joinFactFiles(files: FactFile[]): Steps<FactBase> {
  const base: FactBase = { titles: [], facts: new Map(), names: new Map(), sources: new Map(), leftOut: new Set(), problems: [] };
  const first = { source: new Map(), name: new Map(), fact: new Map() };
  const names: [NameEntry, YamlFile][] = [];
  const facts: [FactEntry, YamlFile][] = [];
  for (const { yaml, title, ...file } of files) {
    if (title) base.titles.push(title);
    for (const entry of file.sources)
      if (claimId(first.source, say`citekey`, entry, yaml) && !entry.leftOut) base.sources.set(entry.id, entry.item);
    for (const entry of file.names) {
      if (!claimId(first.name, say`name key`, entry, yaml) || entry.leftOut) continue;
      base.names.set(entry.id, entry.item);
      names.push([entry, yaml]);
      yield;
    }
    for (const entry of file.facts) {
      if (!claimId(first.fact, say`fact id`, entry, yaml)) continue;
      facts.push([entry, yaml]);
      if (entry.leftOut) base.leftOut!.add(entry.id);
      else base.facts.set(entry.id, entry.item);
      yield;
    }
  }
  const suggest = suggester();
  const forms = reportAmbiguousForms(names);
  for (const [entry, yaml] of [...names, ...facts]) {
    yield;
    for (const c of entry.citekeys) {
      if (!first.source.has(c.text))
        yaml.report('unknown-source', c.place, { citekey: c.text, nearest: suggest(c.text, first.source.keys()) });
    }
  }
  const checkKey = (key: string, word: Text, yaml: YamlFile) => {
    if (base.names.has(word.text) || !/^[\p{L}\d]+(?:[-_][\p{L}\d]+)+$/u.test(word.text)) return;
    const nearest = suggest(word.text, base.names.keys());
    if (nearest !== undefined) yaml.report('unknown-name', word.place, { key, text: word.text, nearest });
  };
  for (const [entry, yaml] of facts) {
    yield;
    for (const word of entry.about) checkKey('about', word, yaml);
    const { value } = entry.item;
    if (value?.kind !== 'name') continue;
    for (const word of entry.names) {
      // A form of the cast written out ("Touré") is as good as its key.
      const key = base.names.has(word.text) ? word.text : forms.get(fold(word.text));
      if (key) {
        if (!value.keys.includes(key)) value.keys.push(key);
      } else {
        value.texts.push(word.text);
        checkKey('name', word, yaml);
      }
    }
  }
  base.problems = files.flatMap((f) => f.yaml.finish());
  return base;
}

/** Takes an id for its first entry; reports a second use at both places. */
function claimId<T>(
  taken: Map<string, { key: Entry<T>['key']; yaml: YamlFile; told?: true }>,
  what: string,
  entry: Entry<T>,
  yaml: YamlFile,
): boolean {
  const { id, key } = entry;
  const first = taken.get(id);
  if (!first) {
    taken.set(id, { key, yaml });
    return true;
  }
  const where = (at: Entry<T>['key'], file: YamlFile) => `${file.path}:${file.range(at).line}`;
  if (!first.told) first.yaml.report('duplicate-id', first.key, { what, id, other: where(key, yaml), inForce: true });
  first.told = true;
  yaml.report('duplicate-id', key, { what, id, other: where(first.key, first.yaml), inForce: false });
  return false;
}

/** Folded forms of the cast → key, without those that two of the cast share: these are reported at each place. */
function reportAmbiguousForms(names: [NameEntry, YamlFile][]): Map<string, string> {
  const uses = new Map<string, { key: string; name: string; form: Text; yaml: YamlFile }[]>();
  for (const [entry, yaml] of names) {
    for (const form of entry.forms) {
      const folded = fold(form.text);
      const list = uses.get(folded);
      const use = { key: entry.id, name: entry.item.name, form, yaml };
      if (!list) uses.set(folded, [use]);
      else if (list[list.length - 1].key !== entry.id) list.push(use);
    }
  }
  const keys = new Map<string, string>();
  for (const [folded, list] of uses) {
    if (list.length === 1) {
      keys.set(folded, list[0].key);
      continue;
    }
    const shared = list.slice(0, 3).map((u) => u.name);
    for (const { form, yaml } of list) yaml.report('ambiguous-alias', form.place, { form: form.text, names: shared });
  }
  return keys;
}

/** Looks for the nearest known word, once for each unknown one, and for so many only. */
function suggester(): (word: string, known: Iterable<string>) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (word, known) => {
    if (!found.has(word)) {
      if (found.size >= MOST_SUGGESTIONS) return undefined;
      found.set(word, nearestOf(word, known));
    }
    return found.get(word);
  };
}
