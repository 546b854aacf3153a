/**
 * The text of a table, as it stands in the source. In bundles tables are written shorter, and what reads them there takes the place of this
 * module (src/build/lean/tables.mjs). So tables are taken apart by `linesOf` and `wordSet` alone, which come here first.
 */
export const written = (table: string): string => table;
