/** Steps of the run on the screen: what a click leads to, in a hover and in the look-up. Each leaves the draft as it found it. */
import assert from 'node:assert/strict';
import { DRAFT, FACTS } from './sample.mjs';

const WINDOW = { width: 1280, height: 800 };
const CLAIM = 'Fewer than 40';
const QUERY = 'aguelhock soldiers';
const FACT = 'At least 40 soldiers taken prisoner';

/** @param {() => { bench: import('./workbench.mjs').Workbench }} get the workbench, once it is open */
export function clickSteps(get) {
  /** Clicks a link in the hover on the claim, until an editor of that name is in front. */
  async function followed(bench, words, link, file) {
    await bench.until(`${file} by way of “${link}”`, async () => {
      await bench.hover(words);
      const there = bench.page.locator('.monaco-hover:not(.hidden) a', { hasText: link }).first();
      await there.click({ timeout: 10_000 }).catch(() => {});
      const tab = bench.page.locator(`.tab.active[data-resource-name="${file}"]`);
      await tab.waitFor({ timeout: 10_000 }).catch(() => {});
      return (await tab.count()) > 0 || bench.active();
    });
  }

  it('leads from a problem to the page on its verdict', async () => {
    const { bench } = get();
    await bench.resize(WINDOW);
    await bench.go(DRAFT);
    await followed(bench, CLAIM, /^contradicted$/, 'contradicted.md');
    await bench.until('the page', async () => /^# Contradicted/m.test(await bench.text()) || bench.text());
    await bench.screenshot('verdict-page');
    await bench.close('contradicted.md');
  });

  it('leads from a claim to the line of its fact', async () => {
    const { bench } = get();
    await bench.go(DRAFT);
    await followed(bench, CLAIM, 'Open Fact', FACTS);
    await bench.until('the fact', async () => /aguelhok-killed:/.test(await bench.text()) || bench.text());
    await bench.close(FACTS);
    await bench.go(DRAFT);
  });

  /** Clicks a button of the look-up's first row. */
  async function button(bench, title) {
    await bench.asked(`a click on “${title}”`, async (patience) => {
      await bench.run('Factmark: Look Up Fact');
      await bench.search(QUERY);
      await bench.row(FACT).hover(patience);
      await bench.row(FACT).locator(`.action-label[aria-label="${title}"]`).click(patience);
    });
  }

  it('inserts a fact as a tag by a button of the look-up', async () => {
    const { bench } = get();
    await bench.toEnd();
    await bench.type('\n\nAt Aguelhok, ');
    await button(bench, 'Insert as tag');
    const tag = /At Aguelhok, \[at least 40 soldiers\]\(fact:aguelhok-killed\)/;
    await bench.until('the tag', async () => tag.test(await bench.text()) || bench.text());
    await bench.undo(/^At Aguelhok/m);
  });

  it('copies the citation by another', async () => {
    const { bench } = get();
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(bench, 'Copy citation');
    let copied = '';
    await bench.until('the citation', async () => {
      copied = await bench.page.evaluate(() => navigator.clipboard.readText());
      return copied.includes('Melly') || copied;
    });
    assert.match(copied, /Paul Melly, “Mali's coup”, Chatham House, 23 March 2012, para\. 6/);
  });

  it('opens the fact by the third', async () => {
    const { bench } = get();
    await button(bench, 'Open fact');
    await bench.hasOpen(FACTS);
    await bench.until('the fact', async () => /aguelhok-killed:/.test(await bench.text()) || bench.text());
    await bench.close(FACTS);
    await bench.go(DRAFT);
  });
}
