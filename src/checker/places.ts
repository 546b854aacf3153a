/** Findings and claims by the places that they stand on. */
import type { Span } from '../values/value.ts';

/** Compares two by where they begin, then by where they end. */
export const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
