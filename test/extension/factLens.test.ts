/** Over each fact, how many drafts rely on it. */
import * as vscode from 'vscode';
import { assert, closeAll, equal, open, remove, until, uriOf, write } from './helpers.ts';

const FACTS = 'one/facts/dam.facts.yaml';

suite('lenses over facts', () => {
  let facts: vscode.TextDocument;
  setup(async () => {
    facts = await open(FACTS);
  });
  teardown(closeAll);

  const lenses = async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', facts.uri, 100);
    return found.map((lens) => ({ id: facts.getText(lens.range), title: lens.command?.title ?? '', command: lens.command }));
  };
  const titles = async () => new Map((await lenses()).map(({ id, title }) => [id, title]));

  test('count drafts and contradictions, of open drafts and others', async () => {
    await until('the drafts were read', async () => (await titles()).get('lindow-height') === '3 drafts rely on it · 3 contradictions');
    await write('one/drafts/fourth.md', 'The Lindow dam is [62 metres](fact:lindow-height) high.\n');
    try {
      await until(
        'the fourth draft counts',
        async () => (await titles()).get('lindow-height') === '4 drafts rely on it · 3 contradictions',
      );
    } finally {
      await remove('one/drafts/fourth.md');
    }
    await until('it is gone', async () => (await titles()).get('lindow-height')?.startsWith('3 drafts'));
  });

  test('lead to the drafts', async () => {
    const { command } = await until('there is a lens', async () =>
      (await lenses()).find((lens) => lens.id === 'lindow-height' && lens.command?.arguments),
    );
    assert(command?.arguments, 'it has a command');
    equal(command.command, 'editor.action.showReferences');
    const [uri, position, locations] = command.arguments as [vscode.Uri, vscode.Position, vscode.Location[]];
    equal([uri.toString(), facts.getText(facts.getWordRangeAtPosition(position, /[\w-]+/))], [uriOf(FACTS).toString(), 'lindow-height']);
    const drafts = new Set(locations.map((l) => l.uri.path.split('/').pop()));
    assert(drafts.has('report.md') && drafts.has('prose.md'), [...drafts].join());
  });

  test('stand on every fact, and lead nowhere where no draft relies on it', async () => {
    const unused = '\nfacts:\n  lindow-spare: { fact: The Lindow dam has 14 spare keys., source: report }\n';
    await write('one/facts/spare.facts.yaml', unused);
    try {
      facts = await open('one/facts/spare.facts.yaml');
      const all = await until('it is told that no draft relies on it', async () => {
        const found = await lenses();
        return found[0]?.title === 'No draft relies on it' && found;
      });
      equal(
        all.map(({ id, command }) => [id, command?.command]),
        [['lindow-spare', '']],
      );
    } finally {
      await closeAll();
      await remove('one/facts/spare.facts.yaml');
    }
  });

  test('none on names, and none goes while the drafts are read anew', async () => {
    await until('the drafts were read', async () => (await titles()).get('lindow-height')?.includes('rely on it'));
    const count = (await titles()).size;
    assert(!(await titles()).has('okoro'), 'none on names');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(facts.uri, facts.lineAt(facts.lineCount - 1).range.end, '\n# edited\n');
    await vscode.workspace.applyEdit(edit);
    for (let look = 0; look < 5; look++) equal((await titles()).size, count);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
