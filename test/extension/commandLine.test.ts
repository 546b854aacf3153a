/** The editor and the command line say the same of the same files. */
import * as vscode from 'vscode';
import { checkDraft, type Finding, loadFactBase } from '../../src/index.ts';
import { assert, closeAll, equal, extension, factmark, isNode, open, read, uriOf } from './helpers.ts';

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
    test('by the editor and by the command line on the same files', async () => {
      const cli = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'cli.js').fsPath;
      // By a name that a bundle for the web does not follow.
      const module = 'node:child_process';
      const { spawnSync } = (await import(module)) as typeof import('node:child_process');
      const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...DRAFTS, '--format', 'json', '--all'], {
        cwd: uriOf('one').fsPath,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', VSCODE_CWD: '' },
      });
      assert(stdout.startsWith('{'), `output of the command line: ${stdout.slice(0, 200)}${stderr}`);
      const report = JSON.parse(stdout) as { drafts: { path: string; findings: Finding[] }[] };
      for (const path of DRAFTS) {
        const draft = report.drafts.find((d) => d.path === path);
        equal(await inEditor(path), draft?.findings.map(inShort), path);
      }
    });
  }
});
