import * as vscode from 'vscode';
import type { WorkspaceCheck } from '../../src/extension/features/check-workspace.ts';
import { assert, closeAll, codeOf, diagnostics, equal, factmark, openInEditor, read, until, untilShown, uriOf, write } from './helpers.ts';

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
