/** What a folder's configuration changes on the command line, and how its mistakes are told. */
import assert from 'node:assert/strict';
import { buildIfStale, type Folder, factmark, folderWith } from './process.ts';

const fact = (id: string, statement: string) => `  ${id}:\n    fact: ${statement}\n    source: s\n`;
const base = (...facts: string[]) => `sources: { s: { type: report, title: Report } }\nfacts:\n${facts.join('')}`;

const FILES = {
  'facts/a.facts.yaml': base(fact('cranes', 'The harbour has 14 cranes.'), fact('opened', 'The harbour was opened on 3 April 2012.')),
  'wrong.md': 'The harbour has 19 cranes.\n',
};

describe('the configuration on the command line', () => {
  let folder: Folder;
  before(buildIfStale);
  beforeEach(() => {
    folder = folderWith(FILES);
  });
  afterEach(() => folder.remove());

  const check = (...args: string[]) => factmark(['check', ...args], { cwd: folder.path });
  /** Each finding as path, verdict, level and fact. */
  async function found(...args: string[]) {
    const { code, out, err } = await check(...args, '--format', 'json');
    const findings: string[] = JSON.parse(out).drafts.flatMap((d: { path: string; findings: Record<string, string>[] }) =>
      d.findings.map((f) => [d.path, f.verdict, f.severity, f.fact].filter(Boolean).join(' ')),
    );
    return { code, err, findings };
  }

  it('says how grave a verdict is: what is printed, and the exit code', async () => {
    assert.deepEqual(await found(), { code: 1, err: '', findings: ['wrong.md contradicted error cranes'] });
    folder.write({ '.factmarkrc': 'severity: { contradicted: warning }\n' });
    assert.deepEqual(await found(), { code: 0, err: '', findings: ['wrong.md contradicted warning cranes'] });
    folder.write({ '.factmarkrc': 'severity: { contradicted: hint }\n' });
    assert.deepEqual(await found(), { code: 0, err: '', findings: [] });
    assert.deepEqual((await found('--all')).findings, ['wrong.md contradicted hint cranes']);
  });

  it('turns values without a source on', async () => {
    folder.write({ 'wrong.md': 'The mayor ate 12 pies.\n', '.factmarkrc': 'severity: { unsourced: warning }\n' });
    assert.deepEqual((await found()).findings, ['wrong.md unsourced warning']);
  });

  it('reads a date whose day and month could be either', async () => {
    folder.write({ 'wrong.md': 'The harbour was opened on 04/03/2012.\n' });
    assert.deepEqual((await found('--all')).findings, ['wrong.md supported opened']);
    folder.write({ '.factmarkrc': 'dateOrder: day-first\n' });
    assert.deepEqual((await found('--all')).findings, ['wrong.md contradicted error opened']);
    folder.write({ '.factmarkrc': 'dateOrder: month-first\n' });
    assert.deepEqual((await found('--all')).findings, ['wrong.md supported opened']);
  });

  it('names facts that nothing is said of, also in package.json', async () => {
    folder.write({ 'package.json': '{ "name": "book", "factmark": { "ignoreFacts": "cranes" } }\n' });
    assert.deepEqual(await found('--all'), { code: 0, err: '', findings: [] });
  });

  it('says which files are drafts, whatever is named', async () => {
    folder.write({
      '.factmarkrc': 'drafts: ["**/*.md", "**/*.txt", "!archive/**"]\n',
      'archive/old.md': FILES['wrong.md'],
      'note.txt': FILES['wrong.md'],
    });
    assert.deepEqual((await found()).findings, ['note.txt contradicted error cranes', 'wrong.md contradicted error cranes']);
    assert.deepEqual((await found('archive/old.md', 'wrong.md')).findings, ['wrong.md contradicted error cranes']);
  });

  it('of the nearest folder counts, key by key, and its facts are the ones that its drafts are held to', async () => {
    folder.write({
      '.factmarkrc': 'severity: { contradicted: warning }\n',
      'book/.factmarkrc': 'facts: "*.facts.yaml"\n',
      'book/b.facts.yaml': base(fact('cranes', 'The harbour has 19 cranes.')),
      'book/part/wrong.md': 'The harbour has 14 cranes.\n',
    });
    assert.deepEqual((await found()).findings, ['book/part/wrong.md contradicted warning cranes', 'wrong.md contradicted warning cranes']);
    assert.deepEqual((await found('--facts', 'facts')).findings, ['wrong.md contradicted warning cranes']);
  });

  it('is told of at the line where it is wrong; the rest is in force', async () => {
    folder.write({ '.factmarkrc': 'ignoreFacts: cranes\ndateOrder: day-frist\n' });
    const { code, err, findings } = await found();
    assert.equal(code, 2);
    assert.match(err, /^\.factmarkrc:2:12 error "dateOrder" must be day-first or month-first.* Did you mean "day-first"\? unknown-word$/m);
    assert.deepEqual(findings, []);
  });

  it('says of fact files that are not there where it looked', async () => {
    folder.write({ 'book/.factmarkrc': 'facts: mine.facts.yaml\n', 'book/a.md': 'Text.\n' });
    const { code, err } = await found();
    assert.equal(code, 2);
    assert.match(err, /book\/mine\.facts\.yaml: no fact file found/);
  });

  it('holds for lookup too', async () => {
    folder.write({ '.factmarkrc': 'facts: other.facts.yaml\n', 'other.facts.yaml': base(fact('quays', 'The harbour has 3 quays.')) });
    const { code, out } = await factmark(['lookup', 'quays'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(out, /^quays other\.facts\.yaml:/m);
  });
});

describe('unused ignore comments on the command line', () => {
  let folder: Folder;
  before(async () => {
    await buildIfStale();
    folder = folderWith({
      ...FILES,
      'wrong.md': 'The harbour has 14 cranes. <!-- facts-ignore -->\n\n<!-- facts-ignore: cranes, opened -->\nThe harbour has 19 cranes.\n',
    });
  });
  after(() => folder.remove());

  it('are printed, and are no error', async () => {
    const { code, out } = await factmark(['check'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(
      out,
      /^wrong\.md:1:28 unused ignore\n\n.*facts-ignore -->\n.*\^+\n\n {2}says {4}This comment silences nothing\. Remove it\.$/m,
    );
    assert.match(out, /^wrong\.md:3:28 unused ignore$/m);
    assert.match(out, /“opened” silences nothing here\./);
  });

  it('stand in the JSON', async () => {
    const { out } = await factmark(['check', '--format', 'json'], { cwd: folder.path });
    const unused = JSON.parse(out).drafts[0].unusedIgnores.map((u: Record<string, unknown>) => [u.fact, u.line, u.column]);
    assert.deepEqual(unused, [
      [undefined, 1, 28],
      ['opened', 3, 28],
    ]);
  });
});
