/** Where a new entry goes in a fact file, and the entry as lines or as a snippet. */
import { layoutOf, type SectionName } from './layout.ts';
import type { NewFact } from './new-fact.ts';
import { scalar, scalars } from './scalar.ts';

/** A place for a new entry: what stands between `start` and `end` makes way, `before` and `after` go around the entry. */
export interface Opening {
  start: number;
  end: number;
  before: string;
  after: string;
  /** Blanks before the entry's key. */
  indent: string;
  /** The line break of the file. */
  eol: string;
}

/** The end of a section, which is made where the file has none. Absent where the section is within braces: it is not ours to lay out anew. */
export function openingIn(text: string, name: SectionName): Opening | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const section = layoutOf(text).sections.find((s) => s.key === name);
  if (!section) {
    const rest = text.trimEnd();
    const before = rest === '' ? '' : `${eol}${eol}`;
    return { start: rest.length, end: text.length, before: `${before}${name}:${eol}`, after: eol, indent: '  ', eol };
  }
  if (section.inline !== '' && !/^(?:\{\s*\}|~|null)\s*(?:#.*)?$/.test(section.inline)) return undefined;
  if (section.entries.length === 0) {
    const lineEnd = text.indexOf('\n', section.start);
    const line = text.slice(section.start, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    const isEmpty = section.inline === '';
    const start = isEmpty ? section.start + line.length : section.end + 1;
    return { start, end: section.start + line.length, before: eol, after: lineEnd < 0 ? eol : '', indent: '  ', eol };
  }
  const end = withComments(text, section.to, section.indent ?? 2);
  const isSpaced = section.entries.length > 1 && section.entries.every((e, i) => i === 0 || hasBlankBefore(text, e.from));
  const after = end >= text.length ? eol : '';
  return { start: end, end, before: isSpaced ? `${eol}${eol}` : eol, after, indent: ' '.repeat(section.indent ?? 2), eol };
}

const hasBlankBefore = (text: string, at: number) => /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 40), at));

/** Past comments that are indented as entries are: they belong to the last one. */
function withComments(text: string, from: number, indent: number): number {
  let end = from;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1, next < 0 ? text.length : next).trimEnd();
    if (!line.startsWith(`${' '.repeat(indent)}#`) && !line.trimStart().startsWith('#')) break;
    if (line.length - line.trimStart().length < indent) break;
    end = at + 1 + line.length;
  }
  return end;
}

/** The lines of a fact, without indentation, `stop` making the tab stops: of the id, and of the source. */
function linesOfFact(fact: NewFact, id: string, source: string, text: (plain: string) => string): string[] {
  const field = (key: string, value: string) => `  ${key}: ${value}`;
  return [
    `${id}:`,
    field('fact', text(scalar(fact.statement))),
    ...(fact.value ? [field(fact.value.key, text(scalar(fact.value.text)))] : []),
    ...(fact.about.length > 0 ? [field('about', text(`[${fact.about.map((a) => scalar(a, true)).join(', ')}]`))] : []),
    ...(fact.terms.length > 0 ? [field('terms', text(scalars(fact.terms).replace(/^([^[].*)$/, '[$1]')))] : []),
    field('source', source),
    ...(fact.quote ? [field('quote', text(scalar(fact.quote)))] : []),
  ];
}

/**
 * A fact as a snippet for an opening: the cursor stops at the source, one of `citekeys` or a new one, then at the id, then behind the fact.
 */
export function factSnippet(fact: NewFact, opening: Opening, citekeys: readonly string[]): string {
  const source = citekeys.length > 1 ? `\${1|${citekeys.map(inChoice).join(',')}|}` : `\${1:${inStop(citekeys[0] ?? 'citekey')}}`;
  const lines = linesOfFact(fact, `\${2:${inStop(fact.id)}}`, source, inSnippet);
  return `${opening.before}${lines.map((line) => opening.indent + line).join(opening.eol)}$0${opening.after}`;
}

const inSnippet = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const inStop = (text: string) => inSnippet(scalar(text));
const inChoice = (text: string) => scalar(text).replace(/[\\$},|]/g, '\\$&');
