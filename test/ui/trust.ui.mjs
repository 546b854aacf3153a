/** A folder that nobody trusts yet: its drafts are judged, and nothing is offered that writes or opens. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackaged } from './opened.mjs';
import { copyOfSample, DRAFT } from './sample.mjs';

const SETTINGS = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

const IGNORED = `There [twelve](fact:no-such-fact) were shot. <https://example.org>

Fewer than 30 soldiers were murdered at Aguelhok. <!-- facts-ignore: aguelhok-killed -->
`;
const LINK = '.monaco-editor .detected-link, .monaco-editor .detected-link-active';

describe('Factmark where the folder is not trusted', () => {
  let sample;
  let server;
  let browser;
  let bench;

  before('package, install and open', async () => {
    sample = copyOfSample();
    ({ server, browser, bench } = await openPackaged({ folder: sample.folder, draft: DRAFT, settings: SETTINGS }));
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot('failure-trust').catch(() => {});
  });

  after('close', async () => {
    await browser?.close();
    await server?.stop();
    sample?.remove();
  });

  it('judges the draft', async () => {
    await bench.until('a contradiction', async () => (await bench.squiggles()).includes('Fewer than 40') || bench.squiggles());
    await bench.screenshot('untrusted');
  });

  it('tells what the fact is, without a way out to the source', async () => {
    const text = await bench.hover('Fewer than 40');
    assert.match(text, /at least 40 soldiers/);
    assert.match(text, /Explain Verdict/);
    assert.doesNotMatch(text, /Open/);
    await bench.dismiss();
  });

  it('makes no id a way to its fact', async () => {
    writeFileSync(join(sample.folder, 'ignored.md'), IGNORED);
    await bench.go('ignored.md');
    await bench.squigglesAre(['twelve']);
    // VS Code's own link is there when the links have been asked for.
    await bench.page.locator(LINK, { hasText: 'example.org' }).first().waitFor();
    assert.deepEqual(
      (await bench.page.locator(LINK).allInnerTexts()).filter((text) => /aguelhok/.test(text)),
      [],
    );
    await bench.close('ignored.md');
  });

  it('offers no command that writes or opens', async () => {
    const titles = await bench.offered('Factmark: ');
    assert.ok(
      titles.some((title) => title.includes('Look Up Fact')),
      titles.join(),
    );
    const writing = /Create|Add Fact|Tag|Remove|Insert|Update|Open Fact/;
    assert.deepEqual(
      titles.filter((title) => writing.test(title)),
      [],
    );
  });

  it('offers no fix that writes', async () => {
    await bench.click('Fewer than 40');
    await bench.page.keyboard.press('Control+.');
    await bench.page.locator('.action-widget, .monaco-editor-overlaymessage').first().waitFor();
    const actions = await bench.page.locator('.action-widget .monaco-list-row').allInnerTexts();
    assert.ok(!actions.some((action) => /Replace|Tag|Ignore|update/.test(action)), actions.join());
    await bench.page.keyboard.press('Escape');
  });
});
