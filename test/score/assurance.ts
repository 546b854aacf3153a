/**
 * `npm run fit:assurance`: fits the weights by which contradictions are told from alarms (`ASSURANCE` in src/judgement/weights.ts), and reports what they would do
 * on drafts that they were not fitted on.
 *   -- --write   writes the weights, which otherwise stay as they are
 *   -- --read    reads the table anew first, from what the engine as it is says of test/clean and test/newsroom
 *
 * The table is assurance/alarms.csv: one line for each contradiction of a figure or a date that a tie told, with its draft, whether it is right, and the evidence
 * (`assurancesOf`). As of November 2026 it has 707: 603 right ones and 9 alarms of the labelled drafts of test/newsroom, and 95 alarms of the 108 drafts of
 * test/clean numbered 6 and 7, which have no error. It was read before anybody had looked at those drafts: the alarms are such as the engine raises on a draft
 * that no rule was made from. Read anew from an engine whose rules know them, it has too few and too easy ones. All of it was written for Factmark, MIT.
 *
 * A logistic model with a ridge, by Newton's method on standardised evidence; ten folds by base, so that no draft is judged by weights that its base had a part
 * in. `least` is where two in a hundred of the right ones are lost. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { ASSURANCE } from '../../src/judgement/weights.ts';
import { readAlarms } from './assurance/read.ts';
import { FILE, NAMES, readTable, tableOf } from './assurance/table.ts';
import { fitLogistic, fittedWithout, sumOf } from './fit/logistic.ts';
import { writeModel } from './fit/write.ts';

const FOLDS = 10;
const LOST = 0.02;
const flags = process.argv.slice(2);

if (flags.includes('--read')) writeFileSync(FILE, tableOf(readAlarms()));
const alarms = readTable();
const unseenBy = fittedWithout(alarms, FOLDS, (of) => fitLogistic(of));
const scores = alarms.map((a) => sumOf(a, unseenBy(a)));
const right = scores.filter((_, i) => alarms[i].right).sort((a, b) => a - b);
const least = right[Math.floor(LOST * right.length)];
const fitted = fitLogistic(alarms);

console.log('right ones lost   alarms that are left unsaid');
for (const lost of [0.01, 0.02, 0.03, 0.05, 0.08]) {
  const from = right[Math.floor(lost * right.length)];
  const wrong = scores.filter((_, i) => !alarms[i].right);
  console.log(`${`${100 * lost}%`.padStart(15)}   ${wrong.filter((s) => s < from).length} of ${wrong.length}`);
}
for (const [j, name] of NAMES.entries())
  console.log(`${name.padEnd(14)} ${fitted.weights[j].toFixed(2)} (${ASSURANCE.weights[name].toFixed(2)})`);
console.log(`bias ${fitted.bias.toFixed(2)}, least ${least.toFixed(2)}`);
if (flags.includes('--write')) {
  writeModel('ASSURANCE', NAMES, fitted, least);
  console.log('Written into src/judgement/weights.ts.');
}
