/** One chunk's events to its blocks of prose: a single walk, with a stack of containers. */
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import type { Block, BlockKind } from './block.ts';
import { type FileIgnore, type Ignore, isOfFile, mergeIgnores, readIgnoreComment } from './ignore.ts';
import { nextLine } from './lines.ts';
import { cutSectionNumber, PLACEHOLDER, ProseBuilder } from './prose.ts';

/** An ignore comment in a chunk, offsets relative to the chunk. */
export interface LocalComment {
  start: number;
  end: number;
  ignores: Ignore | FileIgnore;
  /** The blocks of this chunk that it silences, as [first, after last] in the chunk's `blocks`. */
  covers: [number, number];
  /** Stands within prose: it silences the block that it is the end of, or nothing. */
  inline?: true;
}

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

/** Resolves a reference's normalised label to its URL; undefined where the draft does not define it. */
export type Resolve = (label: string) => string | undefined;

interface Frame {
  kind: BlockKind | 'list';
  /** In force inside. */
  active?: Ignore;
  /** Waits for the next block inside, with the comments that said it. */
  pending?: Ignore;
  waiting: LocalComment[];
  /** Comments in force for the whole of this frame. */
  comments: LocalComment[];
}

interface Link {
  token: Token;
  start: number;
  label?: Token;
  url?: string;
  idSource?: { start: number; end: number };
  image?: { outer: ProseBuilder | undefined };
}

/** Tokens whose inside is no prose. */
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'mathFlow',
  'strikethrough',
  'definitionTitle',
  'resourceTitle',
  'gfmFootnoteCall',
  'taskListCheck',
  'tableDelimiterRow',
  'gfmFootnoteDefinitionLabel',
]);
/** Inline tokens that a placeholder stands for. */
const MASKED = new Set(['codeText', 'mathText', 'autolink']);

