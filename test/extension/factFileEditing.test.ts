/** What the editor offers in a fact file: hover, completion, outline, symbols of the workspace, folding. */
import * as vscode from 'vscode';
import {
  assert,
  closeAll,
  equal,
  factmark,
  hoverAt,
  open,
  remove,
  replace,
  unescaped,
  until,
  untilShown,
  uriOf,
  within,
  write,
} from './helpers.ts';

const FACTS = 'one/facts/dam.facts.yaml';

suite('in a fact file', () => {
  let facts: vscode.TextDocument;
  setup(async () => {
    facts = await open(FACTS);
  });
  teardown(closeAll);

  const said = async (place: string) => unescaped((await hoverAt(facts, place))?.value ?? '');

  test('the hover on a key tells what it is for', async () => {
    const text = await said('asOf');
    assert(text.includes('**asOf**') && text.includes('When the value held, in EDTF'), text);
  });

  test('the hover on a citekey tells the source, on a name who it is', async () => {
    await replace(facts, 'about: [lindow]', 'about: [okoro]');
    const source = await said('ward-2021\n    quote: the wall');
    assert(
      source.includes('Ann Ward') && source.includes('A survey of the Lindow dam') && source.includes('(https://example.org/'),
      source,
    );
    const name = await said('okoro]');
    assert(name.includes('**Grace Okoro**') && name.includes('Also right: Okoro'), name);
  });

  test('the hover on a fact tells what a draft is held to', async () => {
    const text = await said('lindow-height:');
    for (const part of ['The Lindow dam is 62 metres high.', 'Value: 62 metres', 'About: Lindow dam', 'Words: high'])
      assert(text.includes(part), text);
  });

  const offered = async (place: vscode.Position) =>
    (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', facts.uri, place)).items;

  test('sources are offered with what they are', async () => {
    await replace(facts, 'source: ward-2021\n    quote: the wall', 'source: \n    quote: the wall');
    const line = facts.lineAt(within(facts, 'source: \n').line);
    const items = await offered(line.range.end);
    const [item] = items.filter((i) => i.label === 'ward-2021');
    assert(item?.insertText instanceof vscode.SnippetString, 'it is offered');
    equal([item.detail, item.insertText.value], ['Ward 2021', 'ward-2021']);
  });

  test('keys are offered that the fact does not have', async () => {
    await replace(facts, '    note: Measured', '    \n    note: Measured');
    const line = facts.lineAt(within(facts, '    note: Measured').line - 1);
    const labels = (await offered(line.range.end)).filter((i) => i.kind === vscode.CompletionItemKind.Property).map((i) => i.label);
    equal(labels, ['status', 'reviewBy']);
  });

  test('the outline lists its facts, names and sources with what they say', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', facts.uri);
    equal(
      symbols.map((s) => [s.name, s.children.length]),
      [
        ['title', 0],
        ['sources', 1],
        ['names', 2],
        ['facts', 4],
      ],
    );
    const [height] = symbols[3].children;
    equal([height.name, height.detail], ['lindow-height', 'The Lindow dam is 62 metres high.']);
    assert(facts.getText(height.range).endsWith('Measured from the river bed.'), facts.getText(height.range));
    equal(facts.getText(height.selectionRange), 'lindow-height');
  });

  test('every fact of the workspace is found by its id and its words', async () => {
    const find = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
      return found.filter((s) => s.location.uri.path.includes('.facts.'));
    };
    await (await factmark()).whenIdle();
    const [byWords] = await find('Lindow dam is 62');
    equal(byWords.name, 'lindow-height: The Lindow dam is 62 metres high.');
    equal([byWords.location.uri.toString(), facts.getText(byWords.location.range)], [uriOf(FACTS).toString(), 'lindow-height']);
    assert((await find('hostile-goats')).length > 0, 'of another file');
    equal(await find('zzzz'), []);
  });

  test('entries and comments fold', async () => {
    await replace(facts, 'title:', '# One.\n# Two.\ntitle:');
    const folds = await until('there are folds', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', facts.uri);
      return found?.length > 0 && found;
    });
    const starts = folds.map((f) => facts.lineAt(f.start).text.trim());
    for (const start of ['# One.', 'sources:', 'facts:', 'lindow-height:', 'okoro:']) assert(starts.includes(start), starts.join(' | '));
    const height = folds.find((f) => facts.lineAt(f.start).text.trim() === 'lindow-height:');
    assert(height && facts.lineAt(height.end).text.includes('note:'), 'to the last line of the entry');
  });

  test('what is asked at once, before the facts have been read, waits for them', async () => {
    const draft = await open('empty/notes.md');
    const uri = await write('empty/facts/new.facts.yaml', 'facts:\n  lindow-height:\n    fact: The Lindow dam is 98 metres high.\n');
    await vscode.workspace.openTextDocument(uri);
    const [symbols, links] = await Promise.all([
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
      vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri),
    ]);
    equal(
      symbols?.map((s) => s.name),
      ['facts'],
    );
    assert(
      links.some(({ target }) => target?.path === uri.path),
      JSON.stringify(links),
    );
    await remove('empty/facts');
    await untilShown(draft, [], 'the folder of facts is deleted');
  });

  test('nothing is offered in other YAML', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'facts:\n  a:\n    source: ' });
    const items = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      other.uri,
      other.lineAt(2).range.end,
    );
    equal(items.items.filter((i) => i.kind === vscode.CompletionItemKind.Reference).length, 0);
    equal(await hoverAt(other, 'source'), undefined);
  });
});
