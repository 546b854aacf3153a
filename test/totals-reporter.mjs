/** Mocha's spec reporter, which also leaves its totals as JSON in the file that FACTMARK_TOTALS names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';

export default class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.FACTMARK_TOTALS;
    if (!file) return;
    const failures = [];
    runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.message.split('\n')[0]}`));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = runner.stats;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed, failed, failures }));
    });
  }
}
