import * as vscode from 'vscode';
import { assert, closeAll, equal, factmark, open, remove, sleep, until, write } from './helpers.ts';

const DRAFT = 'one/drafts/tags.md';
const TEXT = `The Lindow dam is 62 metres high. It was opened on **14 May 1968**.

At least 430 workers built the Lindow dam, which is 26 metres high.
`;
const TAGGED = `The Lindow dam is [62 metres](fact:lindow-height) high. It was opened on **[14 May 1968](fact:lindow-opened)**.

[At least 430](fact:lindow-workers) workers built the Lindow dam, which is 26 metres high.
`;

suite('tags', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;
  setup(async () => {
    await write(DRAFT, TEXT);
    document = await open(DRAFT);
    editor = await vscode.window.showTextDocument(document);
  });
  teardown(async () => {
    await closeAll();
    await remove(DRAFT);
  });

  test('all supported claims, and none that is contradicted; then they are taken away', async () => {
    await vscode.commands.executeCommand('factmark.tagAll');
    equal(document.getText(), TAGGED);
    await (await factmark()).whenIdle();
    await vscode.commands.executeCommand('factmark.tagAll');
    equal(document.getText(), TAGGED, 'a second time');
    await vscode.commands.executeCommand('factmark.removeTags');
    equal(document.getText(), TEXT);
  });

  test('those in the selection alone', async () => {
    editor.selection = new vscode.Selection(2, 0, 3, 0);
    await vscode.commands.executeCommand('factmark.tagAll');
    equal(document.getText(), TEXT.replace('At least 430', '[At least 430](fact:lindow-workers)'));
  });
});

