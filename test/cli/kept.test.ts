/** What is compiled of the command line is kept from one run to the next, and what is kept changes nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, type Folder, factmark, folderWith } from './process.ts';

const FACTS =
  'facts:\n  f1:\n    fact: The bridge opened on 3 May 1912.\n    date: 3 May 1912\n    source: s\nsources:\n  s: {title: Annals}\n';

describe('what is kept of the command line', function () {
  this.timeout(120_000);
  let folder: Folder;
  before(buildIfStale);
  beforeEach(() => {
    folder = folderWith({ 'a.facts.yaml': FACTS, 'draft.md': 'The bridge opened on 3 May 1913.\n' });
  });
  afterEach(() => folder.remove());

  const run = (env: Record<string, string> = {}) =>
    factmark(['check', 'draft.md', '--facts', 'a.facts.yaml'], {
      cwd: folder.path,
      env: { XDG_CACHE_HOME: join(folder.path, 'kept'), NODE_DISABLE_COMPILE_CACHE: '', ...env },
    });
  const kept = () => {
    const all = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
    return all.filter((name) => /kept.factmark.v/.test(name)).map((name) => join(folder.path, name));
  };

  it('gives the same report on the first run, on the second, and where it is damaged, cut short or another script’s', async () => {
    const first = await run();
    assert.equal(first.code, 1, first.err);
    assert.deepEqual(await run(), first);
    for (const damage of [
      (data: Buffer) => data.fill(7, data.length >> 1),
      (data: Buffer) => data.subarray(0, data.length >> 1),
      () => Buffer.from('another script\n'),
      () => Buffer.alloc(0),
    ]) {
      for (const path of kept()) writeFileSync(path, damage(readFileSync(path)));
      assert.deepEqual(await run(), first);
    }
  });

  it('is no file where Node is told to keep nothing, and none where there is no room for it', async () => {
    assert.equal((await run({ NODE_DISABLE_COMPILE_CACHE: '1' })).code, 1);
    assert.deepEqual(kept(), []);
    assert.equal((await run({ XDG_CACHE_HOME: join(folder.path, 'draft.md') })).code, 1);
  });
});