/** The blocks of a chunk that starts at `base`; `incoming` is what comments before the chunk silence. */
export function blocksOf(events: Event[], text: string, base: number, incoming: Ignore | undefined, resolve: Resolve): ChunkBlocks {
  const shift = base === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const blocks: Block[] = [];
  const comments: LocalComment[] = [];
  const definitions: [string, string][] = [];
  const root: Frame = { kind: 'paragraph', pending: incoming, waiting: [], comments: [] };
  const frames: Frame[] = [root];
  const links: Link[] = [];
  let consumes = false;
  let led = 0;

  let prose: ProseBuilder | undefined;
  let kind: BlockKind = 'paragraph';
  let depth = 0;
  let alts: Block[] = [];
  /** Ignore comments in the prose, with its length where they stand. */
  let within: { comment: LocalComment; at: number }[] = [];
  let scope: Frame = root;
  /** The heading's text is over; only its underline follows. */
  let sealed = false;
  /** Text of a marker that is prose ("1986."), for the paragraph that begins right after it. */
  let marker: Token | undefined;
  let markerEnd = 0;
  let label = '';
  let table: { headers: string[]; rows: string[][]; rowIndex: number } | undefined;
  let row: string[] = [];

  const from = (token: Token) => token.start.offset + shift;
  const to = (token: Token) => token.end.offset + shift;
  const slice = (token: Token) => text.slice(from(token), to(token));

  /** A block begins: it takes what waits in the frame around it. */
  const open = (of: Frame['kind']): Frame => {
    const around = frames[frames.length - 1];
    const frame: Frame = { kind: of, active: mergeIgnores(around.active, around.pending), waiting: [], comments: around.waiting };
    for (const comment of frame.comments) comment.covers = [blocks.length, blocks.length];
    around.pending = undefined;
    around.waiting = [];
    if (around === root) led = consumes ? led : -1;
    if (around === root) consumes = true;
    return frame;
  };
  const close = (frame: Frame) => {
    for (const comment of frame.comments) comment.covers[1] = blocks.length;
    if (frames[frames.length - 1] === root && led === -1) led = blocks.length;
  };
  const begin = (of: BlockKind, level: number) => {
    prose = new ProseBuilder();
    kind = of;
    depth = level;
    alts = [];
    within = [];
    sealed = false;
  };
  const end = (): Block | undefined => {
    const said = within.length > 0 ? prose?.text.trimEnd().length : 0;
    const atEnd = within.filter(({ at }) => at >= said!).map(({ comment }) => comment);
    const ignore = atEnd.reduce((all, { ignores }) => mergeIgnores(all, ignores as Ignore), scope.active);
    const first = blocks.length;
    const block = prose?.finish(kind, depth, base);
    prose = undefined;
    if (block) {
      if (kind === 'heading') cutSectionNumber(block);
      blocks.push(block);
    }
    blocks.push(...alts);
    if (ignore) for (let i = first; i < blocks.length; i++) blocks[i].ignore = ignore;
    for (const comment of atEnd) comment.covers = [first, blocks.length];
    return block;
  };
  const comment = (token: Token, inline: boolean) => {
    const ignores = readIgnoreComment(slice(token));
    if (!ignores) return;
    const found: LocalComment = { start: from(token), end: to(token), ignores, covers: [0, 0] };
    comments.push(found);
    if (isOfFile(ignores)) return;
    if (inline) {
      found.inline = true;
      if (prose && !links.some((link) => link.image)) within.push({ comment: found, at: prose.length });
      return;
    }
    const frame = frames[frames.length - 1];
    frame.pending = mergeIgnores(frame.pending, ignores);
    frame.waiting.push(found);
  };
  const paragraphKind = (): BlockKind => {
    for (let i = frames.length - 1; i > 0; i--) {
      const of = frames[i].kind;
      if (of !== 'list') return of;
    }
    return 'paragraph';
  };
  const listDepth = () => frames.reduce((n, frame) => n + (frame.kind === 'item' ? 1 : 0), 0);

  for (let i = 0; i < events.length; i++) {
    const [way, token] = events[i];
    const type = token.type as string;
    if (way === 'enter') {
      if (SKIPPED.has(type) || MASKED.has(type) || type === 'htmlFlow' || type === 'htmlText' || type === 'thematicBreak') {
        if (type === 'htmlFlow') comment(token, false);
        else if (type === 'htmlText') inlineTag(token);
        else if (prose && MASKED.has(type)) prose.replace(PLACEHOLDER, from(token), to(token));
        else if (!prose && (type === 'codeFenced' || type === 'codeIndented' || type === 'mathFlow' || type === 'thematicBreak'))
          close(open('paragraph'));
        while (!(events[i][0] === 'exit' && events[i][1] === token)) i++;
        continue;
      }
      switch (type) {
        case 'data':
          if (prose) copyData(prose, token);
          break;
        case 'lineEnding':
          if (prose && prose.length > 0 && !sealed) prose.replace(' ', from(token), nextLine(text, from(token)));
          break;
        case 'characterReference':
        case 'characterEscape':
          prose?.replace(decodeString(slice(token)), from(token), to(token));
          while (events[i][1] !== token || events[i][0] !== 'exit') i++;
          break;
        case 'paragraph': {
          scope = open('paragraph');
          const of = paragraphKind();
          begin(of, of === 'item' ? listDepth() : 0);
          if (marker && from(token) === markerEnd) {
            prose!.copy(slice(marker), from(marker));
            prose!.copy(text.slice(to(marker), to(marker) + 1), to(marker));
            prose!.replace(' ', to(marker) + 1, Math.max(to(marker) + 2, markerEnd));
          }
          marker = undefined;
          break;
        }
        case 'atxHeading':
        case 'setextHeading':
          scope = open('paragraph');
          begin('heading', 0);
          break;
        case 'atxHeadingSequence':
          if (depth === 0) depth = to(token) - from(token);
          break;
        case 'setextHeadingLineSequence':
          depth = text[from(token)] === '=' ? 1 : 2;
          break;
        case 'table':
          frames.push(open('cell'));
          scope = frames[frames.length - 1];
          table = { headers: [], rows: [], rowIndex: 0 };
          break;
        case 'tableRow':
          row = table!.rowIndex === 0 ? table!.headers : [];
          if (table!.rowIndex > 0) table!.rows.push(row);
          break;
        case 'tableHeader':
        case 'tableData':
          begin('cell', 0);
          break;
        case 'blockQuote':
          frames.push(open('quote'));
          break;
        case 'gfmFootnoteDefinition':
          frames.push(open('footnote'));
          break;
        case 'listOrdered':
        case 'listUnordered':
          frames.push(open('list'));
          break;
        case 'listItemPrefix': {
          closeItem();
          const list = frames[frames.length - 1];
          frames.push({ kind: 'item', active: list.active, waiting: [], comments: [] });
          marker = undefined;
          break;
        }
        case 'listItemValue':
          if (to(token) - from(token) >= 4) marker = token;
          break;
        case 'link':
          links.push({ token, start: prose?.length ?? 0 });
          break;
        case 'image':
          links.push({ token, start: 0, image: { outer: prose } });
          prose = new ProseBuilder();
          break;
        case 'labelText': {
          const link = links[links.length - 1];
          if (link && !link.label) link.label = token;
          break;
        }
        case 'resource':
        case 'reference': {
          // Only the destination or the label is read, not as prose.
          const link = links[links.length - 1];
          while (!(events[i][0] === 'exit' && events[i][1] === token)) {
            const [inner, part] = events[i];
            if (inner === 'enter' && part.type === 'resourceDestinationString') readUrl(link, part);
            if (inner === 'enter' && part.type === 'referenceString') readReference(link, part);
            i++;
          }
          break;
        }
        case 'definitionLabelString':
          label = normalizeIdentifier(slice(token));
          definitions.push([label, '']);
          break;
        case 'definitionDestinationString':
          definitions[definitions.length - 1][1] = decodeString(slice(token));
          break;
      }
    } else {
      switch (type) {
        case 'paragraph':
        case 'atxHeading':
        case 'setextHeading':
          end();
          close(scope);
          break;
        case 'tableHeader':
        case 'tableData': {
          const cell = end();
          row.push(cell?.text ?? '');
          if (cell) cell.table = { ...table!, row, column: row.length - 1 };
          break;
        }
        case 'setextHeadingText':
          sealed = true;
          break;
        case 'tableRow':
          table!.rowIndex++;
          break;
        case 'listItemPrefix':
          markerEnd = to(token);
          break;
        case 'listOrdered':
        case 'listUnordered':
          closeItem();
          close(frames.pop()!);
          break;
        case 'table':
        case 'blockQuote':
        case 'gfmFootnoteDefinition':
          close(frames.pop()!);
          break;
        case 'link':
        case 'image':
          closeLink();
          break;
      }
    }
  }
  const result: ChunkBlocks = { blocks, comments, definitions, consumes, led: Math.max(0, led) };
  if (root.pending && (consumes || root.waiting.length > 0)) result.pending = consumes ? root.pending : ownPending();
  return result;

  /** What the chunk's own comments leave to the next chunk, without what came in from before. */
  function ownPending(): Ignore | undefined {
    return root.waiting.reduce<Ignore | undefined>((all, c) => mergeIgnores(all, c.ignores as Ignore), undefined);
  }

  function copyData(into: ProseBuilder, token: Token): void {
    let data = slice(token);
    let start = from(token);
    if (into.length === 0) {
      const trimmed = data.replace(/^[ \t]+/, '');
      start += data.length - trimmed.length;
      data = trimmed;
    }
    into.copy(data.includes('\0') ? data.replaceAll('\0', '\uFFFD') : data, start);
  }

  function closeItem(): void {
    if (frames[frames.length - 1].kind === 'item') frames.pop();
  }

  function inlineTag(token: Token): void {
    const tag = slice(token).toLowerCase();
    if (tag.startsWith('<!--')) comment(token, true);
    else if (!prose) return;
    else if (/^<br[\s/>]/.test(tag)) prose.replace(' ', from(token), to(token));
    else if (/^<\/?su[bp][\s>]/.test(tag)) prose.script = tag[1] === '/' ? undefined : tag.startsWith('<sup') ? 'super' : 'sub';
  }

  function readUrl(link: Link | undefined, token: Token): void {
    if (!link) return;
    link.url = decodeString(slice(token));
    // "fact:" has no character that an escape or entity could stand for, unless someone is at odds with the reader.
    link.idSource = { start: Math.min(from(token) + 5, to(token)), end: to(token) };
  }

  function readReference(link: Link | undefined, token: Token): void {
    if (!link) return;
    link.url = resolve(normalizeIdentifier(slice(token)));
    link.idSource = { start: from(token), end: to(token) };
  }

  function closeLink(): void {
    const link = links.pop()!;
    if (link.url === undefined && link.label) readReference(link, link.label);
    if (link.image) {
      const alt = prose!.finish('alt', 0, base);
      prose = link.image.outer;
      if (alt) alts.push(alt);
      prose?.replace(PLACEHOLDER, from(link.token), to(link.token));
    } else if (prose && link.url?.startsWith('fact:') && link.idSource) {
      prose.tags.push({ id: link.url.slice(5), start: link.start, end: prose.length, idSource: link.idSource });
    }
  }
}