suite('completion', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    await write(DRAFT, '\n');
    document = await open(DRAFT);
  });
  teardown(async () => {
    await closeAll();
    await remove(DRAFT);
  });

  test('ids in a tag, those that the sentence speaks of first; the detail shows value and source', async () => {
    const items = await completed('The Lindow dam is [so high](fact:', ':');
    equal(items[0].label, 'lindow-height');
    equal(items[0].detail, '62 metres · Ward 2021, p. 3');
    assert(items.map((i) => i.label).includes('hostile-goats'), 'the others follow');
    const [begun] = await completed('The Lindow dam is [so high](fact:lindow-he', undefined);
    equal([begun.label, begun.insertText], ['lindow-height', 'lindow-height']);
  });

  test('ids in an ignore comment', async () => {
    const labels = (await completed('<!-- facts-ignore: ', undefined)).map((i) => i.label);
    assert(labels.includes('lindow-opened'), labels.join());
  });

  test('keys of names in an ignore comment, and none in a tag', async () => {
    const keyed = async (text: string) => (await completed(text, undefined)).filter((i) => i.kind === vscode.CompletionItemKind.Constant);
    const [okoro] = (await keyed('<!-- facts-ignore: lindow-opened, ok')).filter((i) => i.label === 'okoro');
    equal([okoro?.insertText, okoro?.detail, replaced(okoro)], ['okoro', 'Grace Okoro · Okoro', 'ok']);
    equal(await keyed('It is [so](fact:l'), []);
  });

  test('values of the facts that the sentence speaks of, and the same as tags', async () => {
    const items = await completed('The Lindow dam has a height of ', undefined);
    equal(
      items.slice(0, 2).map((i) => i.insertText),
      ['62 metres', '[62 metres](fact:lindow-height)'],
    );
    const [there] = await completed('There had once been the height of the Lindow dam: ', undefined);
    equal(there.insertText, '62 metres', 'words that carry only grammar keep no fact out');
    const [opened] = await completed('The Lindow dam was opened on ', undefined);
    equal(opened.insertText, '14 May 1968');
    const [begun] = await completed('The Lindow dam has a height of 6', undefined);
    equal([begun.insertText, begun.filterText], ['62 metres', '62 metres']);
    equal(replaced(begun), '6');
    const [spaced] = (await completed('The Lindow dam has a height', undefined)).filter((i) => i.kind === vscode.CompletionItemKind.Value);
    equal(spaced.insertText, ' 62 metres');
  });

  test('names as they are typed', async () => {
    const inserted = (await completed('It was Oko', undefined)).map((i) => i.insertText);
    assert(inserted.includes('Grace Okoro') && inserted.includes('Okoro'), inserted.join());
  });

  test('what is begun is replaced, however many words of it stand there', async () => {
    const accepted = async (text: string, insertion: string) => {
      const item = (await completed(text, undefined)).find((i) => i.insertText === insertion);
      return item && text.slice(0, text.length - replaced(item).length) + item.insertText;
    };
    equal(await accepted('It was Grace Ok', 'Grace Okoro'), 'It was Grace Okoro');
    equal(await accepted('It was grace ok', 'Grace Okoro'), 'It was Grace Okoro');
    equal(await accepted('It was Disgrace Ok', 'Grace Okoro'), 'It was Disgrace Grace Okoro');
    equal(await accepted('The Lindow dam was opened on 14 M', '14 May 1968'), 'The Lindow dam was opened on 14 May 1968');
    equal(await accepted('The Lindow dam is 62 me', '62 metres'), 'The Lindow dam is 62 metres');
    equal(await accepted('It was built by 430', 'at least 430 workers'), 'It was built by at least 430 workers');
    equal(await accepted('It was built by at least 430 w', 'at least 430 workers'), 'It was built by at least 430 workers');
    equal(await accepted('At least 4', 'At least 430 workers'), 'At least 430 workers');
    equal(await accepted('The Lindow dam cost $4', 'about $48 million'), 'The Lindow dam cost about $48 million');
    const whole = (await completed('The Lindow dam is 62 metres', undefined)).map((i) => i.insertText);
    equal(whole, ['[62 metres](fact:lindow-height)'], 'a value that stands there in full');
  });

  test('the editor itself takes them so', async () => {
    for (const [text, expected] of [
      ['It was Grace Ok', 'It was Grace Okoro'],
      ['The Lindow dam was opened on 14 M', 'The Lindow dam was opened on 14 May 1968'],
      ['It was built by 430', 'It was built by at least 430 workers'],
    ]) {
      await completed(text, undefined);
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(0, text.length, 0, text.length);
      await until(`“${text}” is completed`, async () => {
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await sleep(500);
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.lineAt(0).text !== text;
      });
      equal(document.lineAt(0).text, expected);
    }
  });

  test('hostile values are inserted as text', async () => {
    const items = await completed('The Goat Farm has goats: ', undefined);
    const value = items.find((i) => i.detail?.startsWith('57 goats'));
    assert(value, items.map((i) => i.detail).join());
    for (const { documentation, insertText } of items) {
      const markup = (documentation as vscode.MarkdownString).value.replace(/\\[!-/:-@[-`{-~]/g, '');
      assert(!/<|\]\(|`|www\.|https?:/.test(markup), markup);
      assert(!/command:/.test(String(insertText)), String(insertText));
    }
  });

  /** The text that an item takes the place of. */
  function replaced({ range }: vscode.CompletionItem): string {
    return document.getText(range instanceof vscode.Range ? range : range?.replacing);
  }

  /** Our items, in the order in which they are listed. */
  async function completed(text: string, trigger: string | undefined): Promise<vscode.CompletionItem[]> {
    let ours: vscode.CompletionItem[] = [];
    // VS Code may answer for the text before the edit, and may read the file once more that a test before has written anew.
    for (let attempt = 0; attempt < 50 && ours.length === 0; attempt++) {
      if (attempt > 0) await sleep(100);
      if (document.isClosed) document = await open(DRAFT);
      if (document.lineAt(0).text !== text) {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, new vscode.Range(0, 0, 0, 9999), text);
        await vscode.workspace.applyEdit(edit);
      }
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, text.length),
        trigger,
        100,
      );
      ours = items.filter((i) => /^[01]\d{4}$/.test(i.sortText ?? ''));
    }
    return ours
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map((i) => ({ ...i, label: typeof i.label === 'string' ? i.label : i.label.label }) as vscode.CompletionItem);
  }
});
