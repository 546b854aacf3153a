/** What puts a problem of a fact file right, where there is one right answer. */
import { parseYaml } from '../factbase/depth.ts';
import type { FactBase, Problem } from '../factbase/model.ts';
import { entryAt, entrySpan } from '../review/places.ts';
import { cursorAt } from './cursor.ts';
import { edtfOfText } from './edtf.ts';
import { keyAt, linesOf } from './lines.ts';
import { freeId } from './new-fact.ts';
import { quoted, scalar } from './scalar.ts';

export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

export interface Fix {
  /** What it does: the feature puts it into words. `text`: what is put in, or taken out. */
  kind: 'replace' | 'rename' | 'quote' | 'indent' | 'cite' | 'remove' | 'sourceWords';
  text: string;
  edits: TextEdit[];
}

/** The fix of a problem in the text of its file; absent where what is right is the writer's to say. */
export function fixOf(problem: Problem, text: string, base: FactBase): Fix | undefined {
  const { code, range, nearest } = problem;
  const place = { start: range.start, end: range.end };
  switch (code) {
    case 'unknown-key':
    case 'unknown-source':
    case 'unknown-name':
    case 'unknown-status':
    case 'unknown-kind':
      return nearest === undefined ? undefined : { kind: 'replace', text: nearest, edits: [{ ...place, text: scalar(nearest, true) }] };
    case 'quote-not-in-source':
      return nearest === undefined ? undefined : { kind: 'sourceWords', text: nearest, edits: [{ ...place, text: scalar(nearest, true) }] };
    case 'bad-edtf': {
      const edtf = edtfOfText(text.slice(place.start, place.end));
      return edtf === undefined ? undefined : { kind: 'replace', text: edtf, edits: [{ ...place, text: edtf }] };
    }
    case 'duplicate-id':
      return rename(problem, text, base);
    case 'missing-source':
      return cite(problem, text, base);
    case 'unused-source':
    case 'unused-name':
      return remove(problem, text);
    case 'yaml-tab':
      return indent(problem, text);
    case 'yaml-colon':
    case 'yaml-syntax':
    case 'unknown-alias':
    case 'text-cut':
      return quote(problem, text);
    default:
      return undefined;
  }
}

/** Another id for the second of two entries. */
function rename({ range, path }: Problem, text: string, base: FactBase): Fix | undefined {
  const cursor = cursorAt(text, range.start);
  if (cursor?.path.length !== 1 || cursor.at !== 'key') return undefined;
  const id = cursor.text;
  const [section] = cursor.path;
  const first = section === 'facts' ? base.facts.get(id) : section === 'names' ? base.names.get(id) : base.sources.get(id);
  if (!first || (first.path === path && first.range.start === range.start)) return undefined;
  const free = section === 'sources' ? freeKey(id, base.sources) : freeId(id, base);
  return { kind: 'rename', text: free, edits: [{ start: range.start, end: range.end, text: scalar(free, true) }] };
}

function freeKey(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

/** The source, where there is only one. */
function cite({ range }: Problem, text: string, base: FactBase): Fix | undefined {
  const [citekey] = base.sources.keys();
  const entry = base.sources.size === 1 ? entryAt(text, range.start) : undefined;
  const last = entry?.items[entry.items.length - 1]?.key as { range?: [number, number, number] } | undefined;
  if (!entry?.range || !last?.range) return undefined;
  const { to } = entrySpan(text, range.start);
  const value = scalar(citekey, true);
  if (text[entry.range[0]] === '{') {
    const brace = text.lastIndexOf('}', entry.range[1]);
    const end = text.slice(0, brace).trimEnd().length;
    return { kind: 'cite', text: citekey, edits: [{ start: end, end, text: `, source: ${value}` }] };
  }
  const lineStart = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const end = text.slice(0, to).trimEnd().length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    kind: 'cite',
    text: citekey,
    edits: [{ start: end, end, text: `${eol}${text.slice(lineStart, last.range[0])}source: ${value}` }],
  };
}

/** Takes an entry out, with the lines that are its own. */
function remove({ range }: Problem, text: string): Fix | undefined {
  const { from, to } = entrySpan(text, range.start);
  if (text.slice(from, range.start).trim()) return undefined;
  return { kind: 'remove', text: text.slice(range.start, range.end), edits: [{ start: from, end: to, text: '' }] };
}

/** Two spaces for a tab in front of a line. */
function indent({ range }: Problem, text: string): Fix | undefined {
  const from = text.lastIndexOf('\n', range.start - 1) + 1;
  const [blanks] = /^[ \t]*/.exec(text.slice(from, from + 1000))!;
  if (!blanks.includes('\t')) return undefined;
  return { kind: 'indent', text: '', edits: [{ start: from, end: from + blanks.length, text: blanks.replaceAll('\t', '  ') }] };
}

/** Quotation marks around the value of a line that YAML misreads, where the line is right with them. */
function quote({ code, range }: Problem, text: string): Fix | undefined {
  const from = text.lastIndexOf('\n', range.start - 1) + 1;
  const lf = text.indexOf('\n', from);
  const [line] = linesOf(text.slice(from, lf < 0 ? text.length : lf));
  const key = line && keyAt(text, from + line.content, from + line.end);
  if (!key) return undefined;
  const value = text.slice(key.value, from + line.end).trimEnd();
  if (!value || (code !== 'text-cut' && isRead(`${key.key}: ${value}`))) return undefined;
  const marked = quoted(value);
  return isRead(`${key.key}: ${marked}`)
    ? { kind: 'quote', text: value, edits: [{ start: key.value, end: key.value + value.length, text: marked }] }
    : undefined;
}

/** Whether a line is YAML by itself, without aliases, which are none in a text. */
function isRead(line: string): boolean {
  try {
    return parseYaml(line)?.errors.length === 0 && !/: *[*]/.test(line);
  } catch {
    return false;
  }
}
