/** Steps of the run on the screen: a quick fix by the keyboard alone, ids and values completed. Each leaves the draft as it found it. */
import assert from 'node:assert/strict';
import { DRAFT } from './sample.mjs';

const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const ACTIONS = '.action-widget .monaco-list-row.action';
const TALL = { width: 1280, height: 3600 };
const WINDOW = { width: 1280, height: 800 };

/** @param {() => import('./workbench.mjs').Workbench} get the workbench, once it is open */
export function fixSteps(get) {
  it('puts a wrong claim right by the keyboard', async () => {
    const bench = get();
    await bench.go(DRAFT);
    await bench.page.setViewportSize(TALL);
    await bench.page.keyboard.press('Control+Home');
    // A line's end may part it in two.
    const isWrong = (text) => text.includes('June and July');
    await bench.until('the claim is underlined', async () => (await bench.squiggles()).some(isWrong) || bench.squiggles());
    await bench.click('June and July');
    const before = await bench.squiggles();
    for (const scheme of ['dark', 'light']) {
      await bench.theme(scheme);
      const actions = await open(bench, 'Control+.', ACTIONS);
      assert.match(actions[0], /Replace with “April and May 2012”/);
      for (const title of [/Tag as “election-date”/, /Ignore “election-date” here/, /The draft is right: update the fact/]) {
        assert.ok(
          actions.some((action) => title.test(action)),
          `${title} in ${actions.join(' | ')}`,
        );
      }
      await bench.page.screenshot({ path: `out/ui/quick-fix-${scheme}.png`, clip: { x: 0, y: 400, width: 1280, height: 800 } });
      if (scheme === 'dark') await bench.page.keyboard.press('Escape');
    }
    await bench.page.keyboard.press('Enter');
    await bench.until('the value in the draft', async () => /was due in April and May 2012/.test(await bench.text()) || bench.text());
    await bench.squigglesAre(before.filter((text) => !isWrong(text)));
    await bench.page.keyboard.press('Control+z');
    await bench.squigglesAre(before);
  });

  it('completes the id in a tag, and a value of which the sentence speaks', async () => {
    const bench = get();
    await bench.page.setViewportSize(WINDOW);
    await bench.toEnd();
    await bench.type('\n\nAt Aguelhok [at least 40 soldiers](fact');
    const ids = await open(bench, ':', SUGGESTIONS);
    assert.match(ids[0], /aguelhok-killed/);
    await bench.screenshot('completion-id');
    await bench.page.keyboard.press('Enter');
    await bench.until('the id in the tag', async () => /\(fact:aguelhok-killed\)?$/m.test(await bench.text()) || bench.text());
    await bench.page.keyboard.press('End');
    await bench.type(' were killed. The soldiers murdered at Aguelhok were ');
    const values = await open(bench, 'Control+Space', SUGGESTIONS);
    assert.match(values[0], /at least 40 soldiers/);
    await bench.screenshot('completion-value');
    await bench.page.keyboard.press('Enter');
    await bench.until('the value in the draft', async () => /were at least 40 soldiers$/m.test(await bench.text()) || bench.text());
  });
}

/** Presses a key and waits for the rows of the list that it opens; on a busy machine a list may be given up before it is filled. */
async function open(bench, key, rows) {
  const list = bench.page.locator(rows);
  await bench.page.keyboard.press(key);
  await bench.until(`a list at ${key}`, async () => {
    if ((await list.count()) > 0) return true;
    await list
      .first()
      .waitFor({ timeout: 20_000 })
      .catch(() => bench.page.keyboard.press(key === ':' ? 'Control+Space' : key));
    return (await list.count()) > 0 || 'no list';
  });
  return list.allInnerTexts();
}
