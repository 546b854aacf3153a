import * as vscode from 'vscode';
import { closeAll, diagnostics, equal, factmark, open, remove, replace, until, uriOf, write } from './helpers.ts';
import { gapText, longestGap } from './load.ts';
import { show } from './report.ts';

const PATH = 'one/drafts/large.md';
const PARAGRAPH = 'The river rose in the night, and nobody in the valley slept; by dawn the lower road was gone.\n\n';

suite('a draft of 5 MB', () => {
  teardown(async () => {
    await closeAll();
    await remove(PATH);
  });

  test('is not judged while typing, says so, and is judged on demand', async function () {
    this.timeout(240_000);
    const claim = 'The wall is [26 metres](fact:lindow-height) high.\n';
    await write(PATH, PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length)) + claim);
    const document = await open(PATH);
    const api = await factmark();
    equal([api.isWaiting(document.uri), diagnostics(document.uri).length], [true, 0], 'it waits');
    await replace(document, 'The river', 'A river');
    await api.whenIdle();
    equal(diagnostics(document.uri).length, 0, 'typing changes nothing');
    const began = performance.now();
    const gap = await longestGap(() => vscode.commands.executeCommand('factmark.checkDraft'));
    const took = Math.round(performance.now() - began);
    const { slices, telling } = api.timings()[api.timings().length - 1];
    const ours = `our own longest slice ${Math.max(...slices).toFixed(1)} ms of ${slices.length}, telling ${telling.toFixed(1)} ms`;
    show(`5 MB on demand: ${took} ms; ${ours}; host blocked for at most ${gapText(gap)}, all causes`);
    await until('the claim is judged', () => diagnostics(document.uri).length === 1);
  });

  test('on one line neither', async () => {
    await write(PATH, PARAGRAPH.replaceAll('\n', ' ').repeat(Math.ceil(5_000_000 / PARAGRAPH.length)));
    const document = await vscode.workspace.openTextDocument(uriOf(PATH));
    const api = await factmark();
    await until('it waits', () => api.isWaiting(document.uri));
    equal(diagnostics(document.uri), [], 'nothing is said');
  });
});
