/** The sample as a workspace for one run, and what the command line says of it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';
import { atExit } from '../host/child.mjs';

export const DRAFT = 'mali.md';
export const FACTS = 'mali-2012.facts.yaml';

/** @returns {{ folder: string, remove(): void }} a folder with the fact base and the demo draft */
export function copyOfSample() {
  const parent = mkdtempSync(join(tmpdir(), 'factmark-sample-'));
  const folder = join(parent, 'mali'); // its name stands in the pictures
  const clean = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  const forget = atExit(clean);
  cpSync(atRoot(`facts/${FACTS}`), join(folder, 'facts', FACTS));
  cpSync(atRoot(`test/demo/${DRAFT}`), join(folder, DRAFT));
  return {
    folder,
    remove: () => {
      clean();
      forget();
    },
  };
}

/**
 * The claims that the command line judges so, in the order of the draft.
 * @returns {Promise<string[]>} their words
 */
export async function judgedByCommandLine(folder, verdict) {
  const report = await new Promise((resolve, reject) => {
    const args = [atRoot('dist/cli.js'), 'check', DRAFT, '--format', 'json'];
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      // Exit code 1 says that there are contradictions.
      if (error && error.code !== 1) reject(new Error(`factmark check failed:\n${stdout}${stderr}`));
      else resolve(JSON.parse(stdout));
    });
  });
  return report.drafts[0].findings.filter((f) => f.verdict === verdict).map((f) => f.text);
}
