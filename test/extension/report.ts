import { failureLine } from '../failure.mjs';

/** Mocha's report on the console that the harness listens to: its lines carry a mark, the workbench's own do not. */
export const MARK = '[t] ';

type Format = (...parts: unknown[]) => string;

/** Shows a line of the suite's own, such as a measurement, among Mocha's. */
export function show(line: string): void {
  console.log(MARK + line);
}

/** What the titles of the tests that run must match. */
declare const FACTMARK_TEST_TITLES: string;

export async function runMocha(Mocha: typeof import('mocha'), mocha: Pick<import('mocha'), 'run' | 'grep'>, format: Format): Promise<void> {
  mocha.grep(new RegExp(FACTMARK_TEST_TITLES));
  (Mocha.reporters.Base as unknown as { consoleLog: Format }).consoleLog = (...parts) => {
    for (const line of format(...parts).split('\n')) show(line);
    return '';
  };
  const failed: string[] = [];
  const { passes, failures, tests } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on('fail', (test, error: Error) => failed.push(`failed: ${failureLine(test, error)}`));
  });
  for (const line of failed) show(line);
  show(`${passes} passed, ${failures} failed`);
  if (failures > 0 || passes === 0) throw new Error(`${failures} of ${tests} tests failed`);
}
