/** The fields of one YAML mapping, read by type; whatever is not of its type is reported and counts as absent. */
import { isMap, isScalar, isSeq } from 'yaml';
import { say } from '../say.ts';
import { nearestOf } from './keys.ts';
import { describe, mapOf, type Place, placeOf, seqOf, textOf, UNRESOLVED, type YamlFile } from './yaml.ts';

/** A text and the place where it stands. */
export interface Text {
  text: string;
  place: Place;
}

/** One entry of a mapping: its key as text and as a node, its value with aliases resolved. */
export interface Field {
  key: string;
  node: unknown;
  value: unknown;
}

/** Deepest nesting of a CSL item (author → list → name → part), with room. */
const DEEPEST = 16;

/** The entries of a mapping in the order written, duplicates included; keys that are not text are reported. */
export function entriesOf(file: YamlFile, map: unknown, where: string): Field[] {
  const entries: Field[] = [];
  for (const pair of mapOf(map)?.items ?? []) {
    const keyNode = file.resolve(pair.key);
    const key = textOf(keyNode);
    if (key) entries.push({ key, node: pair.key, value: file.resolve(pair.value) });
    else if (key === undefined)
      file.report('wrong-type', placeOf(pair.key), {
        key: where,
        wanted: say`keyed by plain text`,
        found: say`${describe(keyNode)} as a key`,
      });
    else if (pair.value)
      file.report('wrong-type', placeOf(pair.value), { key: where, wanted: say`keyed by plain text`, found: say`a value without a key` });
  }
  return entries;
}

/** One mapping of the format: its known keys, each once. */
export class Fields {
  private readonly fields = new Map<string, Field>();
  private readonly file: YamlFile;

  /** `known`: the keys there are; absent where any key is right. */
  constructor(file: YamlFile, map: unknown, known: readonly string[] | undefined, where: string) {
    this.file = file;
    let twice: Set<string> | undefined;
    for (const { key, node, value } of entriesOf(file, map, where)) {
      const first = this.fields.get(key);
      if (first) {
        twice ??= new Set();
        if (!twice.has(key)) file.report('duplicate-key', placeOf(first.node), { key, inForce: true });
        twice.add(key);
        file.report('duplicate-key', placeOf(node), { key, inForce: false });
      } else if (!known || known.includes(key)) this.fields.set(key, { key, node, value });
      else file.report('unknown-key', placeOf(node), { key, where, nearest: nearestOf(key, known) });
    }
  }

  has(key: string): boolean {
    return this.fields.has(key);
  }

  /** Whether the key stands there with nothing under it. */
  isEmpty(key: string): boolean {
    return this.fields.has(key) && textOf(this.value(key)) === '';
  }

  place(key: string): Place {
    return placeOf(this.fields.get(key)?.node);
  }

  value(key: string): unknown {
    return this.fields.get(key)?.value;
  }

  /** The text under a key; reports a value that is empty or no text. */
  text(key: string, wanted?: string): Text | undefined {
    const field = this.fields.get(key);
    if (!field) return undefined;
    const text = textOf(field.value);
    if (text) return { text: key === 'note' ? text : onOneLine(text), place: placeOf(field.value) };
    if (text === '') this.file.report('empty-value', placeOf(field.node), { key });
    else if (field.value !== UNRESOLVED)
      this.file.report('wrong-type', placeOf(field.value), { key, wanted: wanted ?? say`a text`, found: describe(field.value) });
    return undefined;
  }

  /** The texts under a key that holds one text or a list of them; `undefined` where the key is absent or holds none. */
  texts(key: string): Text[] | undefined {
    const field = this.fields.get(key);
    if (!field) return undefined;
    const list = seqOf(field.value);
    if (!list) {
      const one = this.text(key, say`a text or a list of texts`);
      return one && [one];
    }
    const texts: Text[] = [];
    for (const item of list.items) {
      const node = this.file.resolve(item);
      const text = textOf(node);
      if (text) texts.push({ text: onOneLine(text), place: placeOf(item) });
      else if (text === '') this.file.report('empty-value', placeOf(item), { key });
      else this.file.report('wrong-type', placeOf(item), { key, wanted: say`a list of texts`, found: say`${describe(node)} in it` });
    }
    if (list.items.length === 0) this.file.report('empty-value', placeOf(field.node), { key });
    return texts.length > 0 ? texts : undefined;
  }
}

/** Sentences, quotes and values may be written over several lines; only a note has lines of its own. */
const onOneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
    : text;

/** YAML nodes as plain values (text, lists, objects) for a CSL item. Bounded in depth; `file.resolve` bounds what aliases multiply into. */
export function plainOf(file: YamlFile, node: unknown): unknown {
  let refused = false;
  const plain = (node: unknown, depth: number): unknown => {
    if (refused) return undefined;
    const n = file.resolve(node);
    if (n === UNRESOLVED) refused ||= file.isBombed;
    if (isScalar(n)) return textOf(n);
    if (depth > DEEPEST) {
      refused = true;
      return undefined;
    }
    if (isSeq(n)) return n.items.map((item) => plain(item, depth + 1));
    if (!isMap(n)) return '';
    const object: Record<string, unknown> = {};
    for (const pair of n.items) {
      const key = textOf(file.resolve(pair.key));
      // "__proto__" would set the object's prototype; no CSL variable has that name.
      if (key && key !== '__proto__' && !Object.hasOwn(object, key)) object[key] = plain(pair.value, depth + 1);
    }
    return object;
  };
  const value = plain(node, 0);
  if (!refused) return value;
  if (!file.isBombed) file.report('too-deep', placeOf(node), undefined);
  return undefined;
}
