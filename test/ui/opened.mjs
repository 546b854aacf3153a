/** The packaged extension in a workbench of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../../src/build/package.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { startServer } from '../host/vscode-server.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Packages the extension, installs it and opens a draft.
 * @param {{ folder: string, draft: string, settings?: object, context?: object, init?: () => void }} what `context` is of the browser, `init` runs in the page before anything else
 * @returns {Promise<{ server: object, browser: object, bench: Workbench }>}
 */
export async function openPackaged({ folder, draft, settings, context, init }) {
  const temporary = mkdtempSync(join(tmpdir(), 'factmark-package-'));
  let server;
  try {
    server = await startServer({ vsix: [makePackage(join(temporary, 'factmark.vsix'))], settings });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...context })).newPage();
  page.setDefaultTimeout(120_000);
  if (init) await page.addInitScript(init);
  const bench = new Workbench(page);
  await bench.open(server, folder, draft);
  return { server, browser, bench };
}
