import * as vscode from 'vscode';
import { assert, closeAll, factmark, hoverAt, open, remove, replace, until, within, write } from './helpers.ts';

suite('explain verdict', () => {
  teardown(closeAll);

  async function explain(path: string, claim: string): Promise<string> {
    const document = await open(path);
    const editor = await vscode.window.showTextDocument(document);
    const at = within(document, claim);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('factmark.explainVerdict');
    const page = await until('the page is open', () => vscode.workspace.textDocuments.find((d) => d.uri.scheme === 'factmark'));
    await until('it tells of this claim', () => page.getText().includes(claim));
    assert(page.languageId === 'plaintext', page.languageId);
    return page.getText();
  }

  test('tells the fact, its source and the evidence', async () => {
    const text = await explain('one/drafts/report.md', '26 metres');
    for (const part of [
      'Contradicted',
      'The Lindow dam is 62 metres high.',
      'facts/dam.facts.yaml:',
      '“the wall stands 62 metres high”',
      'lindow-height',
    ]) {
      assert(text.includes(part), `${part} in\n${text}`);
    }
    assert(/\n {2}[+−·] /.test(text), `evidence in\n${text}`);
  });

  test('tells why nothing is said of a claim, and which facts were considered', async () => {
    const document = await open('one/drafts/prose.md');
    await replace(document, 'The Lindow dam is 26 metres high.', 'If the Lindow dam were 71 metres high, it would be the tallest.');
    await (await factmark()).whenIdle();
    const text = await explain('one/drafts/prose.md', '71 metres');
    assert(text.startsWith('No verdict: “71 metres”'), text);
    assert(/\n {2}lindow-height \(62 metres\): the sentence does not assert the value\n/.test(text), text);
  });

  test('another claim takes its place', async () => {
    await explain('one/drafts/report.md', '26 metres');
    const text = await explain('one/drafts/hostile.md', '75 goats');
    assert(text.includes('<script>alert(1)</script>'), 'plain text');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape must not reach the screen.
    assert(!/[\u0000-\u0009\u000b-\u001f]/.test(text), JSON.stringify(text));
  });

  test('the link in the hover explains the claim under the mouse, wherever the cursor is', async () => {
    const document = await open('one/drafts/report.md');
    const hover = await hoverAt(document, '14 May 1968');
    const [, query] = /\(command:factmark\.explainVerdict\?([^)]*)\)/.exec(hover?.value ?? '') ?? [];
    assert(query, String(hover?.value));
    await vscode.commands.executeCommand('factmark.explainVerdict', ...JSON.parse(decodeURIComponent(query)));
    const page = await until('the page is open', () => vscode.workspace.textDocuments.find((d) => d.uri.scheme === 'factmark'));
    await until('it tells of this claim', () => page.getText().startsWith('Supported: “14 May 1968”'));
  });

  test('a fact that the configuration ignores is told as such', async () => {
    const api = await factmark();
    await write('one/book/draft.md', 'The Lindow dam is 26 metres high.\n');
    try {
      const draft = await open('one/book/draft.md');
      await until('the draft is judged', () => api.findings(draft.uri)?.some(({ fact }) => fact === 'lindow-height'));
      await write('one/book/.factmarkrc', 'ignoreFacts: [lindow-height]\n');
      await until('the configuration is in force', () => !api.findings(draft.uri)?.some(({ fact }) => fact === 'lindow-height'));
      const text = await explain('one/book/draft.md', '26 metres');
      assert(text.startsWith('No verdict: “26 metres”'), text);
      assert(text.includes('lindow-height (62 metres): the configuration ignores it'), text);
    } finally {
      await closeAll();
      await remove('one/book');
    }
  });

  test('says nothing in the way where there is no claim', async () => {
    const document = await open('one/drafts/report.md');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('factmark.explainVerdict');
    await (await factmark()).whenIdle();
    assert(vscode.window.activeTextEditor?.document === document, 'the draft keeps the focus');
    assert(!vscode.window.visibleTextEditors.some((e) => e.document.uri.scheme === 'factmark'), 'no page');
  });
});
