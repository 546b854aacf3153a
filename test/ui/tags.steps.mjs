/** Steps of the run on the screen: a draft with tags. Each leaves the folder as it found it. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT } from './sample.mjs';

const TAGGED = 'tagged.md';
const ID = 'aguelhok-killed';
const TEXT = `# At Aguelhok

There [at least 40 of them](fact:${ID}) were shot, by [one account](fact:no-such-fact).
An [old man](fact:hostile) saw it.

There is [more](https://example.org/). <!-- only a note -->

<!-- facts-ignore -->
`;
/** What a fact file of unknown origin may hold. */
const HOSTILE = `sources:
  worst: { type: report, title: '<img src=x onerror=alert(1)>[x](command:workbench.action.quit)' }
facts:
  hostile:
    fact: The <b>witness</b> keeps goats.
    source: worst
    quote: '"><script>alert(1)</script><a href="https://example.org">goats'
`;
/** What VS Code calls a scheme in the page of a preview. */
const KINDS = { dark: 'vscode-dark', contrast: 'vscode-high-contrast', light: 'vscode-light' };
const PEEK = '.reference-zone-widget';

/** @param {() => { bench: import('./workbench.mjs').Workbench, sample: { folder: string } }} get the workbench, once it is open */
export function tagSteps(get) {
  const hostileFile = () => join(get().sample.folder, 'facts', 'hostile.facts.yaml');

  it('fades a comment that silences nothing, and underlines the id that no fact has', async () => {
    const { bench, sample } = get();
    writeFileSync(hostileFile(), HOSTILE);
    writeFileSync(join(sample.folder, TAGGED), TEXT);
    await bench.go(TAGGED);
    await bench.page.locator('.monaco-editor .squiggly-inline-unnecessary, .monaco-editor .squiggly-unnecessary').first().waitFor();
    await bench.squigglesAre(['one account']);
    await bench.inSchemes('tags');
  });

  it('colours tags and ignore comments unlike prose, links and other comments', async () => {
    const { bench } = get();
    const [prose, link, scheme, id, comment, ignore] = await Promise.all(
      ['There', 'https:', 'fact:', ID, 'only a note', 'facts-ignore'].map((words) => bench.colour(words)),
    );
    const colours = { prose, link, scheme, id, comment, ignore };
    for (const part of [scheme, id]) assert.ok(part !== link && part !== prose, JSON.stringify(colours));
    assert.ok(ignore !== comment && ignore !== prose, JSON.stringify(colours));
  });

  it('peeks at the places that speak of a fact, those with a tag and those without told apart', async () => {
    const { bench } = get();
    await bench.click(ID);
    await bench.page.keyboard.press('Shift+F12');
    // VS Code's own Markdown support finds the tag, too.
    await bench.page.locator(`${PEEK} .monaco-list-row`, { hasText: /^tagged.md.*1$/ }).waitFor();
    await bench.inSchemes('references');
    await bench.page.keyboard.press('Escape');
    await bench.page.locator(PEEK).waitFor({ state: 'detached' });
  });

  it('asks for the new id where a fact is renamed', async () => {
    const { bench } = get();
    await bench.click(ID);
    await bench.page.keyboard.press('F2');
    const box = bench.page.locator('.rename-box input, .rename-box textarea').first();
    await box.waitFor();
    assert.equal(await box.inputValue(), ID);
    await bench.inSchemes('rename');
    await bench.page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });

  it('shows tags in the preview as their text with the source, and of a hostile fact nothing but text', async () => {
    const { bench, sample } = get();
    await bench.run('Markdown: Open Preview to the Side');
    const preview = bench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const tags = preview.locator('.markdown-body .factmark-tag');
    await bench.until('the tags', async () => {
      const titles = await tags.evaluateAll((spans) => spans.map((span) => span.title));
      return (titles.length === 3 && titles[0].includes('troops') && titles[2].includes('goats')) || titles;
    });
    assert.deepEqual(await tags.allInnerTexts(), ['at least 40 of them', 'one account', 'old man']);
    assert.deepEqual(await preview.locator('.markdown-body .factmark-mark').allInnerTexts(), ['1', '?', '2']);
    const [known, unknown, hostile] = await tags.evaluateAll((spans) => spans.map((span) => span.title));
    assert.match(known, /“at least 40 of its troops” Paul Melly, “Mali's coup”, Chatham House, 23 March 2012, para\. 6/);
    assert.match(unknown, /No fact has the id “no-such-fact”/);
    assert.match(hostile, /<script>.*<img/s);
    const paragraph = preview.locator('.markdown-body p').first();
    assert.deepEqual(await paragraph.locator('*').evaluateAll((all) => [...new Set(all.map((element) => element.localName))]), [
      'span',
      'sup',
    ]);
    assert.doesNotMatch(await preview.locator('.markdown-body').textContent(), /facts-ignore|goats|alert/);
    await bench.inSchemes('preview', async (name) => {
      await preview.locator(`body.${KINDS[name.split('-').at(-1)]}`).waitFor();
      await bench.screenshot(name);
    });
    await bench.close(TAGGED);
    await bench.run('View: Close All Editors');
    rmSync(join(sample.folder, TAGGED));
    rmSync(hostileFile());
    await bench.go(DRAFT);
  });
}
