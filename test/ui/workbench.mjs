/** VS Code's workbench in a browser, as a writer uses it: what stands on the screen, mouse and keyboard. */
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';

/** A busy machine can take a minute to start an extension host. */
const PATIENCE = 180_000;
/** Of the editor that has the focus. */
const EDITOR = '.editor-group-container.active .editor-instance .monaco-editor';
const PALETTE = '.quick-input-widget input.input';

export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Opens the workbench, and waits for the editor of `file` in it. */
  async open(server, folder, file) {
    const payload = JSON.stringify([['openFile', server.remote(join(folder, file))]]);
    await this.page.goto(`http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder, payload })}`);
    await this.hasOpen(file);
  }

  async hasOpen(file) {
    await this.page.locator(`.monaco-workbench .part.editor .tab.active[data-resource-name="${file}"]`).waitFor();
    await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
  }

  /** Waits until `read` of the page answers with something true, and answers with that; it fails with what it saw last. */
  async until(what, read, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await read();
      if (seen === true) return;
      if (Date.now() > end) throw new Error(`${what}: last seen ${JSON.stringify(seen)}`);
      await this.page.waitForTimeout(100);
    }
  }

  /**
   * The underlined stretches on the screen, in reading order: of one that runs over a line's end, each part for itself.
   * @param {'error' | 'warning' | 'info'} severity
   * @returns {Promise<string[]>}
   */
  squiggles(severity = 'error') {
    return this.page.evaluate(underlined, { editor: EDITOR, mark: `.squiggly-${severity}` });
  }

  /** Waits until exactly these are underlined on the screen, wherever the lines break. */
  async squigglesAre(texts, severity = 'error') {
    const wanted = squeeze(texts);
    await this.until(`underlined (${texts.length}: ${texts.join(' | ')})`, async () => {
      const seen = await this.squiggles(severity);
      return squeeze(seen) === wanted || seen;
    });
  }

  /** Rests the mouse on the words, which must stand on one line of the screen, and answers with what the hover says. */
  async hover(words) {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await this.until(`a hover on “${words}”`, async () => {
      const box = await this.page.evaluate(placeOf, { editor: EDITOR, words });
      if (!box) return 'not on the screen';
      await this.page.mouse.move(box.x - 3, box.y - 40);
      await this.page.mouse.move(box.x, box.y, { steps: 4 });
      await hover
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => {});
      return (await hover.count()) > 0 || 'no hover';
    });
    // The parts come one by one.
    await this.until(
      'the whole hover',
      async () => /Explain Verdict|Expliquer le verdict/.test((await hover.allInnerTexts()).join('\n')) || 'in part',
    );
    return (await hover.allInnerTexts()).join('\n').replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Puts the cursor into the words, which must stand on one line of the screen. */
  async click(words) {
    const box = await this.page.evaluate(placeOf, { editor: EDITOR, words });
    if (!box) throw new Error(`“${words}” is not on the screen`);
    await this.page.mouse.click(box.x, box.y);
  }

  /** Takes a hover or a list away. */
  async dismiss() {
    await this.page.mouse.move(5, 5);
    await this.page.keyboard.press('Escape');
    await this.page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette by its title. */
  async run(title) {
    await this.pick('F1', `>${title}`, title);
  }

  /** Opens a file by its name. */
  async go(file) {
    await this.pick('Control+P', file, file);
    await this.hasOpen(file);
  }

  /** Closes the editor of a file. */
  async close(file) {
    const tab = this.page.locator(`.tab[data-resource-name="${file}"]`);
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  }

  /** Opens a list by a key, searches it, and takes the row that shows `row`. */
  async pick(key, query, row) {
    await this.page.keyboard.press(key);
    await this.page.locator(PALETTE).fill(query);
    await this.row(row).click();
  }

  /** The first row of the list that shows `text`. */
  row(text) {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** What that row says. */
  async rowText(text) {
    return ((await this.row(text).textContent()) ?? '').replace(/\u00a0/g, ' ');
  }

  /** Types into the list that is open. */
  async search(query) {
    await this.page.locator(PALETTE).fill(query);
  }

  /** Puts the cursor at the end of the editor's text. */
  async toEnd() {
    const box = await this.page.evaluate(someLine, { editor: EDITOR });
    await this.page.mouse.click(box.x, box.y);
    await this.page.keyboard.press('Control+End');
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** The lines of the active editor that are on the screen. */
  async text() {
    const lines = await this.page.evaluate(shownLines, { editor: EDITOR });
    return lines.join('\n');
  }

  async theme(colorScheme) {
    await this.page.emulateMedia({ colorScheme });
    const kind = colorScheme === 'dark' ? 'vs-dark' : 'vs';
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** High contrast on, as the system asks for it, or off. */
  async highContrast(on) {
    await this.page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
    const contrast = this.page.locator('.monaco-workbench.hc-black, .monaco-workbench.hc-light');
    await contrast.waitFor({ state: on ? 'attached' : 'detached' });
  }

  /** The commands that the palette offers for a query. */
  async offered(query) {
    await this.page.keyboard.press('F1');
    await this.page.locator(PALETTE).fill(`>${query}`);
    await this.row(query.trim()).waitFor();
    const titles = await this.page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.map((title) => title.replace(/[\u00a0\u202f]/g, ' '));
  }

  /** Drags something onto the last lines of the editor, with the key held that makes a drop of text of it. */
  async drag(from) {
    const to = await this.page.evaluate(someLine, { editor: EDITOR });
    const box = await from.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.keyboard.down('Shift');
    await this.page.mouse.move(to.x + 60, to.y, { steps: 8 });
    await this.page.mouse.move(to.x + 62, to.y, { steps: 4 });
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  async screenshot(name) {
    await this.page.screenshot({ path: atRoot(`out/ui/${name}.png`) });
  }
}

const squeeze = (texts) => texts.join('').replace(/\s+/g, '');

// What follows runs in the page.

/** The text under each mark, in reading order. */
function underlined({ editor, mark }) {
  const root = document.querySelector(editor);
  if (!root) return [];
  const lines = [...root.querySelectorAll('.view-line')].map((line) => ({ line, box: line.getBoundingClientRect() }));
  const marks = [...root.querySelectorAll(mark)].map((m) => m.getBoundingClientRect()).filter((box) => box.width > 0);
  marks.sort((a, b) => a.top - b.top || a.left - b.left);
  return marks.map((box) => {
    const middle = box.top + box.height / 2;
    const found = lines.find((l) => l.box.top <= middle && middle <= l.box.bottom);
    let text = '';
    if (found) {
      const walker = document.createTreeWalker(found.line, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, right } = range.getBoundingClientRect();
          const centre = (left + right) / 2;
          if (box.left < centre && centre < box.right) text += node.data[i];
        }
      }
    }
    return text.replace(/\u00a0/g, ' ');
  });
}

/** The middle of the first place where the words stand on one line. */
function placeOf({ editor, words }) {
  for (const line of document.querySelectorAll(`${editor} .view-line`)) {
    const nodes = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const all = nodes.map((n) => n.data).join('');
    const start = all.replace(/\u00a0/g, ' ').indexOf(words);
    if (start < 0) continue;
    const at = (offset) => {
      let rest = offset;
      for (const node of nodes) {
        if (rest < node.length) return [node, rest];
        rest -= node.length;
      }
    };
    const range = document.createRange();
    range.setStart(...at(start));
    const [last, offset] = at(start + words.length - 1);
    range.setEnd(last, offset + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}

/** A place in a line that is on the screen, clear of what may lie over the first ones. */
function someLine({ editor }) {
  const boxes = [...document.querySelectorAll(`${editor} .view-line`)].map((line) => line.getBoundingClientRect());
  const shown = boxes.filter((box) => box.top > 0 && box.bottom < window.innerHeight).sort((a, b) => a.top - b.top);
  const box = shown[Math.min(shown.length - 1, 8)];
  return { x: box.x + 5, y: box.y + box.height / 2 };
}

/** The lines in reading order. */
function shownLines({ editor }) {
  const lines = [...document.querySelectorAll(`${editor} .view-line`)];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return lines.map((line) => line.textContent.replace(/\u00a0/g, ' '));
}
