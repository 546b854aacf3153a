/** The packaged extension on the screen, step by step: each goes on from where the last one left. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { aroundSteps } from './around.steps.mjs';
import { clickSteps } from './clicks.steps.mjs';
import { factFileSteps } from './facts.steps.mjs';
import { fixSteps } from './fixes.steps.mjs';
import { openPackaged } from './opened.mjs';
import { pictureSteps } from './pictures.steps.mjs';
import { copyOfSample, DRAFT, FACTS, judgedByCommandLine } from './sample.mjs';
import { tagSteps } from './tags.steps.mjs';
import { writingSteps } from './writing.steps.mjs';

/** High enough for the whole draft: an editor draws only the lines on the screen. */
const WHOLE = { width: 1280, height: 3600 };
/** A list in the place of a mapping's entry: no YAML. */
const BROKEN = '\n- broken';
const WINDOW = { width: 1280, height: 800 };
const SETTINGS = { 'window.autoDetectColorScheme': true, 'editor.minimap.enabled': false, 'editor.inlayHints.enabled': 'off' };

describe('Factmark on the screen', () => {
  let sample;
  let server;
  let browser;
  let bench;
  /** What is underlined in the sample draft. */
  let wrong;

  before('package, install and open', async () => {
    mkdirSync(atRoot('out/ui'), { recursive: true });
    sample = copyOfSample();
    wrong = await judgedByCommandLine(sample.folder, 'contradicted');
    const context = { viewport: WINDOW, colorScheme: 'light' };
    ({ server, browser, bench } = await openPackaged({ folder: sample.folder, draft: DRAFT, settings: SETTINGS, context }));
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot('failure').catch(() => {}); // a page that died has none
  });

  after('close', async () => {
    await browser?.close();
    await server?.stop();
    sample?.remove();
  });

  it('underlines what contradicts the facts, where the command line finds it, and nothing else', async () => {
    assert.ok(wrong.length >= 10, `the command line finds ${wrong.length} contradictions in the sample`);
    await bench.resize(WHOLE);
    await bench.squigglesAre(wrong);
    await bench.squigglesAre(await judgedByCommandLine(sample.folder, 'imprecise'), 'info');
    await bench.screenshot('whole-draft');
    await bench.resize(WINDOW);
  });

  it('shows it in every colour scheme', async () => {
    await bench.inSchemes('draft');
  });

  it('tells on a wrong claim what the fact is, in the words of its source', async () => {
    await bench.inSchemes('hover', async (name) => {
      const text = await bench.hover('Fewer than 40');
      assert.match(text, /Contradicted/);
      assert.match(text, /at least 40 soldiers/);
      assert.match(text, /“at least 40 of its troops”/);
      assert.match(text, /Melly.*Mali's coup.*para\. 6/s);
      await bench.screenshot(name);
      await bench.dismiss();
    });
  });

  it('tells on a right claim which fact supports it', async () => {
    const text = await bench.hover('173,000 people');
    assert.match(text, /Supported/);
    assert.match(text, /“with 173,000 civilians having fled the fighting”/);
    await bench.screenshot('hover-supported');
    await bench.dismiss();
  });

  clickSteps(() => ({ bench }));
  aroundSteps(() => ({ bench, server, sample }));
  fixSteps(() => ({ bench, wrong }));
  tagSteps(() => ({ bench, sample }));
  writingSteps(() => ({ bench, sample }));
  if (process.env.FACTMARK_PICTURES) pictureSteps(() => ({ bench }));

  it('underlines a contradiction as it is typed', async () => {
    await bench.resize(WHOLE);
    await bench.toEnd();
    await bench.type('\n\nThe African Union met in emergency session on 25 March.');
    await bench.squigglesAre([...wrong, '25 March']);
  });

  it('takes the line away as it is corrected', async () => {
    for (let i = 0; i < ' March.'.length; i++) await bench.page.keyboard.press('ArrowLeft');
    await bench.page.keyboard.press('Backspace');
    await bench.type('3');
    await bench.squigglesAre(wrong);
  });

  it('looks a fact up by words that are misspelt, and inserts its value', async () => {
    await bench.resize(WINDOW);
    await bench.toEnd();
    await bench.type('\n\nAt Aguelhok, ');
    await bench.run('Factmark: Look Up Fact');
    await bench.search('aguelhock soldiers');
    const fact = 'At least 40 soldiers taken prisoner';
    await bench.row(fact).waitFor();
    assert.match(await bench.rowText(fact), /at least 40 soldiers · Melly 2012, para\. 6 · “at least 40 of its troops”/);
    await bench.inSchemes('look-up');
    await bench.page.keyboard.press('Enter');
    await bench.until('the value in the draft', async () => /At Aguelhok, at least 40 soldiers$/m.test(await bench.text()) || bench.text());
    await bench.type(' were killed.');
  });

  it('explains a verdict beside the draft', async () => {
    await bench.click('at most 35');
    await bench.run('Factmark: Explain Verdict');
    await bench.page.locator('.tab[data-resource-name="Verdict.txt"]').waitFor();
    await bench.page.locator('.view-line', { hasText: 'At least 40 soldiers taken prisoner' }).first().waitFor();
    await bench.inSchemes('explain');
    await bench.close('Verdict.txt');
  });

  it('shows what is wrong in a broken fact file, and keeps the last good base in force', async () => {
    await bench.go(FACTS);
    await bench.toEnd();
    await bench.type(BROKEN);
    await bench.until('a problem in the fact file', async () => (await bench.squiggles()).length > 0 || 'none');
    await bench.inSchemes('broken-facts');
    await bench.go(DRAFT);
    await bench.status(/errors in the fact files.*Contradicted: \d+/);
    await bench.inSchemes('facts-broken');
    await bench.resize(WHOLE);
    await bench.toEnd();
    await bench.type('\n\nThe African Union met in emergency session on 26 March.');
    await bench.page.keyboard.press('Control+Home');
    await bench.squigglesAre([...wrong, '26 March']);
  });

  it('takes the problem away as the file is mended', async () => {
    await bench.go(FACTS);
    await bench.toEnd();
    for (let i = 0; i < BROKEN.length; i++) await bench.page.keyboard.press('Backspace');
    await bench.until('no problem', async () => (await bench.squiggles()).length === 0 || (await bench.squiggles()));
  });

  factFileSteps(() => bench);
});
