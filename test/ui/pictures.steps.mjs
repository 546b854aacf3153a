/**
 * The pictures of the walkthrough's later steps, of the real thing (the first has a drawing in the colours of the theme): `FACTMARK_PICTURES=1 node test/ui/run.mjs "pictures of"` leaves them in out/ui/steps/, small enough to ship,
 * to be looked at and taken over into docs/walkthrough/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { withPalette } from './palette.mjs';
import { DRAFT } from './sample.mjs';

const WINDOW = { width: 1280, height: 800 };
/** Milliseconds until lists, bars and hovers have faded in. */
const SETTLED = 800;
const SMALL = { width: 640, height: 400 };
const CLAIM = 'Fewer than 40';
/** Where the hover on a claim has room between the tabs and the claim. */
const LOW = 330;
/** The list has room, and some of the draft under it. */
const LOWER = { width: 640, height: 320 };
/** High enough for the whole hover. */
const HIGHER = { width: 640, height: 450 };

/** @param {() => { bench: import('./workbench.mjs').Workbench }} get the workbench, once it is open */
export function pictureSteps(get) {
  it('has pictures of the first steps', async () => {
    const { bench } = get();
    mkdirSync(atRoot('out/ui/steps'), { recursive: true });
    await bench.page.locator('.statusbar-item[id$="factmark.status"]').waitFor();
    await bench.resize(SMALL);
    /** What the picture is of, and no more: each byte of it is in the package. */
    const clipOf = async (parts) => {
      const boxes = await Promise.all(parts.map((part) => bench.page.locator(part).first().boundingBox()));
      const [left, top] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))];
      const [right, bottom] = [Math.max(...boxes.map((b) => b.x + b.width)), Math.max(...boxes.map((b) => b.y + b.height))];
      return { x: Math.floor(left), y: Math.floor(top), width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
    };
    const inBoth = async (name, parts, prepare) => {
      for (const scheme of ['dark', 'light']) {
        await bench.theme(scheme);
        await prepare?.();
        await bench.page.waitForTimeout(SETTLED);
        writeFileSync(
          atRoot(`out/ui/steps/${name}-${scheme}.png`),
          withPalette(await bench.page.screenshot({ clip: await clipOf(parts) })),
        );
      }
    };
    await bench.run('Focus on Facts View');
    await bench.answer('Factmark: Group Facts', 'By what the drafts make of them');
    await bench.page.locator('.pane-body .monaco-list-row', { hasText: 'Contradicted in a draft' }).waitFor();
    await bench.inExplorer(DRAFT).waitFor();
    await bench.page.locator('.pane-header', { hasText: 'mali' }).first().click();
    await inBoth('view', ['.part.sidebar']);
    await bench.page.locator('.pane-header', { hasText: 'mali' }).first().click();
    await bench.run('View: Toggle Primary Side Bar Visibility');
    await bench.go(DRAFT);
    await bench.page.keyboard.press('Control+g');
    await bench.page.keyboard.type('21');
    await bench.page.keyboard.press('Enter');
    await bench.resize(HIGHER);
    // Room above the claim for its hover.
    await bench.until('the claim in the lower half', async () => {
      const { y } = (await bench.place(CLAIM)) ?? { y: 0 };
      if (y > LOW) return true;
      await bench.page.keyboard.press('Control+ArrowUp');
      return y;
    });
    await inBoth('draft', ['.part.editor', '.monaco-hover:not(.hidden)'], async () => {
      await bench.dismiss();
      await bench.hover(CLAIM);
    });
    await bench.dismiss();
    await bench.resize(LOWER);
    await bench.run('Factmark: Look Up Fact');
    await bench.search('aguelhock soldiers');
    await bench.row('At least 40 soldiers taken prisoner').waitFor();
    await inBoth('lookUp', ['.part.editor', '.quick-input-widget']);
    await bench.page.keyboard.press('Escape');
    await bench.run('View: Toggle Primary Side Bar Visibility');
    await bench.resize(WINDOW);
  });
}
