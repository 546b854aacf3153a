/** Run by VS Code's Node extension host, on the desktop or a server. */
import { format } from 'node:util';
import Mocha from 'mocha';
import { foldersOpen, hasFacts, isRestarted } from './helpers.ts';
import { runMocha } from './report.ts';

/** Which tests: `load`, or all that are quick. */
declare const FACTMARK_TEST_SUITE: string;

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false, reporter: 'spec' });
  // The interface comes from what a file's loading announces; the tests are bundled with this file and loaded once.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await foldersOpen();
  await tests();
  await runMocha(Mocha, mocha, format);
}

async function tests(): Promise<unknown> {
  if (FACTMARK_TEST_SUITE === 'load') return import('./underLoad.test.ts');
  if (!hasFacts()) return import('./asleep.test.ts');
  return (await isRestarted()) ? import('./restarted.test.ts') : import('./all.ts');
}
