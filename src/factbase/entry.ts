/** What one fact file says, before it is joined with the others: entries with the places of the references that are checked then. */
import type { Text } from './fields.ts';
import type { Fact, Name, Source } from './model.ts';
import type { Place, YamlFile } from './yaml.ts';

/** An entry under `sources`, `names` or `facts`. */
export interface Entry<T> {
  id: string;
  key: Place;
  item: T;
  /** Why it must not be judged by: it is left out of the base, but its id is taken. */
  leftOut: boolean;
}

export interface NameEntry extends Entry<Name> {
  citekeys: Text[];
  forms: Text[];
}

export interface FactEntry extends Entry<Fact> {
  citekeys: Text[];
  about: Text[];
  /** What stands under `name`, until the whole cast is known. */
  names: Text[];
}

export interface FactFile {
  yaml: YamlFile;
  title?: string;
  sources: Entry<Source>[];
  names: NameEntry[];
  facts: FactEntry[];
}
