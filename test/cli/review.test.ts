/** `factmark check` reviews the fact files too: against each other, the date, and the texts of their sources. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, type Folder, factmark, folderWith } from './process.ts';

const FACTS = `sources:
  log: { type: book, title: Log, file: ../sources/log.txt }
  linked: { type: book, title: Linked, file: ../sources/linked.txt }
  far: { type: book, title: Far, file: ../../far.txt }
  idle: { type: book, title: Idle }
facts:
  cranes: { fact: The harbour has 14 cranes., reviewBy: 2020-01-01, source: log, quote: it has fourteen new cranes }
  docks: { fact: The harbour has 3 docks., source: linked, quote: three docks }
  ships: { fact: The harbour has 9 ships., source: far, quote: nine ships }
  more-ships: { fact: The harbour has 6 ships., source: log }
`;

describe('a review on the command line', () => {
  let folder: Folder;
  before(async () => {
    await buildIfStale();
    folder = folderWith({
      'facts/harbour.facts.yaml': FACTS,
      'sources/log.txt': 'It has fourteen old cranes.\n',
      'draft.md': 'The harbour has 14 cranes.\n',
    });
    // A file that every system has, outside the folder.
    symlinkSync(process.execPath, join(folder.path, 'sources/linked.txt'));
  });
  after(() => folder.remove());

  const codes = (err: string) =>
    err.split('\n').flatMap((line) => /^(\S+?):(\d+):\d+ (\w+) .* (\S+)$/.exec(line)?.slice(2, 5).join(' ') ?? []);

  it('warns, and changes neither findings nor exit code', async () => {
    const { code, out, err } = await factmark(['check'], { cwd: folder.path });
    assert.deepEqual(codes(err), [
      '3 warning source-file-outside',
      '4 warning source-file-outside',
      '7 warning review-due',
      '7 warning quote-not-in-source',
      '9 warning facts-contradict',
      '10 warning facts-contradict',
    ]);
    assert.match(err, /Nearest to them is "It has fourteen old cranes"/);
    assert.equal(code, 0, out + err);
  });

  it('notes what is of no use with --all, and in JSON', async () => {
    const { err } = await factmark(['check', '--all'], { cwd: folder.path });
    assert.ok(codes(err).includes('5 note unused-source'), err);
    const { out } = await factmark(['check', '--format', 'json'], { cwd: folder.path });
    const [{ severity, line }] = JSON.parse(out).facts.problems.filter((p: { code: string }) => p.code === 'unused-source');
    assert.deepEqual([severity, line], ['info', 5]);
  });
});
