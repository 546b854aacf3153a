/** Steps of the run on the screen: what stands around the draft. Each leaves the draft as it found it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRAFT } from './sample.mjs';
import { STATUS, Workbench } from './workbench.mjs';

const WINDOW = { width: 1280, height: 800 };
/** A walkthrough shows its pictures where there is room beside the text. */
const WIDE = { width: 1680, height: 900 };

/** @param {() => { bench: Workbench, server: object, sample: { folder: string } }} get the workbench, once it is open */
export function aroundSteps(get) {
  /** The rows of the facts view. */
  const facts = (page) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Facts' }) }).locator('.monaco-list-row');

  it('counts the verdicts in the status bar, and a click lists them', async () => {
    const { bench } = get();
    await bench.resize(WINDOW);
    await bench.go(DRAFT);
    await bench.status(/Contradicted: \d+.*Supported: \d+/);
    await bench.page.locator(STATUS).click();
    await bench.row('Fewer than 40').waitFor();
    assert.match(await bench.rowText('Fewer than 40'), /Contradicted · line \d+.*At least 40 soldiers/);
    await bench.inSchemes('verdict-list');
    await bench.page.keyboard.press('Escape');
  });

  it('lists every value that could be checked', async () => {
    const { bench } = get();
    await bench.run('Factmark: Coverage');
    await bench.page.locator('.quick-input-title', { hasText: /Coverage: \d+ of \d+ values/ }).waitFor();
    await bench.inSchemes('coverage');
    await bench.page.keyboard.press('Escape');
  });

  it('shows the facts beside the files, by what the drafts make of them', async () => {
    const { bench } = get();
    await bench.run('Focus on Facts View');
    await facts(bench.page).filter({ hasText: 'mali-2012.facts.yaml' }).first().waitFor();
    await bench.answer('Factmark: Group Facts', 'By what the drafts make of them');
    await facts(bench.page).filter({ hasText: 'Contradicted in a draft' }).first().waitFor();
    await bench.inSchemes('facts-view');
  });

  it('drags a fact into the draft', async () => {
    const { bench } = get();
    await bench.toEnd();
    await bench.type('\n\n');
    const before = await bench.text();
    // The first of its group: further down, a row may be half out of sight.
    const rows = facts(bench.page);
    const group = rows.filter({ hasText: 'Contradicted in a draft' }).first();
    const next = Number(await group.getAttribute('data-index')) + 1;
    const row = rows.and(bench.page.locator(`[data-index="${next}"]`));
    // What is on the screen may have been scrolled: it need not be longer.
    const isIn = async () => (await bench.text()) !== before || before;
    // A list that is drawn anew under the mouse begins no drag. (The drop itself waits for the extension host: tried with one that took 1.5 s.)
    for (let i = 0; i < 3; i++) {
      await bench.drag(row);
      if (
        await bench.until('the value', isIn, 15_000).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    await bench.until('the value in the draft', isIn);
    await bench.screenshot('dragged');
    await bench.toEnd();
    for (let i = 0; i < 8; i++) await bench.page.keyboard.press('Control+z');
  });

  it('marks what is supported and what no fact speaks of, where it is asked to', async () => {
    const { bench } = get();
    await bench.run('Factmark: Toggle Marks');
    await bench.page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor();
    await bench.inSchemes('marks');
    await bench.run('Factmark: Toggle Marks');
  });

  it('leads through the first steps', async () => {
    const { bench } = get();
    await bench.resize(WIDE);
    await bench.answer('Welcome: Open Walkthrough', 'First Steps with Factmark');
    await bench.page.locator('.getting-started-step', { hasText: 'Write down the facts' }).first().waitFor();
    // The first step has a drawing in the colours of the theme, in a frame of its own.
    const drawing = bench.page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .locator('svg text', { hasText: 'aguelhok-killed' });
    await drawing.waitFor();
    await bench.inSchemes('walkthrough-first');
    await bench.page.locator('.getting-started-step', { hasText: 'Write the draft' }).first().click();
    const pictures = bench.page.locator('.getting-started-media img');
    await bench.until('the picture', () => pictures.evaluateAll((images) => images.some(({ naturalWidth }) => naturalWidth > 0)));
    await bench.inSchemes('walkthrough');
    await bench.resize(WINDOW);
    await bench.page.keyboard.press('Control+w');
    await bench.go(DRAFT);
  });

  it('says what to do where there are no facts', async () => {
    const { bench, server } = get();
    const folder = mkdtempSync(join(tmpdir(), 'factmark-empty-'));
    const page = await bench.page.context().newPage();
    try {
      page.setDefaultTimeout(120_000);
      writeFileSync(join(folder, 'notes.md'), '# Notes\n\nAt most 35 soldiers.\n');
      const empty = new Workbench(page);
      await empty.open(server, folder, 'notes.md');
      await empty.run('Factmark: Look Up Fact');
      await page.locator('.quick-input-widget input[placeholder="There is no fact file here yet"]').waitFor();
      await page.keyboard.press('Escape');
      await empty.status(/no fact file/);
      await empty.run('Focus on Facts View');
      await page.locator('.welcome-view-content', { hasText: 'Create Fact Base' }).waitFor();
      await empty.inSchemes('no-facts');
      await page.locator('.welcome-view-content .monaco-button', { hasText: 'Create Fact Base' }).click();
      await empty.hasOpen('notes.facts.yaml');
      await empty.until(
        'a commented first file',
        async () => /^# Facts that the drafts.*Ingrid Berg/s.test(await empty.text()) || empty.text(),
      );
      await page.locator('.codelens-decoration a, .codelens-decoration span', { hasText: 'No draft relies on it' }).first().waitFor();
      await empty.inSchemes('first-facts');
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
