/** A source in words. */
import type { Citation, Source } from '../../factbase/model.ts';

export interface Cited {
  text: string;
  url?: string;
}

/** Author, title, publisher and date, of whatever the source's CSL item holds. */
export function cite(source: Source, citation?: Citation): Cited {
  const { item } = source;
  const parts = [authors(item.author), text(item.title), text(item['container-title']) ?? text(item.publisher), text(item.issued)];
  const words = [...parts, citation?.locator].filter((part) => part !== undefined);
  return { text: words.length > 0 ? words.join(', ') : source.citekey, url: text(item.URL) };
}

function authors(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((a) => text(a?.family) ?? text(a?.literal) ?? text(a)).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
