/** Which files a glob means, in folders on the disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walk } from '../../src/cli/walk.ts';

const FILES = `a.md b.markdown notes.txt .hidden.md one/a.md one/two/b.md one/two/three/c.md one/.secret/d.md other/e.md other/[1].md
node_modules/x/f.md one/node_modules/g.md`.split(/\s+/);

/** Glob, then the files that it means. */
const CASES: [string, string][] = [
  ['*.md', 'a.md'],
  ['./*.md', 'a.md'],
  ['*.{md,markdown}', 'a.md b.markdown'],
  ['**/*.md', 'a.md one/a.md one/two/b.md one/two/three/c.md other/[1].md other/e.md'],
  ['**/**/a.md', 'a.md one/a.md'],
  ['one/**/*.md', 'one/a.md one/two/b.md one/two/three/c.md'],
  ['one/**', 'one/a.md one/two/b.md one/two/three/c.md'],
  ['o*/*.md', 'one/a.md other/[1].md other/e.md'],
  ['**/two/**/c.md', 'one/two/three/c.md'],
  ['o*/../*.md', ''],
  ['one/../*.md', 'one/../a.md'],
  ['one/.secret/*', 'one/.secret/d.md'],
  ['.*.md', '.hidden.md'],
  ['{one,other}/?.md', 'one/a.md other/e.md'],
  ['o*', ''],
  ['nowhere/*.md', ''],
  ['a.md/*.md', ''],
  ['{a', ''],
  ['', ''],
];

describe('a walk over folders', () => {
  let root: string;

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'factmark-walk-'));
    for (const file of FILES) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
  });
  after(() => rmSync(root, { recursive: true }));

  const found = (glob: string) => {
    const start = `${root.replaceAll('\\', '/')}/`;
    const paths = walk(start, glob, (folder, error) => assert.fail(`${folder}: ${error}`));
    return paths
      .map((path) => path.slice(start.length))
      .sort()
      .join(' ');
  };

  for (const [glob, files] of CASES) it(`finds by ${glob || 'an empty glob'}`, () => assert.equal(found(glob), files));

  it('follows a link to another folder once, and none that leads upwards', () => {
    symlinkSync(join(root, 'other'), join(root, 'one/link'));
    symlinkSync(join(root, 'other'), join(root, 'one/again'));
    symlinkSync(root, join(root, 'one/up'));
    symlinkSync(join(root, 'one/two'), join(root, 'other/back'));
    assert.equal(found('**/e.md').split(' ').length, 2);
    assert.equal(found('**/b.md').split(' ').length, 2);
    assert.equal(found('**/a.md'), 'a.md one/a.md');
  });
});
