/**
 * `npx tsx test/corpus/report.ts`: every alarm over texts on other matters, with the evidence that raised it.
 *   --new    only those beyond known.yaml
 *   --write  counts them anew in known.yaml; reasons are kept, and one is to be written for each that is new
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { alarmsOver, alarmsOverDrafts, inWords } from './alarms.ts';
import { beyond, count, KNOWN_FILE, readKnown } from './known.ts';
import { countWords, packageTexts, stories } from './texts.ts';

const flags = process.argv.slice(2);
const before = readKnown();
const all = stories();
const texts = packageTexts();
const packages = alarmsOver(texts, all);
const drafts = alarmsOverDrafts(all);
const isNew = flags.includes('--new');

for (const alarm of isNew ? beyond(packages, before.packages) : packages) console.log(`${inWords(alarm)}\n`);
for (const alarm of isNew ? beyond(drafts, before.drafts) : drafts) console.log(`${inWords(alarm)}\n`);
const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
console.log(`${packages.length} alarms of ${all.length} bases over ${texts.length} texts (${words} words)`);
console.log(`${drafts.length} alarms over the drafts of other stories`);

if (flags.includes('--write')) {
  const known = { packages: count(packages, before.packages), drafts: count(drafts, before.drafts) };
  const head = '# Alarms over texts on other matters that still stand, and why. Counted by report.ts --write.\n';
  writeFileSync(KNOWN_FILE, head + stringify(known, { lineWidth: 0 }));
}
