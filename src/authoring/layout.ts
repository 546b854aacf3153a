/** The layout of a fact file: its sections, their entries, and the fields of those, each with its place. By lines, so that it holds for broken YAML too. */
import { keyAt, type Line, linesOf, unquoted } from './lines.ts';

export const SECTIONS = ['sources', 'names', 'facts'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A key with all that belongs to it. */
export interface Part {
  key: string;
  /** The key itself. */
  start: number;
  end: number;
  /** Where its line begins, and where the last line that belongs to it ends. */
  from: number;
  to: number;
}

export interface EntryPart extends Part {
  /** Fields on lines of their own; none for an entry within braces. */
  fields: Part[];
  /** The value on the key's line. */
  inline: string;
}

export interface SectionPart extends Part {
  /** Column of its entries; absent where it has none. */
  indent?: number;
  /** The value on the key's line: `{}`, say. */
  inline: string;
  entries: EntryPart[];
}

export interface Layout {
  sections: SectionPart[];
  /** Other keys at the margin. */
  others: Part[];
}

/** The layout of a fact file; linear in it. */
export function layoutOf(text: string): Layout {
  const layout: Layout = { sections: [], others: [] };
  let section: SectionPart | undefined;
  let entry: EntryPart | undefined;
  let field: Part | undefined;
  let fieldIndent = -1;
  const extend = (to: number) => {
    for (const part of [section, entry, field]) if (part) part.to = to;
  };
  for (const line of linesOf(text)) {
    if (line.isBlank) continue;
    if (line.indent === 0 && !line.isItem) {
      section = entry = field = undefined;
      const part = partOn(text, line);
      if (!part) continue;
      if (isSection(part.key)) {
        section = { ...part, inline: inlineOf(text, line), entries: [] };
        layout.sections.push(section);
      } else layout.others.push(part);
      continue;
    }
    if (!section) {
      const last = layout.others[layout.others.length - 1];
      if (last) last.to = line.end;
      continue;
    }
    section.indent ??= section.inline === '' && !line.isItem ? line.indent : undefined;
    if (line.indent === section.indent) {
      const part = partOn(text, line);
      entry = field = undefined;
      fieldIndent = -1;
      if (part) {
        entry = { ...part, inline: inlineOf(text, line), fields: [] };
        section.entries.push(entry);
      }
    } else if (entry && entry.inline === '' && line.indent > section.indent!) {
      if (fieldIndent < 0) fieldIndent = line.indent;
      const part = line.indent === fieldIndent ? partOn(text, line) : undefined;
      if (part) {
        field = part;
        entry.fields.push(part);
      }
    }
    extend(line.end);
  }
  return layout;
}

const isSection = (key: string): key is SectionName => (SECTIONS as readonly string[]).includes(key);

function partOn(text: string, line: Line): Part | undefined {
  const key = line.isItem ? undefined : keyAt(text, line.content, line.end);
  return key && { key: key.key, start: key.start, end: key.end, from: line.start, to: line.end };
}

/** What stands behind the key of a line, without a comment. */
function inlineOf(text: string, line: Line): string {
  const key = keyAt(text, line.content, line.end);
  const value = key ? text.slice(key.value, line.end).trim() : '';
  return value.startsWith('#') ? '' : value;
}

/** The value of a field on one line, without quotation marks; empty where it has none there. */
export function lineValue(text: string, { start, from, to }: Part): string {
  const lineEnd = text.indexOf('\n', from);
  const end = lineEnd < 0 ? to : Math.min(to, lineEnd);
  const key = keyAt(text, start, end);
  return key ? unquoted(text.slice(key.value, end).trim()) : '';
}
