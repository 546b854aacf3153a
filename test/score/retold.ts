/**
 * `npm run fit:retold`: fits the weights by which a value is told to be wrong though the draft tells its fact rightly elsewhere (`RETOLD` in
 * src/judgement/weights.ts), and reports what they would do on drafts that they were not fitted on.
 *   -- --write   writes the weights, which otherwise stay as they are
 *
 * Fitted on the labelled drafts of test/newsroom and on those without an error of test/clean, all written for Factmark, MIT: their writers tell most facts once, so that
 * each right date and figure is changed in turn in a draft that has its paragraph, as it was, a second time; against these stand all others that differ from a fact
 * told rightly elsewhere. A logistic model with a ridge, by Newton's method on standardised evidence; eight folds by base, so that no draft is judged by weights
 * that its base had a part in. `least` is set by hand, where few values that are right would be said to be wrong. Deterministic.
 */
import { RETOLD } from '../../src/judgement/weights.ts';
import { fitLogistic, fittedWithout, sumOf } from './fit/logistic.ts';
import { writeModel } from './fit/write.ts';
import { NAMES, type Origin, readValues, type Value } from './retold/read.ts';

const FOLDS = 8;
const HELD = 10;
/** How often an alarm counts for a value that was changed: of these there are many more. */
const ALARM_COUNT = 3;

const values = readValues();
const fitOf = (of: readonly Value[]) =>
  fitLogistic(
    of.flatMap((v) => Array.from({ length: v.right && v.origin === 'twice' ? 1 : ALARM_COUNT }, () => v)),
    HELD,
  );
const unseenBy = fittedWithout(values, FOLDS, fitOf);
const scored = values.map((v) => ({ ...v, odds: sumOf(v, unseenBy(v)) })).sort((a, b) => b.odds - a.odds);
const fitted = fitOf(values);

const count = (origin: Origin, right: boolean, from: number) =>
  String(scored.filter((v) => v.origin === origin && v.right === right && v.odds >= from).length).padStart(6);
console.log(
  'log-odds from which on it is said; alarms in clean and in labelled drafts; changed values caught, changed ones held against another',
);
for (const alarms of [1, 2, 3, 5, 8, 12, 20]) {
  const from = scored.filter((v) => !v.right && v.origin !== 'twice')[alarms - 1].odds;
  console.log(
    from.toFixed(2).padStart(6) +
      count('clean', false, from) +
      count('labelled', false, from) +
      count('twice', true, from) +
      count('twice', false, from),
  );
}
for (const [j, name] of NAMES.entries())
  console.log(`${name.padEnd(14)} ${fitted.weights[j].toFixed(2)} (${RETOLD.weights[name].toFixed(2)})`);
console.log(`bias ${fitted.bias.toFixed(2)}; ${values.length} values, ${values.filter((v) => v.right).length} of them of their fact`);
if (process.argv.includes('--write')) {
  writeModel('RETOLD', NAMES, fitted, RETOLD.least);
  console.log('Written into src/judgement/weights.ts.');
}
