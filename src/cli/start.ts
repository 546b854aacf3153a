/** Starts the command line. Node keeps what it has compiled, where it can (from 22.1 on), so that the next start is quicker. */
import module from 'node:module';

(module as { enableCompileCache?(): void }).enableCompileCache?.();
await import('./main.ts');
