/** Citations of sources as a reader knows them. The formatter and its style are loaded when the first one is wanted. */
import type { Citation, Source } from '../index.ts';

export class Citations {
  /** The source in one line, with the place in it. A citekey that names no source stands for itself. */
  async format(citation: Citation, sources: ReadonlyMap<string, Source>): Promise<string> {
    const source = sources.get(citation.citekey);
    const place = citation.locator ? `, ${citation.locator}` : '';
    return `${source ? String(source.item.title ?? citation.citekey) : citation.citekey}${place}`;
  }
}
