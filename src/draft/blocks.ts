/** One chunk's events to its blocks of prose: a single walk, with a stack of containers. */
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import type { Block, BlockKind } from './block.ts';
import { ChunkText } from './chunkText.ts';
import { type Container, Containers, type LocalComment } from './containers.ts';
import { type Ignore, isOfFile, mergeIgnores, readIgnoreComment } from './ignore.ts';
import { nextLine } from './lines.ts';
import { Links, type Resolve, tagOf } from './links.ts';
import { cutSectionNumber, PLACEHOLDER, ProseBuilder } from './prose.ts';

export interface ChunkBlocks {
  blocks: Block[];
  comments: LocalComment[];
  /** Link reference definitions: normalised label and URL. */
  definitions: [label: string, url: string][];
  /** Whether the chunk has a block, prose or not, that takes an ignore comment which stands before the chunk. */
  consumes: boolean;
  /** How many of the blocks belong to that first block. */
  led: number;
  /** What a comment after the chunk's last block leaves to the next chunk. */
  pending?: Ignore;
}

/** Tokens whose inside is no prose. */
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'mathFlow',
  'thematicBreak',
  'strikethrough',
  'definitionTitle',
  'resourceTitle',
  'gfmFootnoteCall',
  'taskListCheck',
  'tableDelimiterRow',
  'gfmFootnoteDefinitionLabel',
]);
/** Those of them that are blocks, and take what a comment before them says. */
const OTHER_BLOCKS = new Set(['codeFenced', 'codeIndented', 'mathFlow', 'thematicBreak']);
/** Inline tokens that a placeholder stands for. */
const MASKED = new Set(['codeText', 'mathText', 'autolink']);

/** The blocks of a chunk that starts at `base`; `incoming` is what comments before the chunk silence. */
export function blocksOf(events: Event[], text: string, base: number, incoming: Ignore | undefined, resolve: Resolve): ChunkBlocks {
  return new BlockWalk(events, new ChunkText(text, base), base, incoming, resolve).walk();
}

class BlockWalk {
  private readonly blocks: Block[] = [];
  private readonly comments: LocalComment[] = [];
  private readonly definitions: [string, string][] = [];
  private readonly containers: Containers;
  private readonly links: Links;
  /** The event that is read. */
  private at = 0;

  // The block that is open.
  private prose: ProseBuilder | undefined;
  private kind: BlockKind = 'paragraph';
  private depth = 0;
  private scope: Container;
  /** The texts of its images. */
  private alts: Block[] = [];
  /** Ignore comments in the prose, with its length where they stand. */
  private within: { comment: LocalComment; at: number }[] = [];
  /** The heading's text is over; only its underline follows. */
  private isSealed = false;

  /** Text of a marker that is prose ("1986."), for the paragraph that begins right after it. */
  private marker: Token | undefined;
  private markerEnd = 0;
  private table: { headers: string[]; rows: string[][]; rowIndex: number } | undefined;
  private row: string[] = [];

  constructor(
    private readonly events: Event[],
    private readonly text: ChunkText,
    private readonly base: number,
    incoming: Ignore | undefined,
    resolve: Resolve,
  ) {
    this.containers = new Containers(this.blocks, incoming);
    this.links = new Links(text, resolve);
    this.scope = this.containers.root;
  }

  walk(): ChunkBlocks {
    const { events, blocks, comments, definitions, containers } = this;
    for (; this.at < events.length; this.at++) {
      const [way, token] = events[this.at];
      const type = token.type as string;
      if (way === 'exit') this.exit(type, token);
      else if (!this.passOver(type, token)) this.enter(type, token);
    }
    const { consumes, led, pending } = containers;
    const result: ChunkBlocks = { blocks, comments, definitions, consumes, led };
    if (pending) result.pending = pending;
    return result;
  }

