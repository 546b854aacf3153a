/**
 * `npm run fit`: fits the weights of the evidence (src/judgement/weights.ts) on labelled texts, and reports what they would do.
 *   -- --data DIR   where the sets are, each in a folder of its name; by default test/, which has only the project's own
 *   -- --write      writes the weights, which otherwise stay as they are
 *
 * The model is a conditional logit with "no fact" as one of the choices (see fit/logit.ts), one for each kind of claim. The evidence depends a little
 * on the weights in force (a value counts as met by another of its sentence), so that a second run after --write may still move them in the second
 * decimal. Deterministic: the same texts and the same engine give the same weights.
 *
 * What the weights in force were fitted on, as of November 2026:
 *
 * | set      | texts | claims with a label                                                | origin and licence                              |
 * | -------- | ----- | ------------------------------------------------------------------ | ----------------------------------------------- |
 * | newsroom |    26 | 1,600 values, each with its verdict and its fact                   | written for Factmark; test/newsroom/, MIT       |
 * | webnlg   |  3169 | values swapped in 100 texts, 33 with slips by their writers,       | WebNLG 1.6 (development part), CC BY-NC-SA 4.0  |
 * |          |       | 1987 that are right, 1049 that say what their base does not know   |                                                 |
 * | infotabs |  1200 | sentences that do not contradict their info-box                    | InfoTabS (development part), Apache-2.0         |
 * | accuracy |    30 | reports of basketball games with their errors marked by people     | Accuracy shared task 2021, CC0                  |
 *
 * That makes about 2,650 claims of figures, 730 of dates and 8,140 of names. A claim of newsroom counts three times one of webnlg and infotabs, one of
 * accuracy half. Third-party texts were only measured on and fitted against: no text, fact or label of theirs is in the repository or in what is
 * shipped, and without them the weights cannot be fitted anew, only read and reviewed. Not used for fitting: the test parts of webnlg and infotabs, every
 * second report of accuracy, the sentences of infotabs that contradict, and six further drafts of the newsroom kind, which are kept
 * apart from the project; of the second fourteen drafts six more.
 *
 * The weights in force lie between two fits: that of the first twelve drafts, and that of all twenty-six with the evidence `alien` and `topicWhole`. A
 * quarter of the way for figures and three fifths for dates did best on all sets at once (a fit on newsroom alone loses a third of what is caught in
 * reports full of figures); names keep the first. Figures `small` and `negated`, dates `negated`, `small`, `subset` and `aboutAbsent` were set to 0 on review.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { atRoot } from '../../src/build/root.mjs';
import { type Choice, KINDS, type Kind } from './fit/choices.ts';
import { fitWeights } from './fit/logit.ts';
import { newsroomChoices } from './fit/newsroom.ts';
import { changesOf, REPORT_HEADER, reportOn } from './fit/report.ts';
import { accuracyChoices, infotabsChoices, webnlgChoices } from './fit/thirdParty.ts';
import { writeWeights } from './fit/write.ts';

const { data, write } = argumentsOf(process.argv.slice(2));
const ofData = (set: string) => join(data, set);
const newsroom = ofData('newsroom');
const choices: Choice[] = [
  ...newsroomChoices(existsSync(newsroom) ? newsroom : atRoot('test/newsroom')),
  ...webnlgChoices(ofData('webnlg')),
  ...infotabsChoices(ofData('infotabs')),
  ...accuracyChoices(ofData('accuracy')),
];

console.log(REPORT_HEADER);
const weights = {} as Record<Kind, Float64Array>;
for (const kind of KINDS) {
  const ofKind = choices.filter((choice) => choice.kind === kind);
  weights[kind] = fitWeights(ofKind);
  console.log(`\n${reportOn(kind, ofKind, weights[kind])}\n${changesOf(kind, weights[kind])}`);
}
if (write) {
  writeWeights(weights);
  console.log('\nWritten into src/judgement/weights.ts.');
}

function argumentsOf(args: string[]): { data: string; write: boolean } {
  let data = atRoot('test');
  let write = false;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--write') write = true;
    else if (args[i] === '--data' && args[i + 1]) data = args[++i];
    else throw new Error(`Unknown argument ${args[i]}; usage: npm run fit -- [--data DIR] [--write]`);
  }
  return { data, write };
}
