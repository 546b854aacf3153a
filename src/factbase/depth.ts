/**
 * Parses YAML that is nested no deeper than a fact base can be, and finds the depth without recursion. The composer of `yaml` recurses
 * into every level and reports an exhausted stack, but a regular expression that the engine happens to compile close to the end of the
 * stack ends the whole process: it must not get there.
 */
import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml';

/** Deepest nesting that is parsed. A fact base needs about six levels. */
const DEEPEST = 100;

/** Text that is nested too deep to be parsed. */
export class TooDeep extends Error {
  /** Where the depth was passed: a UTF-16 offset. */
  readonly offset: number;

  constructor(offset: number) {
    super('nested too deep');
    this.offset = offset;
  }
}

/**
 * The first document of `text`, as `parseDocument` of `yaml` gives it, every scalar as its source text. Throws `TooDeep`.
 * `base`: where `text` begins in its file, to which the ranges of nodes count.
 */
export function parseYaml(text: string, base = 0): Document | undefined {
  const deep = deepLineAt(text);
  if (deep !== undefined) throw new TooDeep(deep);
  // The parser keeps the collections that are open on a stack of its own; composing begins only when a document is complete.
  const parser = new Parser((offset) => {
    if (parser.stack.length > DEEPEST) throw new TooDeep(offset);
  });
  parser.offset = base;
  // Uniqueness of keys is checked by us, in linear time and at both places.
  const composer = new Composer({ schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
  let first: Document | undefined;
  for (const document of composer.compose(parser.parse(text), true, base + text.length)) {
    if (!first) first = document;
    else {
      const [start, end] = document.range;
      first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Source contains multiple documents'));
      break;
    }
  }
  return first;
}

/** The offset at which some single line nests too deep, which the parser would tell only at the line's end. */
function deepLineAt(text: string): number | undefined {
  if (!hasCrowdedLine(text)) return undefined;
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return Math.min(offset, text.length);
    if (!LEXER_MARKS.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** Lexemes that stand for no text: a document begins, a flow ends, a scalar follows. */
const LEXER_MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Whether one line has as many brackets and marks as make half of the depth: one cheap look at each character. */
function hasCrowdedLine(text: string): boolean {
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x0a: // line feed
        marks = 0;
        break;
      case 0x5b: // [
      case 0x7b: // {
        marks++;
        break;
      case 0x2d: // -
      case 0x3a: // :
      case 0x3f: // ?
        if (text.charCodeAt(i + 1) <= 0x20) marks++;
        break;
    }
    if (marks > DEEPEST / 2) return true;
  }
  return false;
}
