/** YAML text as nodes with exact places. Scalars keep their source text: "010" stays "010", and 1.10 keeps its last digit. */

import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { firstWhere } from '../lists.ts';
import { say } from '../say.ts';
import { parseYaml, TooDeep } from './depth.ts';
import type { FileRange, Problem } from './model.ts';
import { NotPlain } from './parts.ts';
import { PROBLEMS, type ProblemArgs, type ProblemCode } from './problems.ts';

/** Syntax errors listed for one file: the first is the cause of most others. */
const ERRORS_LISTED = 20;
/** Fact files are text that people write; 20 MB are 100,000 facts. */
const LIMIT_MB = 20;
export const isTooLarge = (text: string): boolean => text.length > LIMIT_MB * 1e6;

/** A lone carriage return is a line break in YAML 1.2 and in editors; the parser knows it only with a line feed. The length stays. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

/** Characters that the aliases of one file may stand for, in all and at least: a larger file may repeat as much as it holds. */
const ALIASED_LIMIT = 50_000;
/** Furthest that a key stands before a syntax error which may have robbed it of its value. */
const GUESSED = 200;
/** Problems kept for one file. */
const PROBLEMS_KEPT = 1000;

/** What an alias without an anchor stands for: reported already, so nobody reports it again. */
export const UNRESOLVED = Object.freeze({});

/** Where a node stands: UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** One fact file while it is read: its nodes, its line starts and its problems. */
export class YamlFile {
  readonly path: string;
  readonly problems: Problem[] = [];
  readonly root: unknown = null;
  /** Offsets of syntax errors, ascending: an entry that holds one is not to be trusted. */
  readonly errorOffsets: number[] = [];
  private readonly lines = new LineCounter();
  private readonly text: string;
  private readonly document?: Document;
  private aliased = 0;
  private readonly unresolved = new Set<unknown>();
  private problemsLeftOut = 0;
  private anchors?: Map<string, { offset: number; node: Node }[]>;

  /** `inParts`: the root of the file where it was cut into parts, by a reader that is ready to find one `NotPlain`. */
  constructor(path: string, text: string, inParts?: YAMLMap<unknown, unknown>) {
    this.path = path;
    this.text = text;
    this.lines.addNewLine(0);
    if (isTooLarge(text)) {
      this.report('too-large', { start: 0, end: 0 }, { megabytes: Math.ceil(text.length / 1e6), limit: LIMIT_MB });
      return;
    }
    try {
      const lf = withLineFeeds(text);
      // Filled by us: in broken text the parser leaves line breaks out.
      for (let at = lf.indexOf('\n'); at >= 0; at = lf.indexOf('\n', at + 1)) this.lines.addNewLine(at + 1);
      this.root = inParts ?? null;
      if (inParts) return;
      this.document = parseYaml(lf);
      this.root = this.document?.contents ?? null;
      this.reportSyntax();
    } catch (error) {
      if (error instanceof NotPlain) throw error;
      if (error instanceof TooDeep) this.report('too-deep', { start: error.offset, end: error.offset }, undefined);
      else if (error instanceof RangeError) this.report('too-deep', { start: 0, end: Math.min(1, text.length) }, undefined);
      else this.report('unreadable', { start: 0, end: 0 }, { detail: String(error) });
    }
  }

  report<C extends ProblemCode>(code: C, at: Place, args: ProblemArgs<C>): void {
    if (this.problems.length >= PROBLEMS_KEPT) {
      this.problemsLeftOut++;
      return;
    }
    const { severity, message } = PROBLEMS[code];
    const { nearest } = (args ?? {}) as { nearest?: string };
    this.problems.push({
      path: this.path,
      range: this.range(at),
      code,
      severity,
      message: (message as (a: ProblemArgs<C>) => string)(args),
      ...(nearest !== undefined && { nearest }),
    });
  }

  range(place: Place): FileRange {
    const start = Math.min(place.start, this.text.length);
    let end = Math.min(place.end, this.text.length);
    // A block's last line break belongs to its node, but not to what a reader would call its place.
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    if (end === start) end = Math.min(place.end, this.text.length);
    const from = this.lines.linePos(start);
    const to = end === start ? from : this.lines.linePos(end);
    return { start, end, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }

  /** The node that an alias stands for; the node itself otherwise. */
  resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    if (!this.document) throw new NotPlain();
    this.anchors ??= anchorsOf(this.document);
    const at = node.range?.[0] ?? 0;
    const marked = this.anchors.get(node.source);
    const target = marked?.findLast((m) => m.offset < at)?.node;
    if (!target) {
      if (!this.unresolved.has(node)) this.report('unknown-alias', placeOf(node), { alias: node.source });
      this.unresolved.add(node);
      return UNRESOLVED;
    }
    const { start, end } = placeOf(target);
    const wasBombed = this.isBombed;
    this.aliased += end - start;
    if (!this.isBombed) return target;
    if (!wasBombed) this.report('alias-bomb', placeOf(node), undefined);
    return UNRESOLVED;
  }

