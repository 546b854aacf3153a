/** Rows that the reports of both commands share. */
import type { Colours } from '../colour.ts';
import { visible } from './escape.ts';
import type { CitedSource } from './record.ts';

/** A labelled line under a finding; labels stand in a column. */
export function field(label: string, text: string, c: Colours): string {
  return `  ${c.dim(label.padEnd(8))}${text}`;
}

/** The quote, and the source with locator and address where its text has them not. */
export function citedRows({ quote, text, locator, url }: CitedSource, c: Colours): string[] {
  const where = locator && !text.includes(locator) ? `${text}, ${locator}` : text;
  const address = url && !text.includes(url) ? ` ${c.dim(visible(url))}` : '';
  return [...(quote ? [field('quote', `“${visible(quote)}”`, c)] : []), field('source', `${visible(where)}${address}`, c)];
}
