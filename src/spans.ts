/** Stretches of text, by the places that they stand on. */
import type { Span } from './values/value.ts';

/** Compares two by where they begin, then by where they end. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Whether two have something in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
