import * as vscode from 'vscode';
import { closeAll, equal, factmark, open, pickUntil, read, remove, sleep, until, uriOf, write } from './helpers.ts';

suite('open fact base', () => {
  teardown(closeAll);

  test('asks which where there are several, and opens it', async () => {
    await factmark();
    void vscode.commands.executeCommand('factmark.openFactBase');
    const editor = await pickUntil('a fact file is open', () => vscode.window.activeTextEditor);
    equal(editor.document.uri.toString(), uriOf('one/facts/dam.facts.yaml').toString());
  });

  test('offers to create one where the draft that is looked at has none', async () => {
    try {
      // The last item of the list; nothing says when the list is there.
      const created = await until('a fact file is created', async () => {
        await open('empty/notes.md');
        void vscode.commands.executeCommand('factmark.openFactBase');
        await sleep(500);
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await sleep(500);
        const uri = vscode.window.activeTextEditor?.document.uri;
        return uri?.path.includes('/empty/facts/') && uri;
      });
      equal(created.toString(), uriOf('empty/facts/notes.facts.yaml').toString());
    } finally {
      await closeAll();
      await remove('empty/facts').then(undefined, () => undefined);
    }
  });

  test('where there is no fact file at all, a message and the look-up offer to create one', async () => {
    const files = ['one/facts/dam.facts.yaml', 'one/facts/hostile.facts.yaml', 'two/facts/dam.facts.yml'];
    const texts = await Promise.all(files.map(read));
    const isCreated = () => vscode.window.activeTextEditor?.document.uri.toString() === uriOf('empty/facts/notes.facts.yaml').toString();
    try {
      for (const file of files) await remove(file);
      await until('no base is left', async () => (await factmark()).bases.all().length === 0);
      for (const [command, accept] of [
        ['factmark.openFactBase', 'notification.acceptPrimaryAction'],
        ['factmark.lookUp', 'workbench.action.acceptSelectedQuickOpenItem'],
      ]) {
        await open('empty/notes.md');
        void vscode.commands.executeCommand(command);
        await until(`${command} creates one`, async () => {
          await vscode.commands.executeCommand(accept);
          await sleep(200);
          return isCreated();
        });
        await closeAll();
        await remove('empty/facts');
        await until('it is gone again', async () => (await factmark()).bases.all().length === 0);
      }
    } finally {
      await closeAll();
      await remove('empty/facts').then(undefined, () => undefined);
      for (const [i, file] of files.entries()) await write(file, texts[i]);
      await until('the bases are back', async () => (await factmark()).bases.all().length === 2);
    }
  });

  test('a link with arguments that name nothing opens nothing', async () => {
    await vscode.commands.executeCommand('factmark.openFact', 'file:///etc', 'passwd');
    await vscode.commands.executeCommand('factmark.openFact', uriOf('one').toString(), 'no-such-fact');
    await vscode.commands.executeCommand('factmark.openFact', 1, {});
    equal(vscode.window.activeTextEditor?.document.uri.toString(), undefined);
  });
});
