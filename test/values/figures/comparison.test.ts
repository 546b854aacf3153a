/** Compares pairs of figures: each line of the fixture is "draft | fact | result", with the least slip expected after "differs". */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compareFigures, parseFigure } from '../../../src/values/figures/index.ts';

const groups = parse(readFileSync(new URL('./fixtures/comparison.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;

describe('compareFigures', () => {
  for (const [group, lines] of Object.entries(groups)) {
    describe(group, () => {
      for (const line of lines) {
        it(line, () => {
          const [draftText, factText, expected] = line.split(' | ');
          const [result, slip] = expected.split(' ');
          const draft = parseFigure(draftText);
          const fact = parseFigure(factText);
          assert.ok(draft, `no figure in "${draftText}"`);
          assert.ok(fact, `no figure in "${factText}"`);
          const agreement = compareFigures(draft, fact);
          assert.equal(agreement.result, result, `${JSON.stringify(agreement)}`);
          if (result === 'differs') {
            assert.ok(agreement.slip !== undefined && agreement.slip >= Number(slip ?? 0.2), `slip ${agreement.slip} below ${slip}`);
            assert.ok(agreement.rule, 'a difference is explained');
          }
        });
      }
    });
  }
});
