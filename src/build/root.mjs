import { fileURLToPath } from 'node:url';

/** Absolute path of a file named relative to the project's root. */
export const atRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
