import * as vscode from 'vscode';
import { closeAll, equal, factmark, pickUntil, uriOf } from './helpers.ts';

suite('open fact base', () => {
  teardown(closeAll);

  test('asks which where there are several, and opens it', async () => {
    await factmark();
    void vscode.commands.executeCommand('factmark.openFactBase');
    const editor = await pickUntil('a fact file is open', () => vscode.window.activeTextEditor);
    equal(editor.document.uri.toString(), uriOf('one/facts/dam.facts.yaml').toString());
  });

  test('a link with arguments that name nothing opens nothing', async () => {
    await vscode.commands.executeCommand('factmark.openFact', 'file:///etc', 'passwd');
    await vscode.commands.executeCommand('factmark.openFact', uriOf('one').toString(), 'no-such-fact');
    await vscode.commands.executeCommand('factmark.openFact', 1, {});
    equal(vscode.window.activeTextEditor?.document.uri.toString(), undefined);
  });
});
