/** Rows that the reports of both commands share. */
import type { Colours } from '../colour.ts';
import { visible } from './escape.ts';
import type { CitedSource } from './record.ts';

/** A labelled line under a finding; labels stand in a column. */
export function field(label: string, text: string, c: Colours): string {
  return `  ${c.dim(label.padEnd(8))}${text}`;
}

/** The quote, and the source with its address. */
export function citedRows({ quote, text, url }: CitedSource, c: Colours): string[] {
  const source = url ? `${visible(text)} ${c.dim(visible(url))}` : visible(text);
  return [...(quote ? [field('quote', `“${visible(quote)}”`, c)] : []), field('source', source, c)];
}
