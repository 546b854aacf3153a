/** `factmark check` as a process: exit codes, input of every sort, output formats. */
import assert from 'node:assert/strict';
import { chmodSync, chownSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, type Folder, factmark, folderWith } from './process.ts';

const FACTS = `sources:
  harbour-2019:
    type: report
    title: Annual report of the harbour
    author: [{ family: Lindqvist, given: Ada }]
    issued: 2019-06-01
facts:
  cranes:
    fact: The harbour has 14 cranes.
    figure: 14 cranes
    about: [harbour]
    source: harbour-2019
    quote: fourteen cranes
    locator: p. 3
`;
const RIGHT = 'The harbour has 14 cranes.\n';
const WRONG = '# Quay\n\nThe harbour has 19 cranes.\n';

describe('factmark check', () => {
  let folder: Folder;
  before(buildIfStale);
  beforeEach(() => {
    folder = folderWith({ 'facts/harbour.facts.yaml': FACTS, 'right.md': RIGHT });
  });
  afterEach(() => folder.remove());
  const check = (args: string[], options: Partial<Parameters<typeof factmark>[1]> = {}) =>
    factmark(['check', ...args], { cwd: folder.path, ...options });

  describe('exit code', () => {
    it('is 0 where nothing is contradicted', async () => {
      const { code, err } = await check(['right.md']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    });

    it('is 1 where a claim is contradicted', async () => {
      folder.write({ 'wrong.md': WRONG });
      const { code, err } = await check(['right.md', 'wrong.md']);
      assert.deepEqual({ code, err }, { code: 1, err: '' });
    });

    for (const args of [['--nonsense'], ['--format', 'xml', 'right.md'], ['--facts']]) {
      it(`is 2 for wrong usage: ${args.join(' ')}`, async () => {
        const { code, out, err } = await check(args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(err, /error: /);
      });
    }

    it('is 2 for a command that does not exist', async () => {
      const { code, err } = await factmark(['chekc'], { cwd: folder.path });
      assert.equal(code, 2);
      assert.match(err, /unknown command 'chekc'/);
    });

    it('is 2 for an error in the fact base, after the check with what is left of it', async () => {
      folder.write({ 'facts/broken.facts.yaml': 'facts:\n  lost: [\n', 'wrong.md': WRONG });
      const { code, out, err } = await check(['wrong.md']);
      assert.equal(code, 2);
      assert.match(err, /^facts\/broken\.facts\.yaml:\d+:\d+ error /m);
      assert.match(out, /wrong\.md:3:17 contradicted/);
    });
  });

  describe('input', () => {
    it('takes every Markdown file of the working folder and its folders by default, but none of node_modules', async () => {
      folder.write({ 'notes/deep/a.markdown': RIGHT, 'node_modules/x/README.md': WRONG, 'plain.txt': WRONG });
      const { code, out } = await check(['--format', 'json']);
      assert.equal(code, 0);
      assert.deepEqual(paths(out), ['notes/deep/a.markdown', 'right.md']);
    });

    it('takes globs, folders and files, each draft once', async () => {
      folder.write({ 'one/a.md': RIGHT, 'one/b.md': RIGHT, 'two/c.md': RIGHT, 'odd [1].md': RIGHT });
      const { out } = await check(['one', 'one/a.md', 't*/*.md', 'odd [1].md', '--format', 'json']);
      assert.deepEqual(paths(out), ['odd [1].md', 'one/a.md', 'one/b.md', 'two/c.md']);
    });

    it('reads a draft from standard input', async () => {
      const { code, out } = await check(['-', '--format', 'json'], { stdin: WRONG });
      assert.equal(code, 1);
      assert.deepEqual(paths(out), ['<stdin>']);
    });

    it('takes fact files from where --facts says, more than once', async () => {
      folder.write({ 'base/a.facts.yml': FACTS, 'more.facts.yaml': 'facts:\n  quays: { fact: The harbour has 3 quays., source: x }\n' });
      const { out } = await check(['right.md', '--facts', 'base', '--facts', '*.facts.yaml', '--format', 'json']);
      assert.deepEqual(JSON.parse(out).facts.files, ['base/a.facts.yml', 'more.facts.yaml']);
    });

    it('says so where there is no fact file', async () => {
      const { code, err } = await check(['right.md', '--facts', 'nowhere/*.facts.yaml']);
      assert.equal(code, 2);
      assert.match(err, /nowhere\/\*\.facts\.yaml: no file matches/);
    });

    it('says so where there is no draft', async () => {
      const { code, err } = await check(['*.nothing']);
      assert.equal(code, 2);
      assert.match(err, /\*\.nothing: no file matches/);
    });

    it('names a missing file and checks the others', async () => {
      folder.write({ 'wrong.md': WRONG });
      const { code, out, err } = await check(['missing.md', 'wrong.md']);
      assert.equal(code, 2);
      assert.match(err, /missing\.md: no such file or folder/);
      assert.match(out, /wrong\.md:3:17 contradicted/);
    });

    it('names a path that leads through a file', async () => {
      const { code, err } = await check(['right.md/draft.md']);
      assert.equal(code, 2);
      assert.match(err, /right\.md\/draft\.md: a part of this path is a file/);
    });

    it('names a draft and a fact file that are gone when they are read', async () => {
      symlinkSync(join(folder.path, 'moved-away.md'), join(folder.path, 'gone.md'));
      symlinkSync(join(folder.path, 'moved-away.yaml'), join(folder.path, 'facts/gone.facts.yaml'));
      const { code, out, err } = await check(['--format', 'json']);
      assert.equal(code, 2);
      assert.match(err, /gone\.md: no such file; was it moved or deleted\?/);
      assert.match(err, /facts\/gone\.facts\.yaml: no such file; was it moved or deleted\?/);
      assert.deepEqual(paths(out), ['right.md']);
    });

    it('follows links that lead in a circle only once', async () => {
      symlinkSync(folder.path, join(folder.path, 'loop'));
      const { code, out } = await check(['--format', 'json']);
      assert.equal(code, 0);
      assert.ok(paths(out).includes('right.md'));
    });

    // Windows knows no such mode; a path through a file is refused there in the same way, tested above.
    const onUnix = process.platform === 'win32' ? () => {} : it;
    onUnix('names a folder that it may not read, and checks the others', async () => {
      folder.write({ 'locked/secret.md': WRONG });
      // The superuser may read everything, so a test that runs as root gives the folder away and runs as nobody.
      const uid = process.getuid?.() === 0 ? 65534 : undefined;
      if (uid !== undefined) chownSync(folder.path, uid, uid);
      chmodSync(join(folder.path, 'locked'), 0);
      try {
        const { code, out, err } = await check(['--format', 'json'], { uid });
        assert.equal(code, 2);
        assert.match(err, /locked\/?: no permission to read it/);
        assert.deepEqual(paths(out), ['right.md']);
      } finally {
        chmodSync(join(folder.path, 'locked'), 0o700);
      }
    });

    it('counts as an editor does after a byte order mark and with CRLF', async () => {
      folder.write({ 'wrong.md': `\ufeff${WRONG.replaceAll('\n', '\r\n')}` });
      const { out } = await check(['wrong.md', '--format', 'json']);
      const [finding] = JSON.parse(out).drafts[0].findings;
      assert.deepEqual([finding.line, finding.column, finding.start], [3, 17, 26]);
    });

    it('takes an empty draft and a binary one', async () => {
      folder.write({ 'empty.md': '', 'binary.md': Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 151) % 256)) });
      const { code, out, err } = await check(['empty.md', 'binary.md', '--format', 'json']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.equal(JSON.parse(out).summary.drafts, 2);
    });

    it('takes 5 MB on one line, and finds what is wrong at its end', async function () {
      this.timeout(120_000);
      const filler = 'The quay of the old town was busy in 1987 with 312 boats and many people from Ostend. ';
      const line = filler.repeat(Math.ceil(5_000_000 / filler.length));
      folder.write({ 'long.md': `${line}The harbour has 19 cranes.\n` });
      const { code, out, err } = await check(['long.md', '--format', 'json']);
      assert.deepEqual({ code, err }, { code: 1, err: '' });
      const wrong = JSON.parse(out).drafts[0].findings.filter((f: { verdict: string }) => f.verdict === 'contradicted');
      assert.deepEqual(
        wrong.map((f: { fact: string; line: number; start: number }) => [f.fact, f.line, f.start]),
        [['cranes', 1, line.length + 'The harbour has '.length]],
      );
    });
  });

  describe('text', () => {
    it('gives place, sentence, fact, quote, source and advice', async () => {
      folder.write({ 'wrong.md': WRONG });
      const { out } = await check(['wrong.md']);
      const lines = out.split('\n');
      assert.match(lines[0], /^wrong\.md:3:17 contradicted cranes$/);
      assert.equal(lines[2], '  The harbour has 19 cranes.');
      assert.match(lines[3], /^ {18}\^\^/);
      assert.match(out, /^ {2}says {4}.*19.*The harbour has 14 cranes\./m);
      assert.match(out, /^ {2}quote {3}“fourteen cranes”$/m);
      assert.match(out, /^ {2}source {2}.*Lindqvist.*Annual report of the harbour.*p\. 3/m);
      assert.match(out, /^ {2}do {6}Write “14 cranes”, or correct cranes \(facts\/harbour\.facts\.yaml:8\)/m);
      assert.match(out, /^✗ 1 draft checked against 1 fact: 1 contradicted$/m);
    });

    it('gives each of two footnotes by itself', async () => {
      folder.write({ 'notes.md': 'It is small.[^1] It is new.[^2]\n\n[^1]: A quay of 40 metres\n[^2]: The harbour has 19 cranes.\n' });
      const { out } = await check(['notes.md']);
      assert.match(out, /^ {2}\[\^2\]: The harbour has 19 cranes\.$/m);
    });

    it('shows supported claims with --all and evidence with --explain', async () => {
      const { out } = await check(['right.md', '--all', '--explain']);
      assert.match(out, /^right\.md:1:17 supported cranes$/m);
      assert.match(out, /^ {2}because {1}[+−]\d/m);
    });

    it('tells with --explain which other facts were considered, and why each was not chosen', async () => {
      folder.write({
        'wrong.md': WRONG,
        'facts/quay.facts.yaml': 'facts:\n  boats: { fact: The harbour has 31 boats., source: annual }\n',
      });
      const { out } = await check(['wrong.md', '--explain']);
      assert.match(out, /^ {2}not {5}boats \(31\): weaker: .*% against \d+%$/m);
      const plain = await check(['wrong.md']);
      assert.doesNotMatch(plain.out, /^ {2}(?:not|because) /m);
    });

    it('explains with --all --explain claims that it says nothing of', async () => {
      folder.write({ 'maybe.md': 'If the harbour had 19 cranes, it would be full.\n' });
      const silent = /^maybe\.md:1:20 silent figure$/m;
      const { code, out } = await check(['maybe.md', '--all', '--explain']);
      assert.equal(code, 0);
      assert.match(out, silent);
      assert.match(out, /^ {2}not {5}cranes \(14 cranes\): the sentence does not assert the value$/m);
      assert.doesNotMatch((await check(['maybe.md', '--explain'])).out, silent);
    });

    it('colours where it is told to, and not otherwise', async () => {
      const csi = '\u001b[';
      assert.ok(!(await check(['right.md'])).out.includes(csi));
      assert.ok((await check(['right.md'], { env: { FORCE_COLOR: '1' } })).out.includes(csi));
      assert.ok(!(await check(['right.md', '--no-color'], { env: { FORCE_COLOR: '1' } })).out.includes(csi));
      assert.ok(!(await check(['right.md'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out.includes(csi));
    });

    it('shows terminal escapes of drafts and fact files instead of obeying them', async () => {
      const hostile = '\u001b]0;owned\u0007\u009b31m\u202e';
      folder.write({
        'wrong.md': `The harbour has 19 cranes ${hostile} today.\n`,
        'facts/harbour.facts.yaml': `${FACTS}    note: "\\e[2J\\u202e wiped"\n`,
      });
      for (const format of ['text', 'json']) {
        const { code, out, err } = await check(['wrong.md', '--format', format]);
        assert.equal(code, 1);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
        assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      }
    });
  });

  describe('JSON', () => {
    it('holds for each finding its place, its fact with citations, and its evidence', async () => {
      folder.write({ 'wrong.md': WRONG });
      const { out } = await check(['wrong.md', '--format', 'json']);
      const report = JSON.parse(out);
      assert.deepEqual(Object.keys(report), ['schema', 'factmark', 'facts', 'drafts', 'errors', 'summary']);
      const [finding] = report.drafts[0].findings;
      const { because, message, citations, end, endColumn, text, ...rest } = finding;
      assert.deepEqual(rest, {
        verdict: 'contradicted',
        severity: 'error',
        kind: 'figure',
        fact: 'cranes',
        expected: '14 cranes',
        start: 24,
        line: 3,
        column: 17,
        endLine: 3,
        statement: 'The harbour has 14 cranes.',
      });
      assert.equal(text, WRONG.slice(24, end));
      assert.equal(endColumn, 17 + text.length);
      assert.ok(because.length > 0 && message.length > 0);
      assert.equal(citations[0].quote, 'fourteen cranes');
      assert.equal(report.summary.contradicted, 1);
    });

    it('holds with --explain the facts considered, and the claims without a verdict', async () => {
      folder.write({ 'two.md': 'The harbour has 14 cranes. If the harbour had 19 cranes, it would be full.\n' });
      const { out } = await check(['two.md', '--all', '--explain', '--format', 'json']);
      const [{ findings, silent }] = JSON.parse(out).drafts;
      const [{ considered }] = findings.filter((f: { kind: string }) => f.kind === 'figure');
      assert.deepEqual(
        considered.map((c: { fact: string; agrees: boolean; reason: string }) => [c.fact, c.agrees, c.reason]),
        [['cranes', true, 'chosen']],
      );
      const [{ text, line, column, considered: against }] = silent;
      assert.deepEqual([text, line, column], ['19', 1, 47]);
      assert.deepEqual([against[0].fact, against[0].agrees, against[0].reason], ['cranes', false, 'scope']);
    });
  });
});

function paths(json: string): string[] {
  return JSON.parse(json).drafts.map((draft: { path: string }) => draft.path);
}
