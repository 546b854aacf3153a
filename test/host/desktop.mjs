/** Runs the suite in desktop VS Code: `node desktop.mjs SUITE WORKSPACE`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { atRoot } from '../../src/build/root.mjs';
import { CACHE } from './cache.mjs';

const [extensionTestsPath, workspace] = process.argv.slice(2);
const user = mkdtempSync(join(tmpdir(), 'factmark-code-')); // a short path: VS Code puts a socket there
try {
  process.exitCode = await runTests({
    version: process.env.FACTMARK_VSCODE_VERSION ?? 'stable',
    cachePath: join(CACHE, 'desktop'),
    extensionDevelopmentPath: atRoot('.'),
    extensionTestsPath,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${user}`],
  });
} catch (error) {
  console.error(`desktop VS Code: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(user, { recursive: true, force: true, maxRetries: 3 });
}
