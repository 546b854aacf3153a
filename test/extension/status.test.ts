/** The status bar's word on the draft, the list behind it, coverage and marks. */
import * as vscode from 'vscode';
import type { Finding } from '../../src/index.ts';
import { assert, closeAll, diagnostics, equal, extension, factmark, open, remove, replace, until, uriOf, write } from './helpers.ts';

suite('status bar', () => {
  // Without waiting for what is under way.
  const text = async () => (await extension().activate()).status.shown?.text;
  const untilText = (expected: string, why: string) =>
    until(why, async () => (await text()) === expected).catch(async (error) => equal(await text(), expected, error.message));
  teardown(closeAll);

  test('counts the verdicts on the draft that is looked at, those to act on first', async () => {
    await open('one/drafts/report.md');
    await untilText('$(error) 1 $(history) 1 $(pass) 3', 'the draft is judged');
    equal((await factmark()).status.shown?.words, 'Factmark: Contradicted: 1, Outdated: 1, Supported: 3');
    await open('one/drafts/closed.md');
    await untilText('$(error) 1 $(pass) 1', 'another draft is looked at');
  });

  test('follows what is typed', async () => {
    const document = await open('one/drafts/report.md');
    await replace(document, '26 metres', '62 metres');
    await untilText('$(history) 1 $(pass) 4', 'it is corrected');
  });

  test('says where no facts are meant, and nothing beside other files', async () => {
    await open('empty/notes.md');
    await untilText('$(book) No facts here', 'no facts');
    await open('one/facts/dam.facts.yaml');
    await until('it is gone', async () => (await factmark()).status.shown === undefined);
  });

  test('says that the facts are broken, beside what still holds', async () => {
    const facts = await open('one/facts/dam.facts.yaml');
    await replace(facts, 'facts:\n', 'facts:\n- broken\n');
    await open('one/drafts/report.md');
    await untilText('$(warning) Facts broken $(error) 1 $(history) 1 $(pass) 3', 'the facts are broken');
    await vscode.commands.executeCommand('factmark.listVerdicts');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), facts.uri.toString(), 'a click leads there');
  });

  test('says where no claim speaks of a fact', async () => {
    const document = await open('one/drafts/report.md');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 99, 0), 'A quiet day.\n');
    await vscode.workspace.applyEdit(edit);
    await untilText('$(book) No claims', 'nothing is left');
  });

  test('says that a draft is being checked, for as long as that takes', async () => {
    const path = 'one/drafts/long.md';
    await write(path, `${'The river rose, and by dawn the lower road was gone.\n\n'.repeat(12_000)}The Lindow dam is 26 metres high.\n`);
    try {
      await vscode.commands.executeCommand('vscode.open', uriOf(path));
      await untilText('$(sync~spin) Checking', 'it is being checked');
      equal((await factmark()).status.shown?.text, '$(error) 1 $(pass) 1', 'afterwards');
    } finally {
      await closeAll();
      await remove(path);
    }
  });

  test('says that a draft too large to be checked while typing is not checked, and a click checks it', async () => {
    const path = 'one/drafts/line.md';
    await write(path, `${'A line. '.repeat(13_000)}\n\nThe Lindow dam is 26 metres high.\n`);
    try {
      await open(path);
      await untilText('$(book) Not checked', 'it waits');
      await vscode.commands.executeCommand((await factmark()).status.shown?.command ?? '');
      await untilText('$(error) 1 $(pass) 1', 'it is checked');
    } finally {
      await closeAll();
      await remove(path);
    }
  });

  test('lists the verdicts, and the draft shows the one that is chosen', async () => {
    const document = await open('one/drafts/report.md');
    await vscode.commands.executeCommand('factmark.listVerdicts');
    const selected = () => {
      const editor = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0];
      return editor && document.getText(editor.selection);
    };
    await until('the first is shown', () => selected() === '26 metres');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await until('the next is shown', () => selected() !== '26 metres' && selected() !== '');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until('it is taken', () => vscode.window.activeTextEditor?.document === document && selected() === '48 million dollars');
  });
});

suite('coverage', () => {
  teardown(closeAll);

  test('has every value that could be checked, in the order of the draft', async () => {
    const uri = await write(
      'one/drafts/coverage.md',
      'The Lindow dam is 26 metres high. It was opened on 14 May 1968. There are 12 sheep.\n',
    );
    try {
      const document = await open(uri);
      const shown = vscode.commands.executeCommand<Finding[]>('factmark.coverage');
      const findings = await shown;
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      const said = findings.map(
        ({ verdict, start, end }) =>
          `${verdict}: ${document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)))}`,
      );
      assert(said.includes('contradicted: 26 metres') && said.some((s) => s.startsWith('unsourced: 12')), said.join('\n'));
      assert(
        findings.every((f, i) => i === 0 || findings[i - 1].start <= f.start),
        'in order',
      );
      assert(!diagnostics(uri).some((d) => /12/.test(document.getText(d.range))), 'nothing more is underlined for that');
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });
});

suite('marks', () => {
  teardown(closeAll);

  test('are off, and a command turns them on and off', async () => {
    const api = await factmark();
    const report = await open('one/drafts/report.md');
    const unsourced = () => api.findings(report.uri)?.some(({ verdict }) => verdict === 'unsourced');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(report.uri, report.positionAt(report.getText().length), '\nThere are 12 sheep.\n');
    await vscode.workspace.applyEdit(edit);
    await api.whenIdle();
    equal(unsourced(), false, 'values without a fact are not looked for');
    equal(await vscode.commands.executeCommand('factmark.toggleMarks'), true, 'on');
    await until('they are found', unsourced);
    const before = diagnostics(report.uri).length;
    equal(await vscode.commands.executeCommand('factmark.toggleMarks'), false, 'off');
    await until('they are gone', () => unsourced() === false);
    equal(diagnostics(report.uri).length, before, 'problems stay as they are');
  });
});
