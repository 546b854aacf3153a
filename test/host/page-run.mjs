/** Opens the workbench in a browser and waits for the end of the extension tests that its payload names. */
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { atRoot } from '../../src/build/root.mjs';
import { launchBrowser } from './browser.mjs';

/** The suite's own lines carry this mark; the workbench's do not. */
export const MARK = '[t] ';
/** Lines of the workbench's log that say nothing of us. */
const NOISE = /bindings file|watchdog|Service Worker/;

/**
 * @param {string} url
 * @param {object} options
 * @param {string} options.name names the log and the picture left in out/
 * @param {number} options.patience longest silence of the suite, in milliseconds
 * @param {(line: string) => void} options.show takes each line of the suite
 * @returns {Promise<string | undefined>} why the run failed, if it did
 */
export async function runInPage(url, { name, patience, show }) {
  mkdirSync(atRoot('out'), { recursive: true });
  const logFile = join(atRoot('out'), `host-${name}.log`);
  const log = createWriteStream(logFile);
  const browser = await launchBrowser();
  let timer;
  try {
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
    page.on('requestfailed', (r) => log.write(`request failed: ${r.url()} ${r.failure()?.errorText}\n`));
    let heard = 'nothing';
    let over;
    const end = new Promise((resolve) => {
      over = resolve;
    });
    page.on('crash', () => over('the page crashed'));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => over(`silence for ${patience / 1000} s; last heard of the suite: ${heard}`), patience);
    };
    wait();
    // Before the page opens: the workbench looks for both names when it starts.
    await page.exposeFunction('codeAutomationExit', (code) => over(code === 0 ? undefined : `the suite ended with ${code}`));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const text = format(...args);
      log.write(`${type} ${text}\n`);
      if (!text.startsWith(MARK)) return;
      heard = text.slice(MARK.length);
      show(heard);
      wait();
    });
    await page.goto(url);
    const failure = await end;
    if (!failure) return undefined;
    const picture = logFile.replace(/log$/, 'png');
    await page.screenshot({ path: picture }).catch(() => {}); // a page that died has no picture
    const errors = readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('error ') && !NOISE.test(line));
    return [`${failure}; see ${logFile} and ${picture}`, ...errors.slice(-10)].join('\n');
  } finally {
    clearTimeout(timer);
    await browser.close();
    log.end();
  }
}
