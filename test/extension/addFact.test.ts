/** Facts made of sentences, and first fact files. */
import * as vscode from 'vscode';
import { assert, clear, closeAll, equal, factmark, open, pickUntil, read, remove, sleep, until, uriOf, write } from './helpers.ts';

const FACTS = 'two/facts/dam.facts.yml';

suite('add fact from selection', () => {
  let before: string;
  suiteSetup(async () => {
    before = await read(FACTS);
  });
  teardown(async () => {
    await closeAll();
    await write(FACTS, before);
  });

  async function select(document: vscode.TextDocument, words: string): Promise<void> {
    const at = document.getText().indexOf(words);
    assert(at >= 0, words);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + words.length));
  }

  const factEditor = (path: string) =>
    until(`${path} is the active editor`, () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith(path) && editor;
    });

  test('makes an entry of a sentence in a draft, with the cursor on the source; one undo takes it back', async () => {
    await write('two/drafts/new.md', 'The council met. *At least* 40 boats were lost at the Rudyard dam.\n');
    try {
      const draft = await open('two/drafts/new.md');
      await select(draft, '*At least* 40 boats were lost at the Rudyard dam.');
      await vscode.commands.executeCommand('factmark.addFact');
      const editor = await factEditor('dam.facts.yml');
      const { document } = editor;
      await until('the fact is there', () => document.getText().includes('40 boats'));
      const added = document.getText().slice(before.trimEnd().length);
      for (const line of [
        '    fact: At least 40 boats were lost at the Rudyard dam.',
        '    figure: at least 40 boats',
        '    quote: At least 40 boats were lost at the Rudyard dam',
      ])
        assert(added.split('\n').includes(line), added);
      assert(document.getText().startsWith(before.trimEnd()), 'what was there is there as it was');
      const citekey = [...(await factmark()).base(draft.uri)!.sources.keys()][0];
      equal(document.getText(editor.selection), citekey ?? 'citekey', 'the source is selected');
      await until('the base has it', async () => (await factmark()).base(draft.uri)?.facts.size === 2);
      await vscode.commands.executeCommand('leaveSnippet');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), before, 'after one undo');
    } finally {
      await closeAll();
      await remove('two/drafts/new.md');
    }
  });

  test('takes the sentence at the cursor of any text, and cites the source that it is the text of', async () => {
    await write('two/sources/log.txt', 'Nothing happened.\n\nThe Rudyard dam lost 12 boats\nin one night. Then it rained.\n');
    await write(
      FACTS,
      `${before.trimEnd()}\n`.replace('sources:\n', 'sources:\n  log: { type: book, title: Log, file: ../sources/log.txt }\n'),
    );
    try {
      await until('the source is known', async () => (await factmark()).base(uriOf('two/drafts/report.md'))?.sources.has('log'));
      const text = await open('two/sources/log.txt');
      await select(text, '');
      vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 20, 2, 20);
      await vscode.commands.executeCommand('factmark.addFact');
      const { document, selection } = await factEditor('dam.facts.yml');
      await until('the fact is there', () => document.getText().includes('fact: The Rudyard dam lost 12 boats in one night.'));
      equal(document.getText(selection), 'log');
      assert(document.getText().includes('    figure: 12 boats'), document.getText());
    } finally {
      await closeAll();
      await remove('two/sources');
    }
  });

  test('asks which file where there are several', async () => {
    const draft = await open('one/drafts/prose.md');
    await select(
      draft,
      draft
        .getText()
        .split('\n')
        .find((line) => line.length > 20)!
        .slice(0, 20),
    );
    void vscode.commands.executeCommand('factmark.addFact');
    const { document } = await pickUntil('a fact file is open', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('.facts.yaml') && editor;
    });
    await until('a fact was added', () => document.isDirty);
  });
});

suite('create fact base', () => {
  teardown(async () => {
    await closeAll();
    // A configuration that is in force at once leaves none.
    await clear('empty/facts');
  });

  test('writes a commented first file named after the draft, opens it, and judges by it', async () => {
    await open('empty/notes.md');
    await vscode.commands.executeCommand('factmark.createFactBase');
    const editor = await until('it is open', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('/facts/notes.facts.yaml') && active;
    });
    assert(editor.document.getText().startsWith('# '), 'with comments');
    const base = await until('it is in force', async () => (await factmark()).base(uriOf('empty/notes.md')));
    equal([base.facts.size, base.problems], [2, []]);
    await sleep(1500);
    equal(vscode.languages.getDiagnostics(editor.document.uri), [], 'nothing is found in it');
    await vscode.window.showTextDocument(uriOf('empty/notes.md'));
    await vscode.commands.executeCommand('factmark.createFactBase');
    await until('a second one has a name of its own', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/facts/notes-2.facts.yaml'),
    );
  });

  test('puts it where the folder’s configuration looks for facts', async () => {
    await write('empty/.factmarkrc', 'facts: known/*.facts.yaml\n');
    try {
      await open('empty/notes.md');
      await until('the configuration is in force', async () => {
        await vscode.commands.executeCommand('factmark.createFactBase');
        const path = vscode.window.activeTextEditor?.document.uri.path ?? '';
        if (path.endsWith('/empty/known/notes.facts.yaml')) return true;
        await closeAll();
        await open('empty/notes.md');
        return false;
      });
      await until('the file is in force', async () => (await factmark()).base(uriOf('empty/notes.md'))?.facts.size === 2);
    } finally {
      await closeAll();
      await remove('empty/.factmarkrc');
      await remove('empty/known');
    }
  });
});
