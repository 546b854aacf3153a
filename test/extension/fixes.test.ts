import * as vscode from 'vscode';
import {
  assert,
  closeAll,
  diagnostics,
  equal,
  factmark,
  open,
  read,
  remove,
  replace,
  until,
  untilShown,
  uriOf,
  within,
  write,
} from './helpers.ts';

const DRAFT = 'one/drafts/fixes.md';
const FACTS = 'one/facts/dam.facts.yaml';
const TEXT = `# The dam

The Lindow dam is **26** metres high. It was opened on Monday 14 May 1968.

- The Lindow dam is 26 metres high.

At least 430 workers built the Lindow dam.
`;

suite('quick fixes', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    await write(DRAFT, TEXT);
    document = await open(DRAFT);
  });
  teardown(async () => {
    await closeAll();
    await remove(DRAFT);
  });

  test('the fact’s value is preferred, and keeps the emphasis', async () => {
    const actions = await actionsAt('26');
    equal(
      actions.map((a) => a.title),
      [
        'Replace with “62 metres”',
        'Replace all 2 values in this file that contradict “lindow-height”',
        'Tag as “lindow-height”',
        'Ignore “lindow-height” here',
        'Ignore “lindow-height” in this file',
        'Open fact',
        'The draft is right: update the fact',
        'The draft is right: update the fact, keep the old value as superseded',
      ],
    );
    equal(
      actions.map((a) => a.isPreferred ?? false),
      [true, false, false, false, false, false, false, false],
    );
    await apply(actions[0]);
    equal(document.getText(), TEXT.replace('**26** metres', '**62** metres'));
  });

  test('what is outdated gets the value that holds today', async () => {
    const whole = new vscode.WorkspaceEdit();
    whole.replace(document.uri, new vscode.Range(0, 0, 99, 0), 'The Lindow dam cost about $48 million.\n');
    await vscode.workspace.applyEdit(whole);
    await untilShown(document, ['outdated: about $48 million']);
    assert(!(await actionsAt('48')).some((a) => a.title.startsWith('Replace')), 'no current fact');
    const facts =
      'facts:\n  cost-now: { fact: The Lindow dam cost about $52 million., figure: about $52 million, about: [lindow], terms: [cost] }\n';
    await write('one/facts/cost.facts.yaml', facts);
    try {
      await until('the fact is known', async () => (await factmark()).base(document.uri)?.facts.has('cost-now'));
      const [first] = await actionsAt('48');
      equal([first.title, first.isPreferred], ['Replace with “about $52 million”', true]);
      await apply(first);
      equal(document.getText(), 'The Lindow dam cost about $52 million.\n');
    } finally {
      await remove('one/facts/cost.facts.yaml');
    }
  });

  test('a weekday is worked out', async () => {
    await apply((await actionsAt('Monday'))[0]);
    assert(document.getText().includes('on Tuesday 14 May 1968.'), document.getText());
  });

  test('all values that contradict the fact', async () => {
    await apply(await action('26', 'Replace all 2 values'));
    equal(document.getText(), TEXT.replaceAll('26', '62'));
  });

  test('a tag', async () => {
    await apply(await action('26', 'Tag as'));
    assert(document.getText().includes('is [**26** metres](fact:lindow-height) high'), document.getText());
  });

  test('ignoring here and in the whole file silences', async () => {
    await apply(await action('26', 'Ignore “lindow-height” here'));
    assert(document.getText().includes('<!-- facts-ignore: lindow-height -->\nThe Lindow dam is **26**'), document.getText());
    await untilShown(document, ['contradicted: Monday 14 May 1968', 'contradicted: 26 metres']);
    await vscode.commands.executeCommand('undo');
    await until('the change is undone', () => document.getText() === TEXT);
    await (await factmark()).whenIdle();
    await apply(await action('26', 'Ignore “lindow-height” in this file'));
    await untilShown(document, ['contradicted: Monday 14 May 1968']);
    equal(document.getText(), `<!-- facts-ignore-file: lindow-height -->\n\n${TEXT}`);
  });

  test('nothing where nothing is underlined, but a tag for who asks', async () => {
    equal(await actionsAt('workers', 'automatic'), []);
    equal(
      (await actionsAt('430')).map((a) => a.title),
      ['Tag as “lindow-workers”'],
    );
  });

  test('fix all as a source action, where there is one right value', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      'source.fixAll.factmark',
    );
    equal(found.length, 1, 'actions');
    await apply(found[0]);
    equal(document.getText(), TEXT.replaceAll('26', '62').replace('Monday', 'Tuesday'));
    await untilShown(document, []);
  });

  test('an unknown id has the nearest ids as fixes', async () => {
    const whole = new vscode.WorkspaceEdit();
    whole.replace(document.uri, new vscode.Range(0, 0, 99, 0), 'It is [62 metres](fact:lindow-hight) high.\n');
    await vscode.workspace.applyEdit(whole);
    await untilShown(document, ['contradicted: 62 metres']);
    assert(/No fact has the id “lindow-hight”/.test(diagnostics(document.uri)[0].message), 'the message');
    const [first] = await actionsAt('62');
    equal(first.title, 'Replace with “lindow-height”');
    await apply(first);
    equal(document.getText(), 'It is [62 metres](fact:lindow-height) high.\n');
  });

  test('the draft is right: the fact takes over its value, with comments and form kept', async () => {
    const before = await read(FACTS);
    const { command } = await action('26', 'The draft is right: update the fact, keep');
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    const file = vscode.window.activeTextEditor?.document;
    equal(file?.uri.toString(), uriOf(FACTS).toString(), 'the fact is shown');
    const entry = before.slice(before.indexOf('  lindow-height:'), before.indexOf('  lindow-opened:'));
    const old = entry.replace('lindow-height:', 'lindow-height-old:');
    const expected = before.replace(
      entry,
      `${entry.replace('is 62 metres high', 'is 26 metres high').replace('figure: 62', 'figure: 26')}${old}    status: superseded\n`,
    );
    equal(file?.getText(), expected);
    await untilShown(document, ['contradicted: Monday 14 May 1968']);
  });

  test('a claim that has changed meanwhile leaves the fact alone', async () => {
    const { command } = await action('26', 'The draft is right: update the fact');
    const before = await read(FACTS);
    await replace(document, '26 metres', 'three hundred metres');
    await vscode.window.showTextDocument(document);
    const [uri, start, id] = command!.arguments!;
    await vscode.commands.executeCommand(command!.command, uri, start + 1, id, false);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'the draft stays in front');
    equal((await vscode.workspace.openTextDocument(uriOf(FACTS))).getText(), before);
  });

  async function actionsAt(text: string, trigger: 'invoke' | 'automatic' = 'invoke'): Promise<vscode.CodeAction[]> {
    await (await factmark()).whenIdle();
    const at = within(document, text);
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      undefined,
      trigger === 'invoke' ? 20 : 0,
    );
    return all.filter((a) => !/[Ll]ink|[Cc]opilot|[Ff]ix using|[Ee]xplain/.test(a.title));
  }

  async function action(text: string, title: string): Promise<vscode.CodeAction> {
    const found = (await actionsAt(text)).find((a) => a.title.startsWith(title));
    assert(found, `there is “${title}”`);
    return found;
  }

  async function apply({ edit }: vscode.CodeAction): Promise<void> {
    assert(edit && (await vscode.workspace.applyEdit(edit)), 'the edit is applied');
    await (await factmark()).whenIdle();
  }
});
