/**
 * `npm run score`: how well the checker judges the labelled drafts of test/newsroom/, a line a draft, and whether it holds its floors.
 *   -- --errors   prints every miss and false alarm
 *   -- --raise    writes what was reached into floor.json where it is higher
 *   -- NAME …     only these drafts, without the floors
 * The last row, `blind`, is of test/newsroom-blind/: drafts that no rule was made from.
 */
import { writeFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft } from '../../src/index.ts';
import { FLOOR_FILE, readFloor } from './floor.ts';
import { type Case, readCases } from './labels.ts';
import { MEASURES, type Measure, type Scored, score, share, sum, type Tally } from './measure.ts';

const flags = process.argv.slice(2);
const named = flags.filter((flag) => !flag.startsWith('--'));
const folders = named.length === 0 ? ['test/newsroom'] : ['test/newsroom', 'test/newsroom-blind'];
const cases = folders.flatMap((folder) => readCases(atRoot(folder))).filter(({ name }) => named.length === 0 || named.includes(name));

const TITLES: Record<Measure, string> = {
  caught: 'wrong claims caught',
  rightAlarms: 'alarms that are right',
  rightFact: 'by the right fact',
  supported: 'right claims supported',
  silent: 'silent where no fact',
};

console.log(['draft'.padEnd(8), ...MEASURES.map((m) => TITLES[m].padStart(24))].join(''));
const scored = cases.map((it) => {
  const result = score(it, checkDraft(it.draft, it.base));
  printRow(it.name, result.tally);
  if (flags.includes('--errors')) printErrors(it, result);
  return result;
});
const total = sum(scored.map((s) => s.tally));
printRow('all', total);
if (named.length === 0) {
  // What no rule was made from says how far the rules carry; it has no floor, and its misses are printed only where a draft of it is named.
  const blind = readCases(atRoot('test/newsroom-blind')).map((it) => score(it, checkDraft(it.draft, it.base)).tally);
  printRow('blind', sum(blind));
  holdFloors(total);
}

function printRow(name: string, tally: Tally): void {
  const cells = MEASURES.map((m) => `${(100 * share(tally[m])).toFixed(1)}% ${`(${tally[m].join('/')})`.padStart(9)}`.padStart(24));
  console.log([name.padEnd(8), ...cells].join(''));
}

function printErrors({ draft, labels }: Case, { missed, falseAlarms }: Scored): void {
  for (const { kind, tier, fact, value, find, why } of missed) {
    console.log(`  missed ${kind}, tier ${tier} [${fact}] “${value}” in “${find}”: ${why}`);
  }
  for (const { start, end, fact, message } of falseAlarms) {
    const label = labels.find((l) => l.start < end && start < l.end);
    const context = draft.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ');
    console.log(
      `  false alarm [${fact}] “${draft.slice(start, end)}” in “${context}”: ${message}${label ? ` (labelled ${label.verdict})` : ''}`,
    );
  }
}

function holdFloors(reached: Tally): void {
  const floor = readFloor();
  for (const measure of MEASURES) {
    if (share(reached[measure]) >= floor[measure]) continue;
    process.exitCode = 1;
    console.log(
      `BELOW ITS FLOOR: ${TITLES[measure]} ${(100 * share(reached[measure])).toFixed(2)}%, floor ${(100 * floor[measure]).toFixed(2)}%`,
    );
  }
  if (!flags.includes('--raise')) return;
  // Rounded down, so that the floor is never above what was reached.
  const raised = MEASURES.map((m) => [m, Math.max(floor[m], Math.floor(1e4 * share(reached[m])) / 1e4)]);
  writeFileSync(FLOOR_FILE, `${JSON.stringify(Object.fromEntries(raised), undefined, 2)}\n`);
  console.log(`Floors are now ${raised.map(([m, value]) => `${m} ${value}`).join(', ')}.`);
}