  /** Whether the aliases stand for more than they may. */
  get isBombed(): boolean {
    return this.aliased > Math.max(ALIASED_LIMIT, this.text.length);
  }

  /** Where the quotation mark stands that is still open at `offset`: the error is found at the end, its cause is at the beginning. */
  private openQuote(offset: number): Place {
    let start = offset;
    visit(this.document!, {
      Scalar(_key, node) {
        const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
        if (isQuoted && node.range && node.range[0] < offset && node.range[2] >= offset) start = node.range[0];
      },
    });
    const line = this.text.slice(start, offset).search(/[\r\n]/);
    return { start, end: line < 0 ? offset : start + line };
  }

  /** Whether a syntax error falls within [start, end]. */
  hasErrorIn({ start, end }: Place): boolean {
    const first = firstWhere(this.errorOffsets.length, (i) => this.errorOffsets[i] >= start);
    return this.errorOffsets[first] <= end;
  }

  /**
   * The problems in the order of their places. Behind a syntax error the parser guesses, and so would we: only what stands before
   * the first one, and the errors themselves, are worth a writer's time.
   */
  finish(): Problem[] {
    const firstError = this.errorOffsets[0] ?? Number.POSITIVE_INFINITY;
    const isGuess = ({ range, code }: Problem) =>
      !SYNTAX.has(code) && range.start + GUESSED > firstError && /^[\s:]*$/.test(this.text.slice(range.end, firstError));
    const kept = this.problems.filter((p) => !isGuess(p));
    kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    if (this.problemsLeftOut > 0) {
      const { severity, message } = PROBLEMS['more-problems'];
      const range = kept.at(-1)?.range ?? this.range({ start: 0, end: 0 });
      kept.push({ path: this.path, range, code: 'more-problems', severity, message: message({ more: this.problemsLeftOut }) });
    }
    return kept;
  }

  private reportSyntax(): void {
    const errors = this.document?.errors ?? [];
    for (const error of errors) this.errorOffsets.push(error.pos[0]);
    let listed = 0;
    let last = -1;
    for (const error of errors) {
      const start = Math.min(error.pos[0], this.text.length);
      // Several errors at one place have one cause.
      if (start === last) continue;
      last = start;
      if (++listed > ERRORS_LISTED) {
        this.report('yaml-more', { start, end: start }, { more: errors.length - ERRORS_LISTED });
        break;
      }
      const at = { start, end: Math.min(Math.max(error.pos[1], start), this.text.length) };
      if (error.code === 'TAB_AS_INDENT') this.report('yaml-tab', at, undefined);
      else if (error.code === 'MULTIPLE_DOCS') this.report('several-documents', { start, end: Math.min(start + 3, at.end) }, undefined);
      else if (error.code === 'RESOURCE_EXHAUSTION') this.report('too-deep', at, undefined);
      else if (error.code === 'MISSING_CHAR' && error.message.includes('quote'))
        this.report('yaml-quote', this.openQuote(start), undefined);
      else if (error.code === 'BLOCK_AS_IMPLICIT_KEY') this.report('yaml-colon', at, undefined);
      else this.report('yaml-syntax', at, { detail: `${error.message.replace(/[.:]?\s*$/, '').slice(0, 200)}.` });
    }
    this.errorOffsets.sort((a, b) => a - b);
  }
}

const SYNTAX: ReadonlySet<string> = new Set<ProblemCode>([
  'yaml-syntax',
  'yaml-quote',
  'yaml-colon',
  'yaml-tab',
  'yaml-more',
  'several-documents',
  'too-deep',
  'too-large',
  'unreadable',
]);

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Every anchored node in document order, so that an alias finds the last one before it. Built once, and only where there is an alias. */
function anchorsOf(document: Document): Map<string, { offset: number; node: Node }[]> {
  const anchors = new Map<string, { offset: number; node: Node }[]>();
  visit(document, {
    Value(_key, node) {
      if (!node.anchor) return;
      const list = anchors.get(node.anchor) ?? [];
      list.push({ offset: node.range?.[0] ?? 0, node });
      anchors.set(node.anchor, list);
    },
  });
  return anchors;
}

/** Where a node's text stands, without the blanks and comments after it. */
export function placeOf(node: unknown): Place {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The text of a scalar; `undefined` where it is none, `''` where it is empty (nothing, `~` or `null`). */
export function textOf(node: unknown): string | undefined {
  if (node === null || node === undefined) return '';
  if (!isScalar(node)) return undefined;
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
  if (node.type === 'PLAIN' && (text === '~' || text === 'null')) return '';
  return text.trim();
}

export const mapOf = (node: unknown): YAMLMap<unknown, unknown> | undefined => (isMap(node) ? node : undefined);
export const seqOf = (node: unknown): YAMLSeq<unknown> | undefined => (isSeq(node) ? node : undefined);

/** What a node is, in words for a message. */
export function describe(node: unknown): string {
  if (isMap(node)) return say`a mapping ("key: value")`;
  if (isSeq(node)) return say`a list`;
  return textOf(node) === '' ? say`nothing` : say`a text`;
}

export type { Pair };
