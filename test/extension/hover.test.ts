import * as vscode from 'vscode';
import { assert, closeAll, equal, hoverAt, open, replace, unescaped, uriOf } from './helpers.ts';

suite('hover', () => {
  let report: vscode.TextDocument;
  setup(async () => {
    report = await open('one/drafts/report.md');
  });
  teardown(closeAll);

  test('tells verdict, value, statement, quote, source, locator, date and note', async () => {
    const hover = await hoverAt(report, '26 metres');
    assert(hover, 'there is a hover');
    const text = unescaped(hover.value);
    for (const part of [
      '**Contradicted**',
      '62 metres',
      'The Lindow dam is 62 metres high.',
      '“the wall stands 62 metres high”',
      'A survey of the Lindow dam',
      'p. 3',
      'As of 2021',
      'Measured from the river bed.',
      '(https://example.org/lindow?part=%281%29)',
    ]) {
      assert(text.includes(part), `${part} in\n${text}`);
    }
  });

  test('stands on a supported claim too', async () => {
    const hover = await hoverAt(report, '14 May 1968');
    assert(hover?.value.includes('**Supported**'), String(hover?.value));
  });

  test('stands on prose without tags', async () => {
    const prose = await open('one/drafts/prose.md');
    const wrong = await hoverAt(prose, '26 metres');
    assert(wrong?.value.includes('**Contradicted**'), String(wrong?.value));
    const right = await hoverAt(prose, '14 May 1968');
    assert(right?.value.includes('**Supported**'), String(right?.value));
  });

  test('tells of a name its right form, other forms, quote and source, wrong or right', async () => {
    await replace(report, report.getText(), 'Greta Okoro drew the plans.\n\nGrace Okoro said so.\n');
    const wrong = unescaped((await hoverAt(report, 'Greta Okoro'))?.value ?? '');
    for (const part of ['**Contradicted**', 'Grace Okoro (Okoro)', '“Grace Okoro, who drew the plans”', 'A survey of the Lindow dam'])
      assert(wrong.includes(part), `${part} in\n${wrong}`);
    const right = unescaped((await hoverAt(report, 'Grace Okoro'))?.value ?? '');
    for (const part of ['**Supported**', 'Grace Okoro (Okoro)']) assert(right.includes(part), `${part} in\n${right}`);
  });

  test('waits for the verdict on what was just typed', async () => {
    await replace(report, '26 metres', '62 metres');
    const hover = await hoverAt(report, '62 metres');
    assert(hover?.value.includes('**Supported**'), String(hover?.value));
  });

  test('is not where nothing was judged', async () => {
    equal(await hoverAt(report, 'It took'), undefined);
  });

  test('its link opens the fact', async () => {
    const hover = await hoverAt(report, '26 metres');
    const [, query] = /\(command:factmark\.openFact\?([^)]*)\)/.exec(hover?.value ?? '') ?? [];
    assert(query, String(hover?.value));
    await vscode.commands.executeCommand('factmark.openFact', ...JSON.parse(decodeURIComponent(query)));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), uriOf('one/facts/dam.facts.yaml').toString());
    equal(editor?.document.getText(editor.selection), 'lindow-height');
  });

  test('trusts our commands alone and shows hostile values as text', async () => {
    const document = await open('one/drafts/hostile.md');
    const hover = await hoverAt(document, '75 goats');
    assert(hover, 'there is a hover');
    equal(hover.isTrusted, { enabledCommands: ['factmark.openFact', 'factmark.explainVerdict'] }, 'trust');
    equal([hover.supportHtml ?? false, hover.supportThemeIcons ?? false], [false, false], 'HTML and icons');
    // With the escaped characters taken out, what is left can be markup: it must be ours.
    const markup = hover.value.replace(/\\[!-/:-@[-`{-~]/g, '');
    const links = [...markup.matchAll(/\]\(([^)]*)\)/g)].map((m) => m[1].replace(/\?.*/, ''));
    equal(links, ['command:factmark.openFact', 'command:factmark.explainVerdict'], 'links');
    assert(!/<|!\[|`|https?:|www\.|javascript|#/.test(markup), markup);
    assert(unescaped(hover.value).includes('<script>alert(1)</script> [x](command:workbench.action.quit)'), 'the quote is there to read');
  });
});
