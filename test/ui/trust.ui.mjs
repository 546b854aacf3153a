/** A folder that nobody trusts yet: its drafts are judged, and nothing is offered that writes or opens. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../../src/build/package.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { startServer } from '../host/vscode-server.mjs';
import { copyOfSample, DRAFT } from './sample.mjs';
import { Workbench } from './workbench.mjs';

const SETTINGS = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

describe('Factmark where the folder is not trusted', () => {
  let sample;
  let server;
  let browser;
  let bench;

  before('package, install and open', async () => {
    sample = copyOfSample();
    const folder = mkdtempSync(join(tmpdir(), 'factmark-package-'));
    try {
      server = await startServer({ vsix: [makePackage(join(folder, 'factmark.vsix'))], settings: SETTINGS });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    browser = await launchBrowser();
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(120_000);
    bench = new Workbench(page);
    await bench.open(server, sample.folder, DRAFT);
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