  /** What is no prose; false of anything else. */
  private passOver(type: string, token: Token): boolean {
    if (type === 'htmlFlow') this.comment(token, false);
    else if (type === 'htmlText') this.inlineTag(token);
    else if (MASKED.has(type)) this.prose?.replace(PLACEHOLDER, this.text.from(token), this.text.to(token));
    else if (!SKIPPED.has(type)) return false;
    else if (!this.prose && OTHER_BLOCKS.has(type)) this.containers.close(this.containers.open('paragraph'));
    this.toEndOf(token);
    return true;
  }

  private toEndOf(token: Token): void {
    const { events } = this;
    while (events[this.at][1] !== token || events[this.at][0] !== 'exit') this.at++;
  }

  private enter(type: string, token: Token): void {
    const { text, containers, links, prose } = this;
    const { from, to } = text;
    switch (type) {
      case 'data':
        if (prose) this.copyData(prose, token);
        break;
      case 'lineEnding':
        if (prose && prose.length > 0 && !this.isSealed) prose.replace(' ', from(token), nextLine(text.text, from(token)));
        break;
      case 'characterReference':
      case 'characterEscape':
        prose?.replace(decodeString(text.slice(token)), from(token), to(token));
        this.toEndOf(token);
        break;
      case 'paragraph':
        this.enterParagraph(token);
        break;
      case 'atxHeading':
      case 'setextHeading':
        this.begin('heading', 0, containers.open('paragraph'));
        break;
      case 'atxHeadingSequence':
        if (this.depth === 0) this.depth = to(token) - from(token);
        break;
      case 'setextHeadingLineSequence':
        this.depth = text.text[from(token)] === '=' ? 1 : 2;
        break;
      case 'table':
        this.scope = containers.enter('cell');
        this.table = { headers: [], rows: [], rowIndex: 0 };
        break;
      case 'tableRow':
        this.row = this.table!.rowIndex === 0 ? this.table!.headers : [];
        if (this.table!.rowIndex > 0) this.table!.rows.push(this.row);
        break;
      case 'tableHeader':
      case 'tableData':
        this.begin('cell', 0, this.scope);
        break;
      case 'blockQuote':
        containers.enter('quote');
        break;
      case 'gfmFootnoteDefinition':
        containers.enter('footnote');
        break;
      case 'listOrdered':
      case 'listUnordered':
        containers.enter('list');
        break;
      case 'listItemPrefix':
        containers.enterItem();
        this.marker = undefined;
        break;
      case 'listItemValue':
        if (to(token) - from(token) >= 4) this.marker = token;
        break;
      case 'link':
        links.enter({ token, start: prose?.length ?? 0 });
        break;
      case 'image':
        links.enter({ token, start: 0, image: { outer: prose } });
        this.prose = new ProseBuilder();
        break;
      case 'labelText':
        links.label(token);
        break;
      case 'resource':
      case 'reference':
        // Only the destination or the label is read, not as prose.
        for (; this.events[this.at][1] !== token || this.events[this.at][0] !== 'exit'; this.at++) {
          const [way, part] = this.events[this.at];
          if (way === 'enter') links.read(part);
        }
        break;
      case 'definitionLabelString':
        this.definitions.push([normalizeIdentifier(text.slice(token)), '']);
        break;
      case 'definitionDestinationString':
        this.definitions[this.definitions.length - 1][1] = decodeString(text.slice(token));
        break;
    }
  }

  private exit(type: string, token: Token): void {
    switch (type) {
      case 'paragraph':
      case 'atxHeading':
      case 'setextHeading':
        this.end();
        this.containers.close(this.scope);
        break;
      case 'tableHeader':
      case 'tableData': {
        const cell = this.end();
        this.row.push(cell?.text ?? '');
        if (cell) cell.table = { ...this.table!, row: this.row, column: this.row.length - 1 };
        break;
      }
      case 'setextHeadingText':
        this.isSealed = true;
        break;
      case 'tableRow':
        this.table!.rowIndex++;
        break;
      case 'listItemPrefix':
        this.markerEnd = this.text.to(token);
        break;
      case 'listOrdered':
      case 'listUnordered':
        this.containers.leaveItem();
        this.containers.leave();
        break;
      case 'table':
      case 'blockQuote':
      case 'gfmFootnoteDefinition':
        this.containers.leave();
        break;
      case 'link':
      case 'image':
        this.leaveLink();
        break;
    }
  }

