import * as vscode from 'vscode';
import { assert, closeAll, codeOf, diagnostics, equal, open, remove, until, untilShown, write } from './helpers.ts';

const TEXT = `<!-- facts-ignore -->
The Lindow dam is 26 metres high.

- The Lindow dam is 62 metres high. <!-- facts-ignore -->

<!-- facts-ignore: lindow-height, lindow-opened -->

The Lindow dam is 19 metres high.
`;

suite('unused ignore comments', () => {
  teardown(async () => {
    await closeAll();
    await remove('one/drafts/ignores.md');
  });

  test('are faded, and a fix takes out what silences nothing', async () => {
    await write('one/drafts/ignores.md', TEXT);
    const document = await open('one/drafts/ignores.md');
    await untilShown(document, ['unused-ignore: <!-- facts-ignore -->', 'unused-ignore: lindow-opened']);
    for (const d of diagnostics(document.uri)) {
      equal([d.severity, d.tags], [vscode.DiagnosticSeverity.Hint, [vscode.DiagnosticTag.Unnecessary]], codeOf(d));
    }
    const titles: string[] = [];
    for (const { range } of diagnostics(document.uri).reverse()) {
      // After an edit there is none until the draft is judged again.
      const own = await until('the fix is there', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
        const found = actions.filter((a) => /silence nothing|ignore comment/.test(a.title));
        return found.length === 1 && found;
      });
      titles.push(own[0].title);
      assert(own[0].edit && (await vscode.workspace.applyEdit(own[0].edit)), 'the fix is applied');
    }
    equal(titles, ['Remove the ids that silence nothing', 'Remove the ignore comment']);
    equal(document.getText(), TEXT.replace(' <!-- facts-ignore -->', '').replace(', lindow-opened', ''));
    await untilShown(document, []);
  });
});
