/** Steps of the run on the screen: writing facts. Each leaves draft and fact file as it found them. */
import assert from 'node:assert/strict';
import { DRAFT, FACTS } from './sample.mjs';

const LENS = '.monaco-editor .codelens-decoration a';
const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const HOVER = '.monaco-hover:not(.hidden) .hover-contents';
const WINDOW = { width: 1280, height: 800 };

/** @param {() => import('./workbench.mjs').Workbench} get the workbench, once it is open */
export function factFileSteps(get) {
  /** The end of the fact file, on a line without the blanks that an undo may have left. */
  const toEmptyEnd = async (bench) => {
    await bench.toEnd();
    await bench.page.keyboard.press('Shift+Home');
    await bench.page.keyboard.press('Delete');
  };

  it('goes to a fact by the outline, with what relies on it above', async () => {
    const bench = get();
    await bench.resize(WINDOW);
    await bench.go(FACTS);
    await bench.page.keyboard.press('Control+Shift+O');
    await bench.row('melly-2012').waitFor();
    await bench.type('aguelhok');
    await bench.row('aguelhok-killed').waitFor();
    await bench.inSchemes('outline');
    await bench.row('aguelhok-killed').click();
    // VS Code keeps those above and below the page in it, hidden.
    const lens = bench.page.locator(LENS, { hasText: /1 draft relies on it · \d+ contradiction/ }).filter({ visible: true });
    await lens.first().waitFor();
    await bench.inSchemes('lenses');
    await lens.first().click();
    await bench.page.locator('.reference-zone-widget').waitFor();
    await bench.inSchemes('lens-references');
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  });

  it('finds a fact among the symbols of the workspace', async () => {
    const bench = get();
    await bench.page.keyboard.press('Control+P');
    await bench.search('#brink cereals');
    await bench.row('self-sufficiency').waitFor();
    await bench.inSchemes('symbols');
    await bench.page.keyboard.press('Escape');
  });

  it('tells what a fact is held to', async () => {
    const bench = get();
    await bench.click('aguelhok-killed');
    await bench.run('Show or Focus Hover');
    const hover = bench.page.locator(HOVER).first();
    await hover.waitFor();
    const text = ((await hover.textContent()) ?? '').replace(/\u00a0/g, ' ');
    for (const part of ['At least 40 soldiers', 'Value: at least 40 soldiers', 'About: Aguelhok']) assert.ok(text.includes(part), text);
    await bench.inSchemes('fact-hover');
    await bench.page.keyboard.press('Escape');
  });

  it('offers keys and sources as a fact is written', async () => {
    const bench = get();
    await toEmptyEnd(bench);
    await bench.type('\n  new-fact:\n  fact: Mali has 12 regions.\nso');
    const rows = bench.page.locator(SUGGESTIONS);
    await rows.filter({ hasText: 'source' }).first().waitFor();
    await bench.page.keyboard.press('Enter');
    await rows.filter({ hasText: 'Melly 2012' }).first().waitFor();
    await bench.inSchemes('fact-completion');
    await bench.page.keyboard.press('Enter');
    await bench.until('the source in the file', async () => /source: melly-2012$/m.test(await bench.text()) || bench.text());
    await bench.undo(/new-fact/);
  });

  it('tells facts that contradict each other, and puts a mistyped key right', async () => {
    const bench = get();
    await toEmptyEnd(bench);
    // A list that is open would take the next Enter for itself.
    const source = async (line) => {
      await bench.type(line);
      await bench.page.keyboard.press('Escape');
    };
    await source('\n  new-fact:\n  fact: Mali has 12 regions.\nsource: melly-2012');
    await bench.type('\n');
    await bench.page.keyboard.press('Shift+Tab');
    await source('other-fact:\n  fact: Mali has 21 regions.\nsoure: melly-2012');
    await bench.until('both are underlined', async () => {
      const seen = await bench.squiggles('warning');
      return (seen.includes('Mali has 12 regions.') && seen.includes('Mali has 21 regions.') && seen.includes('soure')) || seen;
    });
    await bench.inSchemes('facts-contradict');
    await bench.click('soure');
    await bench.page.keyboard.press('Control+.');
    await bench.page.locator('.action-widget .monaco-list-row', { hasText: 'Change to “source”' }).first().waitFor();
    await bench.inSchemes('fact-fix');
    await bench.page.keyboard.press('Enter');
    await bench.until('the key is right', async () => !(await bench.squiggles('warning')).includes('soure') || bench.squiggles('warning'));
    await bench.undo(/new-fact|other-fact/);
  });

  it('makes a fact of a sentence in the draft', async () => {
    const bench = get();
    await bench.go(DRAFT);
    await bench.toEnd();
    const sentence = '\n\nThe coup left 14 people dead in Bamako.';
    await bench.type(sentence);
    await bench.run('Factmark: Add Fact from Selection');
    await bench.until('the entry', async () => /figure: 14 people/.test(await bench.text()) || bench.text());
    await bench.inSchemes('add-fact');
    await bench.page.keyboard.press('Escape');
    await bench.undo(/14 people/);
    // Two editors show the file: the one beside the draft goes with its group.
    await bench.run('View: Close All Editors in Group');
    await bench.go(DRAFT);
    await bench.erase(sentence);
  });
}
