/** What is in the package that a writer installs, and how large it is. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { makePackage } from '../../src/build/package.mjs';

/** 500 KB, as the packager counts them. */
const LIMIT = 500 * 1024;
/** Beside the two files that describe the package itself, all lies in extension/. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'package.nls.fr.json',
  'l10n/bundle.l10n.fr.json',
  'docs/walkthrough/facts.svg',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.cjs',
  'docs/icon.png',
  'src/extension/preview.css',
  'syntaxes/config.schema.json',
  'syntaxes/factbase.schema.json',
  'syntaxes/factmark.injection.tmLanguage.json',
  'syntaxes/markdown.snippets.json',
  'syntaxes/package.schema.json',
];
const ALLOWED = [
  ...NEEDED.map((name) => new RegExp(`^${name.replace(/[.]/g, '\\.')}$`)),
  /^docs\/[\w/-]+\.(md|png|svg)$/,
  /^l10n\/[\w.-]+\.json$/,
];

describe('the package', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'factmark-package-'));
  const file = join(folder, 'factmark.vsix');
  let names: string[];

  before('is made without a warning', () => {
    makePackage(file);
    names = namesIn(readFileSync(file)).filter((name) => name.startsWith('extension/'));
    names = names.map((name) => name.slice('extension/'.length));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the extension needs, and nothing else', () => {
    assert.deepEqual(
      NEEDED.filter((name) => !names.includes(name)),
      [],
      'missing',
    );
    assert.deepEqual(
      names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name))),
      [],
      'not expected',
    );
  });

  it('has a page in which nothing is missing: no picture and no link by a path, which VS Code does not follow there', () => {
    const page = contentOf(readFileSync(file), 'extension/readme.md');
    assert.match(page, /^# Factmark\n[\s\S]*^\| Factmark: Look Up Fact… \|[\s\S]*^\| `factmark\.severity` \|[\s\S]*^MIT\.\s*$/m);
    assert.deepEqual([...page.matchAll(/\]\((?!https:)[^)]*\)|^!\[.*|^<!--.*|.*\bnpm .*/gm)].map(String), []);
    assert.doesNotMatch(page, /^## (?:Try it|The command line|As a library)$/m);
  });

  it(`is under ${LIMIT / 1000} kB`, () => {
    const { size } = statSync(file);
    assert.ok(size < LIMIT, `${size} bytes`);
  });
});

/** Names of the files in a zip archive without a comment. */
const namesIn = (zip: Buffer) => entriesIn(zip).map(({ name }) => name);

/** The text of one of them. */
function contentOf(zip: Buffer, wanted: string): string {
  const entry = entriesIn(zip).find(({ name }) => name === wanted);
  assert.ok(entry, wanted);
  const { offset, size } = entry;
  // Its own header stands before it once more, with a name and an extra field of its own.
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return inflateRawSync(zip.subarray(from, from + size)).toString('utf8');
}

/** By the archive's central directory. */
function entriesIn(zip: Buffer): { name: string; offset: number; size: number }[] {
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50, 'the end of a zip archive');
  const entries: { name: string; offset: number; size: number }[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      offset: zip.readUInt32LE(at + 42),
      size: zip.readUInt32LE(at + 20),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
