/**
 * `npm run fit:unsaid`: fits the weights by which a value that its sentence is not held for is told to be of a fact that the draft tells nowhere else (`UNSAID` in
 * src/judgement/weights.ts), and reports what they would do on drafts that they were not fitted on.
 *   -- --write   writes the weights, which otherwise stay as they are
 *
 * Fitted on the labelled drafts of test/newsroom and on those without an error of test/clean, all written for Factmark, MIT: dates and figures that are wrong there
 * and were left unsaid, and each right one in turn with another in its place; against these stand all others that differ from the fact they are nearest to. A logistic
 * model with a ridge, by Newton's method on standardised evidence; eight folds by base, so that no draft is judged by weights that its base had a part in.
 * `least` is set by hand, where few values that are right would be said to be wrong. Deterministic.
 */
import { UNSAID } from '../../src/judgement/weights.ts';
import { fitLogistic, fittedWithout, sumOf } from './fit/logistic.ts';
import { writeModel } from './fit/write.ts';
import { NAMES, type Origin, readValues, type Value } from './unsaid/read.ts';

const FOLDS = 8;
const HELD = 30;
/** A right value that was changed counts so much for one that a writer got wrong: there are many more of them. */
const CHANGED_COUNT = 1;
const WRITTEN_COUNT = 3;

const values = readValues();
const fitOf = (of: readonly Value[]) =>
  fitLogistic(
    of.flatMap((v) => Array.from({ length: v.origin === 'changed' ? CHANGED_COUNT : WRITTEN_COUNT }, () => v)),
    HELD,
  );
const unseenBy = fittedWithout(values, FOLDS, fitOf);
const scored = values.map((v) => ({ ...v, odds: sumOf(v, unseenBy(v)) })).sort((a, b) => b.odds - a.odds);
const fitted = fitOf(values);

const count = (origin: Origin, right: boolean, from: number) =>
  scored.filter((v) => v.origin === origin && v.right === right && v.odds >= from).length;
console.log(
  'log-odds from which on it is said; alarms in clean and in labelled drafts; wrong values caught, changed ones caught, changed ones held against another',
);
for (const alarms of [5, 10, 15, 20, 30]) {
  const from = scored.filter((v) => !v.right && v.origin !== 'changed')[alarms - 1].odds;
  console.log(
    [
      from.toFixed(2),
      count('clean', false, from),
      count('labelled', false, from),
      count('labelled', true, from),
      count('changed', true, from),
      count('changed', false, from),
    ]
      .map((n) => String(n).padStart(6))
      .join(''),
  );
}
for (const [j, name] of NAMES.entries())
  console.log(`${name.padEnd(14)} ${fitted.weights[j].toFixed(2)} (${UNSAID.weights[name].toFixed(2)})`);
console.log(`bias ${fitted.bias.toFixed(2)}; ${values.length} values, ${values.filter((v) => v.right).length} of them of their fact`);
if (process.argv.includes('--write')) {
  writeModel('UNSAID', NAMES, fitted, UNSAID.least);
  console.log('Written into src/judgement/weights.ts.');
}
