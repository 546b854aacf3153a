/** The README as the extension's own page in VS Code has it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atRoot } from './root.mjs';

const PART = /^<!-- repository: begin -->\n[\s\S]*?^<!-- repository: end -->\n+/gm;

/**
 * Without what is of use in the repository alone, as marked; and since VS Code shows no picture and follows no link there by a path, without the
 * pictures and with the words of such links.
 * @param {string} readme
 */
export function pageOf(readme) {
  return readme
    .replace(PART, '')
    .replace(/^<!--.*-->\n+/gm, '')
    .replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '')
    .replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
}

/** Writes it. @returns {string} where to, relative to the project's root */
export function writePage() {
  const path = 'out/package/README.md';
  mkdirSync(dirname(atRoot(path)), { recursive: true });
  writeFileSync(atRoot(path), pageOf(readFileSync(atRoot('README.md'), 'utf8')));
  return path;
}
