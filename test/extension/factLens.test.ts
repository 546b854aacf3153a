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
    const at = await until('there are lenses', async () => {
      const found = await titles();
      return found.size > 0 && found;
    });
    equal(at.get('lindow-height'), '3 drafts rely on it · 3 contradictions');
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
    const { command } = await until('there is a lens', async () => (await lenses()).find(({ id }) => id === 'lindow-height'));
    assert(command?.arguments, 'it has a command');
    equal(command.command, 'editor.action.showReferences');
    const [uri, position, locations] = command.arguments as [vscode.Uri, vscode.Position, vscode.Location[]];
    equal([uri.toString(), facts.getText(facts.getWordRangeAtPosition(position, /[\w-]+/))], [uriOf(FACTS).toString(), 'lindow-height']);
    const drafts = new Set(locations.map((l) => l.uri.path.split('/').pop()));
    assert(drafts.has('report.md') && drafts.has('prose.md'), [...drafts].join());
  });

  test('stand on facts alone that some draft speaks of', async () => {
    await until('there are lenses', async () => (await titles()).size > 0);
    assert(!(await titles()).has('okoro'), 'none on names');
    for (const title of (await titles()).values()) assert(!title.startsWith('0'), title);
  });
});
