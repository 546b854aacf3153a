import { written } from './written.ts';

/** The lines of a table. */
export const linesOf = (table: string): string[] => written(table).trim().split('\n');
