/**
 * `npm run fit:names`: fits the weights by which a name is told to stand where a fact has another (`SUPPLANTED` in src/judgement/weights.ts), and reports what they
 * would do on drafts that they were not fitted on.
 *   -- --write   writes the weights, which otherwise stay as they are
 *
 * Fitted on the labelled drafts of test/newsroom and on those without an error of test/clean, all written for Factmark, MIT: the names that are wrong there, and
 * each right one in turn with another of its kind in its place, of its own base and of another's; against these stand all other names with what they might be
 * taken for. A logistic model with a ridge, by Newton's method on standardised evidence; eight folds by base, so that no draft is judged by weights that its
 * base had a part in. `least` is set by hand, where few names that are right would be said to be wrong. Deterministic.
 */
import { SUPPLANTED } from '../../src/judgement/weights.ts';
import { type Example, fitLogistic, fittedWithout, sumOf } from './fit/logistic.ts';
import { writeModel } from './fit/write.ts';
import { NAMES, readNames, type Weighed, WRITTEN_COUNT } from './supplanted/read.ts';

const FOLDS = 8;
const HELD = 3;
const names = readNames();
const fitOf = (of: readonly Weighed[]) => fitLogistic(of.flatMap(examplesOf), HELD);
const unseenBy = fittedWithout(names, FOLDS, fitOf);
const scored = names.map((n) => ({ ...n, odds: Math.max(...n.pairs.map((p) => sumOf(p, unseenBy(n)))) }));
const fitted = fitOf(names);

const right = scored.filter((n) => !n.wrong).sort((a, b) => b.odds - a.odds);
console.log(
  `${right.length} right names; from which log-odds on, how many of them would be said to be wrong, and how many wrong ones, of which put in another’s place`,
);
for (const alarms of [1, 2, 3, 5, 8, 12, 20, 30]) {
  const from = right[alarms].odds;
  const said = (changed: boolean) => {
    const all = scored.filter((n) => n.wrong && n.changed === changed);
    return `${all.filter((n) => n.odds > from).length} of ${all.length}`;
  };
  console.log(`${from.toFixed(2).padStart(6)} ${String(alarms).padStart(3)}   ${said(false)}, ${said(true)}`);
}
for (const [j, name] of NAMES.entries())
  console.log(`${name.padEnd(14)} ${fitted.weights[j].toFixed(2)} (${SUPPLANTED.weights[name].toFixed(2)})`);
console.log(`bias ${fitted.bias.toFixed(2)}`);
if (process.argv.includes('--write')) {
  writeModel('SUPPLANTED', NAMES, fitted, SUPPLANTED.least);
  console.log('Written into src/judgement/weights.ts.');
}

function examplesOf({ pairs, wrong, changed }: Weighed): Example[] {
  if (!wrong || changed) return pairs;
  return pairs.flatMap((pair) => (pair.right ? Array.from({ length: WRITTEN_COUNT }, () => pair) : [pair]));
}
