/** A review of the bases kept here, all written with care, warns of nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { atRoot } from '../../src/build/root.mjs';
import { loadFactBase } from '../../src/factbase/load.ts';
import { reviewFactBase } from '../../src/review/review.ts';

const GLOBS = ['facts/*.facts.yaml', 'test/newsroom/*/*.facts.yaml', 'test/judgement/fixtures/bases/*.facts.yaml'];

describe('a review of the sample bases', () => {
  it('warns of nothing', () => {
    const paths = globSync(GLOBS, { cwd: atRoot('.') });
    assert.ok(paths.length > 20, `${paths.length} bases`);
    const warnings = paths.flatMap((path) => {
      const files = [{ path, text: readFileSync(atRoot(path), 'utf8') }];
      return reviewFactBase(files, loadFactBase(files)).filter((p) => p.severity !== 'info');
    });
    assert.deepEqual(
      warnings.map((p) => `${p.path}:${p.range.line} ${p.message}`),
      [],
    );
  });
});
