import * as vscode from 'vscode';
import type { WorkspaceCheck } from '../../src/extension/features/check-workspace.ts';
import {
  assert,
  closeAll,
  codeOf,
  diagnostics,
  equal,
  factmark,
  openInEditor,
  read,
  remove,
  until,
  untilShown,
  uriOf,
  write,
} from './helpers.ts';

suite('check workspace', () => {
  teardown(closeAll);
  const check = () => vscode.commands.executeCommand<WorkspaceCheck>('factmark.checkWorkspace');

  test('judges drafts that are not open, against the base of their folder', async () => {
    const draft = uriOf('one/drafts/closed.md');
    equal(diagnostics(draft).length, 0, 'before');
    const result = await check();
    assert(result.drafts >= 5 && !result.cancelled, JSON.stringify(result));
    const [found] = diagnostics(draft);
    equal(codeOf(found), 'contradicted');
    const text = await read('one/drafts/closed.md');
    equal(text.split('\n')[found.range.start.line].slice(found.range.start.character, found.range.end.character), '73 metres');
    equal(diagnostics(uriOf('two/drafts/report.md')).filter((d) => d.message.includes('26 metres')).length, 0, 'the other folder agrees');
    equal(diagnostics(uriOf('empty/notes.md')).length, 0, 'the folder without facts');
  });

  test('is cancelled at any time, and says so', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const before = await vscode.commands.executeCommand<WorkspaceCheck>('factmark.checkWorkspace', source.token);
    equal(before.cancelled, true, 'before it began');
    // What is known of a draft is not judged again: these are new.
    for (let i = 0; i < 40; i++) await write(`one/many/draft-${i}.md`, 'The Lindow dam is 26 metres high.\n\n'.repeat(400));
    try {
      const { index, bases } = await factmark();
      const facts = bases.all().find(({ folder }) => folder.name === 'one');
      assert(facts, 'the folder has facts');
      const judged = () => index.statsOf(facts).judged;
      const had = judged();
      const later = new vscode.CancellationTokenSource();
      const checking = vscode.commands.executeCommand<WorkspaceCheck>('factmark.checkWorkspace', later.token);
      await until('some are judged', () => judged() > had);
      later.cancel();
      equal((await checking).cancelled, true, 'while it runs');
      assert(judged() < had + 40, `${judged() - had} of 40 were judged`);
    } finally {
      await remove('one/many');
    }
  });

  test('leaves no verdict behind when the draft is opened, the file or the base changes', async () => {
    await check();
    const draft = await openInEditor('one/drafts/closed.md');
    await untilShown(draft, ['contradicted: 73 metres'], 'once, not twice');
    await closeAll();
    await until('closed', () => diagnostics(draft.uri).length === 0);
    const text = await read('one/drafts/closed.md');
    await check();
    assert(diagnostics(draft.uri).length === 1, 'found again');
    await write('one/drafts/closed.md', `${text}\n`);
    try {
      await until('the verdict on the old file is gone', () => diagnostics(draft.uri).length === 0);
    } finally {
      await write('one/drafts/closed.md', text);
    }
    const facts = await read('one/facts/dam.facts.yaml');
    await check();
    assert(diagnostics(draft.uri).length === 1, 'found again');
    await write('one/facts/dam.facts.yaml', `${facts}# more\n`);
    try {
      await until('the verdict by the old base is gone', () => diagnostics(draft.uri).length === 0);
    } finally {
      await write('one/facts/dam.facts.yaml', facts);
      await (await factmark()).whenIdle();
    }
  });
});
