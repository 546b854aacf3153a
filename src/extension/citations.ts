/** Citations of a fact's sources, as a reader knows them. */
import * as vscode from 'vscode';
import { formatCitation, shortCitation } from '../citation/index.ts';
import type { Citation, Source } from '../index.ts';
import { webAddress } from './text.ts';

type Sources = ReadonlyMap<string, Source>;

/** The reference in full, with the place in the source. A citekey that names no source stands for itself. */
export function reference(citation: Citation, sources: Sources, options?: { url: boolean }): string {
  const source = sources.get(citation.citekey);
  return source ? formatCitation(source, citation, options) : placed(citation.citekey, citation);
}

/** The same as a sentence names it: "Melly 2012, para. 6". */
export function shortReference(citation: Citation, sources: Sources): string {
  const source = sources.get(citation.citekey);
  return placed(source ? shortCitation(source) : citation.citekey, citation);
}

/** Where the source can be read on the web; undefined where it gives no address that may be followed, or the workspace is not trusted with one. */
export function addressOf(citation: Citation, sources: Sources): string | undefined {
  if (!vscode.workspace.isTrusted) return undefined;
  const item = sources.get(citation.citekey)?.item;
  return webAddress(item?.URL) ?? (item?.DOI ? webAddress(`https://doi.org/${item.DOI}`) : undefined);
}

const placed = (name: string, { locator }: Citation) => (locator ? `${name}, ${locator}` : name);
