/**
 * Drafts over the sample's own base by three people who had not seen the checker: six with errors put in, each date, figure and name of which has a label, and six
 * without. They tell the main facts more than once, and their base has more names than figures, which the drafts of test/newsroom do not. Of b1 and b2 only false
 * alarms were read, so that they tell what to expect of a draft that no rule was made from.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { atRoot } from '../../src/build/root.mjs';
import { checkDraft, loadFactBase } from '../../src/index.ts';
import { readCasesOver } from '../score/labels.ts';
import { score, sum, type Tally } from '../score/measure.ts';

const path = 'facts/mali-2012.facts.yaml';
const base = loadFactBase([{ path, text: readFileSync(atRoot(path), 'utf8') }]);

/** What was reached in December 2026, of 96 wrong claims, 220 right ones and 108 values that no fact speaks of: 24 wrong ones caught before, with four false alarms, and five over the others. */
const FLOORS: Record<string, { names: string[]; caught: number; falseAlarms: number; supported: number; silent: number }> = {
  read: { names: ['a1', 'a2', 'c1', 'c2'], caught: 29, falseAlarms: 0, supported: 117, silent: 74 },
  'not read': { names: ['b1', 'b2'], caught: 12, falseAlarms: 1, supported: 58, silent: 31 },
};
/** One alarm: two clauses that a comma alone joins. */
const CLEAN = 1;

describe('drafts over the sample', () => {
  for (const [which, { names, ...floor }] of Object.entries(FLOORS))
    it(`with errors put in, ${which}: ${names.join(', ')}`, () => {
      const cases = readCasesOver(atRoot('test/sample'), names, base);
      const reached: Tally = sum(cases.map((it) => score(it, checkDraft(it.draft, it.base)).tally));
      const [right, alarms] = reached.rightAlarms;
      const found = { caught: reached.caught[0], falseAlarms: alarms - right, supported: reached.supported[0], silent: reached.silent[0] };
      const isHeld =
        found.caught >= floor.caught &&
        found.falseAlarms <= floor.falseAlarms &&
        found.supported >= floor.supported &&
        found.silent >= floor.silent;
      assert.ok(isHeld, `${JSON.stringify(found)}, floor ${JSON.stringify(floor)}`);
    });

  it('without an error', () => {
    const drafts = readdirSync(atRoot('test/sample/clean')).map((name) => readFileSync(atRoot(`test/sample/clean/${name}`), 'utf8'));
    const alarms = drafts.flatMap((draft) => checkDraft(draft, base).filter((f) => f.verdict === 'contradicted'));
    assert.equal(drafts.length, 6);
    assert.ok(alarms.length <= CLEAN, alarms.map(({ message }) => message).join('\n'));
  });
});
