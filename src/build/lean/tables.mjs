/**
 * Writes the engine's tables of words shorter. Every word of every table goes into one vocabulary: sorted, each word as what it does not share
 * with the one before. A set (`wordSet`) becomes the steps from each of its words to the next; a table of lines keeps its marks, and has two
 * characters for each word. What reads them (tables-reader.mjs) takes the place of src/language/written.ts. Each table is read back here
 * before it is believed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atRoot } from '../root.mjs';
import { HIGH, LOW, MARKS, MOST_SHARED, readerOf, STEP } from './tables-reader.mjs';

const ENGINE = /[\\/]src[\\/](?!build[\\/]|cli[\\/]|extension[\\/]).*\.ts$/;
/** Tables of lines are those of src/language; sets of words stand wherever the engine has them. */
const HAS_LINES = /[\\/]src[\\/]language[\\/]/;
/** Lines that begin with "#" are headings there. */
const RELATED = /[\\/]src[\\/]language[\\/]related[\\/]/;

/** A text over several lines into which nothing is put, or the one line of a set. */
const TABLE = /(?<set>\bwordSet\(\s*)?(?:`(?<text>\n[^`$\\]*)`|(?<=\bwordSet\(\s*)'(?<line>[^'\\\n]+)')/g;
/** What no word of the vocabulary holds: such a table stays as it is. The last stand for endings. */
const FOREIGN = /[A-Z"\\`]|[$%&()*<>?[\]^{};]/;
const ENDINGS = '$%&()*<>?[]^{};NOPQRSTUVWXYZ';
const SHORTEST = 30;

const PIECE = new RegExp(`[${MARKS.replace(/[-]/g, '\\$&')}\\n]+|[^${MARKS.replace(/[-]/g, '\\$&')}\\n]+`, 'g');
const isMark = (piece) => piece[0] === '\n' || MARKS.includes(piece[0]);
const membersOf = (text) => [...new Set(text.split(/\s+/))];

/** The tables of a source: where each stands, whether it is a set, and its text. */
function tablesOf(path, source) {
  const tables = [];
  for (const match of source.matchAll(TABLE)) {
    const { set, line } = match.groups;
    if (!set && line === undefined && !HAS_LINES.test(path)) continue;
    const whole = match.groups.text ?? line;
    const text = (RELATED.test(path) ? whole.replace(/^#.*\n/gm, '') : whole).trim();
    if (text.length < SHORTEST || FOREIGN.test(text)) continue;
    const start = match.index + (set?.length ?? 0);
    tables.push({ start, end: match.index + match[0].length, isSet: set !== undefined || line !== undefined, text });
  }
  return tables;
}

/** Every word of every table, sorted. */
function vocabularyOf(folder) {
  const words = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!ENGINE.test(path)) continue;
    for (const { isSet, text } of tablesOf(path, readFileSync(path, 'utf8'))) {
      for (const word of isSet ? membersOf(text) : text.match(PIECE).filter((piece) => !isMark(piece))) words.add(word);
    }
  }
  if (words.size > HIGH.length * LOW.length) throw new Error(`${words.size} words are too many for two characters each`);
  return [...words].sort();
}

function packVocabulary(words) {
  const rests = words.map((word, i) => word.slice(i > 0 ? sharedBy(words[i - 1], word) : 0));
  const endings = commonEndings(rests);
  const text = words.map((word, i) => {
    const [mark, ending] = Object.entries(endings).find(([, e]) => rests[i].endsWith(e)) ?? ['', ''];
    return String.fromCharCode(65 + word.length - rests[i].length) + rests[i].slice(0, rests[i].length - ending.length) + mark;
  });
  return { text: text.join(''), endings };
}

/** How many letters two words begin with alike, as far as A to M can tell. */
function sharedBy(a, b) {
  let n = 0;
  while (n < MOST_SHARED && n < a.length && a[n] === b[n]) n++;
  return n;
}

/** The endings that save most, by the character that will stand for each; in the order in which they are looked for. */
function commonEndings(rests) {
  const chosen = {};
  let left = rests;
  for (const mark of ENDINGS) {
    const saved = new Map();
    for (const rest of left) {
      for (let n = 2; n <= rest.length; n++) saved.set(rest.slice(-n), (saved.get(rest.slice(-n)) ?? 0) + n - 1);
    }
    const [best] = [...saved].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
    if (best === '') break;
    chosen[mark] = best;
    left = left.filter((rest) => !rest.endsWith(best));
  }
  return chosen;
}

function packSet(text, indexOf) {
  let packed = '1';
  let at = -1;
  for (const index of membersOf(text)
    .map(indexOf)
    .sort((a, b) => a - b)) {
    let step = index - at - 1;
    while (step >= STEP) {
      const far = Math.min(Math.floor(step / STEP), LOW.length - STEP);
      packed += LOW[STEP + far - 1];
      step -= far * STEP;
    }
    packed += LOW[step];
    at = index;
  }
  return packed;
}

function packLines(text, indexOf) {
  let packed = '0';
  for (const piece of text.match(PIECE)) {
    if (!isMark(piece)) packed += HIGH[Math.floor(indexOf(piece) / LOW.length)] + LOW[indexOf(piece) % LOW.length];
    else if (piece !== ' ') packed += piece.replaceAll('\n', ';');
  }
  return packed;
}

const sorted = (text) => membersOf(text).sort().join(' ');

/** Packs all tables of the engine as they are now. @type {() => import('esbuild').Plugin} */
export const tables = () => ({
  name: 'tables',
  setup(build) {
    const words = vocabularyOf(atRoot('src'));
    const indices = new Map(words.map((word, i) => [word, i]));
    const indexOf = (word) => indices.get(word);
    const vocabulary = packVocabulary(words);
    const written = readerOf(vocabulary.text, vocabulary.endings);
    const pack = ({ isSet, text }) => {
      const packed = isSet ? packSet(text, indexOf) : packLines(text, indexOf);
      const back = written(packed);
      if (isSet ? sorted(back) !== sorted(text) : back !== text)
        throw new Error(`a table is not read as it was written: ${text.slice(0, 60)}`);
      return packed.length < text.length ? packed : text;
    };

    build.onLoad({ filter: /[\\/]src[\\/]language[\\/]written\.ts$/ }, () => ({
      contents: `import { readerOf } from ${JSON.stringify(atRoot('src/build/lean/tables-reader.mjs'))};
        export const written = readerOf(${JSON.stringify(vocabulary.text)}, ${JSON.stringify(vocabulary.endings)});`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]related[\\/]phrases\.ts$/ }, () => {
      throw new Error('phrases are looked for after all: let the tables keep them');
    });
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      if (!ENGINE.test(path)) return undefined;
      let contents = await readFile(path, 'utf8');
      for (const table of tablesOf(path, contents).reverse())
        contents = contents.slice(0, table.start) + JSON.stringify(pack(table)) + contents.slice(table.end);
      return { contents, loader: 'ts' };
    });
  },
});
