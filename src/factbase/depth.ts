/**
 * How deep YAML is nested, found without recursion. The composer of `yaml` recurses into every level and reports an exhausted stack,
 * but a regular expression that the engine happens to compile close to the end of the stack ends the whole process: it must not get there.
 */
import { Lexer, Parser } from 'yaml';

/** Deepest nesting that is parsed. A fact base needs about six levels. */
const DEEPEST = 100;

/** The offset at which `text` is nested too deep; `undefined` for any sane file. Linear. */
export function tooDeepAt(text: string): number | undefined {
  if (!mayBeDeep(text)) return undefined;
  // The parser keeps the collections that are open on a stack of its own.
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

/** Whether brackets, marks and indentation, wherever they stand, could make half of the depth: one cheap look at each character. */
function mayBeDeep(text: string): boolean {
  let open = 0;
  let block = 0;
  let indent = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    switch (code) {
      case 0x20: // space
        if (atStart && ++indent > DEEPEST / 2) return true;
        continue;
      case 0x0a: // line feed
        block = 0;
        indent = 0;
        atStart = true;
        continue;
      case 0x5b: // [
      case 0x7b: // {
        open++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (open > 0) open--;
        break;
      case 0x2d: // -
      case 0x3a: // :
      case 0x3f: // ?
        if (text.charCodeAt(i + 1) === 0x20) block++;
        break;
    }
    if (atStart) atStart = false;
    if (open + block > DEEPEST / 2) return true;
  }
  return false;
}
