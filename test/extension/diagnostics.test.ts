import * as vscode from 'vscode';
import {
  assert,
  closeAll,
  codeOf,
  diagnostics,
  equal,
  factmark,
  open,
  openInEditor,
  remove,
  replace,
  sleep,
  until,
  untilShown,
  uriOf,
  write,
} from './helpers.ts';

const REPORT = ['contradicted: 26 metres', 'outdated: 48 million dollars'];

suite('diagnostics', () => {
  let report: vscode.TextDocument;
  setup(async () => {
    report = await open('one/drafts/report.md');
  });
  teardown(closeAll);

  test('stand where the base is contradicted, and nowhere else', () => untilShown(report, REPORT));

  test('in prose without tags', async () => {
    const prose = await open('one/drafts/prose.md');
    await untilShown(prose, ['contradicted: 26 metres']);
  });

  test('carry source, severity, the page of the verdict and the line of the fact', async () => {
    await untilShown(report, REPORT);
    const [first, second] = diagnostics(report.uri);
    equal([first.severity, second.severity], [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning], 'severities');
    assert(first.message.includes('26 metres') && first.message.includes('62 metres'), first.message);
    const target = (first.code as { target: vscode.Uri }).target;
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert(page.includes('# Contradicted'), page);
    const [related] = first.relatedInformation ?? [];
    equal(related.location.uri.toString(), uriOf('one/facts/dam.facts.yaml').toString(), 'fact file');
    const facts = await vscode.workspace.openTextDocument(related.location.uri);
    equal(facts.getText(related.location.range), 'lindow-height', 'range of the fact');
    equal(related.message, 'lindow-height', 'the sentence stands in the message');
  });

  test('come and go while typing, in the unsaved buffer', async () => {
    await untilShown(report, REPORT);
    await replace(report, '26 metres', '62 metres');
    await untilShown(report, REPORT.slice(1), 'the contradiction is gone');
    await replace(report, '14 May', '15 May');
    await untilShown(report, ['contradicted: 15 May 1968', REPORT[1]]);
    assert(report.isDirty, 'nothing was saved');
    await vscode.commands.executeCommand('undo');
    await untilShown(report, REPORT.slice(1), 'the edit is undone');
  });

  test('move with the text before the next verdict comes', async () => {
    await untilShown(report, REPORT);
    await replace(report, '# The', 'A new first line.\n\n# The');
    await (await factmark()).whenIdle();
    await untilShown(report, REPORT);
    equal(diagnostics(report.uri)[0].range.start.line, 4, 'line');
  });

  test('an unknown id is an error that names the nearest', async () => {
    await replace(report, 'fact:lindow-height', 'fact:lindow-heigth');
    const found = await until('the unknown id is reported', () => diagnostics(report.uri).find((d) => d.message.includes('lindow-heigth')));
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert(found.message.includes('lindow-height'), found.message);
  });

  test('an ignore comment silences its block, and its id alone where it names one', async () => {
    await replace(report, 'The wall is', '<!-- facts-ignore -->\n\nThe wall is');
    await untilShown(report, REPORT.slice(1));
    // It silences nothing there, and is told of itself.
    await replace(report, '<!-- facts-ignore -->', '<!-- facts-ignore: lindow-opened -->');
    await untilShown(report, ['unused-ignore: <!-- facts-ignore: lindow-opened -->', ...REPORT]);
    await replace(report, '<!-- facts-ignore: lindow-opened -->', '<!-- facts-ignore-file -->');
    await untilShown(report, []);
  });

  test('severities can be set, and switched off', async () => {
    const settings = vscode.workspace.getConfiguration('factmark', report.uri);
    await settings.update(
      'severity',
      { contradicted: 'hint', outdated: 'none', imprecise: 'nonsense' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await untilShown(report, REPORT.slice(0, 1));
      await until('the severity is a hint', () => diagnostics(report.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilShown(report, REPORT);
  });

  test('go with the editor, and a draft closed while it is judged leaves none', async () => {
    await write('one/drafts/brief.md', 'The wall is [26 metres](fact:lindow-height) high.\n');
    const brief = await openInEditor('one/drafts/brief.md');
    await untilShown(brief, REPORT.slice(0, 1));
    await replace(brief, 'The wall', 'Their wall');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the draft is closed', () => brief.isClosed);
    await sleep(300);
    await (await factmark()).whenIdle();
    equal(diagnostics(brief.uri).length, 0, 'diagnostics of a closed draft');
    await remove('one/drafts/brief.md');
  });

  test('a hostile value is shown as text', async () => {
    const hostile = await open('one/drafts/hostile.md');
    await until('the hostile draft is judged', () => diagnostics(hostile.uri).length > 0);
    const [found] = diagnostics(hostile.uri);
    equal(codeOf(found), 'contradicted');
    const said = found.message + (found.relatedInformation ?? []).map((r) => r.message).join();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape must not reach the screen.
    assert(!/[\u0000-\u001f]/.test(said), JSON.stringify(said));
  });
});
