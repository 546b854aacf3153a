/** The editor and the command line say the same of the same files. */
import * as vscode from 'vscode';
import { checkDraft, type Finding, loadFactBase } from '../../src/index.ts';
import {
  assert,
  closeAll,
  codeOf,
  diagnostics,
  equal,
  extension,
  factmark,
  isNode,
  open,
  read,
  remove,
  until,
  uriOf,
  write,
} from './helpers.ts';

const DRAFTS = ['drafts/report.md', 'drafts/prose.md', 'drafts/closed.md', 'drafts/hostile.md'];
const FACTS = ['facts/dam.facts.yaml', 'facts/hostile.facts.yaml'];
const inShort = ({ verdict, kind, fact, start, end, message, expected }: Finding) => ({
  verdict,
  kind,
  fact,
  start,
  end,
  message,
  expected,
});

suite('equal findings', () => {
  teardown(closeAll);

  async function inEditor(path: string) {
    const document = await open(`one/${path}`);
    const findings = (await factmark()).findings(document.uri);
    assert(findings, `${path} is judged`);
    return findings.map(inShort);
  }

  test('by the editor and by the engine on the same texts', async () => {
    const base = loadFactBase(await Promise.all(FACTS.map(async (path) => ({ path, text: await read(`one/${path}`) }))));
    let count = 0;
    for (const path of DRAFTS) {
      const expected = checkDraft(await read(`one/${path}`), base).map(inShort);
      equal(await inEditor(path), expected, path);
      count += expected.length;
    }
    assert(count >= 8, `${count} findings compared`);
  });

  if (isNode) {
    /** The report of the command line on drafts of the folder `one`. */
    async function onCommandLine(drafts: string[]) {
      const cli = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'cli.js').fsPath;
      // By a name that a bundle for the web does not follow.
      const module = 'node:child_process';
      const { spawnSync } = (await import(module)) as typeof import('node:child_process');
      const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...drafts, '--format', 'json', '--all'], {
        cwd: uriOf('one').fsPath,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', VSCODE_CWD: '' },
      });
      assert(stdout.startsWith('{'), `output of the command line: ${stdout.slice(0, 200)}${stderr}`);
      const report = JSON.parse(stdout) as { drafts: { path: string; findings: (Finding & { severity?: string })[] }[] };
      return (path: string) => report.drafts.find((d) => d.path === path)?.findings;
    }

    test('by the editor and by the command line on the same files', async () => {
      const report = await onCommandLine(DRAFTS);
      for (const path of DRAFTS) equal(await inEditor(path), report(path)?.map(inShort), path);
    });

    test('by both under the same configurations, and as grave', async () => {
      const levels = ['error', 'warning', 'information', 'hint'];
      const files = {
        '.factmarkrc': 'severity: { contradicted: warning, outdated: error, unsourced: information }\nignoreFacts: [lindow-cost]\n',
        'book/.factmarkrc': 'dateOrder: day-first\nseverity: { unsourced: none }\ndrafts: [chapters/*.md]\n',
        'book/chapters/one.md':
          'The Lindow dam was opened on 04/05/1968. There are 12 sheep.\n\nThe Lindow dam is 26 metres high. <!-- facts-ignore -->\n',
        'book/aside.md': 'The Lindow dam is 26 metres high.\n',
        'own/package.json': '{ "factmark": { "facts": "own.yaml" } }\n',
        'own/own.yaml':
          'sources: { s: { type: report, title: S } }\nfacts:\n  own: { fact: The Lindow dam is 31 metres high., source: s }\n',
        'own/draft.md': 'The Lindow dam is 26 metres high.\n',
      };
      const drafts = [...DRAFTS, 'book/chapters/one.md', 'book/aside.md', 'own/draft.md'];
      for (const [path, text] of Object.entries(files)) await write(`one/${path}`, text);
      try {
        await until('they are in force', async () => (await factmark()).bases.all().some(({ folder }) => folder.name === 'one/own'));
        const report = await onCommandLine(drafts);
        let count = 0;
        for (const path of drafts) {
          const document = await open(`one/${path}`);
          equal((await factmark()).findings(document.uri)?.map(inShort), report(path)?.map(inShort), path);
          const shown = diagnostics(document.uri).filter((d) => codeOf(d) !== 'unused-ignore');
          const grave = shown.map(({ range, severity }) => `${document.offsetAt(range.start)} ${levels[severity]}`).sort();
          const expected = (report(path) ?? []).filter((f) => f.severity && f.severity !== 'none');
          equal(grave, expected.map((f) => `${f.start} ${f.severity}`).sort(), `severities in ${path}`);
          count += grave.length;
        }
        assert(count >= 7 && report('book/aside.md') === undefined, `${count} problems compared`);
      } finally {
        await closeAll();
        for (const path of ['.factmarkrc', 'book', 'own']) await remove(`one/${path}`);
      }
    });
  }
});
