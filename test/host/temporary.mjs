/** Folders that are gone when this process ends, however it ends. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './child.mjs';

/** @returns {{ path: string, remove(): void }} by its real path: macOS has its temporary folder behind a link, Windows may shorten names */
export function temporaryFolder(prefix) {
  const path = realpathSync.native(mkdtempSync(join(tmpdir(), prefix)));
  const clean = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const forget = atExit(clean);
  return {
    path,
    remove: () => {
      clean();
      forget();
    },
  };
}
