/** Run by VS Code's web worker extension host: Mocha's browser build and all tests in one bundle. */
import 'mocha/mocha.js';
import { foldersOpen, hasFacts } from './helpers.ts';
import { runMocha } from './report.ts';

/** The few printf forms that Mocha's reporter uses; there is no `node:util` here. */
const format = (form: unknown = '', ...rest: unknown[]) =>
  String(form).replace(/%[sd]/g, () => String(rest.shift())) + rest.map((r) => ` ${r}`).join('');

/** Which tests: `load`, or all that are quick. */
declare const FACTMARK_TEST_SUITE: string;

export async function run(): Promise<void> {
  const { mocha, Mocha } = globalThis as unknown as {
    mocha: { setup(options: object): void; run: Mocha['run']; grep: Mocha['grep'] };
    Mocha: typeof import('mocha');
  };
  mocha.setup({ ui: 'tdd', timeout: 60_000, color: false, reporter: 'spec' });
  await foldersOpen();
  if (FACTMARK_TEST_SUITE === 'load') await import('./underLoad.test.ts');
  else await (hasFacts() ? import('./all.ts') : import('./asleep.test.ts'));
  await runMocha(Mocha, mocha, format);
}
