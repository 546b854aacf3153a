/** English that nobody wrote for Factmark: the Markdown of the installed packages, and newsroom drafts read against bases of other stories. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';
import { type FactBase, loadFactBase } from '../../src/index.ts';

export interface Text {
  name: string;
  text: string;
}

/** A longer file is left out: it is a table of changes, and one package should not be most of the corpus. */
const LARGEST = 60_000;
const ENOUGH_WORDS = 400_000;

/** The packages' Markdown in the order of their paths, each text once, up to about 400,000 words. */
export function packageTexts(): Text[] {
  const seen = new Set<string>();
  const texts: Text[] = [];
  let words = 0;
  for (const path of markdownUnder('node_modules')) {
    const text = readFileSync(atRoot(path), 'utf8');
    const print = createHash('sha1').update(text).digest('hex');
    if (text.length > LARGEST || seen.has(print)) continue;
    seen.add(print);
    texts.push({ name: path.slice('node_modules/'.length), text });
    words += countWords(text);
    if (words >= ENOUGH_WORDS) break;
  }
  return texts;
}

export const countWords = (text: string) => text.split(/\s+/).length;

function markdownUnder(folder: string): string[] {
  const paths: string[] = [];
  const entries = readdirSync(atRoot(folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) paths.push(...markdownUnder(path));
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) paths.push(path);
  }
  return paths;
}

/** A fact base with the draft that was written to it. */
export interface Story {
  name: string;
  base: FactBase;
  draft: string;
}

/** The sample and the newsroom's stories. */
export function stories(): Story[] {
  const newsroom = readdirSync(atRoot('test/newsroom')).sort();
  return [
    story('sample', 'facts/mali-2012.facts.yaml', 'test/demo/mali.md'),
    ...newsroom.map((name) => {
      const folder = join('test/newsroom', name);
      const facts = readdirSync(atRoot(folder)).find((file) => file.endsWith('.facts.yaml'))!;
      return story(name, join(folder, facts), join(folder, 'draft.md'));
    }),
  ];
}

function story(name: string, facts: string, draft: string): Story {
  const base = loadFactBase([{ path: facts, text: readFileSync(atRoot(facts), 'utf8') }]);
  return { name, base, draft: readFileSync(atRoot(draft), 'utf8') };
}
