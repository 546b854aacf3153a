/** `factmark lookup`, `--help` and `--version` as processes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { buildIfStale, factmark } from './process.ts';

const cwd = atRoot('.');

describe('factmark lookup', () => {
  before(buildIfStale);

  it('finds a fact by what a writer remembers of it', async () => {
    const { code, out } = await factmark(['lookup', 'Agelhok', 'soldiers', 'murdered'], { cwd });
    assert.equal(code, 0);
    assert.match(out.split('\n')[0], /aguelhok/);
    assert.match(out, /^ {2}quote {3}“/m);
    assert.match(out, /^ {2}source {2}\S/m);
  });

  it('prints at most as many as asked for, as JSON', async () => {
    const { code, out } = await factmark(['lookup', 'coup', '--limit', '2', '--format', 'json'], { cwd });
    assert.equal(code, 0);
    const found = JSON.parse(out);
    assert.ok(found.length >= 1 && found.length <= 2);
    assert.deepEqual(Object.keys(found[0]).slice(0, 3), ['fact', 'score', 'statement']);
  });

  it('ends with 1 where nothing is found, with 2 where it is used wrongly', async () => {
    const nothing = await factmark(['lookup', 'zzzyxwv'], { cwd });
    assert.deepEqual([nothing.code, nothing.out], [1, 'No fact matches “zzzyxwv”.\n']);
    assert.equal((await factmark(['lookup'], { cwd })).code, 2);
    assert.equal((await factmark(['lookup', 'coup', '--limit', 'many'], { cwd })).code, 2);
  });
});

describe('factmark', () => {
  before(buildIfStale);

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(atRoot('package.json'), 'utf8'));
    assert.deepEqual(await factmark(['--version'], { cwd }), { code: 0, out: `${version}\n`, err: '' });
  });

  for (const args of [['--help'], ['check', '--help'], ['lookup', '--help']]) {
    it(`prints help with the exit codes: ${args.join(' ')}`, async () => {
      const { code, out, err } = await factmark(args, { cwd });
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Usage: factmark/);
      assert.match(out, /Exit codes:\n {2}0 {2}clean/);
    });
  }

  it('prints its help as an error where no command is named', async () => {
    const { code, out, err } = await factmark([], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /Usage: factmark/);
  });
});
