/** Starts the command line. What is compiled of it is kept, so that the next start is quicker: by Node itself from 22.1 on, else by us. */
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runKept } from './kept.ts';

const { enableCompileCache } = module as { enableCompileCache?(): void };
const require = createRequire(import.meta.url);
const main = fileURLToPath(new URL('./cli-main.cjs', import.meta.url));
if (enableCompileCache) {
  enableCompileCache();
  require(main);
} else runKept(main, require);
