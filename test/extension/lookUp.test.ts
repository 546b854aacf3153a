import * as vscode from 'vscode';
import { insertion, tagged } from '../../src/extension/features/look-up-items.ts';
import { assert, closeAll, equal, factmark, openInEditor, pickUntil, uriOf, write } from './helpers.ts';

const DRAFT = 'one/drafts/new.md';

suite('look up', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(DRAFT)).then(undefined, () => undefined);
  });

  test('finds a fact by misspelt words; the detail shows value, source and quote', async () => {
    const [first] = (await factmark()).lookUp('lindow heigt');
    equal(first.record.id, 'lindow-height');
    equal(first.label, 'The Lindow dam is 62 metres high.');
    equal(first.detail, '62 metres · Ward 2021, p. 3 · “the wall stands 62 metres high”');
  });

  test('lists the facts where nothing is asked', async () => {
    const ids = (await factmark()).lookUp('').map((i) => i.record.id);
    assert(ids.includes('lindow-height') && ids.includes('hostile-goats'), ids.join());
  });

  test('accept inserts the value', async () => {
    const { document } = await draftWith('It is  high.', 6);
    await vscode.commands.executeCommand('factmark.lookUp', 'dam height 62');
    await pickUntil('the value is inserted', () => document.getText() === 'It is 62 metres high.');
  });

  test('a date is shown and inserted in words, whatever its form in the fact file', async () => {
    const [opened] = (await factmark()).lookUp('lindow opened');
    equal(opened.record.id, 'lindow-opened');
    assert(opened.detail?.startsWith('14 May 1968 · '), opened.detail ?? 'no detail');
    equal(insertion(opened.record), '14 May 1968');
  });

  test('starts from the selected words and replaces them', async () => {
    const { document, editor } = await draftWith('Built by 430 workers, they say.', 0);
    editor.selection = new vscode.Selection(0, 9, 0, 20);
    await vscode.commands.executeCommand('factmark.lookUp');
    await pickUntil('the value is inserted', () => document.getText() === 'Built by at least 430 workers, they say.').catch(() =>
      equal(document.getText(), 'Built by at least 430 workers, they say.'),
    );
  });

  test('a tag binds the value to its fact, whatever is in it', async () => {
    const [height] = (await factmark()).lookUp('lindow height');
    equal(tagged(height.record), '[62 metres](fact:lindow-height)');
    const odd = { ...height.record, id: 'odd (id)', value: 'a]b\\c *d*' };
    equal(tagged(odd), '[a\\]b\\\\c \\*d\\*](<fact:odd (id)>)');
    equal(insertion({ ...odd, value: '' }), 'The Lindow dam is 62 metres high.');
  });

  test('shows hostile values as text', async () => {
    const item = (await factmark()).lookUp('goats').find((i) => i.record.id === 'hostile-goats');
    assert(item, 'found');
    for (const text of [item.label, item.description ?? '', item.detail ?? '']) {
      assert(!/(^|[^\\])\$\(/.test(text), `an icon in ${text}`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape must not reach the screen.
      assert(!/[\u0000-\u001f]/.test(text), JSON.stringify(text));
    }
    assert(item.label.includes('[Click](command:workbench.action.quit)'), item.label);
  });
});

/** A new draft in an editor, with the cursor in it. */
async function draftWith(text: string, at: number) {
  await write(DRAFT, text);
  const document = await openInEditor(DRAFT);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(0, at, 0, at);
  return { document, editor };
}
