import * as vscode from 'vscode';
import { changeFolders, closeAll, equal, factmark, open, remove, untilShown, uriOf, write } from './helpers.ts';

suite('folders', () => {
  teardown(closeAll);

  test('each has its own base: the same draft is judged differently', async () => {
    const one = await open('one/drafts/report.md');
    const two = await open('two/drafts/report.md');
    const api = await factmark();
    equal(api.base(one.uri)?.facts.get('lindow-height')?.statement, 'The Lindow dam is 62 metres high.');
    equal(api.base(two.uri)?.facts.get('lindow-height')?.statement, 'The Lindow dam is 26 metres high.');
    const verdicts = (document: vscode.TextDocument) => api.findings(document.uri)?.find((f) => f.fact === 'lindow-height')?.verdict;
    equal([verdicts(one), verdicts(two)], ['contradicted', 'supported']);
  });

  test('a folder added to the workspace brings its base, and takes it along', async () => {
    const folder = vscode.Uri.joinPath(uriOf('empty/notes.md'), '..', '..', 'three');
    const encode = (text: string) => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, 'facts', 'a.facts.yaml'),
      encode('facts:\n  span:\n    fact: The bridge is 90 metres long.\n    figure: 90 metres\n'),
    );
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'a.md'), encode('The bridge is [80 metres](fact:span) long.\n'));
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    await changeFolders('the folder is added', () => vscode.workspace.updateWorkspaceFolders(count, 0, { uri: folder, name: 'three' }));
    const draft = await open(vscode.Uri.joinPath(folder, 'a.md'));
    await untilShown(draft, ['contradicted: 80 metres']);
    await changeFolders('the folder is removed', () => vscode.workspace.updateWorkspaceFolders(count, 1));
    await untilShown(draft, [], 'its base is gone');
  });

  test('a folder that had no facts gets some', async () => {
    const notes = await open('empty/notes.md');
    await untilShown(notes, []);
    await write(
      'empty/facts/new.facts.yaml',
      'facts:\n  lindow-height:\n    fact: The Lindow dam is 98 metres high.\n    figure: 98 metres\n',
    );
    await untilShown(notes, ['contradicted: 99 metres']);
    await remove('empty/facts');
    await untilShown(notes, [], 'the folder of facts is deleted');
  });
});
