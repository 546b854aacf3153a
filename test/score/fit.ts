/** `npm run fit` */
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
