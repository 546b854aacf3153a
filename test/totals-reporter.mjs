/** Mocha's spec reporter, which also leaves its totals as JSON in the file that FACTMARK_TOTALS names. */
import Mocha from 'mocha';
import { failureLine } from './failure.mjs';
import { writeTotals } from './host/totals.mjs';

export default class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    if (!process.env.FACTMARK_TOTALS) return;
    const failures = [];
    runner.on('fail', (test, error) => failures.push(failureLine(test, error)));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = runner.stats;
      writeTotals('out/unit-totals.json', { passed, failed, failures });
    });
  }
}
