/** Fact files edited, broken, deleted, renamed and changed from outside, with a draft open beside them. */
import * as vscode from 'vscode';
import {
  assert,
  closeAll,
  codeOf,
  diagnostics,
  equal,
  factmark,
  open,
  read,
  remove,
  replace,
  shown,
  sleep,
  until,
  untilShown,
  uriOf,
  write,
} from './helpers.ts';

const FACTS = 'one/facts/dam.facts.yaml';
const REPORT = ['contradicted: 26 metres', 'outdated: 48 million dollars'];
/** In force, the fact with 26 metres agrees with the draft. */
const AGREED = REPORT.slice(1);

suite('fact files', () => {
  let text: string;
  let report: vscode.TextDocument;
  setup(async () => {
    text = await read(FACTS);
    report = await open('one/drafts/report.md');
    await untilShown(report, REPORT, 'the draft is judged at first');
  });
  teardown(async () => {
    await closeAll();
    await write(FACTS, text);
    await until('the base is as before', async () =>
      (await factmark()).base(uriOf('one/drafts/report.md'))?.facts.get('lindow-height')?.statement.includes('62'),
    );
  });

  const openFacts = () => vscode.workspace.openTextDocument(uriOf(FACTS));
  const problems = () => diagnostics(uriOf(FACTS));

  test('an unsaved edit counts at once', async () => {
    const facts = await openFacts();
    await replace(facts, 'figure: 62 metres', 'figure: 26 metres');
    await untilShown(report, AGREED);
    assert(facts.isDirty && (await read(FACTS)) === text, 'nothing was saved');
    await vscode.window.showTextDocument(facts);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await untilShown(report, REPORT, 'the edit is taken back');
  });

  test('while one is broken, what it last said is in force, and its problems stand in it', async () => {
    const facts = await openFacts();
    await replace(facts, 'names:', 'names: [}');
    const problem = await until('the problem is shown', () => problems().find((d) => codeOf(d).startsWith('yaml-')));
    equal(problem.severity, vscode.DiagnosticSeverity.Error);
    equal(facts.getText().split('\n')[problem.range.start.line].includes('}'), true, 'line of the problem');
    await (await factmark()).whenIdle();
    equal(shown(report), REPORT, 'the last good base is in force');
    await replace(facts, 'figure: 62 metres', 'figure: 26 metres');
    await (await factmark()).whenIdle();
    equal(shown(report), REPORT, 'and stays so while it is broken');
    await replace(facts, 'names: [}', 'names:');
    await untilShown(report, AGREED, 'put right, it counts');
    // That the figure is no longer the one of its sentence is another problem, which a review may tell of by then.
    await until('the problem is gone', () => !problems().some((d) => codeOf(d).startsWith('yaml-')));
  });

  test('a problem of one fact leaves the others in force', async () => {
    const facts = await openFacts();
    await replace(facts, 'terms: [built, build]', 'terms: { built: build }');
    await until('the problem is shown', () => problems().length > 0);
    await replace(facts, 'figure: 62 metres', 'figure: 26 metres');
    await untilShown(report, AGREED, 'the other fact counts');
  });

  test('changed outside', async () => {
    await write(FACTS, text.replace('figure: 62 metres', 'figure: 26 metres'));
    await untilShown(report, AGREED);
  });

  test('broken outside, and put right', async () => {
    await write(FACTS, text.replace('names:', 'names: [}'));
    await until('the problem is shown', () => problems().length > 0);
    await (await factmark()).whenIdle();
    equal(shown(report), REPORT, 'the last good base is in force');
    await write(FACTS, text);
    await until('the problem is gone', () => problems().length === 0);
  });

  test('deleted and there again', async () => {
    await remove(FACTS);
    const unknown = await until('no fact is known', () => diagnostics(report.uri).length === 4 && diagnostics(report.uri));
    assert(
      unknown.every((d) => codeOf(d) === 'contradicted'),
      'all four tags name no fact',
    );
    await write(FACTS, text);
    await untilShown(report, REPORT);
  });

  test('renamed to another fact file, and to something else', async () => {
    const other = uriOf('one/facts/other.facts.yaml');
    await vscode.workspace.fs.rename(uriOf(FACTS), other);
    await until(
      'the fact is found under the new name',
      async () => (await factmark()).base(report.uri)?.facts.get('lindow-height')?.path === 'facts/other.facts.yaml',
    );
    await untilShown(report, REPORT);
    const none = uriOf('one/facts/other.txt');
    await vscode.workspace.fs.rename(other, none);
    await until('no fact is known', () => diagnostics(report.uri).length === 4);
    await vscode.workspace.fs.rename(none, uriOf(FACTS));
    await untilShown(report, REPORT);
  });

  test('the whole folder renamed, and back', async () => {
    const [facts, away] = [uriOf('one/facts'), uriOf('one/away')];
    await vscode.workspace.fs.rename(facts, away);
    await untilShown(report, [], 'there are no facts');
    await vscode.workspace.fs.rename(away, facts);
    await untilShown(report, REPORT, 'the facts are there again');
  });

  test('a folder of more facts added', async () => {
    await replace(report, '# The Lindow dam', '# The Lindow dam, [30 km](fact:lake-length) of lake');
    await until('the id is unknown', () => shown(report)[0]?.includes('30 km'));
    await write('one/facts/more/lake.facts.yaml', 'facts:\n  lake-length:\n    fact: The lake is 30 km long.\n    figure: 30 km\n');
    await untilShown(report, REPORT);
    await remove('one/facts/more');
    await until('the id is unknown again', () => shown(report)[0]?.includes('30 km'));
  });

  test('the setting names another place', async () => {
    const settings = vscode.workspace.getConfiguration('factmark', uriOf('one'));
    await write('one/elsewhere/a.facts.yaml', text.replace('figure: 62 metres', 'figure: 26 metres'));
    await settings.update('facts', 'elsewhere/*.facts.yaml', vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await untilShown(report, AGREED);
    } finally {
      await settings.update('facts', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await remove('one/elsewhere');
      await remove('one/.vscode');
    }
    await untilShown(report, REPORT);
  });

  test('hostile ones are refused in words', async () => {
    await write('one/facts/bomb.facts.yaml', `${'['.repeat(20_000)}\n`);
    try {
      await until('the problem is shown', () => diagnostics(uriOf('one/facts/bomb.facts.yaml')).length > 0);
      await sleep(100);
      equal(shown(report), REPORT, 'the other files are in force');
    } finally {
      await remove('one/facts/bomb.facts.yaml');
    }
    await until('the problem is gone', () => diagnostics(uriOf('one/facts/bomb.facts.yaml')).length === 0);
  });
});
