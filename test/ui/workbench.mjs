/** VS Code's workbench in a browser, as a writer uses it: what stands on the screen, mouse and keyboard. */
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';

/** A busy machine can take a minute to start an extension host. */
const PATIENCE = 180_000;
/** Of the editor that has the focus. */
const EDITOR = '.editor-group-container.active .editor-instance .monaco-editor';
export const STATUS = '.statusbar-item[id$="factmark.status"] a';
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

  /** The name of the file whose editor is in front. */
  active() {
    return this.page
      .locator(`.monaco-workbench .part.editor .editor-group-container.active .tab.active`)
      .first()
      .getAttribute('data-resource-name');
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
      const box = await this.place(words);
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

  /** The middle of the words, which must stand on one line; undefined where they are not on the screen. @returns {Promise<{ x: number, y: number } | undefined>} */
  place(words) {
    return this.page.evaluate(placeOf, { editor: EDITOR, words });
  }

  /** Puts the cursor into the words, which must stand on one line of the screen. */
  async click(words) {
    const box = await this.place(words);
    if (!box) throw new Error(`“${words}” is not on the screen`);
    await this.page.mouse.click(box.x, box.y);
  }

  /** The colour in which the first of these words on the screen are drawn. */
  async colour(words) {
    const colour = await this.page.evaluate(colourOf, { editor: EDITOR, words });
    if (!colour) throw new Error(`“${words}” is not on the screen`);
    return colour;
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

  /** The row of a file in the explorer. */
  inExplorer(file) {
    return this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
  }

  /** Closes the editor of a file. */
  async close(file) {
    const tab = this.page.locator(`.tab[data-resource-name="${file}"]`);
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  }

  /**
   * Opens a list by a key, searches it, and takes the row that shows `row`. A list is as old as its opening: what extensions add while the
   * workbench starts stands in the next one.
   */
  async pick(key, query, row) {
    await this.asked(`“${row}” in a list`, async (patience) => {
      await this.page.keyboard.press(key);
      await this.page.locator(PALETTE).fill(query, patience);
      await this.row(row).waitFor(patience);
    });
    await this.row(row).click();
    await this.page.mouse.move(5, 5); // else it rests on what opens in the list's place
  }

  /** Runs a command that asks, and gives the row that shows `row` for an answer: a list that something else took the focus from is asked for anew. */
  async answer(title, row) {
    await this.asked(`“${row}” for an answer`, async (patience) => {
      await this.run(title);
      await this.row(row).click(patience);
    });
  }

  /** Opens a list and does something in it: what is given up before `use` is done is asked for anew. */
  async asked(what, use) {
    await this.until(what, async () => {
      try {
        await use({ timeout: 15_000 });
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return 'the list was given up';
      }
    });
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
    // By way of the top: where the whole text has room, all of it is on the screen then.
    await this.page.keyboard.press('Control+Home');
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

  /** Undoes what was typed until these words are gone from the screen. */
  async undo(words) {
    for (let i = 1; i <= 120 && words.test(await this.text()); i++) {
      await this.page.keyboard.press('Control+z');
      await this.page.evaluate(nextFrames);
      // Something else may have the keys by now.
      if (i % 30 === 0) {
        await this.page.keyboard.press('Escape');
        await this.toEnd();
      }
    }
    if (words.test(await this.text())) throw new Error(`${words} is still there: ${await this.text()}`);
  }

  /** Takes what was typed at the editor's end away again: a file that was saved and read anew meanwhile may have nothing to undo. */
  async erase(typed) {
    const left = async () => (await this.text()).includes(typed.trim());
    await this.until(`without “${typed.trim()}”`, async () => {
      if (!(await left())) return true;
      await this.toEnd();
      for (let i = 0; i < typed.length; i++) await this.page.keyboard.press('Backspace');
      await this.page.evaluate(nextFrames);
      return !(await left()) || this.text();
    });
  }

  /**
   * Presses keys for a list, and waits until its first row says what it should: on a busy machine a list may be given up before it is filled,
   * or answer for the text before. `again` are the keys that ask once more.
   * @param {{ keys: string, again?: string, rows: string, first: RegExp }} list
   * @returns {Promise<string[]>} its rows
   */
  async list({ keys, again = keys, rows, first }) {
    const list = this.page.locator(rows);
    const texts = async () => (await list.allInnerTexts()).map((text) => text.replace(/\u00a0/g, ' '));
    await this.page.keyboard.press(keys);
    await this.until(`a list that begins with ${first}`, async () => {
      await list
        .filter({ hasText: first })
        .first()
        .waitFor({ timeout: 20_000 })
        .catch(() => {});
      const seen = await texts();
      if (seen.length > 0 && first.test(seen[0])) return true;
      if (seen.length > 0) await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(again);
      return seen;
    });
    return texts();
  }

  /**
   * Clicks a row of a list that is open until `done` of the page is true: on a busy machine a list can be filled anew under the mouse, and the
   * click be lost. `keys` open the list again.
   * @param {{ keys: string, rows: string, row: RegExp, done: () => Promise<boolean> }} choice
   */
  async choose({ keys, rows, row, done }) {
    const choice = this.page.locator(rows, { hasText: row }).first();
    await this.until(`an effect of ${row}`, async () => {
      await choice.click({ timeout: 20_000 }).catch(() => {});
      for (let i = 0; i < 100; i++) {
        if (await done()) return true;
        await this.page.waitForTimeout(100);
      }
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(keys);
      return this.text();
    });
  }

  /** Gives the workbench another size, and waits until it has it. */
  async resize(size) {
    await this.page.setViewportSize(size);
    await this.until('the new size', async () => {
      const box = await this.page.locator('.monaco-workbench').boundingBox();
      return (box?.width === size.width && box.height === size.height) || box;
    });
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

  /** Waits until Factmark's item in the status bar says so to a screen reader. */
  async status(words) {
    await this.until(`the status bar says ${words}`, async () => {
      const said = await this.page.locator(STATUS).getAttribute('aria-label');
      return words.test(said ?? '') || said;
    });
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

  /** A picture in out/ui/, of a part of the screen where `clip` says so. */
  async screenshot(name, clip) {
    await this.page.screenshot({ path: atRoot(`out/ui/${name}.png`), clip });
  }

  /** Pictures of what is open, dark, in high contrast and light, in which it stays; `take` takes another picture than that of the screen. */
  async inSchemes(name, take = (picture) => this.screenshot(picture)) {
    await this.theme('dark');
    await take(`${name}-dark`);
    await this.highContrast(true);
    await take(`${name}-contrast`);
    await this.highContrast(false);
    await this.theme('light');
    await take(`${name}-light`);
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

/** The colour of the piece of a line that holds the words, or begins with them. */
function colourOf({ editor, words }) {
  for (const piece of document.querySelectorAll(`${editor} .view-line span span`)) {
    if (piece.textContent.replace(/\u00a0/g, ' ').includes(words)) return getComputedStyle(piece).color;
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

/** Until what the last key did is drawn. */
const nextFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The lines in reading order. */
function shownLines({ editor }) {
  const lines = [...document.querySelectorAll(`${editor} .view-line`)];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return lines.map((line) => line.textContent.replace(/\u00a0/g, ' '));
}
