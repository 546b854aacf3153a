/** The packaged extension in a French VS Code: what it says is French, from the squiggle to the page of the verdict. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';
import { openPackaged } from './opened.mjs';
import { copyOfSample, DRAFT } from './sample.mjs';

const BROKEN = 'facts: { d: { fact: It opened on 30 February 2012., date: 30 February 2012, kid: 3 } }\n';

describe('Factmark in French', () => {
  let sample;
  let server;
  let browser;
  let bench;

  before('package, install and open', async () => {
    mkdirSync(atRoot('out/ui'), { recursive: true });
    sample = copyOfSample();
    writeFileSync(join(sample.folder, 'facts', 'broken.facts.yaml'), BROKEN);
    ({ server, browser, bench } = await openPackaged({
      folder: sample.folder,
      draft: DRAFT,
      context: { locale: 'fr-FR' },
      // What a language pack sets: the workbench has none here and stays English itself, but takes its language from this and tells extensions.
      init: () => {
        globalThis._VSCODE_NLS_LANGUAGE = 'fr';
      },
    }));
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot('failure-french').catch(() => {});
  });

  after('close', async () => {
    await browser?.close();
    await server?.stop();
    sample?.remove();
  });

  it('tells on a wrong claim what the fact is', async () => {
    await bench.until('a contradiction', async () => (await bench.squiggles()).includes('Fewer than 40') || bench.squiggles());
    const text = await bench.hover('Fewer than 40');
    assert.match(text, /Contredit/);
    assert.match(text, /Le brouillon dit « Fewer than 40 »\. Le fait \(melly-2012, para\. 6\)/);
    assert.match(text, /Corrigez l’un ou l’autre\.|Écrivez « .* », ou corrigez le fait\./);
    assert.match(text, /Ouvrir le fait/);
    assert.doesNotMatch(text, /The draft|The fact/);
    await bench.screenshot('french-hover');
    await bench.dismiss();
  });

  it('lists problems of drafts and of fact files', async () => {
    await bench.page.keyboard.press('Control+Shift+M');
    const panel = bench.page.locator('.markers-panel');
    const said = async () => (await panel.textContent()).replace(/[\u00a0\u202f]/g, ' ');
    await bench.until(
      'the problems',
      async () => /n’est pas une date du calendrier : February 2012 compte 29 jours/.test(await said()) || said(),
    );
    assert.match(await said(), /La clé « kid » n’existe pas dans un fait : elle est ignorée\./);
    await bench.screenshot('french-problems');
    await bench.page.keyboard.press('Control+Shift+M');
  });

  it('explains a verdict on a page without a doubtful character', async () => {
    await bench.click('Fewer than 40');
    await bench.run('Factmark: Expliquer le verdict');
    await bench.page.locator('.tab[data-resource-name="Verdict.txt"]').waitFor();
    const page = bench.page.locator('.editor-instance .view-lines').last();
    const said = async () => (await page.textContent()).replace(/\u00a0/g, ' ');
    await bench.until('the page', async () => /Pourquoi ce fait, et pourquoi ce verdict/.test(await said()) || said());
    assert.match(await said(), /mots du fait : « /);
    assert.match(await said(), /Contredit/);
    assert.doesNotMatch(await said(), /the sentence|The fact|words of/);
    assert.equal(await bench.page.locator('.unicode-highlight').count(), 0);
    await bench.screenshot('french-page');
  });
});
