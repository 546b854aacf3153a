/**
 * Markdown to events, by micromark: CommonMark with GFM's tables, footnotes, strikethrough and task lists, and with math.
 *
 * Events, not a syntax tree: each carries exact offsets of every stretch of text, escape, entity and line prefix, which a tree's text
 * nodes have lost, and building the tree would cost a third again. GFM's bare links are left to prose.ts (the extension doubles the
 * parser's time) and directives are left out (they would take "3:30pm" apart).
 */
import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import type { Event, Extension, ParseContext } from 'micromark-util-types';
import { dollarMath } from './dollar.ts';

/** Answers whether a link reference definition of that normalised label stands anywhere in the draft. */
export type IsDefined = (label: string) => boolean;

declare module 'micromark-util-types' {
  interface ParseContext {
    gfmFootnotes?: string[];
  }
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextData: 'mathTextData';
    mathTextSequence: 'mathTextSequence';
  }
}

const common: Extension[] = [
  gfmFootnote(),
  gfmTaskListItem(),
  gfmStrikethrough({ singleTilde: false }),
  { flow: math().flow, text: { 36: dollarMath } },
];
/** The table extension looks at every paragraph twice: it is left out where no table can be. */
const withTables = parse({ extensions: [...common, gfmTable()] });
const withoutTables = parse({ extensions: common });

/** A list that holds whatever `has` answers for; micromark asks `includes` and adds with `push`. */
const virtualList = (has: IsDefined) => ({ includes: has, push: () => 0 }) as unknown as string[];
const everything = virtualList(() => true);

/**
 * Parses one chunk. A BOM at the draft's start is dropped: the events' offsets count from after it. Anywhere else it is text, and micromark,
 * which drops one at the start of all that it is given, is given another.
 */
export function eventsOf(text: string, atStart: boolean, isDefined: IsDefined): Event[] {
  const tables = text.includes('|') || text.includes(':-') || text.includes('-:');
  const parser = made(tables ? withTables : withoutTables, isDefined);
  return postprocess(
    parser.document().write(preprocess()(!atStart && text.charCodeAt(0) === 0xfeff ? `\uFEFF${text}` : text, undefined, true)),
  );
}

/** Parses the text of one paragraph, which stands at `offset` in its chunk. What would be parsed further in it, such as a link's title, is no prose. */
export function inlineEventsOf(text: string, offset: number, isDefined: IsDefined): Event[] {
  return made(withoutTables, isDefined)
    .text({ line: 1, column: 1, offset })
    .write(preprocess()(text, undefined, true));
}

function made(parser: ParseContext, isDefined: IsDefined): ParseContext {
  parser.defined = virtualList(isDefined);
  // A footnote mark is no prose, whether or not its definition stands in the draft.
  parser.gfmFootnotes = everything;
  parser.lazy = {};
  return parser;
}

/** Whether a line that begins with "<" opens an HTML block of CommonMark's seventh kind: one complete tag and nothing else. */
export function isHtmlBlock(line: string): boolean {
  if (line.length > 2000 || !line.trimEnd().endsWith('>')) return false;
  return eventsOf(line, false, () => false)[0]?.[1].type === 'htmlFlow';
}