  private begin(kind: BlockKind, depth: number, scope: Container): ProseBuilder {
    this.prose = new ProseBuilder();
    this.kind = kind;
    this.depth = depth;
    this.scope = scope;
    this.alts = [];
    this.within = [];
    this.isSealed = false;
    return this.prose;
  }

  private enterParagraph(token: Token): void {
    const { containers, marker, markerEnd, text } = this;
    const scope = containers.open('paragraph');
    const { kind } = containers;
    const prose = this.begin(kind, kind === 'item' ? containers.depth : 0, scope);
    this.marker = undefined;
    if (!marker || text.from(token) !== markerEnd) return;
    const end = text.to(marker);
    prose.copy(text.slice(marker), text.from(marker));
    prose.copy(text.text.slice(end, end + 1), end);
    prose.replace(' ', end + 1, Math.max(end + 2, markerEnd));
  }

  /** The open block is over. A comment at its end silences it. */
  private end(): Block | undefined {
    const { blocks, prose, within } = this;
    const said = within.length > 0 ? (prose?.text.trimEnd().length ?? 0) : 0;
    const atEnd = within.filter(({ at }) => at >= said).map(({ comment }) => comment);
    const ignore = atEnd.reduce((all, { ignores }) => mergeIgnores(all, ignores as Ignore), this.scope.active);
    const first = blocks.length;
    const block = prose?.finish(this.kind, this.depth, this.base);
    this.prose = undefined;
    if (block) {
      if (this.kind === 'heading') cutSectionNumber(block);
      blocks.push(block);
    }
    blocks.push(...this.alts);
    if (ignore) for (let i = first; i < blocks.length; i++) blocks[i].ignore = ignore;
    for (const comment of atEnd) comment.covers = [first, blocks.length];
    return block;
  }

  private comment(token: Token, inline: boolean): void {
    const ignores = readIgnoreComment(this.text.slice(token));
    if (!ignores) return;
    const comment: LocalComment = { start: this.text.from(token), end: this.text.to(token), ignores, covers: [0, 0] };
    this.comments.push(comment);
    if (!inline) this.containers.wait(comment);
    else if (!isOfFile(ignores)) {
      comment.inline = true;
      if (this.prose && !this.links.isInImage) this.within.push({ comment, at: this.prose.length });
    }
  }

  private copyData(prose: ProseBuilder, token: Token): void {
    let data = this.text.slice(token);
    let start = this.text.from(token);
    if (prose.length === 0) {
      const trimmed = data.replace(/^[ \t]+/, '');
      start += data.length - trimmed.length;
      data = trimmed;
    }
    prose.copy(data.includes('\0') ? data.replaceAll('\0', '\uFFFD') : data, start);
  }

  private inlineTag(token: Token): void {
    const { prose } = this;
    const tag = this.text.slice(token).toLowerCase();
    if (tag.startsWith('<!--')) this.comment(token, true);
    else if (!prose) return;
    else if (/^<br[\s/>]/.test(tag)) prose.replace(' ', this.text.from(token), this.text.to(token));
    else if (/^<\/?su[bp][\s>]/.test(tag)) prose.script = tag[1] === '/' ? undefined : tag.startsWith('<sup') ? 'super' : 'sub';
  }

  private leaveLink(): void {
    const link = this.links.leave();
    if (link.image) {
      const alt = this.prose!.finish('alt', 0, this.base);
      this.prose = link.image.outer;
      if (alt) this.alts.push(alt);
      this.prose?.replace(PLACEHOLDER, this.text.from(link.token), this.text.to(link.token));
    } else if (this.prose) {
      const tag = tagOf(link, this.prose.length);
      if (tag) this.prose.tags.push(tag);
    }
  }
}
