/** More findings than VS Code is told of at once. */
import * as vscode from 'vscode';
import { PagedDiagnostics } from '../../src/extension/services/paged-diagnostics.ts';
import { closeAll, diagnostics, equal, factmark, open, remove, replace, until, uriOf, write } from './helpers.ts';

const PATH = 'one/drafts/many.md';
const CLAIM = 'The wall is [26 metres](fact:lindow-height) high.';
const LINES = Array.from({ length: 450 }, (_, i) => `Line ${i}. ${CLAIM}`);

/** The lines that have a problem. */
const linesOf = (uri: vscode.Uri) =>
  diagnostics(uri)
    .map((d) => d.range.start.line)
    .sort((a, b) => a - b);

suite('a draft with hundreds of findings', () => {
  test('shows each once, while paragraphs come, go and move', async function () {
    this.timeout(120_000);
    await write(PATH, `${LINES.join('\n\n')}\n`);
    const document = await open(PATH);
    const api = await factmark();
    const shows = async (what: string, lines: number[]) => {
      await api.whenIdle();
      await until(what, () => linesOf(document.uri).join() === lines.join());
    };
    const every = LINES.map((_, i) => 2 * i);
    await shows('all are there', every);
    await replace(document, `Line 0. ${CLAIM}\n\n`, '');
    await shows('the first is gone, and all others are two lines higher', every.slice(0, -1));
    await replace(document, `Line 200. ${CLAIM}`, 'Nothing is said here.');
    await shows(
      'one in the middle is gone',
      every.slice(0, -1).filter((line) => line !== 2 * 199),
    );
    await replace(document, 'Line 449.', 'One more. The wall is [27 metres](fact:lindow-height) high. Line 449.');
    await shows(
      'the last line has two',
      [...every.slice(0, -1), every.at(-2) ?? 0].filter((line) => line !== 2 * 199),
    );
    await closeAll();
    await remove(PATH);
    await until('nothing is said of a closed draft', () => diagnostics(document.uri).length === 0);
  });

  test('what is told page by page is what is told at once, whatever changes', async function () {
    this.timeout(120_000);
    const uri = uriOf('one/drafts/never-opened.md');
    const paged = new PagedDiagnostics('factmark-test');
    const told = () => vscode.languages.getDiagnostics(uri).map((d) => `${d.range.start.line} ${d.message}`);
    let seed = 5;
    const below = (limit: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * limit);
    };
    let texts = Array.from({ length: 500 }, (_, i) => `said ${i}`);
    for (let round = 0; round < 40; round++) {
      const items = texts.map((text, i) => new vscode.Diagnostic(new vscode.Range(i, 0, i, 4), text));
      const telling = paged.set(uri, items);
      // Every third is overtaken by the next.
      if (round % 3 < 2) {
        await telling;
        equal(told().sort(), items.map((d) => `${d.range.start.line} ${d.message}`).sort(), `round ${round}`);
      }
      const at = below(texts.length + 1);
      const gone = below(3) === 0 ? below(250) : below(3);
      const come = Array.from({ length: below(3) === 0 ? below(250) : below(3) }, (_, i) => `new ${round} ${i}`);
      texts = [...texts.slice(0, at), ...come, ...texts.slice(at + gone)];
    }
    await paged.set(uri, []);
    equal(told(), [], 'nothing is left');
    void paged.set(
      uri,
      texts.map((text, i) => new vscode.Diagnostic(new vscode.Range(i, 0, i, 4), text)),
    );
    paged.delete(uri);
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(told(), [], 'deleted while it was told');
    paged.dispose();
  });
});
