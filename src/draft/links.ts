/** The links and images that are open at a place of a chunk: where their text begins, and to what they lead. */
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Token } from 'micromark-util-types';
import type { Span } from '../values/value.ts';
import type { Tag } from './block.ts';
import type { ChunkText } from './chunkText.ts';
import type { ProseBuilder } from './prose.ts';

/** Resolves a reference's normalised label to its URL; undefined where the draft does not define it. */
export type Resolve = (label: string) => string | undefined;

export interface Link {
  token: Token;
  /** Where its text begins in the prose. */
  start: number;
  label?: Token;
  url?: string;
  idSource?: Span;
  /** Of an image: the prose around it. */
  image?: { outer: ProseBuilder | undefined };
}

export class Links {
  private readonly open: Link[] = [];

  constructor(
    private readonly text: ChunkText,
    private readonly resolve: Resolve,
  ) {}

  get isInImage(): boolean {
    return this.open.some(({ image }) => image);
  }

  enter(link: Link): void {
    this.open.push(link);
  }

  /** What stands in brackets: the label as well, where no other follows. */
  label(token: Token): void {
    const link = this.open[this.open.length - 1];
    if (link) link.label ??= token;
  }

  /** A part of what follows the brackets. */
  read(part: Token): void {
    const link = this.open[this.open.length - 1];
    if (!link) return;
    const { from, to } = this.text;
    if (part.type === 'referenceString') this.refer(link, part);
    if (part.type !== 'resourceDestinationString') return;
    link.url = decodeString(this.text.slice(part));
    // "fact:" has no character that an escape or entity could stand for, unless someone is at odds with the reader.
    link.idSource = { start: Math.min(from(part) + 5, to(part)), end: to(part) };
  }

  /** The link that ends, with its URL. */
  leave(): Link {
    const link = this.open.pop()!;
    if (link.url === undefined && link.label) this.refer(link, link.label);
    return link;
  }

  private refer(link: Link, label: Token): void {
    link.url = this.resolve(normalizeIdentifier(this.text.slice(label)));
    link.idSource = { start: this.text.from(label), end: this.text.to(label) };
  }
}

/** The tag that a link is, with its text up to `end` in the prose; undefined where it is another link. */
export function tagOf({ url, idSource, start }: Link, end: number): Tag | undefined {
  return url?.startsWith('fact:') && idSource ? { id: url.slice(5), start, end, idSource } : undefined;
}
