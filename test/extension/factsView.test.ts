/** The facts view: its groups, what its items show, what they put into a draft. */
import * as vscode from 'vscode';
import type { FactNode, GroupNode, Node } from '../../src/extension/features/facts-tree.ts';
import { assert, closeAll, equal, factmark, open, read, remove, replace, unescaped, until, uriOf, write } from './helpers.ts';

suite('facts view', () => {
  const view = async () => (await factmark()).view;
  const groups = async () => (await view()).getChildren() as GroupNode[];
  const labels = async () => (await groups()).map((g) => g.label);
  async function item(id: string): Promise<{ node: FactNode; item: vscode.TreeItem }> {
    const shown = await view();
    for (const group of await groups()) {
      const node = (shown.getChildren(group) as FactNode[]).find(({ fact, facts }) => fact?.id === id && facts.folder.name === 'one');
      if (node) return { node, item: shown.getTreeItem(node) };
    }
    throw new Error(`no item ${id}`);
  }

  suiteSetup(async () => {
    await vscode.commands.executeCommand('factmark.facts.focus');
  });
  teardown(async () => {
    await vscode.commands.executeCommand('factmark.clearFilter');
    await vscode.commands.executeCommand('factmark.groupFacts', 'file');
    await closeAll();
  });

  test('groups the facts by file', async () => {
    equal(await labels(), ['one · facts/dam.facts.yaml', 'one · facts/hostile.facts.yaml', 'two · facts/dam.facts.yml']);
    const shown = await view();
    equal(shown.getTreeItem((await groups())[0]).description, '4', 'facts in the first file');
  });

  test('groups them by kind of value', async () => {
    await vscode.commands.executeCommand('factmark.groupFacts', 'kind');
    equal(await labels(), ['Dates', 'Figures']);
  });

  test('groups them by what the drafts make of them, once the drafts are read', async () => {
    await vscode.commands.executeCommand('factmark.groupFacts', 'state');
    const stateOf = async (id: string) => {
      for (const group of await groups())
        if (group.nodes.some(({ fact, facts }) => fact.id === id && facts.folder.name === 'one')) return group.label;
      return undefined;
    };
    await until(
      'closed drafts are read too',
      async () => (await stateOf('lindow-height')) === 'Contradicted in a draft' && !(await labels()).includes('Not known yet'),
    );
    equal(await stateOf('lindow-opened'), 'Supported');
    const document = await open('one/drafts/report.md');
    await replace(document, '14 May 1968', '15 May 1968');
    await until('an edit moves the fact', async () => (await stateOf('lindow-opened')) === 'Contradicted in a draft');
  });

  test('tells of a fact its value, source, words and state', async () => {
    const { item: shown } = await item('lindow-height');
    equal([shown.label, shown.description, shown.contextValue], ['The Lindow dam is 62 metres high.', '62 metres', 'fact']);
    const tooltip = unescaped((shown.tooltip as vscode.MarkdownString).value);
    for (const part of ['“the wall stands 62 metres high”', 'Ward 2021, p. 3']) assert(tooltip.includes(part), tooltip);
    const { label } = shown.accessibilityInformation ?? { label: '' };
    for (const part of ['The Lindow dam is 62 metres high.', '62 metres', 'Ward 2021']) assert(label.includes(part), label);
  });

  test('opens a fact at a click', async () => {
    const { command } = (await item('lindow-opened')).item;
    assert(command, 'there is a command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), uriOf('one/facts/dam.facts.yaml').toString());
    equal(editor?.document.getText(editor.selection), 'lindow-opened');
  });

  test('is narrowed by a filter that forgives slips, and says where nothing is left', async () => {
    const shown = await view();
    shown.setFilter('lindo hight');
    const left = (await groups()).flatMap((g) => g.nodes.map(({ fact }) => fact.id));
    assert(left.includes('lindow-height') && !left.includes('hostile-goats'), left.join());
    shown.setFilter('xyzzy');
    equal([await labels(), shown.message], [[], 'No fact matches “xyzzy”.']);
    await vscode.commands.executeCommand('factmark.clearFilter');
    equal([(await labels()).length, shown.message], [3, undefined]);
  });

  test('knows fact files without facts from no fact files: each has its own words', async () => {
    const shown = await view();
    equal(shown.holds, 'facts');
    const files = ['one/facts/dam.facts.yaml', 'one/facts/hostile.facts.yaml', 'two/facts/dam.facts.yml'];
    const texts = await Promise.all(files.map(read));
    try {
      for (const file of files) await write(file, 'title: Nothing yet\n');
      await until('no fact is left', () => shown.holds === 'files');
      equal([await labels(), shown.message], [[], undefined]);
      for (const file of files) await remove(file);
      await until('no file is left', () => shown.holds === 'nothing');
    } finally {
      for (const [i, file] of files.entries()) await write(file, texts[i]);
    }
    await until('they are back', () => shown.holds === 'facts');
  });

  test('puts a value or a tag where the cursor is', async () => {
    const { node } = await item('lindow-height');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('factmark.insertValue', node);
    equal(document.getText(), '62 metres');
    await vscode.commands.executeCommand('factmark.insertTag', node);
    equal(document.getText(), '62 metres[62 metres](fact:lindow-height)');
  });

  test('drags the value, and offers the tag where it is dropped', async () => {
    const shown = await view();
    const nodes: Node[] = [(await item('lindow-height')).node];
    const data = new vscode.DataTransfer();
    shown.handleDrag(nodes, data);
    equal(await data.get('text/plain')?.asString(), '62 metres');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const edits = await shown.provideDocumentDropEdits(document, new vscode.Position(0, 0), data);
    equal(
      edits.map((edit) => (edit.insertText as vscode.SnippetString).value),
      ['62 metres', '[62 metres](fact:lindow-height)'],
    );
    const strange = new vscode.DataTransfer();
    strange.set('application/vnd.code.tree.factmark.facts', new vscode.DataTransferItem('{"value": 1}'));
    equal(await shown.provideDocumentDropEdits(document, new vscode.Position(0, 0), strange), []);
  });

  test('shows of a large group so many that the host is not held up', async () => {
    const { childrenOf } = await import('../../src/extension/features/facts-tree.ts');
    const { node } = await item('lindow-height');
    const children = childrenOf({ label: 'many', nodes: Array.from({ length: 10_000 }, () => node) });
    equal([children.length, 'rest' in children[500] && children[500].rest], [501, 9500]);
    equal((await view()).getTreeItem(children[500]).label, '9500 more: filter the view to find them');
  });
});
