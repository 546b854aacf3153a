/** The keys of the format, and the words that some of them must be one of. */
import { closest, distance } from 'fastest-levenshtein';
import type { FactStatus, NameKind } from './model.ts';

export const FILE_KEYS = ['title', 'sources', 'names', 'facts'] as const;
export const NAME_KEYS = ['name', 'kind', 'aliases', 'titles', 'source', 'quote', 'locator', 'note'] as const;
export const FACT_KEYS = [
  'fact',
  'date',
  'figure',
  'name',
  'about',
  'terms',
  'asOf',
  'source',
  'quote',
  'locator',
  'status',
  'note',
  'reviewBy',
] as const;
export const CITATION_KEYS = ['source', 'quote', 'locator'] as const;

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'work', 'event', 'other'];
export const FACT_STATUSES: readonly FactStatus[] = ['current', 'superseded', 'disputed'];

/** Longest word that is compared with others: keeps the comparison of hostile text cheap. */
const LONGEST = 80;

/** The one of `known` that `word` is most likely a slip of: at most a third of its letters differ. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const candidates: string[] = [];
  for (const k of known) if (Math.abs(k.length - word.length) <= allowed) candidates.push(k);
  if (candidates.length === 0) return undefined;
  const best = closest(lower, candidates);
  return distance(lower, best.toLowerCase()) <= allowed ? best : undefined;
}
