/** What is in the package that a writer installs, and how large it is. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../../src/build/package.mjs';

/** As the packager counts: 500 kilobytes of 1,024 bytes. */
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

  it(`is under ${LIMIT / 1024} KB`, () => {
    const { size } = statSync(file);
    assert.ok(size < LIMIT, `${size} bytes`);
  });
});

/** Names of the files in a zip archive without a comment, by its central directory. */
function namesIn(zip: Buffer): string[] {
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50, 'the end of a zip archive');
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
