/** What the JSON Schema of fact files says of the keys and words at a place: the one text for the editor's hover and lists, ours or another extension's. */

/** The part of JSON Schema that the schema of fact files uses. */
export interface Schema {
  type?: unknown;
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  enum?: (string | null)[];
  enumDescriptions?: string[];
  defaultSnippets?: SchemaSnippet[];
  definitions?: Record<string, Schema>;
}

export interface SchemaSnippet {
  label: string;
  description?: string;
  body: unknown;
}

/** A word with what it means. */
export interface Word {
  text: string;
  meaning: string;
}

/** What the schema says of the value under a path of keys; items of lists count for their list. */
export class SchemaDocs {
  private readonly root: Schema;

  constructor(root: Schema) {
    this.root = root;
  }

  /** What a key means: the last of the path. */
  meaning(path: readonly string[]): string | undefined {
    for (const node of this.at(path)) {
      const text = node.description ?? this.resolved(node).description;
      if (text) return text;
    }
    return undefined;
  }

  /** The keys that may stand in the mapping at a path. */
  keys(path: readonly string[]): Word[] {
    const words = new Map<string, Word>();
    for (const node of this.at(path)) {
      for (const [text, property] of Object.entries(this.resolved(node).properties ?? {})) {
        if (!words.has(text)) words.set(text, { text, meaning: property.description ?? this.resolved(property).description ?? '' });
      }
    }
    return [...words.values()];
  }

  /** The words that a value must be one of. */
  words(path: readonly string[]): Word[] {
    return this.at(path).flatMap((node) => {
      const { enum: texts = [], enumDescriptions = [] } = this.resolved(node);
      return texts.flatMap((text, i) => (text === null ? [] : [{ text, meaning: enumDescriptions[i] ?? '' }]));
    });
  }

  /** Whole entries to begin with. */
  snippets(path: readonly string[]): SchemaSnippet[] {
    return this.at(path).flatMap((node) => node.defaultSnippets ?? this.resolved(node).defaultSnippets ?? []);
  }

  /** The schemas that a value may follow. */
  private at(path: readonly string[]): Schema[] {
    let nodes = this.spread([this.root]);
    for (const key of path) {
      const next = nodes.flatMap((node) => {
        const { properties = {}, additionalProperties } = this.resolved(node);
        const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
        return typeof own === 'object' ? [own] : [];
      });
      nodes = this.spread(next);
    }
    return nodes;
  }

  /** With what they may be one of, and the items of what may be a list. */
  private spread(nodes: Schema[]): Schema[] {
    const all = [...nodes];
    // Grows while it is walked; a schema is small and has no cycles of these.
    for (const node of all) {
      const { oneOf = [], items } = this.resolved(node);
      all.push(...oneOf, ...(items ? [items] : []));
    }
    return all;
  }

  private resolved(node: Schema): Schema {
    const name = node.$ref?.replace('#/definitions/', '');
    return name === undefined ? node : (this.root.definitions?.[name] ?? {});
  }
}

/** The body of a snippet as lines of YAML, its first key at the margin. */
export function snippetLines(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap((item) => snippetLines(item).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)));
  if (typeof body !== 'object' || body === null) return [String(body)];
  return Object.entries(body).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [`${key}: [${value.map(inline).join(', ')}]`];
    if (typeof value === 'object' && value !== null) return [`${key}:`, ...snippetLines(value).map((line) => `  ${line}`)];
    return [`${key}: ${String(value)}`];
  });
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, v]) => `${key}: ${inline(v)}`)
    .join(', ')} }`;
}
