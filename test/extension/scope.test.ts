import * as vscode from 'vscode';
import { assert, closeAll, diagnostics, equal, factmark, open, read, remove, shown, until, untilShown, uriOf, write } from './helpers.ts';

const TEXT = 'The wall is [26 metres](fact:lindow-height) high.\n';
const FOUND = ['contradicted: 26 metres'];

suite('which documents are judged', () => {
  teardown(closeAll);

  test('the new side of a comparison, not the old', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-version', { provideTextDocumentContent: () => TEXT });
    try {
      const draft = uriOf('one/drafts/report.md');
      const old = draft.with({ scheme: 'old-version' });
      await vscode.commands.executeCommand('vscode.diff', old, draft, 'old and new');
      const document = await vscode.workspace.openTextDocument(old);
      equal(document.languageId, 'markdown', 'language of the old side');
      await until('the new side is judged', () => diagnostics(draft).length > 0);
      await (await factmark()).whenIdle();
      equal([shown(document), (await factmark()).findings(old)], [[], undefined], 'the old side');
    } finally {
      provider.dispose();
    }
  });

  test('not another language, until it is Markdown', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: TEXT });
    await (await factmark()).whenIdle();
    equal(shown(document), []);
  });

  test('not a draft in a folder without facts, though another folder has some', async () => {
    const notes = await open('empty/notes.md');
    equal([shown(notes), (await factmark()).findings(notes.uri)], [[], undefined]);
  });

  test('an untitled draft where exactly one folder has facts', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    await (await factmark()).whenIdle();
    equal(shown(document), [], 'two folders have facts');
    const other = await read('two/facts/dam.facts.yml');
    await remove('two/facts/dam.facts.yml');
    try {
      await untilShown(document, FOUND, 'one folder has facts');
    } finally {
      await write('two/facts/dam.facts.yml', other);
    }
    await untilShown(document, [], 'two folders have facts again');
    assert(document.isUntitled, 'untitled');
  });

  test('an untitled draft is judged as the configuration of the folder says that gives the facts', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    const other = await read('two/facts/dam.facts.yml');
    const warnings = () => diagnostics(document.uri).map(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    await remove('two/facts/dam.facts.yml');
    try {
      await untilShown(document, FOUND, 'one folder has facts');
      equal(warnings(), [false], 'before');
      await write('two/.factmarkrc', 'ignoreFacts: [lindow-height]\n');
      await write('one/.factmarkrc', 'severity: { contradicted: warning }\n');
      await until('the folder with facts is heard', () => warnings()[0]);
      equal(shown(document), FOUND, 'the other folder is not');
    } finally {
      await remove('one/.factmarkrc').then(undefined, () => undefined);
      await remove('two/.factmarkrc').then(undefined, () => undefined);
      await write('two/facts/dam.facts.yml', other);
    }
    await untilShown(document, [], 'two folders have facts again');
  });
});
