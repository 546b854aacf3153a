/** Steps of the run on the screen: a quick fix by the keyboard alone, ids and values completed. Each leaves the draft as it found it. */
import assert from 'node:assert/strict';
import { DRAFT } from './sample.mjs';

const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const MENU = '.action-widget:not(.action-list-submenu-panel)';
const ACTIONS = `${MENU} .monaco-list-row.action`;
const TALL = { width: 1280, height: 3600 };
const WINDOW = { width: 1280, height: 800 };
/** Short enough to stand on one line wherever the lines break, and once in the draft. */
const WRONG = '137,000';
const RIGHT = '173,000';

/** @param {() => { bench: import('./workbench.mjs').Workbench, wrong: string[] }} get the workbench, once it is open, and what is underlined in the draft */
export function fixSteps(get) {
  it('puts a wrong claim right by the keyboard', async () => {
    const { bench, wrong } = get();
    await bench.go(DRAFT);
    await bench.resize(TALL);
    await bench.toEnd();
    await bench.squigglesAre(wrong);
    await bench.click(WRONG);
    const actions = await bench.list({ keys: 'Control+.', rows: ACTIONS, first: new RegExp(`Replace with “${RIGHT}”`) });
    for (const title of [/Replace all \d values/, /Tag as “displaced”/, /Ignore “displaced” here/, /Open fact/, /update the fact/]) {
      assert.ok(
        actions.some((action) => title.test(action)),
        `${title} in ${actions.join(' | ')}`,
      );
    }
    const { y } = await bench.page.locator(MENU).boundingBox();
    await bench.inSchemes('quick-fix', (name) => bench.screenshot(name, { x: 0, y: y - 200, ...WINDOW }));
    await bench.page.keyboard.press('Enter');
    await bench.squigglesAre(wrong.filter((text) => text !== WRONG));
    await bench.page.keyboard.press('Control+z');
    await bench.squigglesAre(wrong);
    await bench.resize(WINDOW);
  });

  it('completes the id in a tag, and a value of which the sentence speaks', async () => {
    const { bench } = get();
    await bench.toEnd();
    await bench.type('\n\nAt Aguelhok [at least 40 soldiers](fact');
    await bench.list({ keys: ':', again: 'Control+Space', rows: SUGGESTIONS, first: /aguelhok-killed/ });
    await bench.inSchemes('completion-id');
    await bench.page.keyboard.press('Enter');
    await bench.until('the id in the tag', async () => /\(fact:aguelhok-killed\)?$/m.test(await bench.text()) || bench.text());
    await bench.page.keyboard.press('End');
    // VS Code closes the bracket as it is opened, unless it was behind with the line's colours.
    if (!/\(fact:aguelhok-killed\)$/m.test(await bench.text())) await bench.type(')');
    await bench.type(' were killed. The soldiers murdered at Aguelhok were ');
    await bench.list({ keys: 'Control+Space', rows: SUGGESTIONS, first: /at least 40 soldiers/ });
    await bench.inSchemes('completion-value');
    await bench.page.keyboard.press('Enter');
    await bench.until('the value in the draft', async () => /were at least 40 soldiers$/m.test(await bench.text()) || bench.text());
    await bench.undo(/At Aguelhok \[/);
  });
}
