/** What a review of an open fact file finds, and the fixes. */
import * as vscode from 'vscode';
import { assert, closeAll, codeOf, diagnostics, equal, open, openInEditor, remove, until, uriOf, write } from './helpers.ts';

const FILE = 'one/facts/review.facts.yaml';
const SOURCE = 'one/sources/log.txt';
const TEXT = `sources:
  log: { type: book, title: Log, file: ../sources/log.txt }
  idle: { type: book, title: Idle }
facts:
  mill-height: { fact: The Aldwater mill is 62 metres high., reviewBy: 2020, source: log, quote: it has fourteen new gates }
  mill-tall: { fact: The height of the Aldwater mill is 26 metres., soure: log }
`;

suite('review of a fact file', () => {
  let facts: vscode.TextDocument;
  setup(async () => {
    await write(SOURCE, 'It has fourteen old gates.\n');
    await write(FILE, TEXT);
    facts = await open(FILE);
  });
  teardown(async () => {
    await closeAll();
    await remove(FILE);
    await remove('one/sources');
  });

  const codes = () =>
    diagnostics(uriOf(FILE))
      .map((d) => `${codeOf(d)}: ${facts.getText(d.range)}`)
      .sort();
  const found = (code: string) => until(`${code} is found`, () => diagnostics(uriOf(FILE)).find((d) => codeOf(d) === code));

  test('finds facts that contradict each other, what is overdue, misquoted or of no use', async () => {
    const clash = await found('facts-contradict');
    equal(codes(), [
      'facts-contradict: The Aldwater mill is 62 metres high.',
      'facts-contradict: The height of the Aldwater mill is 26 metres.',
      'missing-source: mill-tall',
      'quote-not-in-source: it has fourteen new gates',
      'review-due: 2020',
      'unknown-key: soure',
      'unused-source: idle',
    ]);
    equal(clash.severity, vscode.DiagnosticSeverity.Warning);
    const [other] = clash.relatedInformation ?? [];
    equal(other?.message, 'The height of the Aldwater mill is 26 metres.');
    const unused = await found('unused-source');
    equal([unused.severity, unused.tags], [vscode.DiagnosticSeverity.Hint, [vscode.DiagnosticTag.Unnecessary]]);
  });

  test('is there while a fact file of the folder is open', async () => {
    await closeAll();
    await remove(FILE);
    await until('nothing is shown', () => diagnostics(uriOf(FILE)).length === 0);
    await write(FILE, TEXT);
    await openInEditor(FILE);
    await found('facts-contradict');
  });

  test('follows the text of a source', async () => {
    await found('quote-not-in-source');
    await write(SOURCE, 'Now it has fourteen new\ngates.\n');
    await until('the quote is found', () => !diagnostics(uriOf(FILE)).some((d) => codeOf(d) === 'quote-not-in-source'));
    await remove(SOURCE);
    await found('source-file-missing');
  });

  async function fix(code: string, title: string): Promise<vscode.CodeAction> {
    const { range } = await found(code);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', facts.uri, range);
    const action = actions.find((a) => a.title === title);
    assert(action?.edit, `there is a fix for ${code}: ${actions.map((a) => a.title).join(' | ')}`);
    assert(await vscode.workspace.applyEdit(action.edit), 'it is applied');
    return action;
  }

  test('offers what is right where there is one such thing', async () => {
    await fix('unknown-key', 'Change to “source”');
    assert(facts.getText().includes('26 metres., source: log }'), facts.getText());
    await until('the problem is gone', () => !diagnostics(uriOf(FILE)).some((d) => codeOf(d) === 'unknown-key'));
    await fix('quote-not-in-source', 'Quote the source: “It has fourteen old gates”');
    assert(facts.getText().includes('quote: It has fourteen old gates }'), facts.getText());
    const removal = await fix('unused-source', 'Remove “idle”');
    equal(removal.isPreferred ?? false, false);
    assert(!facts.getText().includes('idle'), facts.getText());
  });
});
